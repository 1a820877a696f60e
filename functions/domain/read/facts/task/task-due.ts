import { plus, plusDays } from '../../../time/wall-time.ts'
import { answersAt, candidateActs, closing } from '../../language/lexicon/decisions.ts'
import { interviewWords } from '../../language/lexicon/talks.ts'
import {
  absence,
  askedFor,
  bareDeadline,
  dayBefore,
  daysAhead,
  handOver,
  handsIn,
  hoursAhead,
  lastDay,
  lastDayBehind,
  meets,
  noDeadline,
  otherActs,
  otherThings,
  rightBefore,
  taskNoun,
  timeGiven,
} from '../../language/lexicon/tasks.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { Ahead } from '../../reading.ts'
import type { FoundDate } from '../../times/days/found-date.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import { isPlainHour } from '../../times/hours/found-time.ts'
import { timesIn } from '../../times/hours/text-times.ts'
import { countOf, type Due, type Met, none, onTheClock, spanFrom } from './due-span.ts'

/**
 * By when the work has to be in their hands, wherever in the text it stands; `trigger` is the sentence that asks for it. Sentences that hand
 * it in come first, then any that sets a limit and is about nothing else.
 */
export function readDue(sheet: Sheet, trigger: string, met: Met | null): Due {
  const sentences = joined([...sheet.sentences, ...sheet.older].map(({ words }) => words)).filter((words) => words.length <= 900)
  // "No rush tonight, but by Monday": where no day is asked for outright, there is none.
  const isOpen = sentences.some((words) => noDeadline.test(words))
  for (const asks of isOpen ? [asksFor] : [asksFor, limits])
    for (const words of sentences) {
      if (!asks(words, trigger) || noDeadline.test(words)) continue
      const due = dueIn(words, sheet, met)
      if (isTold(due) && !(asks === limits && due.dueOn === met?.on)) return due
    }
  return none
}

/** A day, or how long before the talk. */
export const isTold = ({ dueOn, ahead }: Due): boolean => dueOn !== null || ahead !== undefined

/** "Deadline" on a line of its own says what the next line is. */
const joined = (sentences: string[]): string[] =>
  sentences.map((words, i) => (bareDeadline.test(words.trim()) ? `${words} ${sentences[i + 1] ?? ''}` : words))

/** The sentence hands the work in; what the company does by some day, or wants besides the work, sets no deadline for it. */
function asksFor(words: string, trigger: string): boolean {
  if (otherThings.test(words) && !taskNoun.test(words)) return false
  if (answersAt(words) !== null && !candidateActs.test(words) && words !== trigger) return false
  return words === trigger || handsIn.test(words) || handOver.test(words)
}

/** "We need it back no later than Tuesday": in a text that hands out work a limit that is nobody else's is the one of the work. */
function limits(words: string): boolean {
  if ((otherThings.test(words) || otherActs.test(words)) && !taskNoun.test(words)) return false
  if (timeGiven.test(words) || (taskNoun.test(words) && lastDay.test(words))) return true
  return answersAt(words) === null || candidateActs.test(words) || askedFor.test(words)
}

function dueIn(words: string, sheet: Sheet, met: Met | null): Due {
  const back = aheadIn(words, sheet)
  if (met && back) return { ...backFrom(met, back.ahead, sheet), ahead: back.ahead }
  const found = datesIn(words, sheet.dates).find((date) => isLimit(words, date))
  if (found) return { dueOn: found.date, dueAt: hourBeside(words, found, sheet) }
  const eve = eveOfNamed(words, sheet)
  if (eve) return eve
  return back && isBeforeTalk(words, back.end) ? { ...none, ahead: back.ahead } : spanFrom(words, sheet)
}

/** "Two days before we meet", "a day ahead": of the talk, where nothing else follows. */
const isBeforeTalk = (words: string, end: number): boolean =>
  interviewWords.test(words) || meets.test(words) || /^\s*(?:[.,;:!?)。、]|$)/u.test(words.slice(end))

/** "We read all of them on December 4, so yours must be in *the day before*": counted back from the one day it names. */
function eveOfNamed(words: string, sheet: Sheet): Due | null {
  const before = dayBefore.exec(words)
  const [named, second] = datesIn(words, sheet.dates)
  if (!before || !named || second || named.at > before.index) return null
  const hour = timesIn(words, sheet.english).find((time) => isPlainHour(time) && time.at > before.index)
  return { dueOn: plusDays(named.date, -1), dueAt: hour?.start ?? null }
}

/** "Two days before we meet, by noon", "24 hours before the call", "the evening before". */
function aheadIn(words: string, sheet: Sheet): { ahead: Ahead; end: number } | null {
  const at = timesIn(words, sheet.english).find(isPlainHour)?.start ?? null
  const told = (match: { index: number; 0: string } | null, count: number | undefined, unit: Ahead['unit']) =>
    match && count !== undefined ? { ahead: { count, unit, at: unit === 'days' ? at : null }, end: match.index + match[0].length } : null
  const [hours, days, eve] = [hoursAhead.exec(words), daysAhead.exec(words), dayBefore.exec(words)]
  return told(hours, countOf(hours?.[1]), 'hours') ?? told(days, countOf(days?.[1]), 'days') ?? told(eve, 1, 'days')
}

/** Counted back from the day, or from the hour. */
function backFrom({ on, at }: Met, { count, unit, at: hour }: Ahead, sheet: Sheet): Due {
  if (unit === 'days') return { dueOn: plusDays(on, -count), dueAt: hour }
  return at ? onTheClock(plus(at, { hours: -count }), sheet) : { ...none, dueOn: plusDays(on, -Math.ceil(count / 24)) }
}

/** The small word stands before the day, with nothing but a few others between; or behind it, as in Japanese. */
function isLimit(words: string, { at, end }: FoundDate): boolean {
  const before = words.slice(Math.max(0, at - 48), at)
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('.')) + 1)
  if (absence.test(clauseAround(words, at, end))) return false
  return lastDay.test(clause) || rightBefore.test(before) || lastDayBehind.test(words.slice(end)) || isOfHandOver(words)
}

/** "Hand-in is Monday": where nothing else may be meant, any day of the sentence is the last one. */
const isOfHandOver = (words: string): boolean => handOver.test(words) && !meets.test(words) && !interviewWords.test(words)

/** "Our office is closed until Monday, so please send it by Friday": a day counts with its own clause. */
function clauseAround(words: string, at: number, end: number): string {
  const from = Math.max(...[', ', '; ', '. ', '、', '。'].map((sign) => words.lastIndexOf(sign, Math.max(0, at - 6))))
  const to = words.slice(end).search(/[,;、。]/u)
  return words.slice(from + 1, to < 0 ? words.length : end + to)
}

/** An hour behind the day, else before it: never the one of a length of work. */
function hourBeside(words: string, { at, end }: FoundDate, sheet: Sheet): string | null {
  const hours = timesIn(words, sheet.english).filter((time) => isPlainHour(time) && time.end === null)
  const near = hours.find((time) => time.at >= end && time.at - end <= 24) ?? hours.find((time) => time.stop <= at && at - time.stop <= 24)
  return near?.start ?? (closing.test(words) ? closingHour : null)
}

/** At the end of a business day, where nothing else is said of it. */
export const closingHour = '17:00'
