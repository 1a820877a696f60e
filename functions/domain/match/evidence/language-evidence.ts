import type { CvLine } from '../cv/cv-lines.ts'
import type { ReadCv } from '../cv/read-for-match.ts'
import type { Requirement } from '../posting/requirements.ts'
import { languageLevel, languagesIn } from '../words/levels.ts'
import { plainWords } from '../words/plain.ts'
import type { Evidence, Strength } from './evidence.ts'

const nothing: Evidence = { strength: 'none', line: null }

/** Of two languages that are both asked for, one alone is named. */
export function languageEvidence({ languages = [], level = 4, any }: Requirement, { lines }: ReadCv): Evidence {
  const each = languages.map((language) => oneLanguage(language, level, lines))
  const best = each.toSorted((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength))
  const weakest = best.at(-1)
  if (any || weakest === undefined || weakest.strength === 'shown') return best[0] ?? nothing
  return best[0]?.strength === 'none' ? weakest : { strength: 'named', line: best[0]?.line ?? null }
}

const order: readonly Strength[] = ['shown', 'named', 'near', 'begun', 'none']

function oneLanguage(language: string, level: number, lines: readonly CvLine[]): Evidence {
  const known = lines.flatMap((line) =>
    (line.part === 'languages' ? [line.held] : line.held.split(/[,;|•·/]/u)).flatMap((piece) => {
      const own = languageLevel(plainWords(pieceAbout(piece, language)))
      const isNamed = languagesIn(piece).includes(language)
      return isNamed && (line.part === 'languages' || own !== undefined) ? [{ line, level: own ?? 4 }] : []
    }),
  )
  const best = known.sort((a, b) => b.level - a.level)[0]
  if (best === undefined) return nothing
  const strength = best.level >= level ? 'shown' : best.level === level - 1 ? 'named' : 'none'
  return { strength, line: best.line.words }
}

/** Of "French: native, German: B1" the part about the language that is asked for. */
const pieceAbout = (words: string, language: string): string =>
  words.split(/[,;|•·/]/u).find((piece) => languagesIn(piece).includes(language)) ?? words

/** The CV calls each of the languages native that are asked for. */
export const isNative = ({ languages = [] }: Requirement, line: string | null): boolean =>
  line !== null && languages.length > 0 && languages.every((language) => languageLevel(plainWords(pieceAbout(line, language))) === native)

const native = 6
