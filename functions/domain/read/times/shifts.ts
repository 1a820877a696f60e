import { remembering } from '../../remember.ts'
import { dayLength } from '../../time/whole-days.ts'
import { advances, defers, delays, instead, meetingWord, movesTo, sameHour, shiftLeads, talkItself } from '../language/lexicon/changes.ts'
import { dateWord, later, lengthWords, numberWords, sooner, spanUnitOf } from '../language/lexicon/dates.ts'
import type { Match } from '../language/matching/matcher.ts'
import { allMatches, alternation, oneOf } from '../vocabulary/patterns.ts'

/** By how many minutes a known hour moves, and where that is said. */
export interface FoundShift {
  minutes: number
  at: number
  end: number
  /** "Moved by an hour" does not say in which direction: most often it is later. */
  unsure: boolean
}

/** A number before a unit alone: it is another word in four languages. */
const swedishOne = 'en'

const length = new RegExp(
  `(?<whole>${alternation([...lengthWords.keys()])})|(?<![\\p{Ll}\\p{Lu}\\d:.,])(?<count>\\d{1,3}(?:[.,]5)?|${oneOf([...Object.keys(numberWords), swedishOne])})[ -]?(?<unit>${dateWord('minutes', 'hoursLong', 'days', 'weeks', 'fortnights')}|min\\.?|h|std\\.?)(?<half>半)?(?![\\p{Ll}\\p{Lu}])`,
  'giu',
)
/** Longer than any talk is moved within its day. */
const longest = 8 * 60
const dayCounts = { day: 1, week: 7, fortnight: 14 } as const
const mostDays = 60

function minutesOf({ whole, count = '', unit = '', half }: Record<string, string | undefined>): number | null {
  if (whole !== undefined) return lengthWords.get(whole.toLowerCase()) ?? null
  const number = /^\d/.test(count)
    ? Number(count.replace(',', '.'))
    : (numberWords[count.toLowerCase()] ?? (count.toLowerCase() === swedishOne ? 1 : Number.NaN))
  const counted = spanUnitOf(unit)
  if (counted === 'day' || counted === 'week' || counted === 'fortnight') {
    const days = number * dayCounts[counted]
    return Number.isInteger(days) && days > 0 && days <= mostDays ? days * dayLength : null
  }
  const isHours = spanUnitOf(unit) === 'hour' || /^(?:h|std)/iu.test(unit)
  const minutes = number * (isHours ? 60 : 1) + (half ? 30 : 0)
  return minutes > 0 && minutes <= longest ? minutes : null
}

/** "90 minutes", "eine halbe Stunde": every length within a day. */
export const lengthsIn = (sentence: string): { minutes: number; at: number; end: number }[] =>
  [...sentence.matchAll(length)].flatMap((match) => {
    const minutes = minutesOf(match.groups ?? {})
    return minutes === null || minutes >= dayLength ? [] : [{ minutes, at: match.index, end: match.index + match[0].length }]
  })

/** "An hour earlier", "um eine halbe Stunde nach hinten": a length with a direction at it, or with a verb that has one. */
export const shiftsIn = remembering((written: string): readonly FoundShift[] => {
  const sentence = written.replaceAll('’', "'")
  const directions = [...sooner.all(sentence).map(signed(-1)), ...later.all(sentence).map(signed(1))]
  const lengths = allMatches(sentence, length).flatMap((match) => {
    const minutes = minutesOf(match.groups ?? {})
    const [at, end] = [match.index, match.index + match[0].length]
    const beside = directions.find((one) => isBeside(sentence, { at, end }, one))
    const sign = beside?.sign ?? directionOf(sentence, at, end)
    if (minutes === null || sign === null || (minutes >= dayLength && !isOfTalk(sentence))) return []
    return [
      { minutes: minutes * (sign || 1), at: Math.min(at, beside?.at ?? at), end: Math.max(end, beside?.end ?? end), unsure: sign === 0 },
    ]
  })
  return [...lengths, ...nextDays(sentence)]
})

const movesSomething = (sentence: string): boolean => [defers, advances, delays, movesTo].some((verb) => verb.test(sentence))

/** Much else is some days later: "there is one more round, usually about a week later". */
const isOfTalk = (sentence: string): boolean => movesSomething(sentence) || talkItself.test(sentence) || keepsRest(sentence)
/** "The day before *instead*", "*same time*, the week after". */
const keepsRest = (sentence: string): boolean => sameHour.test(sentence) || instead.test(sentence)

const nextDay = [
  { pattern: new RegExp(dateWord('dayLater'), 'giu'), minutes: dayLength },
  { pattern: new RegExp(dateWord('daySooner'), 'giu'), minutes: -dayLength },
  { pattern: new RegExp(dateWord('weekLater'), 'giu'), minutes: 7 * dayLength },
  { pattern: new RegExp(dateWord('weekSooner'), 'giu'), minutes: -7 * dayLength },
]

/** "Moved to the following day", "the week after instead": beside what moves a talk alone, since much else is done on the following day. */
function nextDays(sentence: string): FoundShift[] {
  if (!movesSomething(sentence) && !keepsRest(sentence)) return []
  return nextDay.flatMap(({ pattern, minutes }) =>
    allMatches(sentence, pattern).map(({ 0: words, index }) => ({ minutes, at: index, end: index + words.length, unsure: false })),
  )
}

const signed =
  (sign: 1 | -1) =>
  ({ 0: words, index }: Match) => ({ sign, at: index, end: index + words.length })

/** At most two small words between: "earlier *by* an hour", "plus tard *d'*une heure". */
function isBeside(sentence: string, length: { at: number; end: number }, direction: { at: number; end: number }): boolean {
  const [first, second] = length.at < direction.at ? [length, direction] : [direction, length]
  return second.at >= first.end && /^\s?(?:[\p{L}]{1,6}['’]?\s?){0,2}$/u.test(sentence.slice(first.end, second.at))
}

/** By the verb of the clause, where the length is by how much and not that of the talk: "postpone the *45-minute call*". */
function directionOf(sentence: string, at: number, end: number): 1 | 0 | -1 | null {
  const { words, from } = clauseAround(sentence, at)
  const verbs = ([-1, 1, 0] as const).flatMap((sign) => {
    const verb = byDirection[sign].exec(words)
    return verb ? [{ sign, at: verb.index + from }] : []
  })
  const [verb] = verbs
  if (!verb || isLengthOfTalk(sentence.slice(end))) return null
  const isLed =
    verb.at < at || leads.test(sentence.slice(0, at)) || (verb.sign !== 0 && /^\s?(?:\p{L}{1,6}\s)?$/u.test(sentence.slice(end, verb.at)))
  return isLed ? verb.sign : null
}

const byDirection = { [-1]: advances, 1: delays, 0: defers }
const leads = new RegExp(`${alternation(shiftLeads)}\\s(?:\\p{L}{1,6}\\s)?$`, 'iu')
const isLengthOfTalk = (behind: string): boolean => meetingWord.test(/^[\s-]?[\p{L}-]+/u.exec(behind)?.[0] ?? '')

function clauseAround(sentence: string, at: number): { words: string; from: number } {
  const from = Math.max(...[', ', '; ', ': ', ' – ', ' - '].map((mark) => sentence.lastIndexOf(mark, at)), 0)
  return { words: sentence.slice(from, at) + (sentence.slice(at).split(/[,;:]\s|\s[–-]\s/u)[0] ?? ''), from }
}
