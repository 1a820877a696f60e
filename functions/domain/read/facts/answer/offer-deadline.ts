import { type LocalDate, plusDays } from '../../../time/wall-time.ts'
import { anySpan, closing, countsFromReceipt, dayAfterLast, lasting, loneSpans, within } from '../../language/lexicon/decisions.ts'
import { interviewWords } from '../../language/lexicon/talks.ts'
import { absence, handsIn, lastDay, lastDayBehind, taskNoun, timeGiven } from '../../language/lexicon/tasks.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { EmployerAnswer, Reading } from '../../reading.ts'
import type { FoundDate } from '../../times/days/found-date.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import { isPlainHour } from '../../times/hours/found-time.ts'
import { timesIn } from '../../times/hours/text-times.ts'
import { endsWeek, limitIn } from '../decision-date.ts'
import { countOf, type Due, spanEnd } from '../task/due-span.ts'
import { closingHour } from '../task/task-due.ts'
import { allWordsFor, type Compiled } from './compiled-words.ts'
import { flat } from './phrases.ts'

type Deadline = Pick<EmployerAnswer, 'dueOn' | 'dueAt' | 'dueEither'>

/**
 * By when an offer asks for an answer. Sentences that speak of one come first, then any that sets a limit and is about nothing else: what
 * they send, when the job begins, who is away.
 */
export function readOfferDeadline(sheet: Sheet): Deadline {
  const words = allWordsFor(sheet)
  // "You have 30 days of leave; please sign by Friday": each says its own.
  const all = sheet.sentences.flatMap(({ words: whole }) => whole.split(/;\s/)).filter((sentence) => sentence.length <= 900)
  const sentences = all.filter((sentence) => !countsFromReceipt(sentence))
  for (const limitOf of [answered, set])
    for (const sentence of sentences) {
      const due = limitOf(sentence, words, sheet)
      if (due) return due
    }
  return { dueOn: null, dueAt: null }
}

/** "You can have until Friday to decide": a sentence that gives time to answer an offer, wherever the offer itself stands. */
export const grantsTime = (sentence: string, words: readonly Compiled[], sheet: Sheet): boolean =>
  sentence.length <= 900 &&
  !taskNoun.test(sentence) &&
  words.some(({ granted }) => granted.in(flat(sentence))) &&
  (answered(sentence, words, sheet) ?? set(sentence, words, sheet)) !== null

/**
 * A last day in a mail that does not say of what: "Take until Wednesday", "Tuesday the 15th is fine". It is of what both know to be open.
 */
export function readLimit(sheet: Sheet): Pick<Reading, 'limit'> {
  const words = allWordsFor(sheet)
  const said = sheet.sentences.filter(
    ({ words: one }) => one.length <= 300 && !isOfElse(one) && (handsIn.test(one) || !/[?？]\s*$/u.test(one)),
  )
  for (const { words: sentence } of said) {
    const due = answered(sentence, words, sheet) ?? set(sentence, words, sheet) ?? suiting(sentence, words, sheet)
    const dueOn = due?.dueOn && numbered(sentence, due.dueOn, sheet)
    if (dueOn && dueOn > sheet.dates.anchor) return { limit: { dueOn, dueAt: due.dueAt ?? null, words: sentence } }
  }
  return {}
}

const isOfElse = (sentence: string): boolean => interviewWords.test(sentence) || absence.test(sentence)

