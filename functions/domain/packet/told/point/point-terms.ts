import { mentionsIn } from '../../../match/words/concepts.ts'
import { contentOf, isLight, ofAnyWork, sameWord } from '../../../match/words/content.ts'
import { nearNamesOf } from '../../../match/words/near-names.ts'
import { plainWords, tokensOf } from '../../../match/words/plain.ts'
import { remembering } from '../../../remember.ts'

/** A line that may show something. */
interface Line {
  plain: string
  shows: ReadonlySet<string>
  stems: readonly string[]
}

/** One thing that an open point is about, and whether a line speaks of it. */
export interface Term {
  words: string
  isIn: (line: Line) => boolean
}

const parts = /\s*(?:[,;]|\s[-–—]\s|\.\.?(?:\s|$)|\bbut\b|\bbecause\b)\s*/iu

/** What is doubted, without what makes less of it behind it: of "run a paediatric stream, I only did adults" nobody asks about adults. */
const doubted = (words: string): string => words.split(parts).find((part) => termsIn(part).length > 0) ?? words

const termsIn = remembering((text: string): readonly Term[] => {
  const mentions = mentionsIn(text).filter(({ kind }) => kind !== 'manner')
  const tokens = tokensOf(text)
  const named = mentions.map(({ concept, from, until }): Term => {
    const words = tokens
      .slice(from, until)
      .map(({ written }) => written)
      .join(' ')
    const near = nearNamesOf(words)
    return { words, isIn: (line) => line.shows.has(concept) || near.some((name) => line.plain.includes(name)) }
  })
  if (named.length > 0) return named
  const near = nearNamesOf(text)
  if (near.length > 0) return [{ words: text, isIn: ({ plain }) => near.some((name) => plain.includes(name)) }]
  const telling = contentOf(text).filter(({ plain, stem }) => plain.length > 2 && !isLight(plain) && !ofAnyWork(stem))
  return telling.map(({ written, stem }) => ({ words: written, isIn: ({ stems }) => stems.some((one) => sameWord(one, stem)) }))
})

/** The things an open point is about: what it names that a trade knows by a name, else its own telling words. */
export const termsOf = (words: string): readonly Term[] => termsIn(doubted(words))

const acronym = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d&]{2,}(?![\p{L}\d])/gu
const longestName = 7

/** How else a posting calls it: "Paediatric life support (PILS/EPALS)". Only in a line that is about that alone. */
export function namedThere(term: Term, posting: readonly string[]): { names: readonly string[]; line: string | null } {
  for (const line of posting) {
    const inBrackets = /\(([^)]+)\)/u.exec(line)?.[1] ?? ''
    const names = inBrackets.match(acronym) ?? []
    if (names.length === 0 || tokensOf(line).length > longestName) continue
    const stems = contentOf(line).map(({ stem }) => stem)
    const shows = new Set(mentionsIn(line).flatMap((one) => one.shows))
    if (term.isIn({ plain: plainWords(line), shows, stems })) return { names: names.map((name) => plainWords(name)), line }
  }
  return { names: [], line: null }
}
