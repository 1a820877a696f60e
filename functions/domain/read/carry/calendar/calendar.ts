import { type Method, methodSchema } from '../../reading.ts'
import { namedZone, resolveZone } from '../../zones/zones.ts'
import type { CarriedEvent, CarriedTime } from '../carried.ts'
import { asUtf8 } from '../decode-text.ts'
import type { Loss } from '../losses.ts'
import { readLines } from './calendar-lines.ts'
import { type CalendarZones, readZoneRules } from './calendar-time.ts'
import { type Component, readTree, textOf } from './calendar-tree.ts'
import { readEvent, recurrenceIdOf } from './event.ts'
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

export const byStart = (a: CarriedEvent, b: CarriedEvent): number => {
  const [one, other] = [sortKey(a.start), sortKey(b.start)]
  return one < other ? -1 : one > other ? 1 : 0
}

const sortKey = (time: CarriedTime | null): string => {
  if (time === null) return '~'
  return time.kind === 'known' ? time.moment.instant : time.kind === 'date' ? time.date : time.wall
}