/** "Jeudi 17": a number behind the weekday says which one. */
function numbered(sentence: string, dueOn: LocalDate, { dates }: Sheet): LocalDate | null {
  const named = datesIn(sentence, dates).find(({ date, kind }) => date === dueOn && kind === 'weekday')
  const [, number] = named
    ? (/^,?\s(?:\p{L}{2,3}\s)?(\d{1,2})(?![\d:])(?!\s?(?:h|uhr|am|pm|a\.m|p\.m|o['’])\b)/iu.exec(sentence.slice(named.end)) ?? [])
    : []
  if (number === undefined) return dueOn
  return [0, 7, 14, 21, 28].map((days) => plusDays(dueOn, days)).find((day) => Number(day.slice(8)) === Number(number)) ?? null
}

/** The one day it names, and that it is all right with them. */
function suiting(sentence: string, words: readonly Compiled[], sheet: Sheet): Deadline | null {
  const plain = flat(sentence)
  const [named, second] = datesIn(sentence, sheet.dates)
  if (!named || second || isDated(sentence, words) || !words.some(({ suits, not }) => suits.in(plain) && !not.in(plain))) return null
  return { dueOn: named.date, dueAt: hourIn(sentence, sheet) }
}

/** "Please sign it by Wednesday." */
export const asksForAnswer = (sentence: string, sheet: Sheet): boolean =>
  sentence.length <= 900 && answered(sentence, allWordsFor(sheet), sheet)?.dueOn != null

/** The day of a sentence that speaks of their answer, or of the offer's end. */
function answered(sentence: string, words: readonly Compiled[], sheet: Sheet): Deadline | null {
  const plain = flat(sentence)
  const asks = words.flatMap(({ reply }) => reply.find(plain) ?? [])[0]
  if (!asks) return null
  const span = spanIn(sentence, sheet) ?? (isDated(sentence, words) ? null : counted(anySpan.exec(sentence), sheet))
  const dueOn = limitIn(sentence, asks.at, sheet)
  // "Seven days from today": today is where it is counted from.
  if (dueOn === null || (span && (dueOn === sheet.dates.anchor || span.dueAt !== null))) return span ?? eitherIn(sentence, sheet)
  return lastDayIn(sentence, dueOn, sheet)
}

/** "Take until Friday": no word of an answer, and nothing else that has a day. */
function set(sentence: string, words: readonly Compiled[], sheet: Sheet): Deadline | null {
  if (isDated(sentence, words)) return null
  const dueOn = endsWeek(sentence, sheet.dates.anchor) ?? limitDay(sentence, sheet)
  if (dueOn) return lastDayIn(sentence, dueOn, sheet)
  const [, count, unit] = timeGiven.exec(sentence) ?? []
  return spanOf(count, unit, sheet) ?? eitherIn(sentence, sheet, isLastIn(sentence))
}

/** "By next Wednesday", written on a Tuesday: the candidate says which. */
function eitherIn(sentence: string, { dates }: Sheet, isMeant: (date: FoundDate) => boolean = () => true): Deadline | null {
  const open = datesIn(sentence, dates).find((date) => date.orWeekLater && isMeant(date))
  return open
    ? { dueOn: null, dueAt: null, dueEither: { words: open.openWeek ?? open.words, days: [open.date, plusDays(open.date, 7)] } }
    : null
}

/** With its hour; without one the day before, where it is to be there "avant le 15", "vóór 15 december". */
function lastDayIn(sentence: string, dueOn: NonNullable<Deadline['dueOn']>, sheet: Sheet): Deadline {
  const due = { dueOn, dueAt: hourIn(sentence, sheet) }
  const named = datesIn(sentence, sheet.dates).find(({ date }) => date === dueOn)
  const isBefore = named !== undefined && due.dueAt === null && dayAfterLast.test(sentence.slice(Math.max(0, named.at - 24), named.at))
  return isBefore ? { ...due, dueOn: plusDays(dueOn, -1) } : due
}

const isDated = (sentence: string, words: readonly Compiled[]): boolean => {
  const plain = flat(sentence)
  return words.some(({ dated }) => dated.in(plain))
}

/** A small word that makes it the last one stands before the day or behind it. */
function limitDay(sentence: string, { dates }: Sheet): Due['dueOn'] {
  const isLast = isLastIn(sentence)
  return datesIn(sentence, dates).find((date) => date.date > dates.anchor && !date.orWeekLater && isLast(date))?.date ?? null
}

const isLastIn =
  (sentence: string) =>
  ({ at, end }: Pick<FoundDate, 'at' | 'end'>): boolean =>
    lastDay.test(sentence.slice(Math.max(0, at - 24), at)) || lastDayBehind.test(sentence.slice(end))

/** "You have a week", "open for five days", "within 48 hours": counted from when it was written. */
function spanIn(sentence: string, sheet: Sheet): Deadline | null {
  const [, given, units] = timeGiven.exec(sentence) ?? []
  const alone = loneSpans.find(({ words }) => words.test(sentence))
  return (
    spanOf(given, units, sheet) ??
    counted(lasting.exec(sentence), sheet) ??
    counted(within.exec(sentence), sheet) ??
    (alone ? { dueOn: plusDays(sheet.dates.anchor, alone.days), dueAt: null } : null)
  )
}

const counted = (match: RegExpExecArray | null, sheet: Sheet): Deadline | null => spanOf(match?.[1] ?? match?.[2], match?.[3], sheet)

/** In days or weeks; what lasts longer is a leave or a probation. */
const longest = 20

function spanOf(word: string | undefined, unit: string | undefined, sheet: Sheet): Deadline | null {
  const count = countOf(word)
  if (count === undefined || unit === undefined) return null
  const due = spanEnd(sheet, count, unit)
  return due.dueOn === null || (count > longest && due.dueAt === null) ? null : due
}

const hourIn = (sentence: string, { english }: Sheet): string | null =>
  timesIn(sentence, english).find((time) => isPlainHour(time) && time.start < '24:00')?.start ??
  (closing.test(sentence) ? closingHour : null)
