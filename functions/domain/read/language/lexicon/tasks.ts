import { oneOf } from '../../vocabulary/patterns.ts'
import { wordsIn } from '../every/every.ts'
import { everyTasks } from '../every/tasks.ts'
import { type Matcher, matcherOf } from '../matching/matcher.ts'
import { spelledOut } from '../matching/phrase.ts'
import type { TaskWords } from '../meanings/tasks.ts'
import { dateWord, weekdays } from './dates.ts'

/** Work to do at home, and by when it is handed in, in all languages at once. */

type List = keyof TaskWords

const wordsOf = (...lists: List[]): string[] => lists.flatMap((list) => wordsIn(everyTasks, (tasks) => tasks[list]))
const matching = (...lists: List[]): Matcher => matcherOf(wordsOf(...lists))
const piece = (...lists: List[]): string => oneOf(wordsOf(...lists).flatMap(spelledOut))

export const takeHome = matching('takeHome')
export const taskNoun = matching('nouns')
/** Whatever a text calls the work by: "the task". */
export const taskNamed = matching('nouns', 'labels')
export const work = matcherOf(wordsOf('works'), wordsOf('notWorks'))
export const surelyWork = matching('surely')
export const asks = matcherOf(wordsOf('asks'), wordsOf('notAsks'))
export const owed = matching('owed')
export const outright = matching('outright')
export const timedTalk = matching('timedTalks')
export const pageWord = matching('pages')
export const nothingToDo = matching('none')
export const smallThing = matching('smallThings')
export const received = matching('received')
export const reminds = matching('reminds')
export const toCome = matching('toCome')
export const dropped = matching('dropped')
export const furtherWork = matching('furtherWork')
export const handedInBefore = matching('done')
export const live = matching('live')
export const ahead = matching('ahead')
export const byUs = matching('byUs')
export const toYou = matching('toYou')
export const handsIn = matching('handsIn')
export const noDeadline = matching('noDeadline')
export const otherThings = matching('otherThings')
export const neverAsked = matching('neverAsked')
export const dayBefore = matching('dayBefore')
export const absence = matching('absence')
export const handsOver = matching('handsOver')
export const askedFor = matching('askedFor')
export const otherActs = matching('otherActs')
export const lastDay = matching('lastDay')
export const handOver = matching('handOver')
export const meets = matching('meets')

const start = '^(?:[-*•]\\s)?'
export const taskLabel = new RegExp(`${start}${piece('labels')}\\s?[:：]`, 'iu')
/** A line of nothing but the word: the day stands in the next one. */
export const bareDeadline = new RegExp(`${start}${piece('deadlineLabels')}\\s?[:：]?$`, 'iu')

const besideLimit = `(?:(?:${piece('besideLimits')}|${oneOf(weekdays.flat())}),?\\s){0,5}`
/** Right before a day or an hour: until then something must be done. "By Jon Day on Thursday" and "by phone on Thursday" limit nothing. */
export const limitBefore = new RegExp(
  `(?<!\\p{L}|${piece('notLimits')} )${piece('limits')}[:\\s]\\s?${besideLimit}(?:l['’])?$|までに`,
  'iu',
)
/** All that stands between an hour and its day: "5 pm *on* Tuesday". */
export const onItsDay = new RegExp(`^,?\\s${besideLimit}$`, 'iu')

/** Right behind a day. */
export const lastDayBehind = new RegExp(`^(?:\\s?${piece('lastDayBehind')}|[^。]{0,16}(?:まで|締切|必着))`, 'iu')
/** Right before one: "pour mardi". */
export const rightBefore = new RegExp(`(?<!\\p{L})${piece('rightBehind')}\\s$`, 'iu')
/** At the end of the words before a span: "it takes about …". */
export const takesAtEnd = new RegExp(`(?<!\\p{L})${piece('takes')}\\s(?:\\p{L}+\\s){0,2}$`, 'iu')

const count = '(\\d{1,3}|\\p{L}{1,10})'
const full = '(?:(?:full|calendar) )?'

/** "Two days before", "zwei Tage vorher": counted back from the interview. */
export const daysAhead = new RegExp(`(?<!\\p{L})${count}\\s?${full}${dateWord('workingDays', 'days')}\\s?${piece('before')}(?!hand)`, 'iu')
/** "24 hours before the interview": counted back from its start. */
export const hoursAhead = new RegExp(`(?<!\\p{L})${count}\\s?(?:${dateWord('hoursLong')}|h)\\s?${piece('before')}`, 'iu')

/** "You have five days", "cinco días para entregarla": the time given, counted from the mail. */
export const timeGiven = new RegExp(
  `(?<!\\p{L})${piece('given')}\\s(?:${piece('givenAbout')}\\s|d['’]\\s?){0,2}${count}\\s${full}(${dateWord('workingDays', 'hoursLong', 'days', 'weeks')})(?!\\p{L})`,
  'iu',
)

/** "By the end of next week": whether it is the next one, and the unit. */
export const endOfSpan = new RegExp(
  `(?<!\\p{L})${dateWord('endOf')}(?:\\s${dateWord('ofThe')}| d['’]){0,4}\\s(${dateWord('nextBefore')}\\s)?(${dateWord('weeks', 'monthsLong')})(\\s${dateWord('nextBehind')})?(?!\\p{L})`,
  'iu',
)
/** The same in Japanese, which has a word for each. */
export const japaneseSpan = /(今週|来週)(?:中|末|いっぱい)|(今月|来月)(?:中|末|いっぱい)/u
