import { listed } from '../words.ts'

/** A list of phrases compiled once. `…` stands for a few words between, a `*` behind a word for any ending. */
export interface PhraseList {
  /** Where the first of them stands in a text made by `flat`; null where none does. */
  find(text: string): Stretch | null
  in(text: string): boolean
  /** The text with every one of them blanked out, so that places stay. */
  without(text: string): string
}

export interface Stretch {
  at: number
  end: number
}

/** So many characters may stand between two parts of a phrase: some eight words. */
const gap = 60

interface Part {
  words: string
  open: boolean
}

/** Lower case, one apostrophe, one space, no hyphens: what phrases are compared with. Plain search, so that no text can make it slow. */
export const flat = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s\u00a0\u2010\u2011-]+/g, ' ')

export function phraseList(text: string): PhraseList {
  const phrases = listed(text).map((phrase) => phrase.replaceAll('* ', '*…').split('…').map(partOf))
  const find = (words: string): Stretch | null => {
    let best: Stretch | null = null
    for (const phrase of phrases) {
      const found = findPhrase(phrase, words)
      if (found && (best === null || found.at < best.at || (found.at === best.at && found.end > best.end))) best = found
    }
    return best
  }
  return {
    find,
    in: (words) => phrases.some((phrase) => findPhrase(phrase, words) !== null),
    without: (words) => {
      let rest = words
      for (let found = find(rest); found; found = find(rest))
        rest = `${rest.slice(0, found.at)}${' '.repeat(found.end - found.at)}${rest.slice(found.end)}`
      return rest
    },
  }
}

const partOf = (text: string): Part => {
  const words = flat(text).trim()
  return words.endsWith('*') ? { words: words.slice(0, -1), open: true } : { words, open: false }
}

function findPhrase([first, ...rest]: Part[], text: string): Stretch | null {
  if (!first) return null
  for (let at = placeOf(first, text, 0); at !== null; at = placeOf(first, text, at + 1)) {
    const end = rest.length > 0 ? endOf(rest, text, at + first.words.length) : at + first.words.length
    if (end !== null) return { at, end }
  }
  return null
}

/** The other parts, each soon behind the one before it. */
function endOf(parts: Part[], text: string, from: number): number | null {
  let end = from
  for (const part of parts) {
    const at = placeOf(part, text, end)
    if (at === null || at - end > gap) return null
    end = at + part.words.length
  }
  return end
}

const letter = /[\p{L}\p{N}]/u
/** Japanese is written without spaces, so its words need no boundary. */
const ideographic = /[\u3040-\u30ff\u3400-\u9fff]/

const isLetter = (sign: string | undefined): boolean => sign !== undefined && letter.test(sign) && !ideographic.test(sign)

function placeOf({ words, open }: Part, text: string, from: number): number | null {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const startsFree = !isLetter(words[0]) || !isLetter(text[at - 1])
    const endsFree = open || !isLetter(words.at(-1)) || !isLetter(text[end])
    if (startsFree && endsFree) return at
  }
  return null
}
