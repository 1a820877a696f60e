import { type LocalDate, plusDays, weekday } from '../../time/wall-time.ts'
import { numberWords, weekdays } from '../language/lexicon/dates.ts'
import {
  answersAt,
  candidateActs,
  dateMarks,
  earlyNextWeek,
  endOfNextWeek,
  endOfThisWeek,
  followsUp,
  fromToday,
  japaneseWithin,
  limitBefore,
  newsAt,
  nextClause,
  nextDay,
  nextWeek,
  sameDay,
  sinceBefore,
  spanAfter,
  thereupon,
  thisWeek,
  undated,
  vagueBefore,
  vagueBeforeWeekday,
  weekAfter,
  weekBefore,
  weekNumber,
  within,
} from '../language/lexicon/decisions.ts'
import type { Sheet } from '../lay-out/page.ts'
import { withoutLinks } from '../lay-out/page-text.ts'
import type { Evidence } from '../reading.ts'
import { weekdayAfter } from '../times/days/day-words.ts'
import type { FoundDate } from '../times/days/found-date.ts'
import { mondayOfWeek } from '../times/days/named-weeks.ts'
import { datesIn } from '../times/days/text-dates.ts'
import { afterSpan } from '../times/span.ts'
import { endOfPeriod, moreTimeAt } from './said-period.ts'

/** The date by which the company says that it decides or answers. */
export function readDecisionDate(laidOut: Sheet, interviewDate: LocalDate | null): { date: LocalDate | null; evidence: Evidence | null } {
  const sheet =
    interviewDate && laidOut.dates.undated ? { ...laidOut, dates: { ...laidOut.dates, anchor: interviewDate, undated: false } } : laidOut
  const base = interviewDate ?? sheet.dates.anchor
  const all = [...sheet.sentences, ...sheet.older]
  for (const [i, { part, words: written }] of all.entries()) {
    if (written.length > 900) continue
    const words = withoutLinks(written)
    const context = i > 0 && words.length < 90 ? (all[i - 1]?.words ?? '') : ''
    let said = all[i - 1]?.words ?? ''
    for (const clause of clausesOf(words)) {
      const spoken = said
      said = clause
      const speaksAt =
        answersAt(clause) ??
        (interviewDate === null ? (newsAt(clause) ?? moreTimeAt(clause)) : null) ??
        (isShortFollowUp(clause) && answersAt(context) !== null ? 0 : null)
      if (speaksAt === null || candidateActs.test(clause) || undated.test(clause)) continue
      const date =
        (interviewDate === null ? (earlyIn(clause, base) ?? endsWeek(clause, base)) : null) ??
        dateIn(clause, speaksAt, sheet, base) ??
        (interviewDate === null ? periodBesideTheNews(clause, spoken, sheet, base) : null)
      if (date) return { date, evidence: { part, words: asWritten(clause, words, written).trim().slice(0, 200), sure: 0.85 } }
    }
  }
  return { date: null, evidence: null }
}

/** With its links again: they were left out sign by sign. */
const asWritten = (clause: string, words: string, written: string): string => {
  const at = words.indexOf(clause)
  return written.slice(at, at + clause.length)
}

/** "Early next week" is no date for the list of days, and its Friday is too late. */
const earlyIn = (clause: string, base: LocalDate): LocalDate | null => (earlyNextWeek.test(clause) ? endOfPeriod(clause, base) : null)

const periodBesideTheNews = (clause: string, spoken: string, sheet: Sheet, base: LocalDate): LocalDate | null =>
  besideTheNews(clause, sheet, base) ?? weekIn(clause, sheet) ?? endOfPeriod(clause, sheet.dates.anchor) ?? dayBefore(clause, spoken, sheet)

/** "We see one more person on Thursday, you will hear from me on Monday": of two days the one that stands with the news. */
function besideTheNews(clause: string, sheet: Sheet, base: LocalDate): LocalDate | null {
  const parts = clause.split(/,\s|、/u)
  if (parts.length < 2) return null
  for (const part of parts) {
    const at = answersAt(part) ?? newsAt(part)
    const date = at === null ? null : dateIn(part, at, sheet, base)
    if (date) return date
  }
  return null
}

const isShortFollowUp = (clause: string): boolean => followsUp.test(clause.trim())

/** "Next week", "KW 51", "the week of December 14": they mean to answer before it is over. */
function weekIn(clause: string, { dates }: Sheet): LocalDate | null {
  const friday = (day: LocalDate) => plusDays(day, 5 - weekday(day))
  const { anchor } = dates
  const ofDay = datesIn(clause, dates).find((date) => date.kind === 'exact' && weekBefore.test(before(clause, date, 30)))
  if (ofDay) return friday(ofDay.date)
  if (nextWeek.test(clause)) return plusDays(friday(anchor), 7)
  const week = thisWeek.exec(clause)
  if (week && !sinceBefore.test(clause.slice(0, week.index))) return friday(anchor) >= anchor ? friday(anchor) : null
  const number = Number(weekNumber.exec(clause)?.[1] ?? 0)
  const monday = mondayOfWeek(number, anchor)
  const ahead = monday && friday(monday)
  return ahead && ahead >= anchor && ahead <= plusDays(anchor, 120) ? ahead : null
}

