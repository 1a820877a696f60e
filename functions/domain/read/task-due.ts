import { type LocalDate, plusBusinessDays, plusDays, weekday } from '../wall-time.ts'
import type { Sheet } from './sheet.ts'
import { datesIn, type FoundDate } from './text-dates.ts'
import { timesIn } from './text-times.ts'
import { numberWords } from './vocabulary/calendar-words.ts'
import { answersAt, businessDay, candidateActs, japaneseWithin, within } from './vocabulary/decision-words.ts'
import {
  daysAhead,
  endOfSpan,
  handsIn,
  japaneseSpan,
  lastDay,
  noDeadline,
  otherThings,
  taskNoun,
  timeGiven,
} from './vocabulary/hand-in-words.ts'

export interface Due {
  dueOn: LocalDate | null
  dueAt: string | null
}

const none: Due = { dueOn: null, dueAt: null }

/** By when the work has to be in their hands, wherever in the text it stands; `trigger` is the sentence that asks for it. */
export function readDue(sheet: Sheet, trigger: string, interviewDate: LocalDate | null): Due {
  const sentences = [...sheet.sentences, ...sheet.older].map(({ words }) => words).filter((words) => words.length <= 900)
  if (sentences.some((words) => noDeadline.test(words))) return none
  for (const words of sentences) {
    if (!asksFor(words, trigger)) continue
    const due = dueIn(words, sheet, interviewDate)
    if (due.dueOn) return due
  }
  return none
}

/** The sentence hands the work in; what the company does by some day, or wants besides the work, sets no deadline for it. */
function asksFor(words: string, trigger: string): boolean {
  if (otherThings.test(words) && !taskNoun.test(words)) return false
  if (answersAt(words) !== null && !candidateActs.test(words) && words !== trigger) return false
  return words === trigger || handsIn.test(words)
}

function dueIn(words: string, sheet: Sheet, interviewDate: LocalDate | null): Due {
  const { anchor } = sheet.dates
  const ahead = daysAhead.exec(words)
  const days = ahead ? countOf(ahead[1]) : undefined
  if (interviewDate && days !== undefined) return timed(plusDays(interviewDate, -days), words, sheet)
  if (interviewDate && dayBefore.test(words)) return timed(plusDays(interviewDate, -1), words, sheet)
  const found = datesIn(words, sheet.dates).find((date) => isLimit(words, date))
  if (found) return { dueOn: found.date, dueAt: hourBeside(words, found, sheet) }
  return { dueOn: spanFrom(words, anchor), dueAt: null }
}

const dayBefore =
  /(?<!\p{L})(?:the day before|the evening before|am vortag|la veille|el día anterior|o dia anterior|na véspera|de dag ervoor|il giorno prima)(?!\p{L})|前日/iu

/** The small word stands before the day, with nothing but a few others between; or behind it, as in Japanese. */
function isLimit(words: string, { at, end }: FoundDate): boolean {
  const before = words.slice(Math.max(0, at - 48), at)
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('.')) + 1)
  return (
    lastDay.test(clause) ||
    /^[^。]{0,16}(?:まで|締切|必着)/u.test(words.slice(end)) ||
    /^\s?(?:at the latest|spätestens|au plus tard)/iu.test(words.slice(end))
  )
}

const timed = (date: LocalDate, words: string, sheet: Sheet): Due => ({
  dueOn: date,
  dueAt: timesIn(words, sheet.english).find(({ weak }) => !weak)?.start ?? null,
})

/** An hour behind the day, else before it: never the one of a length of work. */
function hourBeside(words: string, { at, end }: FoundDate, sheet: Sheet): string | null {
  const hours = timesIn(words, sheet.english).filter(({ weak, end: until }) => !weak && until === null)
  const near = hours.find((time) => time.at >= end && time.at - end <= 24) ?? hours.find((time) => time.stop <= at && at - time.stop <= 24)
  return near?.start ?? null
}

/** "Within five days", "you have 72 hours", "by the end of next week": counted from the day the text was written. */
function spanFrom(words: string, anchor: LocalDate): LocalDate | null {
  const week = endOfSpan.exec(words)
  if (week) return endOf(/^(?:month|mona|mois|mes|mês|maand|mese)/iu.test(week[2] ?? ''), Boolean(week[1] ?? week[3]), anchor)
  const japanese = japaneseSpan.exec(words)
  if (japanese) return endOf(japanese[2] !== undefined, (japanese[1] ?? japanese[2] ?? '').startsWith('来'), anchor)
  const inDays = japaneseWithin.exec(words)
  if (inDays) return add(anchor, Number(inDays[1] ?? inDays[3]), inDays[2] ?? inDays[4] ?? '日')
  const given = timeGiven.exec(words)
  const limit = given ? null : within.exec(words)
  if (limit && !isPromptly(words, limit)) return null
  const count = countOf(given?.[1] ?? limit?.[1] ?? limit?.[2])
  const unit = given?.[2] ?? limit?.[3] ?? ''
  return count === undefined || unit === ''
    ? null
    : add(anchor, count, businessDay.test((given ?? limit)?.[0].toLowerCase() ?? '') ? '営業日' : unit)
}

/** "In three hours" is also how long a thing takes. */
const isPromptly = (words: string, { index }: RegExpExecArray): boolean =>
  !/(?:take|takes|spend|need|done|doable|effort|dauert|aufwand|prend|tarda|lleva|leva|kost|richiede|about|etwa|circa|environ)\s(?:\p{L}+\s){0,2}$/iu.test(
    words.slice(0, index + 1).trimStart(),
  )

const countOf = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined
  return /^\d/.test(word) ? Number(word) : numberWords[word.toLowerCase()]
}

function add(from: LocalDate, count: number, unit: string): LocalDate {
  const key = unit.toLowerCase()
  if (/営業日|business|working/.test(key)) return plusBusinessDays(from, count)
  if (/^(?:hour|stund|heure|hora|uur|ore|時間)/.test(key)) return plusDays(from, Math.max(1, Math.floor(count / 24)))
  if (/^(?:week|woche|semain|semana|weken|settiman|週間)/.test(key)) return plusDays(from, 7 * count)
  return plusDays(from, count)
}

/** A week of work ends on its Friday, a month on its last day. */
function endOf(isMonth: boolean, next: boolean, from: LocalDate): LocalDate {
  if (!isMonth) return plusDays(from, 5 - weekday(from) + (next ? 7 : weekday(from) > 5 ? 7 : 0))
  const [year = 2000, month = 1] = from.split('-').map(Number)
  const after = month + (next ? 2 : 1)
  const first = `${year + Math.floor((after - 1) / 12)}-${String(((after - 1) % 12) + 1).padStart(2, '0')}-01`
  return plusDays(first, -1)
}
