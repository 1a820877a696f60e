import * as said from '../../language/lexicon/changes.ts'
import { ordinalWord, ordinalWords } from '../../language/lexicon/dates.ts'
import { sentencesOf } from '../../lay-out/own-words.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { isReader } from '../../names/candidate-name.ts'
import type { Change } from '../../reading.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import { allMatches, ideographic, oneOf } from '../../vocabulary/patterns.ts'
import { isNegated } from './said-of.ts'

/** "Perfect, option 2 it is", "let us take the third one": which of the hours that were offered, by its place in their list. */
export function readPicks(sheet: Sheet): Pick<Change, 'picks' | 'denies' | 'agrees'> {
  const all = sheet.sentences.map(({ words }) => words.replace(address, ' '))
  const isGone = (words: string): boolean => said.gone.test(words)
  const sentences = all.filter((one) => !isGone(one))
  const numbers = numbersIn(sentences.filter((one) => !isAsked(one)))
  const asked = numbersIn(sentences.filter(isAsked))
  const own = ownPicks(sheet)
  const agrees =
    sentences.some((one) => !isAsked(one) && said.confirms.test(one) && !isNegated(one, sheet)) &&
    !sentences.some((one) => said.undecided.test(one))
  const isSaid = [numbers, asked, own.numbers, own.days].some(({ length }) => length > 0)
  return {
    ...(isSaid ? { picks: { numbers, asked, own } } : {}),
    ...(agrees ? { agrees: true } : {}),
    ...(all.some((one) => isGone(one) || isNegated(one, sheet) || said.clashes.test(one)) ? { denies: true } : {}),
  }
}

/** "…/nor-rvik" denies nothing. */
const address = /https?:\/\/\S+/giu

const isAsked = (words: string): boolean => /[?？]/u.test(words)

/** What the candidate had written, where this answers it. */
function ownPicks({ carried: { mail }, reader, dates }: Sheet): { numbers: number[]; days: string[] } {
  const below = mail?.quoted[0]
  if (!below?.from || !isReader(reader, below.from)) return { numbers: [], days: [] }
  const sentences = below.text.slice(0, longestAnswer).split('\n').flatMap(sentencesOf)
  const days = sentences.flatMap((words) => datesIn(words, dates).flatMap(({ date, openWeek }) => (openWeek === undefined ? date : [])))
  return { numbers: numbersIn(sentences), days: [...new Set(days)] }
}
const longestAnswer = 1_000

const option = oneOf(said.optionWords.filter((word) => !ideographic.test(word)))
const hour = '(?![:.,h]?\\d|\\s?(?:[ap]\\.?m|uhr|uur|h(?!\\p{L})))'
const patterns = [
  new RegExp(`(?<![\\p{L}\\p{N}])${option}\\s?(?:n[or]\\.?|n[º°]|#)?\\s?(?<figure>[1-9])${hour}`, 'iu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<figure>[1-9])(?:st|nd|rd|th|[.ªº°]|ère|ème|er|e)|(?<word>${ordinalWord}))\\s${option}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?:第|${oneOf(said.optionWords.filter((word) => ideographic.test(word)))})\\s?(?<figure>[1-9])`, 'u'),
]

const numbersIn = (sentences: readonly string[]): number[] => [
  ...new Set(
    sentences.flatMap((words) =>
      patterns.flatMap((pattern) =>
        allMatches(words.normalize('NFKC').slice(0, 600), pattern).flatMap(({ groups }) => {
          const number = groups?.figure ? Number(groups.figure) : ordinalWords[groups?.word?.toLowerCase() ?? '']
          return number ?? []
        }),
      ),
    ),
  ),
]
