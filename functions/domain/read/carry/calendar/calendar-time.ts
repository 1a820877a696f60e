import { type FoundZone, floatingTime, resolveZone, timeInZone, timeWithOffset } from '../../zones/zones.ts'
import type { CarriedTime } from '../carried.ts'
import type { Loss } from '../losses.ts'
import { type Component, type Property, properties, property, textOf } from './calendar-tree.ts'
import type { Observance, ZoneRules } from './zone-rules.ts'

/** What a calendar says about zones as a whole. */
export interface CalendarZones {
  definitions: ReadonlyMap<string, ZoneRules>
  /** X-WR-TIMEZONE, for times in UTC and floating ones. */
  calendarZone: string | null
  /** The one zone that the calendar defines, for floating times. */
  onlyZone?: FoundZone | undefined
}

const plainName = (name: string): string => name.replaceAll('\\', '').replaceAll('"', '').trim()

/** A date or time property to what it means; null when it holds no such date. */
export function readTime(from: Component, name: string, zones: CalendarZones, losses: Loss[]): CarriedTime | null {
  const line = from.lines.get(name)?.[0]
  const stamp = line === undefined ? null : (stampAfterLastColon(line) ?? stampOf(property(from, name, losses)))
  if (line === undefined || stamp === null) {
    if (line !== undefined) losses.push('time-unreadable')
    return null
  }
  const time = meaningOf(stamp, zoneNameIn(line) ?? zoneOfStart(from, name), zones)
  if (time === null) losses.push('no-such-time')
  return time
}

/** An end or an original start without a zone is on the clock of the start beside it. */
const zoneOfStart = ({ lines }: Component, name: string): string | null =>
  name === 'DTEND' || name === 'RECURRENCE-ID' ? zoneNameIn(lines.get('DTSTART')?.[0] ?? '') : null

interface Stamp {
  digits: string
  utc: boolean
}

/** Zone names with a colon in them often come unquoted (`TZID=(UTC+01:00) Amsterdam`), so the value is what follows the last one. */
function stampAfterLastColon(line: string): Stamp | null {
  const value = line
    .slice(line.lastIndexOf(':') + 1)
    .trim()
    .toUpperCase()
  const digits = value.replaceAll('-', '').replace('T', '').replace('Z', '')
  return isStamp(digits) ? { digits, utc: value.endsWith('Z') } : null
}

function stampOf(value: Property | null): Stamp | null {
  const text = value?.values[0]
  if (typeof text !== 'string') return null
  const digits = [...text].filter((mark) => mark >= '0' && mark <= '9').join('')
  return isStamp(digits) ? { digits, utc: text.endsWith('Z') } : null
}

const isStamp = (digits: string): boolean => /^(?:\d{8}|\d{12}|\d{14})$/.test(digits)

function zoneNameIn(line: string): string | null {
  const at = line.toUpperCase().indexOf(';TZID=')
  if (at < 0) return null
  const from = at + ';TZID='.length
  const quoted = line[from] === '"'
  const end = quoted ? line.indexOf('"', from + 1) : endOfPlainName(line, from)
  return plainName(line.slice(from, end < 0 ? undefined : end)) || null
}

function endOfPlainName(line: string, from: number): number {
  const next = line.indexOf(';', from)
  const last = line.lastIndexOf(':')
  return next >= 0 && next < last ? next : last
}

function meaningOf(
  { digits, utc }: Stamp,
  zoneName: string | null,
  { definitions, calendarZone, onlyZone }: CalendarZones,
): CarriedTime | null {
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
  if (digits.length === 8) return timeInZone(`${date}T00:00:00`, { kind: 'zone', zone: 'UTC' }) && { kind: 'date', date }
  const wall = `${date}T${digits.slice(8, 10)}:${digits.slice(10, 12)}:${(digits.slice(12, 14) || '00').replace('60', '59')}`
  if (utc) return timeWithOffset(`${wall}Z`, calendarZone)
  if (zoneName) return timeInZone(wall, resolveZone(zoneName, definitions))
  const ofCalendar = calendarZone ? ({ kind: 'zone', zone: calendarZone } as const) : onlyZone
  return ofCalendar ? timeInZone(wall, ofCalendar) : floatingTime(wall)
}

/** The zone definitions of a calendar, by TZID. */
export function readZoneRules(zone: Component, losses: Loss[]): [string, ZoneRules] | null {
  const name = textOf(zone, 'TZID', losses)
  if (name === null) return null
  const observances = zone.children.slice(0, 500).flatMap((child) => readObservance(child, losses))
  return [plainName(name), { observances, empty: observances.length === 0, location: textOf(zone, 'X-LIC-LOCATION', losses) }]
}

function readObservance(child: Component, losses: Loss[]): Observance[] {
  const start = localStamp(stampOf(property(child, 'DTSTART', losses)))
  const from = offsetOf(child, 'TZOFFSETFROM', losses)
  const to = offsetOf(child, 'TZOFFSETTO', losses)
  if (start === null || to === null) return []
  const extra = properties(child, 'RDATE', losses).flatMap(({ values }) =>
    values.flatMap((value) => localStamp(stampOf({ params: {}, type: '', values: [value] })) ?? []),
  )
  return [{ start, from: from ?? to, to, yearly: yearlyRule(child.lines.get('RRULE')?.[0] ?? '', start), extra: extra.slice(0, 400) }]
}

const localStamp = (stamp: Stamp | null): string | null => {
  const time = stamp && meaningOf({ ...stamp, utc: false }, null, { definitions: new Map(), calendarZone: null })
  return time?.kind === 'floating' ? time.wall : null
}

/** RFC 5545 §3.3.14, where an hour is one of a day; the calendar library lets `-2400` through. */
function offsetOf(child: Component, name: string, losses: Loss[]): string | null {
  const text = textOf(child, name, losses)
  return text !== null && /^[+-](?:[01]\d|2[0-3]):[0-5]\d(?::\d\d)?$/.test(text) ? text.slice(0, 6) : null
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** The one kind of rule that real zones use: yearly, in a month, on the nth weekday, a day, or the first weekday from a day on. */
function yearlyRule(line: string, start: string): Observance['yearly'] {
  const parts = new Map(
    line
      .slice(line.indexOf(':') + 1)
      .toUpperCase()
      .split(';')
      .map((part): [string, string] => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  )
  if (parts.get('FREQ') !== 'YEARLY') return null
  const byDay = parts.get('BYDAY') ?? ''
  const days = (parts.get('BYMONTHDAY') ?? '')
    .split(',')
    .map(Number)
    .filter((day) => day >= 1 && day <= 31)
  const weekday = weekdays.indexOf(byDay.slice(-2))
  const until = parts.get('UNTIL')
  const month = Number(parts.get('BYMONTH') ?? start.slice(5, 7))
  const nth = Number(byDay.slice(0, -2)) || 1
  // A month 1000 or a 70th Sunday is a broken line, and no rule.
  if (!Number.isInteger(month) || month < 1 || month > 12 || !Number.isInteger(nth) || Math.abs(nth) > 5) return null
  return {
    month,
    weekday: weekday < 0 ? null : weekday,
    nth,
    day: days.length > 0 ? Math.min(...days) : null,
    until:
      until && isStamp(until.replace('T', '').replace('Z', ''))
        ? `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}T23:59:59`
        : null,
  }
}
