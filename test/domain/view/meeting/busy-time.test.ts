import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../../functions/domain/time/wall-time.ts'
import { type BusyRule, busyAt, busyTime, outOfBusy } from '../../../../functions/domain/view/meeting/busy-time.ts'
import { aRound, aSeenInterview } from '../../../builders.ts'
import { onClock } from '../../plan/life.ts'

const day = (time: string) => instantOf(`2026-12-02T${time}-05:00`)
const from = (start: string, end: string, over = {}) =>
  aRound({ interviews: [aSeenInterview({ identity: `uid:${start}`, start: day(start), end: day(end), ...over })] })
const long = { notBefore: '2026-01-01T00:00:00Z', useBy: '2027-01-01T00:00:00Z' }

describe('busy time', () => {
  const busy = busyTime([from('14:00', '15:00')])

  it.each([
    ['13:29:59', false],
    ['13:30:00', true],
    ['14:59:59', true],
    ['15:00:00', false],
  ])('at %s the candidate is busy: %s', (time, expected) => {
    expect(busyAt(day(time), busy) !== undefined).toBe(expected)
  })

  it('joins stretches that touch, and leaves a gap a gap', () => {
    const joined = busyTime([from('14:00', '15:00'), from('11:00', '13:30'), from('16:00', '17:00')])
    expect(joined.map(({ start, end }) => [onClock(start).slice(-5), onClock(end).slice(-5)])).toEqual([
      ['10:30', '15:00'],
      ['15:30', '17:00'],
    ])
  })

  it('counts only sessions that are still on and have a clock time', () => {
    expect(busyTime([from('14:00', '15:00', { status: 'cancelled' })])).toEqual([])
    expect(busyTime([{ ...from('14:00', '15:00'), status: 'to-be-moved' }])).toEqual([])
    expect(busyTime([{ ...from('14:00', '15:00'), allDay: true }])).toEqual([])
    expect(busyTime([aRound({ interviews: [aSeenInterview({ start: null, end: null })] })])).toEqual([])
  })

  it('takes an hour where no end is known', () => {
    const [stretch] = busyTime([from('14:00', '15:00', { end: null, endAssumed: true })])
    expect(onClock(stretch?.end ?? '')).toBe('Wed 2026-12-02 15:00')
  })

  it.each<[string, BusyRule, string, string, string]>([
    ['13:45', 'sent', '18:00', '09:00', '13:45'],
    ['13:45', 'after', '18:00', '09:00', '15:00'],
    ['13:45', 'after', '15:01', '09:00', '15:00'],
    ['13:45', 'after', '15:00', '09:00', '13:29'],
    ['13:45', 'after', '14:00', '09:00', '13:29'],
    ['13:45', 'before', '18:00', '09:00', '13:29'],
    ['13:45', 'before', '18:00', '13:29', '13:29'],
    ['13:45', 'before', '18:00', '13:40', '13:40'],
    ['13:29', 'before', '18:00', '09:00', '13:29'],
    ['15:00', 'after', '18:00', '09:00', '15:00'],
  ])('due at %s by the rule "%s", of use until %s, known since %s, goes at %s', (due, rule, useBy, notBefore, expected) => {
    expect(onClock(outOfBusy(day(due), rule, { notBefore: day(notBefore), useBy: day(useBy) }, busy)).slice(-5)).toBe(expected)
  })

  it('leaves everything else alone', () => {
    expect(outOfBusy(day('12:00'), 'after', long, busy)).toBe(day('12:00'))
  })
})
