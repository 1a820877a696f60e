import { oneOf } from '../../vocabulary/patterns.ts'
import { inEvery, languages } from '../all.ts'
import { type Matcher, matcherOf } from '../matching/matcher.ts'
import { spelledOut } from '../matching/phrase.ts'
import type { DecisionWords } from '../meanings/decisions.ts'
import { dateWord } from './dates.ts'

/** When the employer decides or answers, in all languages at once. */

type List = Exclude<keyof DecisionWords, 'loneSpans'>

const wordsOf = (list: List): string[] => inEvery(({ decisions }) => decisions[list])
const matching = (list: List): Matcher => matcherOf(wordsOf(list))
const piece = (list: List): string => oneOf(wordsOf(list).flatMap(spelledOut))

const answers = matcherOf(wordsOf('answers'), wordsOf('notAnswers'))
const news = matching('news')
/** Where in these words the company answers; null when it does not. */
export const answersAt = (words: string): number | null => answers.exec(words)?.index ?? null
/** In a mail that arranges nothing, these promise word as well; beside a meeting they would be about the meeting. */
export const newsAt = (words: string): number | null => news.exec(words)?.index ?? null

export const undated = matching('undated')
export const candidateActs = matcherOf(wordsOf('candidateActs'), wordsOf('notCandidateActs'))
/** "By the end of next week" names its Friday. */
export const endOfNextWeek = matching('endOfNextWeek')
export const endOfThisWeek = matching('endOfThisWeek')
/** "Friday of the following week": the week after the interview's. */
export const weekAfter = matching('weekAfter')
export const nextWeek = matching('nextWeek')
export const thisWeek = matching('thisWeek')
/** "KW 51", and no "week 2 of the process". */
export const weekNumber = new RegExp(
  `(?<!\\p{L})${dateWord('weekNumbers')}\\s?(\\d{1,2})(?![\\d:.]\\d|\\s?(?:of|von|de|van|di)(?!\\p{L})|\\p{L})`,
  'iu',
)
export const thereupon = matching('thereupon')
/** "As of this week", "since Monday, December 7": it tells when it began. */
export const sinceBefore = new RegExp(`(?<!\\p{L})${piece('since')}[\\s\\p{L},]{0,14}$`, 'iu')
export const sameDay = matching('sameDay')
export const nextDay = matching('nextDay')
/** Small words before a date that make it a limit or a day something happens. */
export const dateMarks = matching('marks')

const fillers = `\\s(?:${dateWord('ofThe', 'nextBefore')}\\s|d['’]\\s?)*$`
export const limitBefore = new RegExp(`(?<!\\p{L})${piece('limits')}[\\s\\p{L}'’]{0,14}$`, 'iu')
/** "Around the 15th" names no day; "late Friday" does, so a part of the day makes only other dates vague. */
export const vagueBefore = new RegExp(`(?<!\\p{L})(?:${piece('around')}|${piece('partOf')})${fillers}`, 'iu')
export const vagueBeforeWeekday = new RegExp(`(?<!\\p{L})${piece('around')}${fillers}`, 'iu')
export const weekBefore = new RegExp(`(?<!\\p{L})${piece('weekBefore')}\\s?(?:the\\s)?$`, 'iu')
/** A sentence of its own that begins so goes on about the news. */
export const followsUp = new RegExp(`^${piece('followUps')}(?!\\p{L})`, 'iu')
/** Between two clauses with a subject each: "…, *and we* decide by Friday". */
export const nextClause = new RegExp(`;\\s|\\s[–—]\\s|,? ${piece('joins')} (?=(?:then )?${piece('speakers')}\\s)`, 'iu')

const range = `(?:(?:\\d{1,3}|\\p{L}{1,8})(?:\\s?[-–]\\s?|\\s${piece('orSo')}\\s))?`
const count = `${range}(?:(\\d{1,3})|([\\p{L}-]{1,12}|a couple of))`
const unit = `(?:full |clear |calendar |more |further |extra |additional )?(${dateWord('workingDays', 'fortnights', 'hoursLong', 'days', 'weeks', 'monthsLong')})(?!\\p{L})`
/** "within 3 business days", "innerhalb von zwei Wochen": number as digits or word, unit, and what it counts from. */
export const within = new RegExp(
  `(?<!\\p{L})${piece('within')}\\s(?:${piece('withinMore')}\\s)?${count}\\s${unit}(?:\\s(${piece('after')})\\s(\\p{L}+))?`,
  'iu',
)
/** "two days after the interview", "drei Tage nach dem Gespräch". */
export const spanAfter = new RegExp(`(?<![\\p{L}\\d])${count}\\s${unit}\\s(${piece('after')})(?:\\s(\\p{L}+))?`, 'iu')
/** "For five days", "gilt zehn Tage": how long an offer stands. */
export const lasting = new RegExp(`(?<!\\p{L})${piece('lasting')}\\s(?:${piece('withinMore')}\\s)?${count}\\s${unit}`, 'iu')
/** "Another two weeks": a span they still need. */
export const moreTime = new RegExp(`(?<!\\p{L})${piece('more')}\\s${count}\\s${unit}`, 'iu')
export const earlyNextWeek = matching('earlyNextWeek')
export const beforeChristmas = matching('beforeChristmas')
/** The first, second and third week of a month. */
export const weeksOfMonth = [matching('firstWeek'), matching('secondWeek'), matching('thirdWeek')]
/** Right before a date: it is the day after the last one. */
export const dayAfterLast = new RegExp(`(?<!\\p{L})${piece('dayBefore')}\\s(?:(?:the|dem|le|el|o|il|l['’]|den)\\s?)?$`, 'iu')
export const closing = matching('closing')
/** "Seven days", whatever stands before them. */
export const anySpan = new RegExp(`(?<![\\p{L}\\d])${count}\\s${unit}`, 'iu')
const onReceipt = matching('onReceipt')
const thisMail = matching('thisMail')
/** "Within a week of your getting it": from a day that nobody knows yet, and no day can be named. */
export function countsFromReceipt(sentence: string): boolean {
  const from = onReceipt.exec(sentence)
  if (!from || (!within.test(sentence) && !anySpan.test(sentence))) return false
  return !thisMail.test(sentence.slice(from.index))
}
/** "Sous huitaine": one word for so many days. */
export const loneSpans = languages
  .flatMap(({ decisions }) => Object.entries<readonly string[]>(decisions.loneSpans))
  .map(([days, words]) => ({ days: Number(days), words: matcherOf([...words]) }))
/** The same in Japanese, which puts the limit behind. */
export const japaneseWithin = /(\d{1,3})(営業日|日|週間|時間)(?:以内|後)|面接後(\d{1,3})(営業日|日|週間)/u
export const fromToday = matching('fromToday')
