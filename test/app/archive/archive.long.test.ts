import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planCandidate } from '../../../functions/app/send/plan-candidate.ts'
import { keepNotes } from '../../../functions/app/tell/keep-notes.ts'
import { readView } from '../../../functions/app/tell/read-view.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { view } from '../../../functions/domain/view/make-view.ts'
import type { CandidateState } from '../../../functions/ports.ts'
import { aReading } from '../../builders.ts'
import type { MemoryWorld } from '../../fakes/memory-world.ts'
import { windTo } from '../../fakes/run-town.ts'
import { employer, longAfter, meetingOf, readingOf, readingTown, receive, startOf } from './past-pursuits.ts'

const working = ({ world }: MemoryWorld) => world.table.readCandidate('alex')
const everything = ({ world }: MemoryWorld) => world.table.readEverything('alex')
const sizes = ({ interviews, notes, messages, touchpoints }: CandidateState) =>
  [interviews, notes, messages, touchpoints].map((all) => all.length)
const companies = (state: CandidateState) => view(state).applications.map(({ company }) => company)

/** What a page would show, without the numbers that count writes. */
const shown = (state: CandidateState) => ({
  view: view(state),
  rows: state.touchpoints.map(({ key, state: at, reason }) => `${key} ${at} ${reason ?? ''}`).sort(),
})

describe('an application that is over', () => {
  it('leaves what a plan reads, and is still shown with all that was mailed about it', async () => {
    const [town, kept] = [await readingTown(), await readingTown({ archives: false })]
    for (const each of [town, kept]) await longAfter(each, 3)
    expect(sizes(await working(town)).slice(0, 3)).toEqual([0, 0, 0])
    expect((await working(town)).touchpoints.length).toBeLessThan(12)
    expect(sizes(await working(kept))[0]).toBe(3)
    expect(shown(await everything(town))).toEqual(shown(await everything(kept)))
    expect((await readView(town.world, 'alex')).view.applications).toHaveLength(3)
    expect(await town.world.table.listMessages('alex')).toHaveLength(3)
  })

  it('stays while anything of it could still fall due', async () => {
    const town = await readingTown()
    await receive(town, readingOf(0))
    await windTo(town, plus(startOf(0), { days: 30 }))
    await planCandidate(town.world, 'alex')
    expect(sizes(await working(town))[0]).toBe(1)
  })

  it('stays beside a further application with the same employer', async () => {
    const town = await readingTown()
    await longAfter(town, 1)
    const later = { start: plus(town.clock.now(), { days: 5 }), uid: 'other-role@kestrel0.example' }
    await receive(town, readingOf(0, { role: 'Head of Research', meetings: [meetingOf(0, later)] }))
    await windTo(town, plus(town.clock.now(), { days: 2 }))
    await planCandidate(town.world, 'alex')
    expect(companies(await working(town))).toEqual([employer(0).company, employer(0).company])
  })

  it.each([
    ['a further invite', readingOf(0, { meetings: [meetingOf(0, { uid: 'second@kestrel0.example', start: '2027-06-01T15:00:00Z' })] })],
    ['a late cancel of its meeting', readingOf(0, { meetings: [meetingOf(0, { method: 'cancel', sequence: 1 })] })],
    [
      'its answer from an address of its own',
      aReading({
        verdict: 'not',
        company: null,
        role: null,
        recruiter: null,
        interviewers: [],
        meetings: [],
        mail: {
          from: { name: 'Maya', email: 'maya@kestrel0.example' },
          subject: 'Your application',
          sentAt: '2027-05-01T10:00:00Z',
          messageId: null,
          automatic: false,
          forwarded: false,
          answer: 'rejection',
          forwardingConfirmation: null,
        },
      }),
    ],
  ])('comes back with %s, and the others stay away', async (_, reading) => {
    const town = await readingTown()
    await longAfter(town, 3)
    await receive(town, reading, true)
    expect(companies(await working(town))).toEqual([employer(0).company])
    expect(companies(await everything(town))).toHaveLength(3)
  })

  it('comes back with what the candidate says about it', async () => {
    const town = await readingTown()
    await longAfter(town, 2)
    const identity = (await everything(town)).interviews[0]?.identity ?? ''
    await keepNotes(town.world, 'alex', [{ identity, value: { kind: 'outcome', outcome: 'rejected' } }])
    const state = await working(town)
    expect(state.interviews.map((one) => one.identity)).toEqual([identity])
    expect(view(state).applications[0]?.stopped).toMatchObject({ outcome: 'rejected' })
  })

  it('is found by no message that has nothing to do with it', async () => {
    const town = await readingTown()
    await longAfter(town, 2)
    await receive(town, readingOf(7, { meetings: [meetingOf(7, { start: plus(town.clock.now(), { days: 9 }) })] }))
    expect(companies(await working(town))).toEqual([employer(7).company])
  })
})

type Late = { about: number; what: 'move' | 'cancel' | 'repeat' | 'next' | 'outcome'; hour: number; byHand: boolean }
const lates = fc.array(
  fc.record<Late>({
    about: fc.nat(2),
    what: fc.constantFrom('move', 'cancel', 'repeat', 'next', 'outcome'),
    hour: fc.nat(200),
    byHand: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
)

async function happen(town: MemoryWorld, late: readonly Late[]): Promise<void> {
  for (const [at, { about, what, hour, byHand }] of late.entries()) {
    await windTo(town, plus(town.clock.now(), { hours: hour }))
    const ahead = { start: plus(town.clock.now(), { days: 6 }), dtstamp: town.clock.now() }
    if (what === 'move') await receive(town, readingOf(about, { meetings: [meetingOf(about, { ...ahead, sequence: at + 1 })] }), byHand)
    if (what === 'cancel')
      await receive(town, readingOf(about, { meetings: [meetingOf(about, { method: 'cancel', sequence: at + 1 })] }), byHand)
    if (what === 'repeat') await receive(town, readingOf(about), byHand)
    if (what === 'next')
      await receive(town, readingOf(about, { meetings: [meetingOf(about, { ...ahead, uid: `next-${at}@x.example` })] }), byHand)
    if (what === 'outcome') {
      const identity = (await everything(town)).interviews.find((one) => one.identity.includes(`kestrel${about}.`))?.identity ?? ''
      await keepNotes(town.world, 'alex', [{ identity, value: { kind: 'outcome', outcome: 'offer' } }])
    }
  }
  await windTo(town, plus(town.clock.now(), { days: 100 }))
}

describe('whatever comes late', () => {
  it('means and mails the same as if nothing had ever been put away', async () => {
    const [away, kept] = [await readingTown(), await readingTown({ archives: false })]
    for (const town of [away, kept]) await longAfter(town, 3)
    await fc.assert(
      fc.asyncProperty(lates, async (late) => {
        const [one, other] = [away.twin(), kept.twin()]
        other.world.table = { ...other.world.table, archive: async () => 'kept' }
        for (const town of [one, other]) await happen(town, late)
        expect(shown(await everything(one))).toEqual(shown(await everything(other)))
        expect(one.outbox.map(({ key, sentAt }) => `${key} ${sentAt}`)).toEqual(other.outbox.map(({ key, sentAt }) => `${key} ${sentAt}`))
        const keys = one.outbox.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 12 },
    )
  }, 120_000)
})
