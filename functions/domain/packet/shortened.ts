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

/** From the first letter or digit of a word to its end. */
const read = /[\p{L}\p{N}]\S*/gu

/** How many words one reads in it: marks alone are none. */
export const wordCount = (text: string): number => text.match(read)?.length ?? 0
