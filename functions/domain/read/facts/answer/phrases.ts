import { remembering } from '../../../remember.ts'
import { viewOf } from '../../language/matching/text-view.ts'
import { listed } from '../../vocabulary/patterns.ts'

/**
 * A list of phrases compiled once. `…` stands for a few words between, a `*` behind a word for any ending, `<name>` for any word of the
 * class of that name.
 */
export interface PhraseList {
  /** One of them opens the text. */
  opens(text: string): boolean
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

/** Words of which any will do, and whether their end is left open. */
interface Part {
  any: readonly string[]
  open: boolean
}

export type Classes = Readonly<Record<string, string>>

/** Lower case, one apostrophe, one space, no hyphens: what phrases are compared with. Plain search, so that no text can make it slow. */
export const flat = remembering((text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s\u00a0\u2010\u2011-]+/g, ' '),
)

type Phrase = Part[]

export function phraseList(text: string, classes: Classes = {}): PhraseList {
  const { phrasesIn, mayOpen } = indexOf(
    listed(text).map((phrase) =>
      phrase
        .replaceAll('* ', '*…')
        .split('…')
        .map((part) => partOf(part, classes)),
    ),
  )
  const find = (words: string): Stretch | null => {
    let best: Stretch | null = null
    for (const phrase of phrasesIn(words)) {
      const found = findPhrase(phrase, words)
      if (found && (best === null || found.at < best.at || (found.at === best.at && found.end > best.end))) best = found
    }
    return best
  }
  return {
    find,
    in: (words) => phrasesIn(words).some((phrase) => findPhrase(phrase, words) !== null),
    opens: (words) => mayOpen(words).some((phrase) => opensWith(phrase, words)),
    without: (words) => {
      let rest = words
      for (let found = find(rest); found; found = find(rest))
        rest = `${rest.slice(0, found.at)}${' '.repeat(found.end - found.at)}${rest.slice(found.end)}`
      return rest
    },
  }
}

const word = /[\p{L}\p{N}]+/u

/** The phrases that may stand in a text, or open it, by their first words: of some hundred in a list a clause has those of a few. */
function indexOf(phrases: readonly Phrase[]): Record<'phrasesIn' | 'mayOpen', (text: string) => readonly Phrase[]> {
  const byWord = new Map<string, Phrase[]>()
  const anywhere: Phrase[] = []
  for (const phrase of phrases) {
    const first = phrase[0]
    if (!first) continue
    const starts = first.any.map((one) => (ideographic.test(one) ? null : (word.exec(one)?.[0] ?? null)))
    const isOpen = first.open && first.any.some((one) => one === word.exec(one)?.[0])
    if (isOpen || starts.includes(null)) anywhere.push(phrase)
    else for (const start of new Set(starts)) if (start !== null) byWord.set(start, [...(byWord.get(start) ?? []), phrase])
  }
  return {
    phrasesIn: (text) => {
      const found: Phrase[] = []
      for (const one of viewOf(text).words) {
        const some = byWord.get(one.text)
        if (some) found.push(...some)
      }
      return found.length > 0 ? [...anywhere, ...found] : anywhere
    },
    mayOpen: (text) => {
      const some = byWord.get(word.exec(text)?.[0] ?? '')
      return some ? [...anywhere, ...some] : anywhere
    },
  }
}

function partOf(text: string, classes: Classes): Part {
  const open = text.trim().endsWith('*')
  const words = open ? text.trim().slice(0, -1) : text
  return { any: spelledOut(words, classes).map((one) => flat(one).trim()), open }
}

/** `<again> <step>` as every pair of a word of the one class with one of the other. */
function spelledOut(text: string, classes: Classes): string[] {
  const from = text.indexOf('<')
  const to = text.indexOf('>', from)
  if (from < 0 || to < 0) return [text]
  const rest = spelledOut(text.slice(to + 1), classes)
  return listed(classes[text.slice(from + 1, to)] ?? '').flatMap((word) => rest.map((behind) => `${text.slice(0, from)}${word}${behind}`))
}

function findPhrase([first, ...rest]: Phrase, text: string): Stretch | null {
  if (!first) return null
  for (let place = placeOf(first, text, 0); place !== null; place = placeOf(first, text, place.at + 1)) {
    const end = endOf(rest, text, place.end)
    if (end !== null) return { at: place.at, end }
  }
  return null
}

function opensWith([first, ...rest]: Phrase, text: string): boolean {
  const place = first ? placeOf(first, text, 0) : null
  return place?.at === 0 && endOf(rest, text, place.end) !== null
}

/** The other parts, each soon behind the one before it. */
function endOf(parts: Part[], text: string, from: number): number | null {
  let end = from
  for (const part of parts) {
    const place = placeOf(part, text, end)
    if (place === null || place.at - end > gap) return null
    end = place.end
  }
  return end
}

const letter = /[\p{L}\p{N}]/u
/** Japanese is written without spaces, so its words need no boundary. */
const ideographic = /[\u3040-\u30ff\u3400-\u9fff]/

const isLetter = (sign: string | undefined): boolean => sign !== undefined && letter.test(sign) && !ideographic.test(sign)

/** The first place where one of the words stands. */
function placeOf({ any, open }: Part, text: string, from: number): Stretch | null {
  let first: Stretch | null = null
  for (const words of any) {
    const at = placeOfWords(words, open, text, from)
    if (at !== null && (first === null || at < first.at)) first = { at, end: at + words.length }
  }
  return first
}

function placeOfWords(words: string, open: boolean, text: string, from: number): number | null {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const startsFree = !isLetter(words[0]) || !isLetter(text[at - 1])
    const endsFree = open || !isLetter(words.at(-1)) || !isLetter(text[end])
    if (startsFree && endsFree) return at
  }
  return null
}
