import { describe, expect, it } from 'vitest'
import { plan } from '../../../functions/domain/plan/plan.ts'
import { touchpointKindSchema } from '../../../functions/domain/sending/touchpoint.ts'
import { aCandidate } from '../../builders.ts'
import { aLife, aMeetingRound, cancelled, diary, happens, ny, viewOf, wanted, windTo } from './life.ts'

const round = aMeetingRound({ start: '2026-12-02 14:00' })
const born = ny('2026-11-25 10:00')

describe('the life of one round', () => {
  it('sends each mail of the default plan once, at its minute', () => {
    expect(diary(windTo(aLife(viewOf([round]), born), ny('2027-01-15 00:00')))).toEqual([
      'receipt Wed 2026-11-25 10:00',
      'packet Mon 2026-11-30 14:00',
      'card Wed 2026-12-02 13:00',
      'debrief Wed 2026-12-02 15:30',
      'thanks Wed 2026-12-02 18:00',
      'last-call Thu 2026-12-03 11:00',
      'nudge Wed 2026-12-09 09:30',
      'second-nudge Wed 2026-12-16 09:30',
      'close-offer Wed 2026-12-23 09:30',
    ])
  })

  it.each([
    [
      'America/New_York',
      '2026-10-30 14:00',
      ['packet Wed 2026-10-28 14:00', 'last-call Sat 2026-10-31 11:00', 'nudge Fri 2026-11-06 09:30'],
    ],
    ['Europe/Berlin', '2026-03-27 14:00', ['packet Wed 2026-03-25 14:00', 'last-call Sat 2026-03-28 11:00', 'nudge Fri 2026-04-03 09:30']],
  ])('keeps to the clocks of %s while they change', (zone, start, expected) => {
    const changing = aMeetingRound({ start, zone, known: '2026-03-02 10:00' })
    const view = viewOf([changing], { candidate: aCandidate({ homeZone: zone }) })
    const lived = diary(windTo(aLife(view, ny('2026-03-02 10:00')), ny('2026-12-31 00:00')), zone)
    expect(lived).toEqual(expect.arrayContaining(expected))
    expect(lived).toHaveLength(9)
  })

  it('stops with a cancel, says so, and asks for a new date two business days later', () => {
    const life = happens(aLife(viewOf([round]), born), ny('2026-12-01 11:00'), () => viewOf([cancelled(round, '2026-12-01 11:00')]))
    expect(diary(windTo(life, ny('2027-01-15 00:00')))).toEqual([
      'receipt Wed 2026-11-25 10:00',
      'packet Mon 2026-11-30 14:00',
      'change Tue 2026-12-01 11:05',
      'cancel-follow-up Thu 2026-12-03 09:30',
    ])
  })

  it('says for every mail why it comes then, in a sentence', () => {
    for (const { because } of plan(viewOf([round]), [], born)) expect(because).toMatch(/^[A-Z].*\.$/)
  })

  it.each(touchpointKindSchema.options)('goes without mails of the kind %s when the candidate has stopped it', (kind) => {
    const view = viewOf([round], { candidate: aCandidate({ stopped: [kind] }) })
    const left = wanted(plan(view, [], born)).map((one) => one.kind)
    const all = wanted(plan(viewOf([round]), [], born)).map((one) => one.kind)
    expect(left).toEqual(all.filter((one) => one !== kind))
  })

  it('takes up a kind again that is switched on in time', () => {
    const life = aLife(viewOf([round], { candidate: aCandidate({ stopped: ['debrief', 'card'] }) }), born)
    const on = happens(life, ny('2026-12-03 10:00'), () => viewOf([round]))
    expect(diary(windTo(on, ny('2026-12-04 00:00'))).slice(-3)).toEqual([
      'thanks Wed 2026-12-02 18:00',
      'debrief Thu 2026-12-03 10:00',
      'last-call Thu 2026-12-03 11:00',
    ])
  })
})
