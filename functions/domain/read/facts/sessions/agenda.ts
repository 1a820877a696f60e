import { dayEnds, pauseWords } from '../../language/lexicon/talks.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { Person } from '../../reading.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import { durationIn } from '../../times/duration.ts'
import { clock } from '../../times/hours/clock-atom.ts'
import type { FoundTime } from '../../times/hours/found-time.ts'
import { timesIn } from '../../times/hours/text-times.ts'
import { tidy } from '../../vocabulary/patterns.ts'
import { type AgendaEntry, itemOf } from './agenda-item.ts'

/** One line of a full day, its times on the clock of the day. */
export interface AgendaItem extends AgendaEntry {
  date: string | null
  time: FoundTime
  /** The next item's start, where the line gives no end. */
  end: string | null
  /** Arrival, lunch, a tour: part of the day, and no talk. */
  aside?: boolean
  words: string
  part: string
}

/** Timed lines that have a title or a person. Fewer than two talks make no agenda. */
export function readAgenda(sheet: Sheet, company: string | null, resolve: (name: string) => Person | null): AgendaItem[] {
  const items: AgendaItem[] = []
  let date: string | null = null
  for (const [i, { part, words }] of sheet.lines.entries()) {
    if (words === '') continue
    const onLine = datesIn(words, sheet.dates).find(({ kind, openWeek }) => kind === 'exact' && openWeek === undefined)
    const time = leadingTime(words, sheet.english)
    if (onLine) date = onLine.date
    if (!time) continue
    const followers = under(sheet, i)
    const rest = tidy(inCells(`${words.slice(0, time.at).replace(hourLead, '')} ${words.slice(time.stop).trimStart()}`))
    const item = itemOf(rest, followers, { sheet, company, resolve })
    if (!item) continue
    items.push({ date, time, end: time.end, ...item, words: words.slice(0, 200), part })
  }
  const closed = items.map((item, i) => ({ ...item, end: item.end ?? afterLength(item) ?? sameDayNext(items[i + 1], item) }))
  const named = closed.filter(({ title, people, time }) => (title || people.length) && time)
  const all = named.map((item) => (isBreak(item.title) && item.people.length === 0 ? { ...item, aside: true } : item))
  if (all.filter(({ aside }) => !aside).length < 2) return []
  // What comes behind the last talk ends the day.
  return all.slice(0, all.findLastIndex(({ aside }) => !aside) + 1)
}

const sameDayNext = (next: AgendaItem | undefined, item: AgendaItem) =>
  next && next.date === item.date && next.time.start > item.time.start ? next.time.start : null

/** "11:00 Written case study (60 minutes)". */
function afterLength({ time, words }: AgendaItem): string | null {
  const minutes = durationIn(words.slice(time.stop))?.minutes
  const [hour = 0, minute = 0] = time.start.split(':').map(Number)
  const end = hour * 60 + minute + (minutes ?? 0)
  return minutes && end < 24 * 60 ? clock(end) : null
}

const isBreak = (title: string | null) =>
  title !== null && ((pauseWords.test(title) && title.split(' ').length <= 8) || dayEnds.isAll(title))

/** "ore 9.30", "kl. 9". */
const hourLead = /(?<!\p{L})(?:ore|dalle|alle|um|von|ab|kl\.?|om|van|das|às|de las|a las|de|à|godz\.?)\s$/iu

/** A time at (or near) the start of a line or table row: "10:00 - 10:30 ET | …", "- 9am: …", "Session 1 (10:00–10:45): …". */
function leadingTime(words: string, english: boolean): FoundTime | null {
  const text = words.slice(0, 300)
  const [first, second] = timesIn(text, english)
  if (!first || first.weak) return null
  const before = text.slice(0, first.at)
  const leads =
    before.trim().length === 0 ||
    /^[\s\-*•·–|\d.)#(]{0,8}$/.test(before.replace(hourLead, '')) ||
    /^(?:[\p{L}]{2,12},? )?(?:[\p{L}]{3,10}\.? \d{1,2},?|\d{1,2}[./]\d{1,2}\.?(?:\d{2,4})?),?\s?[|:–-]?\s?$/u.test(before)
  if (leads && (first.end !== null || /^\s{0,8}(?:[-–—|:]|\(|[A-Z]{2,4}\b|\p{L})/u.test(text.slice(first.stop))))
    return second && second.at - first.stop < 4 ? null : first
  // "Product Sense, Keiko Lundgren (10:00-10:30)", a row whose time is a later cell
  const trails =
    first.end !== null &&
    (/[|(（]\s?$/.test(before) || /(?:[-–—:,]|from|von|de|das|dalle|van)\s$/i.test(before)) &&
    before.length < 120 &&
    !/(?:when|date|time|termin|wann|datum|uhrzeit|quand|heure|horaire|fecha|hora|cuándo|data|horário|quando|orario|wanneer|tijd|日時)\s?[:：]?/iu.test(
      before,
    ) &&
    datesIn(before, { anchor: '2026-01-01', monthFirst: true }).length === 0
  return trails ? first : null
}

/** Short lines under a timed line that belong to it: title and people in mails that lost their table. */
function under(sheet: Sheet, at: number): string[] {
  const lines: string[] = []
  for (let j = at + 1; j < sheet.lines.length && j <= at + 4; j += 1) {
    const words = sheet.lines[j]?.words ?? ''
    if (
      words === '' ||
      words.length > 120 ||
      leadingTime(words, sheet.english) ||
      /^https?:/.test(words) ||
      /[.!?]$/.test(words) ||
      /^(?:best|thanks|regards|see you|we |please|kind|cheers|your |if |location|address|where|zoom|link|join|all times|let me|hi |note)/i.test(
        words,
      )
    )
      break
    lines.push(words)
  }
  return lines
}

/** Columns set apart by blanks or tabs alone are cells, as those of a table are. */
const inCells = (line: string): string => line.trim().replace(/(?<=[^\s|]) {2,}(?=[^\s|])|(?<=[^\s|])\s*\t\s*(?=[^\s|])/gu, ' | ')
