import { type LocalDate, plusDays } from '../../time/wall-time.ts'
import type { Refusal } from '../reading.ts'
import { zonesOf } from './calendar/calendar.ts'
import { readLines } from './calendar/calendar-lines.ts'
import { type Component, readTree, textOf } from './calendar/calendar-tree.ts'
import { readEvent } from './calendar/event.ts'
import { nearEvents } from './calendar/near-events.ts'
import type { Window } from './calendar/recurrence.ts'
import { datesOfSeries, instanceLines, linesOf, nameOf, type SeriesStart, seriesStart } from './calendar/series.ts'
import { caps, Refused, refuse } from './caps.ts'
import { asUtf8 } from './decode-text.ts'
import type { Loss } from './losses.ts'

/** One entry of a feed, as a calendar of its own: what is stored and read like any other message. */
export interface FeedEntry {
  uid: string
  /** Of an instance that was moved or that a series brings into the window; null for a single event. */
  recurrenceId: string | null
  ics: string
  /** What changes when the entry changes: its lines without those some servers renew at each fetch. */
  content: string
}

export type FeedReading =
  /** `seriesDays`: how far from the window's beginning its series are unrolled; null where even the shortest way was too far for all of them. */
  { outcome: 'read'; entries: FeedEntry[]; losses: Loss[]; seriesDays: number | null } | { outcome: 'refused'; refusal: Refusal }

/**
 * How far a series is unrolled: a calendar full of weekly meetings is mostly not interviews, and the next poll sees further. Where there are
 * too many series for that, all of them less far: the nearest are those that matter.
 */
const reaches = [42, 28, 21, 16, 15] as const

/** Splits a calendar feed into entries inside the window. An empty or broken feed is a refusal: it must never look like "all cancelled". */
export function readFeedEntries(body: Uint8Array, window: Window): FeedReading {
  try {
    if (body.length > caps.calendarBytes) refuse('over-cap:calendarBytes', 'The calendar behind this address is larger than 5 MB.')
    const losses: Loss[] = []
    const root = readTree(readLines(nearEvents(asUtf8(body), window)), losses)
    const calendars = root.children.filter(({ name }) => name === 'VCALENDAR')
    if (calendars.length === 0) refuse('no-calendar-data', 'What this address gave is no calendar.')
    const { single, series } = sortedOut(calendars, window, losses)
    const { entries, seriesDays } = unrolled(series, window, caps.feedEntries - single.length, losses)
    return { outcome: 'read', entries: [...single, ...entries], losses: [...new Set(losses)], seriesDays }
  } catch (error) {
    if (error instanceof Refused) return { outcome: 'refused', refusal: error.refusal }
    throw error
  }
}

interface Series {
  head: string[]
  event: Component
  rule: string
  uid: string
  start: SeriesStart
  /** Instances that stand in the calendar as entries of their own, as `uid date`. */
  moved: ReadonlySet<string>
}

function sortedOut(calendars: Component[], window: Window, losses: Loss[]): { single: FeedEntry[]; series: Series[] } {
  const single: FeedEntry[] = []
  const series: Series[] = []
  for (const calendar of calendars) {
    const head = headOf(calendar)
    const events = calendar.children.filter(({ name }) => name === 'VEVENT')
    const zones = zonesOf(calendar, losses)
    const moved = new Set(events.filter(({ lines }) => lines.has('RECURRENCE-ID')).map((event) => keyOf(event, losses)))
    for (const event of events) {
      const carried = readEvent(event, zones, null, losses)
      const start = seriesStart(carried?.start ?? null)
      if (!carried?.uid || start === null) continue
      const rule = event.lines.get('RRULE')?.[0]
      if (rule && !event.lines.has('RECURRENCE-ID')) series.push({ head, event, rule, uid: carried.uid, start, moved })
      else if (start.day >= window.from && start.day <= window.to)
        single.push(entry(head, carried.uid, carried.recurrenceId, linesOf(event)))
    }
  }
  return { single, series }
}

/** As far as all series together stay within `most`. Dates are counted first: to write an entry costs far more. */
function unrolled(series: Series[], window: Window, most: number, losses: Loss[]): { entries: FeedEntry[]; seriesDays: number | null } {
  for (const days of reaches) {
    const near = { from: window.from, to: [window.to, plusDays(window.from, days)].sort()[0] ?? window.to }
    const instances = instancesOfAll(series, near, most, losses)
    if (instances.length <= most) return { entries: instances.map(instanceEntry), seriesDays: days }
  }
  // Thousands of series of every day are nobody's interviews: what stands alone in the calendar is read, they are not.
  return { entries: [], seriesDays: series.length === 0 ? reaches[0] : null }
}

interface Instance {
  series: Series
  date: LocalDate
}

/** Ends as soon as it is too many. */
function instancesOfAll(series: Series[], near: Window, most: number, losses: Loss[]): Instance[] {
  const found: Instance[] = []
  for (const one of series) {
    for (const date of datesOfSeries(one.event, one.rule, one.start, near, losses))
      if (!one.moved.has(`${one.uid} ${date}`)) found.push({ series: one, date })
    if (found.length > most) break
  }
  return found
}

const instanceEntry = ({ series: { head, event, uid, start }, date }: Instance): FeedEntry =>
  entry(head, uid, date, instanceLines(event, start.day, date))

const keyOf = (event: Component, losses: Loss[]): string => {
  const line = event.lines.get('RECURRENCE-ID')?.[0] ?? ''
  const digits = line.slice(line.lastIndexOf(':') + 1)
  return `${textOf(event, 'UID', losses)?.trim()} ${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
}

const headOf = (calendar: Component): string[] => [
  ...['X-WR-TIMEZONE', 'METHOD'].flatMap((name) => calendar.lines.get(name) ?? []),
  ...calendar.children.filter(({ name }) => name === 'VTIMEZONE').flatMap(componentLines),
]

const componentLines = (component: Component): string[] => [
  `BEGIN:${component.name}`,
  ...linesOf(component),
  ...component.children.flatMap(componentLines),
  `END:${component.name}`,
]

/** Some servers stamp every entry with the time of the fetch. */
const renewed = new Set(['DTSTAMP', 'X-MICROSOFT-CDO-OWNERAPPTID', 'ACKNOWLEDGED', 'X-MOZ-LASTACK'])

function entry(head: string[], uid: string, recurrenceId: string | null, lines: string[]): FeedEntry {
  const ics = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...head, 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')
  return {
    uid,
    recurrenceId,
    ics,
    content: lines
      .filter((line) => !renewed.has(nameOf(line)))
      .toSorted()
      .join('\n'),
  }
}
