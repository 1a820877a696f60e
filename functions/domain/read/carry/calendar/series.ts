import { daysApart, type LocalDate, localDateSchema, plusDays, type Zone } from '../../../time/wall-time.ts'
import { timeWithOffset } from '../../zones/zones.ts'
import type { CarriedTime } from '../carried.ts'
import type { Loss } from '../losses.ts'
import type { Component } from './calendar-tree.ts'
import { expandRule, type Window } from './recurrence.ts'

/** The days of a recurring entry, and one day of it written out as an entry of its own (RFC 5545 §3.8.4.4, §3.8.5.3). */

export const dayOf = (time: CarriedTime | null): LocalDate | null =>
  time === null ? null : time.kind === 'known' ? time.moment.wall.slice(0, 10) : time.kind === 'date' ? time.date : time.wall.slice(0, 10)

/** The day and wall time a series begins, and the zone whose days are meant; null: those of UTC. */
export interface SeriesStart {
  day: LocalDate
  wall: string
  zone: Zone | null
}

export function seriesStart(time: CarriedTime | null): SeriesStart | null {
  const day = dayOf(time)
  if (time === null || day === null) return null
  if (time.kind === 'known') return { day, wall: time.moment.wall.slice(11), zone: time.moment.zone }
  return { day, wall: time.kind === 'date' ? '' : time.wall.slice(11), zone: null }
}

export function datesOfSeries(event: Component, rule: string, start: SeriesStart, near: Window, losses: Loss[]): LocalDate[] {
  const expansion = expandRule(untilOnItsClock(rule.slice(rule.indexOf(':') + 1), start), start.day, near)
  if (expansion.outcome === 'refused') {
    losses.push('series-left-out')
    return []
  }
  const excluded = excludedDays(event, start)
  return expansion.dates.filter((date) => !excluded.has(date))
}

/** Excluded dates are compared by day: no calendar of a person has two instances of one series on one day. */
export const excludedDays = (event: Component, { zone }: SeriesStart): ReadonlySet<string> =>
  new Set(
    (event.lines.get('EXDATE') ?? [])
      .flatMap((line) => line.slice(line.lastIndexOf(':') + 1).split(','))
      .map((text) => onClock(text.trim(), zone).slice(0, 10)),
  )

/** The end of a series is told in UTC, which may be another day on its own clock; before the hour of the talk there, that day has none. */
const untilOnItsClock = (rule: string, { wall, zone }: SeriesStart): string =>
  rule.replace(/(UNTIL=)(\d{8}T\d{6}Z)/i, (_, name: string, stamp: string) => {
    const last = onClock(stamp, zone)
    const day = last.slice(11) < wall ? plusDays(last.slice(0, 10), -1) : last.slice(0, 10)
    return `${name}${day.replaceAll('-', '')}`
  })

/** `20261208T045959Z` as the wall time that the clock of the series shows then, `2026-12-07T23:59:59` in New York. */
function onClock(text: string, zone: Zone | null): string {
  const wall = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}T${text.slice(9, 11)}:${text.slice(11, 13)}:${text.slice(13, 15)}`
  const time = zone !== null && text.endsWith('Z') ? timeWithOffset(`${wall}Z`, zone) : null
  return time?.kind === 'known' ? time.moment.wall : wall
}

const seriesLines = new Set(['RRULE', 'RDATE', 'EXDATE', 'EXRULE', 'RECURRENCE-ID'])

/** One instance of a series: its own days, and a RECURRENCE-ID that is its original start. `said`: what an override says from here on. */
export function instanceLines(event: Component, start: LocalDate, date: LocalDate, said?: { event: Component; days: number }): string[] {
  const days = daysApart(start, date)
  const own = movedBy(event, days)
  const lines = said ? movedBy(said.event, said.days) : own
  const first = own.find((line) => nameOf(line) === 'DTSTART')
  return first ? [...lines, first.replace(/^DTSTART/i, 'RECURRENCE-ID')] : lines
}

/** The days that a series has beside its rule, each with an hour and perhaps a length of its own (RFC 5545 §3.8.5.2). `minutes`: how long it lasts else. */
export function furtherDays(event: Component, minutes: number | null): string[][] {
  const kept = linesOf(event).filter((line) => !seriesLines.has(nameOf(line)) && !spanLines.has(nameOf(line)))
  return (event.lines.get('RDATE') ?? []).flatMap((line) => {
    const at = line.lastIndexOf(':')
    const [name, values] = [line.slice('RDATE'.length, at).replace(/;VALUE=PERIOD/i, ''), line.slice(at + 1).split(',')]
    return values.map((value) => {
      const [begin = '', end = minutes === null ? '' : `PT${minutes}M`] = value.trim().split('/')
      const length = end === '' ? [] : [end.startsWith('P') ? `DURATION:${end}` : `DTEND${name}:${end}`]
      return [...kept, `DTSTART${name}:${begin}`, ...length, `RECURRENCE-ID${name}:${begin}`]
    })
  })
}

const spanLines = new Set(['DTSTART', 'DTEND', 'DURATION'])

const movedBy = (event: Component, days: number): string[] =>
  linesOf(event)
    .filter((line) => !seriesLines.has(nameOf(line)))
    .map((line) => (nameOf(line) === 'DTSTART' || nameOf(line) === 'DTEND' ? shifted(line, days) : line))

/** The wall time stays, the day moves; an end after midnight moves along. */
function shifted(line: string, days: number): string {
  const at = line.lastIndexOf(':') + 1
  const digits = line.slice(at, at + 8)
  const own = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
  // Of several lines of one name only the first was read as a date; what is none stays as it is.
  if (!localDateSchema.safeParse(own).success) return line
  return `${line.slice(0, at)}${plusDays(own, days).replaceAll('-', '')}${line.slice(at + 8)}`
}

export const nameOf = (line: string): string => line.split(/[:;]/, 1)[0]?.toUpperCase() ?? ''

export const linesOf = (event: Component): string[] => [...event.lines.values()].flat()
