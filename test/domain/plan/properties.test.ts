import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlannedTouchpoint, plan } from '../../../functions/domain/plan/plan.ts'
import { reconcile } from '../../../functions/domain/plan/reconcile.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import { quietAt } from '../../../functions/domain/time/quiet-hours.ts'
import { minutesBetween, plus } from '../../../functions/domain/time/wall-time.ts'
import { busyAt, busyTime } from '../../../functions/domain/view/meeting/busy-time.ts'
import type { Round, View } from '../../../functions/domain/view/view.ts'
import { aCandidate } from '../../builders.ts'
import { aLife, aMeetingRound, cancelled, happens, mails, moved, ny, replan, viewOf, wanted, windTo } from './life.ts'

const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata']
// 20 October to 10 November 2026 holds the clock changes of Berlin and of New York.
const first = ny('2026-10-20 00:00')
const minute = (most: number) => fc.integer({ min: 0, max: most })
const instants = (days: number) => minute(days * 24 * 60).map((minutes) => plus(first, { minutes }))
const wall = (instant: string) => instant.slice(0, 16).replace('T', ' ')

const round = fc
  .record({
    start: instants(21),
    known: instants(14),
    minutes: fc.constantFrom(30, 60, 240),
    byHand: fc.boolean(),
    onSite: fc.boolean(),
    format: fc.constantFrom(null, 'presentation' as const),
    status: fc.constantFrom('on' as const, 'on' as const, 'on' as const, 'cancelled' as const, 'to-be-moved' as const),
  })
  .map((one) => ({ ...one, start: wall(one.start), known: wall(one.known), zone: 'UTC' }))

const views: fc.Arbitrary<View> = fc
  .record({ rounds: fc.array(round, { minLength: 1, maxLength: 5 }), zone: fc.constantFrom(...zones), decision: fc.option(minute(30)) })
  .map(({ rounds, zone, decision }) => {
    const made = rounds.map((one, index) => {
      const base = aMeetingRound({ ...one, name: `r${index}`, applicationId: `a${index % 3}` })
      return one.status === 'on' ? base : { ...base, cancelledAt: base.changedAt }
    })
    const decisionBy =
      decision === null
        ? null
        : { date: `2026-11-${String(1 + (decision % 28)).padStart(2, '0')}`, knownAt: first, from: 'invite' as const }
    const applications = ['a0', 'a1', 'a2'].flatMap((id) => {
      const own = made.filter((one) => one.applicationId === id).sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))
      return own.length > 0 ? viewOf(own, { application: { id, decisionBy } }).applications : []
    })
    return { ...viewOf([]), applications, candidate: aCandidate({ homeZone: zone }) }
  })
const nows = instants(35)

const roundOf = (view: View, id: string | undefined): Round | undefined =>
  view.applications.flatMap(({ rounds }) => rounds).find((one) => one.id === id)
const soon = (round: Round | undefined) => round !== undefined && minutesBetween(round.startKnownAt ?? '', round.start ?? '') < 6 * 60

