import { type LocalDate, plusDays } from '../../../time/wall-time.ts'
import { everyDates } from '../../language/every/dates.ts'
import { wordsIn } from '../../language/every/every.ts'
import { dateWord, numberWords } from '../../language/lexicon/dates.ts'
import { mayHold } from '../../language/matching/first-words.ts'
import { allMatches, alternation } from '../../vocabulary/patterns.ts'
import type { FoundDate } from './found-date.ts'

const isTomorrow = `(?<!(?<!\\p{L})${dateWord('notTomorrowBehind')} )`
/** A word, or in scripts without blanks any run of signs. */
const relativeLists = ['dayAfterTomorrow', 'tomorrow', 'tomorrowSmall', 'today'] as const
const relativeWords = (list: (typeof relativeLists)[number]) => wordsIn(everyDates, (dates) => dates[list])
const standing = (list: (typeof relativeLists)[number]) => alternation(relativeWords(list))
const mayNameRelative = mayHold(relativeLists.flatMap(relativeWords))

const relatives: [RegExp, number][] = [
  [new RegExp(standing('dayAfterTomorrow'), 'giu'), 2],
  [new RegExp(`${isTomorrow}${standing('tomorrow')}`, 'giu'), 1],
  [new RegExp(`${isTomorrow}${standing('tomorrowSmall')}`, 'gu'), 1],
  [new RegExp(standing('today'), 'giu'), 0],
]

/** "A week from today", "heute in zwei Wochen", "a fortnight tomorrow": so many weeks, or pairs of them, counted from today or tomorrow. */
const weeksFrom: [RegExp, number, number?][] = [
  [/(?<!\p{L})(\p{L}{1,5}|\d) weeks? (?:from )?(?:today|now)(?!\p{L})/giu, 0],
  [/(?<!\p{L})(\p{L}{1,5}|\d) weeks? (?:from )?tomorrow(?!\p{L})/giu, 1],
  [/(?<!\p{L})today week(?!\p{L})/giu, 0],
  [/(?<!\p{L})tomorrow week(?!\p{L})/giu, 1],
  [/(?<!\p{L})(a|one) fortnight (?:from )?(?:today|now)(?!\p{L})/giu, 0, 2],
  [/(?<!\p{L})(a|one) fortnight (?:from )?tomorrow(?!\p{L})/giu, 1, 2],
  [/(?<!\p{L})heute in (\p{L}{2,6}|\d) wochen?(?!\p{L})/giu, 0],
  [/(?<!\p{L})morgen in (\p{L}{2,6}|\d) wochen?(?!\p{L})/giu, 1],
  [/(?<!\p{L})heute in (?:14|vierzehn) tagen(?!\p{L})/giu, 0, 2],
  [/(?<!\p{L})morgen in (?:14|vierzehn) tagen(?!\p{L})/giu, 1, 2],
  [/(?<!\p{L})vandaag over (\p{L}{2,6}|\d) we(?:ek|ken)(?!\p{L})/giu, 0],
  [/(?<!\p{L})de hoy en ocho días(?!\p{L})/giu, 0],
  [/(?<!\p{L})de hoy en quince días(?!\p{L})/giu, 0, 2],
  [/(?<!\p{L})aujourd['’]hui en huit(?!\p{L})/giu, 0],
  [/(?<!\p{L})aujourd['’]hui en quinze(?!\p{L})/giu, 0, 2],
]

/** The cheapest sign that one of them may stand there. */
const anyWeeks = /week|fortnight|woche|tagen|weken|días|hui/i

function weeksIn(text: string, anchor: LocalDate): FoundDate[] {
  if (!anyWeeks.test(text)) return []
  return weeksFrom.flatMap(([pattern, from, weeks = 1]) =>
    allMatches(text, pattern).flatMap((m): FoundDate[] => {
      const word = (m[1] ?? '1').toLowerCase()
      const count = /^\d/.test(word) ? Number(word) : numberWords[word]
      return count === undefined
        ? []
        : [{ date: plusDays(anchor, 7 * weeks * count + from), at: m.index, end: m.index + m[0].length, words: m[0], kind: 'relative' }]
    }),
  )
}

/** "Tomorrow", "heute in zwei Wochen": days counted from the one it was written on. */
export function relativesIn(text: string, anchor: LocalDate): FoundDate[] {
  const weeks = weeksIn(text, anchor)
  const days = (mayNameRelative(text) ? relatives : []).flatMap(([pattern, count]) =>
    allMatches(text, pattern).map(
      (m): FoundDate => ({ date: plusDays(anchor, count), at: m.index, end: m.index + m[0].length, words: m[0], kind: 'relative' }),
    ),
  )
  return [...weeks, ...days.filter(({ at }) => !weeks.some((week) => at >= week.at && at < week.end))]
}
