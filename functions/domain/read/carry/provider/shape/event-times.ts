import { plus, plusDays } from '../../../../time/wall-time.ts'
import { durationIn } from '../../../times/duration.ts'
import { momentIn } from '../../../zones/moment-in.ts'
import { namedZone } from '../../../zones/zones.ts'
import type { CarriedTime } from '../../carried.ts'
import type { JsonObject } from '../json-value.ts'
import { timeOf } from '../provider-event.ts'
import { type Field, fieldsOf, isBeside, purposeOf, speaksOf, textOf } from './fields.ts'
import { type Said, said } from './moments.ts'

export interface EventTimes {
  start: CarriedTime | null
  end: CarriedTime | null
  /** How plainly the names say that it begins then: 3 where they speak of a start, less for a bare date and hour, 0 for none. */
  weight: number
}

/** Of its own and in the small objects that hold a time: `start: {dateTime, timeZone}`, `when: {from, to}`. */
const timeFields = (event: JsonObject): Field[] =>
  fieldsOf(event, {
    enters: (concepts) =>
      speaksOf(concepts, 'start', 'end', 'day', 'hour', 'when', 'length') && !speaksOf(concepts, 'stamp', 'old', 'wrapping'),
  }).filter(
    ({ own, around }) =>
      around.length <= 3 &&
      ![own, ...around].some((concepts) => speaksOf(concepts, 'stamp', 'old', 'mail', 'phone') || purposeOf(concepts) !== null),
  )

type Side = 'start' | 'end' | 'either'

const sideOf = ({ own, around }: Field): Side | null => {
  for (const concepts of [own, ...around.toReversed()]) {
    if (concepts.has('end')) return 'end'
    if (concepts.has('start')) return 'start'
  }
  return [own, ...around].some((concepts) => speaksOf(concepts, 'day', 'hour', 'when')) ? 'either' : null
}

const isMeasure = ({ own }: Field): boolean => speaksOf(own, 'zone', 'length', 'id', 'title', 'notes', 'status', 'round')

/**
 * When an object begins and ends: instants, wall times in the zone beside them, a day and clock times in fields of their own, or a length.
 * `zone` is that of the objects around it.
 */
export function timesOf(event: JsonObject, zone: string | null): EventTimes {
  const fields = timeFields(event)
  const own = zoneIn(fields) ?? zone
  const monthFirst = (text: string) => isMonthFirst(own, text)
  const sides: Record<Side, Said> = { start: {}, end: {}, either: {} }
  for (const field of fields) {
    const side = sideOf(field)
    if (side === null || isMeasure(field)) continue
    for (const [key, value] of Object.entries(said(field.value, monthFirst(String(field.value))) ?? {}))
      sides[side][key as keyof Said] ??= value
  }
  const zoned = own ?? sides.start.zone ?? sides.either.zone ?? null
  const start = startOf(sides, zoned)
  const isPlain = Object.keys(sides.start).length > 0
  const weight = start === null ? 0 : (isPlain ? 3 : 1.5) - (start.kind === 'date' ? 1 : 0)
  return { start, end: start && (endOf(sides, start, zoned) ?? endAfter(start, fields)), weight }
}

/** By the clock it is on, in whatever words that is named; where the clock says nothing of a place, "PM" is American. */
function isMonthFirst(zone: string | null, text: string): boolean {
  const known = zone === null ? null : (namedZone(zone) ?? zone)
  if (known === null || /^(?:America|US)\/|^Pacific\/Honolulu$/.test(known)) return true
  return !/^(?!Etc\/)[A-Z]\w+\//.test(known) && /\d\s?[ap]\.?m/i.test(text)
}

function startOf({ start, either }: Record<Side, Said>, zone: string | null): CarriedTime | null {
  const full = start.full ?? (start.clock ? null : either.full)
  if (full) return timeOf(full, zone)
  const date = start.date ?? either.date ?? either.full?.slice(0, 10)
  const clock = start.clock ?? either.clock
  return date === undefined ? null : timeOf(clock === undefined ? date : `${date}T${clock}`, zone)
}

function endOf({ start, end, either }: Record<Side, Said>, began: CarriedTime, zone: string | null): CarriedTime | null {
  if (end.full) return timeOf(end.full, zone)
  const clock = end.clock ?? start.until ?? either.until
  if (clock === undefined) return end.date === undefined || began.kind !== 'date' ? null : timeOf(end.date, zone)
  const offset = /T.{8}(Z|[+-]\d\d:\d\d)$/.exec(start.full ?? either.full ?? '')?.[1]
  const wall = offset ? (start.full ?? either.full) : began.kind === 'known' ? began.moment.wall : began.kind === 'date' ? null : began.wall
  if (wall == null) return null
  const day = end.date ?? (clock < wall.slice(11, 16) ? plusDays(wall.slice(0, 10), 1) : wall.slice(0, 10))
  return timeOf(`${day}T${clock}:00${offset ?? ''}`, began.kind === 'known' ? (began.moment.zone ?? (offset ? null : 'UTC')) : zone)
}

/** A length is in minutes, unless its name or its size says otherwise. */
function endAfter(start: CarriedTime, fields: readonly Field[]): CarriedTime | null {
  if (start.kind !== 'known') return null
  for (const field of fields.filter(({ own, around }) => [own, ...around].some((concepts) => concepts.has('length')))) {
    const minutes = minutesIn(field)
    if (minutes !== null && minutes > 0 && minutes <= 24 * 60)
      return { kind: 'known', moment: momentIn(plus(start.moment.instant, { minutes }), start.moment.zone) }
  }
  return null
}

function minutesIn({ key, value }: Field): number | null {
  const text = String(value).trim()
  const iso = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?$/i.exec(text)
  if (iso && text.length > 2) return Number(iso[1] ?? 0) * 60 + Number(iso[2] ?? 0)
  const clock = /^(\d{1,2}):(\d\d)(?::\d\d)?$/.exec(text)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  if (!/^\d{1,8}(?:\.0)?$/.test(text)) return durationIn(text)?.minutes ?? null
  const number = Number(text)
  if (/(?:ms|milli)/i.test(key)) return number / 60_000
  if (/sec/i.test(key)) return number / 60
  if (/(?:hour|hrs)/i.test(key)) return number * 60
  return number >= 600_000 ? number / 60_000 : number > 600 ? number / 60 : number
}

/** The zone among these fields: one that is called so, else what can be nothing else. */
export function zoneIn(fields: readonly Field[]): string | null {
  const texts = fields.filter((field) => !isBeside(field) && !field.around.some((concepts) => speaksOf(concepts, 'company', 'role')))
  const called = texts.find((field) => field.own.has('zone') && purposeOf(field.own) === null && textOf(field) !== null)
  if (called) return textOf(called)
  const shown = texts.find(
    ({ value }) => typeof value === 'string' && /^[A-Z][A-Za-z]{1,14}\/[A-Z][\w/+-]{2,30}$/.test(value) && namedZone(value),
  )
  return shown ? textOf(shown) : null
}
