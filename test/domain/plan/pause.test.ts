import { describe, expect, it } from 'vitest'
import { plan } from '../../../functions/domain/plan/plan.ts'
import { aCandidate } from '../../builders.ts'
import { aMeetingRound, dueOf, ny, viewOf } from './life.ts'

const now = '2026-11-30 10:00'
const round = aMeetingRound({ start: '2026-12-10 14:00', known: '2026-11-30 09:00' })
const paused = (until: string, all = false) => plan(viewOf([round], { candidate: aCandidate({ pause: { until, all } }) }), [], ny(now))

const whyNot = (all: ReturnType<typeof plan>, kind: string) => all.filter((one) => one.kind === kind).map(({ skip }) => skip)

describe('a pause', () => {
  it('holds mails back until its morning, and gives up what is of no use then', () => {
    const all = paused('2026-12-14')
    expect(dueOf(all, 'debrief')).toBe('Mon 2026-12-14 07:30')
    expect(whyNot(all, 'packet')).toEqual(['you paused all mails until Monday, 14 December 2026'])
  })

  it('lets the card of an interview through, unless the candidate wants none', () => {
    expect(dueOf(paused('2026-12-14'), 'card')).toBe('Thu 2026-12-10 13:00')
    expect(whyNot(paused('2026-12-14', true), 'card')).toEqual(['you paused all mails until Monday, 14 December 2026'])
  })

  it('changes nothing of what is due after it', () => {
    expect(dueOf(paused('2026-12-02', true), 'packet')).toBe(dueOf(plan(viewOf([round]), [], ny(now)), 'packet'))
  })
})
