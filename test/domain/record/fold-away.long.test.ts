import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldAway } from '../../../functions/domain/record/away/fold-away.ts'
import { fold, visible } from '../../../functions/domain/record/fold.ts'
import { shortHash } from '../../../functions/domain/record/identity.ts'
import type { Contribution } from '../../../functions/domain/record/interview.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { aContribution, aMeeting, anInterview } from '../../builders.ts'

const mail = 'alex.morgan@example.com'
const tomas = 'tomas.okafor@bluepine.example'

/** One version: what it says, and how far its own date lies from the minute it came. */
const version = fc.record({
  method: fc.constantFrom('request' as const, 'request' as const, 'request' as const, 'cancel' as const),
  trust: fc.constantFrom('aligned' as const, 'aligned' as const, 'forwarded' as const, 'linked' as const),
  byHand: fc.boolean(),
  day: fc.integer({ min: 0, max: 2 }),
  organizer: fc.constantFrom('maya.lindqvist@bluepine.example', 'maya.lindqvist@bluepine.example', 'silas@bluepine.example', null),
  attendees: fc.constantFrom<string[]>([mail, tomas], [mail], [tomas], []),
  company: fc.constantFrom('Bluepine', 'Bluepine Robotics', null),
  late: fc.constantFrom(0, 0, 0, 7),
  /** Of a time that is only asked for, or of a no to one. */
  asks: fc.constantFrom(false, false, false, true),
  postponed: fc.constantFrom(false, false, false, false, true),
  /** A webhook that may leave out the hour. */
  partial: fc.constantFrom<'no' | 'whole' | 'without-hour'>('no', 'no', 'no', 'whole', 'without-hour'),
})
type Version = typeof version extends fc.Arbitrary<infer Made> ? Made : never

/** The n-th to be stored. */
function told(
  { method, trust, byHand, day, organizer, attendees, company, late, asks, postponed, partial }: Version,
  n: number,
): Contribution {
  const meeting = aMeeting({
    method,
    start: partial === 'without-hour' ? null : plus('2026-12-02T19:00:00Z', { days: day }),
    ...(partial === 'no' ? {} : { partial: true }),
    organizer,
    attendees,
    ...(asks ? (method === 'cancel' ? { declined: true } : { askedFor: true }) : {}),
    ...(postponed && method === 'request' ? { postponed: true } : {}),
    dtstamp: plus('2026-11-20T10:00:00Z', { minutes: n - late }),
  })
  return aContribution({
    messageId: `version-${n}`,
    storedAt: plus('2026-11-25T15:00:00Z', { minutes: n }),
    trust,
    byHand,
    company,
    meeting,
    contentHash: shortHash(JSON.stringify({ ...meeting, dtstamp: null, n })),
  })
}

const away = (contributions: readonly Contribution[], recent = 1) =>
  foldAway(anInterview({ contributions: [...contributions] }), { notes: [], mail, recent }).contributions

const state = (contributions: readonly Contribution[]) => {
  const { meeting, pending } = fold(contributions, mail)
  return {
    pending,
    ...(meeting && {
      status: meeting.status,
      // What it tells, whichever of the messages that tell the same is left.
      base: visible(meeting.base),
      winner: meeting.winner.messageId,
      cancelledAt: meeting.cancelledAt,
    }),
  }
}
const times = (contributions: readonly Contribution[]) => {
  const { meeting } = fold(contributions, mail)
  return meeting && [meeting.changedAt, meeting.startKnownAt, meeting.cancelledAt]
}

describe('versions without a say', () => {
  it('are folded away without changing what the rest says, now or with anything that comes later', async () => {
    await fc.assert(
      fc.property(
        fc.array(version, { minLength: 1, maxLength: 40 }),
        fc.array(version, { maxLength: 5 }),
        fc.integer({ min: 1, max: 5 }),
        (before, after, recent) => {
          const known = before.map((one, n) => told(one, n))
          const later = after.map((one, n) => told(one, n + known.length))
          const left = away(known, recent)
          expect(state(left)).toEqual(state(known))
          expect(times(left)).toEqual(times(known))
          expect(state([...left, ...later])).toEqual(state([...known, ...later]))
        },
      ),
      { numRuns: 400 },
    )
  })

  it('are folded away again and again, as far as after the first time', async () => {
    await fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 40 }), (all) => {
        const known = all.map((one, n) => told(one, n))
        let stepwise: Contribution[] = []
        for (const one of known) stepwise = away([...stepwise, one])
        expect(state(stepwise)).toEqual(state(known))
      }),
      { numRuns: 150 },
    )
  })

  it('leave few of many: a hundred versions of one sender', () => {
    const plain: Version = {
      method: 'request',
      trust: 'aligned',
      byHand: false,
      day: 0,
      organizer: 'maya.lindqvist@bluepine.example',
      attendees: [mail, tomas],
      company: 'Bluepine',
      late: 0,
      asks: false,
      postponed: false,
      partial: 'no',
    }
    const known = Array.from({ length: 100 }, (_, n) => told({ ...plain, day: n % 30 }, n))
    expect(away(known, 3).length).toBeLessThan(20)
  })
})
