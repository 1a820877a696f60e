import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plan } from '../../../functions/domain/plan/plan.ts'
import { roundIdOf } from '../../../functions/domain/record/identity.ts'
import type { InterviewItem } from '../../../functions/domain/record/interview.ts'
import { type Instant, plus } from '../../../functions/domain/time/wall-time.ts'
import { view } from '../../../functions/domain/view/make-view.ts'
import { underPresentIds } from '../../../functions/domain/view/present-ids.ts'
import { aContribution, aMeeting, aMessage, anInterview, arrival, theItems } from '../../builders.ts'
import { aLife, diary, happens, type Life, ny, windTo } from './life.ts'

/** One booking of a provider that links each to the one before it. */
const booking = (uid: string, at: Instant, start: Instant, replaces: string | null = null): InterviewItem =>
  anInterview({
    contributions: [
      aContribution({
        messageId: aMessage({ name: uid }).id,
        storedAt: at,
        trust: 'linked',
        byHand: false,
        meeting: aMeeting({ uid, start, replaces }),
      }),
    ],
  })

const holding = (...interviews: InterviewItem[]) =>
  view(
    theItems({
      interviews,
      messages: interviews.map(({ identity, contributions, firstStoredAt }) =>
        aMessage({
          name: contributions[0]?.meeting.uid ?? '',
          storedAt: firstStoredAt,
          identities: [identity],
          byHand: false,
          decision: 'new-round',
        }),
      ),
    }),
  )

const minutesOn = (minutes: number) => plus(arrival, { minutes })
const first = booking('A', arrival, ny('2026-12-04 14:00'))
const last = booking('C', minutesOn(60), ny('2026-12-02 11:00'), 'B')
const middle = (at: Instant) => booking('B', at, ny('2026-12-03 14:00'), 'A')

/** The first and the last booking of a chain came, and stood as two rounds; the one between them comes late and makes them one. */
const joinedAt = (at: Instant): Life =>
  happens(
    happens(aLife(holding(first), arrival), minutesOn(60), () => holding(first, last)),
    at,
    () => holding(first, last, middle(at)),
  )

describe('a round that gets another id', () => {
  it('is not told, prepared or asked about a second time', () => {
    const life = windTo(joinedAt(ny('2026-12-01 12:00')), ny('2026-12-04 00:00'))
    const joined = life.view.applications.flatMap(({ rounds }) => rounds)
    expect(joined).toMatchObject([{ id: roundIdOf('uid:A'), start: ny('2026-12-02 11:00'), status: 'on' }])
    expect(life.rows.some(({ key, state }) => key === `${roundIdOf('uid:C')}#packet#1` && state === 'sent')).toBe(true)
    expect(diary(life).filter((line) => /^(?:packet|card|debrief|thanks)/.test(line))).toEqual([
      'packet Mon 2026-11-30 11:00',
      'card Wed 2026-12-02 10:00',
      'debrief Wed 2026-12-02 12:30',
      'thanks Wed 2026-12-02 15:00',
    ])
  })

  it('has its mails under the id it has now, each stored by its own key', () => {
    const life = joinedAt(ny('2026-12-01 12:00'))
    const rows = underPresentIds(life.view, life.rows)
    expect(rows.map(({ key }) => key)).toEqual(life.rows.map(({ key }) => key))
    expect(new Set(rows.flatMap(({ roundId }) => roundId ?? []))).toEqual(new Set([roundIdOf('uid:A')]))
    expect(underPresentIds(life.view, rows)).toEqual(rows)
  })

  it('comes to rest whenever the late one comes, with nothing mailed twice for one start', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 14 * 24 * 60 }), (late) => {
        const life = windTo(joinedAt(minutesOn(late)), ny('2026-12-20 00:00'))
        const told = underPresentIds(life.view, life.rows)
          .filter(({ state, kind }) => state === 'sent' && ['packet', 'card', 'debrief', 'thanks'].includes(kind))
          .map(({ kind, roundId, shown }) => `${kind} ${(shown?.[roundId ?? ''] as { start: string } | undefined)?.start}`)
        expect(told).toEqual([...new Set(told)])
        expect(plan(life.view, life.rows, life.now).filter(({ skip, due }) => !skip && due < life.now)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
