import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { expandRule } from '../../../../../functions/domain/read/carry/calendar/recurrence.ts'

const window = { from: '2026-12-01', to: '2027-12-31' }

/** What ical.js's iterator gives, for rules that end or match often enough for it. */
function byLibrary(rule: string, start: string): string[] {
  const recur = ICAL.Recur.fromString(rule)
  const iterator = recur.iterator(ICAL.Time.fromDateString(start))
  const dates: string[] = []
  for (let step = 0; step < 3000; step += 1) {
    const next = iterator.next()
    if (!next || next.toString().slice(0, 10) > window.to) break
    if (next.toString().slice(0, 10) >= window.from) dates.push(next.toString().slice(0, 10))
  }
  return dates
}

const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1, maxLength: 4 })
const ends = fc.constantFrom('', ';COUNT=7', ';UNTIL=20270801')
const every = fc.integer({ min: 1, max: 5 })
const rules = fc.oneof(
  fc.tuple(every, ends).map(([n, end]) => `FREQ=DAILY;INTERVAL=${n}${end}`),
  fc.tuple(every, weekdays, ends).map(([n, days, end]) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${days.join(',')}${end}`),
  fc.tuple(every, fc.integer({ min: 1, max: 28 }), ends).map(([n, day, end]) => `FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${day}${end}`),
  fc
    .tuple(every, fc.constantFrom('1MO', '2TU', '-1FR', '3WE'), ends)
    .map(([n, day, end]) => `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${day}${end}`),
  fc
    .tuple(weekdays, fc.constantFrom('1', '-1', '2'), fc.constantFrom('', ';UNTIL=20270801'))
    .map(([days, at, end]) => `FREQ=MONTHLY;BYDAY=${days.join(',')};BYSETPOS=${at}${end}`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`),
)

/** Starts are made to match the rule: for others RFC 5545 leaves the set open, and the library counts the start as an instance under BYSETPOS. */
describe('unrolling a series', () => {
  it('gives the dates the calendar library gives', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 400 }), (rule, ago) => {
        const first = new Date(Date.UTC(2026, 10, 20) - ago * 86_400_000).toISOString().slice(0, 10)
        const start = byFirstMatch(rule.replace(/;(COUNT|UNTIL)=\w+/, ''), first)
        const expansion = expandRule(rule, start, window)
        expect(expansion.outcome === 'expanded' && expansion.dates.slice(0, 400)).toEqual(byLibrary(rule, start).slice(0, 400))
      }),
      { numRuns: 300 },
    )
  })
})

function byFirstMatch(rule: string, from: string): string {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(from))
  return iterator.next()?.toString().slice(0, 10) ?? from
}