describe('whatever comes, the plan', () => {
  it('is the same for the same view, rows and now, in whatever order they are read', () => {
    fc.assert(
      fc.property(views, nows, (view, now) => {
        const rows = reconcile(plan(view, [], now), [], now, 1).add
        expect(plan(view, rows.toReversed(), now)).toEqual(plan(view, rows, now))
        expect(plan(view, rows, now)).toEqual(plan(view, [], now))
        const turned = { ...view, applications: view.applications.toReversed() }
        expect(plan(turned, rows, now)).toEqual(plan(view, rows, now))
      }),
      { numRuns: 25 },
    )
  })

  it('never lets now decide when something is due whose time has not come', () => {
    fc.assert(
      fc.property(views, nows, minute(5), (view, now, minutes) => {
        // Which 24 hours are the next to end does change with time, and a day's limit with what is late.
        const ownTime = ({ kind, because }: PlannedTouchpoint) => kind !== 'last-call' && !because.includes('six mails')
        const ahead = wanted(plan(view, [], now)).filter((one) => one.due >= plus(now, { minutes: 10 }) && ownTime(one))
        const later = new Map(
          wanted(plan(view, [], plus(now, { minutes })))
            .filter(ownTime)
            .map((one) => [one.key, one.due]),
        )
        for (const { key, due } of ahead) expect(later.get(key) ?? due).toBe(due)
      }),
      { numRuns: 30 },
    )
  })

  it('never has a mail due after its use, nor before its cause was known', () => {
    fc.assert(
      fc.property(views, nows, (view, now) => {
        for (const one of wanted(plan(view, [], now))) {
          expect(one.due <= one.useBy).toBe(true)
          expect(now <= one.useBy).toBe(true)
          if (one.roundId) expect(one.due >= (roundOf(view, one.roundId)?.firstStoredAt ?? '')).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('leaves the night alone, but for what may or must go then', () => {
    fc.assert(
      fc.property(views, (view) => {
        const busy = busyTime(view.applications.flatMap(({ rounds }) => rounds))
        const hours = { quiet: view.candidate.quiet, zone: view.candidate.homeZone }
        for (const one of wanted(plan(view, [], first))) {
          const night = quietAt(one.due, hours)
          const mayWake = one.kind === 'card' || one.kind === 'change' || (roundOf(view, one.roundId)?.byHand.length ?? 0) > 0
          if (!night || mayWake) continue
          const couldWait =
            minutesBetween(night.end, firstMark(one, view)) >= 90 && minutesBetween(night.end, one.useBy) > 60 && !busyAt(night.end, busy)
          expect(couldWait, `${one.key} at ${one.due}`).toBe(false)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('leaves the candidate alone around interviews, but for what may or must interrupt', () => {
    fc.assert(
      fc.property(views, (view) => {
        const busy = busyTime(view.applications.flatMap(({ rounds }) => rounds))
        for (const one of wanted(plan(view, [], first))) {
          const stretch = busyAt(one.due, busy)
          if (!stretch || one.kind === 'change' || (one.kind === 'packet' && soon(roundOf(view, one.roundId)))) continue
          // Its use ends inside, or it is the card: it should have gone before, had it been known, or had that not been night.
          expect(one.kind === 'card' || one.useBy <= stretch.end, `${one.key} at ${one.due}`).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('plans nothing for a cancelled round but the change and the follow-up, and nothing timed for one to be moved', () => {
    fc.assert(
      fc.property(views, nows, (view, now) => {
        for (const one of wanted(plan(view, [], now))) {
          const status = roundOf(view, one.subject)?.status
          if (status === 'cancelled') expect(['change', 'cancel-follow-up']).toContain(one.kind)
          if (status === 'to-be-moved') expect(one.kind).toBe('change')
        }
      }),
      { numRuns: 30 },
    )
  })

  it('reconciled twice changes nothing, whatever state the rows are in', () => {
    const states = fc.constantFrom<Partial<Touchpoint>[]>(
      [{ state: 'planned' }, { state: 'sent' }, { state: 'claimed' }],
      [{ state: 'unknown' }, { state: 'planned' }, { state: 'failed' }],
      [{ state: 'skipped', skippedBy: 'candidate' }, { state: 'skipped', skippedBy: 'plan', reason: 'cancelled' }, { state: 'sending' }],
    )
    fc.assert(
      fc.property(views, views, nows, states, (before, view, now, some) => {
        const rows = reconcile(plan(before, [], first), [], first, 1).add.map(
          (row, index): Touchpoint => ({ ...row, ...some[index % some.length] }),
        )
        const once = reconcile(plan(view, rows, now), rows, now, 2)
        const stand = [...once.add, ...once.move, ...once.skip, ...once.keep]
        expect(new Set(stand.map(({ key }) => key)).size).toBe(stand.length)
        const twice = reconcile(plan(view, stand, now), stand, now, 3)
        expect(twice).toMatchObject({ add: [], move: [], skip: [], timers: [] })
        for (const { key } of rows.filter(({ state }) => state !== 'planned' && state !== 'skipped'))
          expect(once.keep.map((row) => row.key)).toContain(key)
      }),
      { numRuns: 30 },
    )
  })
})

/** The earliest end of somebody's 24 hours; for other kinds the use-by. */
function firstMark({ kind, useBy, roundId }: PlannedTouchpoint, view: View): string {
  const end = roundOf(view, roundId)?.end
  return (kind === 'thanks' || kind === 'last-call') && end ? plus(end, { hours: 24 }) : useBy
}

describe('a life with moves and a cancel', () => {
  const step = fc.record({ after: minute(6 * 24 * 60), to: instants(40), cancel: fc.boolean() })

  it('mails each key once, never one about a cancelled time, and comes to rest', () => {
    fc.assert(
      fc.property(round, fc.array(step, { maxLength: 4 }), (one, steps) => {
        const start = { ...aMeetingRound({ ...one, status: 'on' }) }
        let life = aLife(viewOf([start]), start.firstStoredAt)
        let current: Round = start
        for (const { after, to, cancel } of steps) {
          const at = plus(life.now, { minutes: after })
          current = cancel ? cancelled(current, nyWall(at)) : moved({ ...current, status: 'on', cancelledAt: null }, nyWall(to), nyWall(at))
          const next = viewOf([current])
          life = happens(life, at, () => next)
        }
        life = windTo(life, plus(life.now, { days: 90 }))
        const told = mails(life).flatMap((mail) => [mail.key, ...(mail.carries ?? [])])
        expect(new Set(told).size).toBe(told.length)
        for (const mail of mails(life)) expect((mail.sentAt ?? '') <= mail.useBy).toBe(true)
        expect(replan(life).rows.filter(({ state }) => state === 'planned')).toEqual([])
        const afterCancel = mails(life).filter(({ sentAt = '' }) => current.status === 'cancelled' && sentAt > (current.cancelledAt ?? ''))
        for (const { kind } of afterCancel) expect(['change', 'cancel-follow-up', 'receipt']).toContain(kind)
      }),
      { numRuns: 25 },
    )
  })
})

const nyWall = (instant: string): string => {
  const [date, time] = new Intl.DateTimeFormat('sv', { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(instant))
    .split(' ')
  return `${date} ${time}`
}