/** "The team is away until January 4, so we will be in touch then": the day stands in what was said before. */
function dayBefore(clause: string, said: string, { dates }: Sheet): LocalDate | null {
  if (!thereupon.test(clause)) return null
  const limit = datesIn(said, dates).findLast((date) => date.kind === 'exact' && limitBefore.test(before(said, date, 24)))
  return limit && limit.date > dates.anchor ? limit.date : null
}

/** "Please confirm by Monday, and we decide by Friday": a date counts with its own clause. */
const clausesOf = (sentence: string): string[] =>
  answersAt(sentence) === null ? [sentence] : sentence.split(nextClause).filter((clause) => clause.trim())

/** What a day of two weeks is taken for. */
type Open = 'later' | 'neither'
function dateIn(clause: string, speaksAt: number, sheet: Sheet, base: LocalDate, open: Open = 'later'): LocalDate | null {
  const span = spanIn(clause, base, sheet.dates.anchor)
  if (span) return span
  const found = datesIn(clause, { ...sheet.dates, anchor: base >= sheet.dates.anchor ? sheet.dates.anchor : base })
  // "After your interview on 10 December we decide": the interview's own date is no limit
  const other = found.filter((date) => date.kind !== 'exact' || date.date !== base || limitBefore.test(before(clause, date, 24)))
  const marked = other.filter((date) => isMarked(clause, date) || found.length === 1)
  const [best] = marked.toSorted((a, b) => rank(a, clause, speaksAt) - rank(b, clause, speaksAt))
  if (best && !isVague(clause, best)) return settle(best, clause, base, sheet, open)
  if (best || other.length) return null
  if (sameDay.test(clause)) return base
  return nextDay.test(clause) ? plusDays(base, 1) : null
}

/** A date that these words set as a limit, near the place where they speak of what is due. */
export const limitIn = (words: string, speaksAt: number, sheet: Sheet, open: Open = 'neither'): LocalDate | null =>
  endsWeek(words, sheet.dates.anchor) ?? dateIn(words, speaksAt, sheet, sheet.dates.anchor, open)

const before = (clause: string, { at }: FoundDate, length: number) => clause.slice(Math.max(0, at - length), at)

const rank = (date: FoundDate, clause: string, speaksAt: number): number =>
  (limitBefore.test(before(clause, date, 24)) ? 0 : 100) + (date.at < speaksAt ? 2 * (speaksAt - date.at) : date.at - speaksAt) / 100

const isMarked = (clause: string, date: FoundDate): boolean =>
  dateMarks.test(before(clause, date, 22)) ||
  /^(?:までに|に)/.test(clause.slice(date.end, date.end + 4)) ||
  date.kind === 'relative' ||
  weekAfter.test(clause.slice(date.end, date.end + 34)) ||
  /(?:this|next|following|coming|diesen|kommenden|nächsten|prochain|próximo|komende|prossimo)\s$/i.test(before(clause, date, 22))

function isVague(clause: string, date: FoundDate): boolean {
  const words = before(clause, date, 30)
  return (date.kind === 'weekday' ? vagueBeforeWeekday : vagueBefore).test(words) || weekBefore.test(words)
}

/** A weekday is the first such day after the interview, or that of the week after it, and no day where another week is named; a date without year the next one from then. */
function settle(date: FoundDate, clause: string, base: LocalDate, sheet: Sheet, open: Open): LocalDate | null {
  if (date.kind === 'weekday' || date.openWeek !== undefined) {
    const day = weekdays.findIndex((names) => names.includes(date.words.toLowerCase())) + 1
    if (!day) return null
    const first = weekdayAfter(base, day)
    if (/(?:a week from|week from)\s$/i.test(clause.slice(0, date.at))) return plusDays(first, 7)
    const around = `${before(clause, date, 34)} ${clause.slice(date.at, date.end + 34)}`
    if (weekAfter.test(around)) return plusDays(base, 7 - weekday(base) + day)
    if (date.orWeekLater) return open === 'later' ? plusDays(first, 7) : null
    return date.openWeek === undefined ? first : null
  }
  if (date.kind === 'relative') {
    if (/(?:today|heute|aujourd'hui|hoy|hoje|vandaag|oggi|this|本日|今日)/i.test(date.words)) return sheet.dates.anchor
    return date.date
  }
  if (date.date < base && !/\d{4}/.test(date.words)) {
    const later = datesIn(date.words, { ...sheet.dates, anchor: base })[0]
    return later?.date ?? date.date
  }
  return date.date
}

/** The end of a week is its Friday. */
export function endsWeek(clause: string, base: LocalDate): LocalDate | null {
  const friday = plusDays(base, 5 - weekday(base))
  if (endOfNextWeek.test(clause)) return plusDays(friday, 7)
  return endOfThisWeek.test(clause) && friday >= base ? friday : null
}

/** "within 3 business days": counted from the interview, or from today when the words say so. */
function spanIn(clause: string, base: LocalDate, today: LocalDate): LocalDate | null {
  const japanese = japaneseWithin.exec(clause)
  if (japanese) return afterSpan(base, Number(japanese[1] ?? japanese[3]), japanese[2] ?? japanese[4] ?? '')
  const match = within.exec(clause) ?? spanAfter.exec(clause)
  if (!match) return null
  const count = match[1] ? Number(match[1]) : /couple/i.test(match[2] ?? '') ? 2 : numberWords[(match[2] ?? '').toLowerCase()]
  if (count === undefined) return null
  const from = fromToday.test(match[5] ?? '') ? today : base
  return afterSpan(from, count, match[3] ?? '')
}
