/** Scripts without spaces have no words to count. */
const lettersPerWord = 9

/** As many words as one takes in at a glance; the cut is shown. */
export function shortened(text: string, most: number): string {
  const words = text.trim().split(/\s+/u)
  const [begun, mostLetters] = [words.slice(0, most).join(' '), most * lettersPerWord]
  const isWhole = words.length <= most
  // Some letters have two units: where the units fit, the letters do.
  if (isWhole && begun.length <= mostLetters) return begun
  const letters = Array.from(begun)
  if (isWhole && letters.length <= mostLetters) return begun
  const kept = letters.slice(0, mostLetters).join('')
  return `${kept.replace(/[\s.,;:!?–-]+$/u, '')} …`
}

const letter = /[\p{L}\p{N}]/u
const kindOf = (sign: string): 'space' | 'letter' | 'mark' => (/\s/.test(sign) ? 'space' : letter.test(sign) ? 'letter' : 'mark')
const known = Array.from({ length: 0x80 }, (_, unit) => kindOf(String.fromCharCode(unit)))

/** How many words one reads in it, each from its first letter or digit to the next space: marks alone are none. */
export function wordCount(text: string): number {
  let words = 0
  let isInside = false
  for (let at = 0; at < text.length; at += 1) {
    const kind = known[text.charCodeAt(at)] ?? kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0))
    if (kind === 'space') isInside = false
    else if (kind === 'letter' && !isInside) {
      isInside = true
      words += 1
    }
  }
  return words
}
