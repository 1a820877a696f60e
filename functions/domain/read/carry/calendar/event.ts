import { plus, plusDays } from '../../../time/wall-time.ts'
import { unwrapLink } from '../../lay-out/links.ts'
import type { Method } from '../../reading.ts'
import { momentIn } from '../../zones/moment-in.ts'
import type { CarriedEvent, CarriedTime } from '../carried.ts'
import { cleanLine } from '../clean-text.ts'
import type { Loss } from '../losses.ts'
import { readableText } from '../readable-text.ts'
import { addressOf, readAttendee } from './attendee.ts'
import { type CalendarZones, readTime } from './calendar-time.ts'
import { type Component, properties, property, textOf } from './calendar-tree.ts'

/** One VEVENT as it is carried; null where none of its lines could be read. */
export function readEvent(event: Component, zones: CalendarZones, method: Method | null, losses: Loss[]): CarriedEvent | null {
  const text = (name: string) => textOf(event, name, losses)
  const status = statusOf(text('STATUS'))
  const start = readTime(event, 'DTSTART', zones, losses)
  const people = properties(event, 'ATTENDEE', losses).flatMap((line) => readAttendee(line) ?? [])
  const organizer = property(event, 'ORGANIZER', losses)
  if (event.count === 0) return null
  return {
    uid: text('UID')?.trim().slice(0, 1000) || null,
    recurrenceId: recurrenceIdOf(readTime(event, 'RECURRENCE-ID', zones, losses)),
    sequence: wholeNumber(event.lines.get('SEQUENCE')?.[0]),
    dtstamp: instantIn(event, 'DTSTAMP', losses),
    lastModified: instantIn(event, 'LAST-MODIFIED', losses) ?? instantIn(event, 'CREATED', losses),
    method: status === 'cancelled' ? 'cancel' : method,
    status,
    summary: cleanLine(text('SUMMARY')),
    description: fuller(readableText(text('DESCRIPTION')), readableText(unescaped(text('X-ALT-DESC')))) ?? readableText(text('COMMENT')),
    location: readableText(text('LOCATION')),
    start,
    end: readTime(event, 'DTEND', zones, losses) ?? endAfter(start, text('DURATION')),
    organizer: organizer && addressOf(organizer),
    attendees: people,
    conferenceUrl: conferenceOf(event, losses),
    url: webAddress(text('URL')),
    categories: properties(event, 'CATEGORIES', losses).flatMap(({ values }) => values.flatMap((value) => cleanLine(String(value)) ?? [])),
    recurring: event.lines.has('RRULE') || event.lines.has('RDATE'),
    ...(isThisAndFuture(event) ? { onward: true } : {}),
    replaces: null,
    toBeMoved: false,
    eventType: null,
    hosts: [],
    answers: [],
    texts: [],
  }
}

/** The parser leaves what it does not know as it stands: a text all the same, escaped as one (RFC 5545 §3.3.11). */
const unescaped = (text: string | null): string | null =>
  text?.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark)) ?? null

/** Some systems put all they say into the HTML of X-ALT-DESC, and a line that points to it into DESCRIPTION. */
const fuller = (plain: string | null, html: string | null): string | null =>
  html !== null && html.length > 2 * (plain?.length ?? 0) ? html : plain

function statusOf(text: string | null): CarriedEvent['status'] {
  const status = text?.trim().toLowerCase()
  return status === 'confirmed' || status === 'tentative' || status === 'cancelled' ? status : status === 'canceled' ? 'cancelled' : null
}

const wholeNumber = (line: string | undefined): number | null => {
  const text = line?.slice(line.lastIndexOf(':') + 1).trim() ?? ''
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

const instantIn = (event: Component, name: string, losses: Loss[]): string | null => {
  const time = event.lines.has(name) ? readTime(event, name, { definitions: new Map(), calendarZone: 'UTC' }, losses) : null
  return time?.kind === 'known' ? time.moment.instant : null
}

const isThisAndFuture = ({ lines }: Component): boolean =>
  lines.get('RECURRENCE-ID')?.some((line) => /;RANGE="?THISANDFUTURE"?[;:]/i.test(line)) ?? false

/** DURATION counts elapsed time for hours and calendar days for days (RFC 5545 §3.3.6). */
function endAfter(start: CarriedTime | null, duration: string | null): CarriedTime | null {
  const length = duration === null ? null : lengthOf(duration)
  if (length === null || start === null || length.days > 3660) return null
  if (start.kind === 'date') return { kind: 'date', date: plusDays(start.date, Math.max(length.days, 1)) }
  const elapsed = { days: length.days, seconds: length.seconds }
  if (start.kind === 'known') return { kind: 'known', moment: momentIn(plus(start.moment.instant, elapsed), start.moment.zone) }
  return { ...start, wall: plus(`${start.wall}Z`, elapsed).slice(0, 19) }
}

function lengthOf(duration: string): { days: number; seconds: number } | null {
  const found = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,8})S)?)?$/i.exec(duration.trim())
  if (!found) return null
  const [weeks, days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0))
  return { days: (weeks ?? 0) * 7 + (days ?? 0), seconds: (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0) }
}

const conferenceProperties = [
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK',
  'CONFERENCE',
  'X-ZOOM-JOIN-URL',
  'X-WEBEX-JOIN-URL',
]

function conferenceOf(event: Component, losses: Loss[]): string | null {
  for (const name of conferenceProperties) {
    const url = event.lines.has(name) ? webAddress(textOf(event, name, losses)) : null
    if (url) return url
  }
  return null
}

/** X- properties come with their escapes, as nobody knows their type. */
const webAddress = (text: string | null): string | null => {
  const url = cleanLine(text?.replaceAll('\\,', ',').replaceAll('\\;', ';'))
  return url?.startsWith('https://') || url?.startsWith('http://') ? unwrapLink(url) : null
}

/** The original start as an instant, or as a date; a floating one stays a wall time. */
export const recurrenceIdOf = (time: CarriedTime | null): string | null => {
  if (time === null) return null
  return time.kind === 'known' ? time.moment.instant : time.kind === 'date' ? time.date : time.wall
}
