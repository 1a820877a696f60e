import { plus, plusDays } from '../../../time/wall-time.ts'
import { unwrapLink } from '../../lay-out/links.ts'
import { type Method, methodSchema } from '../../reading.ts'
import { momentIn } from '../../zones/moment-in.ts'
import { namedZone, resolveZone } from '../../zones/zones.ts'
import type { Address, Attendee, CarriedEvent, CarriedTime } from '../carried.ts'
import { cleanLine } from '../clean-text.ts'
import { asUtf8 } from '../decode-text.ts'
import type { Loss } from '../losses.ts'
import { mailAddress } from '../mail/mail-address.ts'
import { readableText } from '../readable-text.ts'
import { readLines } from './calendar-lines.ts'
import { type CalendarZones, readTime, readZoneRules } from './calendar-time.ts'
import { type Component, type Property, parameter, properties, property, readTree, textOf } from './calendar-tree.ts'
import { namedByStart, unrolled, withoutExcluded } from './unrolled.ts'

export interface Calendar {
  /** The METHOD as written, in capitals. */
  method: string | null
  events: CarriedEvent[]
}

/** Reads calendar data. A part that cannot be read is a loss; only the caps refuse the whole. */
export function readCalendar(raw: Uint8Array, losses: Loss[], methodParameter?: string, charset?: string): Calendar {
  const root = readTree(readLines(asUtf8(raw), charset), losses)
  const calendars = root.children.filter(({ name }) => name === 'VCALENDAR')
  // Some exports hold bare entries; then the root itself is the calendar.
  const readable = calendars.length > 0 ? calendars : [root]
  const events = readable.flatMap((calendar) => readEvents(calendar, losses, methodParameter))
  return {
    method:
      readable
        .map((calendar) => textOf(calendar, 'METHOD', losses))
        .find(Boolean)
        ?.toUpperCase() ?? null,
    events: events.toSorted(byStart),
  }
}

function readEvents(calendar: Component, losses: Loss[], methodParameter: string | undefined): CarriedEvent[] {
  const zones = zonesOf(calendar, losses)
  const written = (textOf(calendar, 'METHOD', losses) ?? methodParameter ?? '').trim().toLowerCase()
  const method = written === 'add' ? 'request' : methodOf(written)
  const read = (component: Component) => readEvent(component, zones, method, losses)
  const all = calendar.children
    .filter(({ name }) => name === 'VEVENT')
    .flatMap((component) => {
      const event = read(component)
      return event ? [{ component, event: written === 'add' ? added(event) : event }] : []
    })
  const entries = namedByStart(all, read)
  const further = unrolled(entries, read, losses)
  return [...withoutExcluded(entries, further).map(({ event }) => event), ...further]
}

/** ADD brings one more instance of what is known; it names none, so its own start does (RFC 5546 §3.2.4). */
const added = (event: CarriedEvent): CarriedEvent => ({ ...event, recurrenceId: event.recurrenceId ?? recurrenceIdOf(event.start) })

export function zonesOf(calendar: Component, losses: Loss[]): CalendarZones {
  const definitions = calendar.children.filter(({ name }) => name === 'VTIMEZONE').map((zone) => readZoneRules(zone, losses))
  const named = new Map(definitions.filter((rules) => rules !== null))
  const [only] = named.size === 1 ? named.keys() : []
  return {
    definitions: named,
    calendarZone: namedZone(textOf(calendar, 'X-WR-TIMEZONE', losses) ?? '') ?? null,
    ...(only === undefined ? {} : { onlyZone: resolveZone(only, named) }),
  }
}

const methodOf = (text: string | null): Method | null => methodSchema.safeParse(text?.trim().toLowerCase()).data ?? null

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

/** The original start as an instant, or as a date; a floating one stays a wall time. */
const recurrenceIdOf = (time: CarriedTime | null): string | null => {
  if (time === null) return null
  return time.kind === 'known' ? time.moment.instant : time.kind === 'date' ? time.date : time.wall
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

/** `mailto:` in any case, or a bare address; Exchange also writes `invalid:nomail`. */
function addressOf(line: Property): Address {
  const value = String(line.values[0] ?? '').trim()
  const plain = value.toLowerCase().startsWith('mailto:') ? value.slice(7) : value
  const email = mailAddress(plain) ?? mailAddress(parameter(line, 'email') ?? '')
  const name = cleanLine(parameter(line, 'cn'))
  return { name: name !== null && name.toLowerCase() === email ? null : name, email }
}

const roles = new Map<string, Attendee['role']>([
  ['CHAIR', 'chair'],
  ['OPT-PARTICIPANT', 'optional'],
  ['NON-PARTICIPANT', 'none'],
])
const kinds = new Map<string, Attendee['kind']>([
  ['INDIVIDUAL', 'person'],
  ['', 'person'],
  ['GROUP', 'group'],
  ['RESOURCE', 'resource'],
  ['ROOM', 'resource'],
])
const statuses = new Map<string, Attendee['status']>([
  ['ACCEPTED', 'accepted'],
  ['DECLINED', 'declined'],
  ['TENTATIVE', 'tentative'],
  ['NEEDS-ACTION', 'needs-action'],
  // Whoever sends somebody in their place does not come.
  ['DELEGATED', 'declined'],
])

function readAttendee(line: Property): Attendee | null {
  const address = addressOf(line)
  if (address.name === null && address.email === null) return null
  const capitals = (name: string) => (parameter(line, name) ?? '').toUpperCase()
  return {
    ...address,
    role: roles.get(capitals('role')) ?? 'required',
    kind: kinds.get(capitals('cutype')) ?? 'unknown',
    status: statuses.get(capitals('partstat')) ?? null,
    self: false,
  }
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

export const byStart = (a: CarriedEvent, b: CarriedEvent): number => {
  const [one, other] = [sortKey(a.start), sortKey(b.start)]
  return one < other ? -1 : one > other ? 1 : 0
}

const sortKey = (time: CarriedTime | null): string => {
  if (time === null) return '~'
  return time.kind === 'known' ? time.moment.instant : time.kind === 'date' ? time.date : time.wall
}
