import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addContribution } from '../../../../functions/domain/record/add-contribution.ts'
import { identityOf } from '../../../../functions/domain/record/identity.ts'
import type { Contribution, InterviewItem } from '../../../../functions/domain/record/interview.ts'
import { plus } from '../../../../functions/domain/time/wall-time.ts'
import { view } from '../../../../functions/domain/view/make-view.ts'
import type { Interview } from '../../../../functions/domain/view/view.ts'
import { aContribution, aMeeting, aNote, interviewStart, theItems } from '../../../builders.ts'

type Told = Parameters<typeof aMeeting>[0]

/** What a sender says `minute` minutes after nine; stored in the order of the list it stands in. */
const said = (minute: number, meeting: Told, over: Partial<Contribution> = {}): Contribution =>
  aContribution({
    messageId: `${meeting?.uid} ${minute}`,
    meeting: aMeeting({ dtstamp: plus('2026-11-25T09:00:00Z', { minutes: minute }), ...meeting }),
    ...over,
  })

/** Stored one after the other, each as often as it stands there, `apart` minutes from one to the next. */
function arrived(contributions: readonly Contribution[], apart = 1): InterviewItem[] {
  const items = new Map<string, InterviewItem>()
  for (const [at, one] of contributions.entries()) {
    const first = contributions.findIndex((other) => other.messageId === one.messageId)
    const contribution = { ...one, storedAt: plus('2026-11-25T15:00:00Z', { minutes: Math.min(at, first) * apart }) }
    const identity = identityOf(one.meeting, one.messageId)
    items.set(identity, addContribution(items.get(identity), { identity, contribution }, 'alex'))
  }
  return [...items.values()]
}
const seen = (contributions: readonly Contribution[], notes = theItems().notes, apart = 1): Interview[] =>
  view(theItems({ interviews: arrived(contributions, apart), notes }))
    .applications.flatMap((one) => one.rounds)
    .flatMap((round) => round.interviews)
const brief = (contributions: readonly Contribution[], apart = 1) =>
  seen(contributions, theItems().notes, apart).map(({ status, start }) => [status, start])

const startOf = (n: number) => plus(interviewStart, { days: n })
const booked = (n: number, over: Told = {}) => said(n * 60, { uid: `booking-${n}`, start: startOf(n), ...over })
/** `n` bookings, each in the place of the one before it. */
const chains: Record<string, (n: number) => Contribution[]> = {
  'each new booking names the one it replaces': (n) =>
    Array.from({ length: n }, (_, at) => booked(at, at > 0 ? { replaces: `booking-${at - 1}` } : {})),
  'each old booking is called off as well': (n) =>
    Array.from({ length: n }, (_, at) => [
      booked(at, at > 0 ? { replaces: `booking-${at - 1}` } : {}),
      ...(at < n - 1
        ? [said(at * 60 + 59, { uid: `booking-${at}`, start: startOf(at), method: 'cancel', sequence: 1, toBeMoved: true })]
        : []),
    ]).flat(),
  'no booking names another, and each cancel promises a new time': (n) =>
    Array.from({ length: n }, (_, at) => [
      booked(at),
      ...(at < n - 1
        ? [said(at * 60 + 59, { uid: `booking-${at}`, start: startOf(at), method: 'cancel', sequence: 1, toBeMoved: true })]
        : []),
    ]).flat(),
}

describe('a chain of replacements', () => {
  it.each(Object.entries(chains))('ends at its last meeting in every order, doubled or not: %s', async (_, chain) => {
    const orders = fc.integer({ min: 2, max: 5 }).chain((n) => {
      const all = chain(n)
      return fc.tuple(
        fc.constant(n),
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.constantFrom(...all), { maxLength: 4 }),
        fc.integer({ min: 1, max: 600 }),
      )
    })
    await fc.assert(
      fc.property(orders, ([n, order, doubles, apart]) => {
        const interviews = seen([...order, ...doubles], [], apart)
        expect(interviews.map(({ status, start }) => [status, start])).toEqual([['on', startOf(n - 1)]])
        expect(interviews[0]?.identities).toHaveLength(n)
      }),
      { numRuns: 100 },
    )
  })

  it('of three is the same in all six orders, also where the last link comes first', () => {
    const [first, second, third] = chains['each new booking names the one it replaces']!(3) as [Contribution, Contribution, Contribution]
    for (const order of [
      [first, second, third],
      [first, third, second],
      [second, first, third],
      [second, third, first],
      [third, first, second],
      [third, second, first],
    ])
      expect(brief(order)).toEqual([['on', startOf(2)]])
  })

  it('ends cancelled where its last meeting is called off, and not where an earlier one is', () => {
    const all = chains['each new booking names the one it replaces']!(4)
    const off = (n: number) => said(500, { uid: `booking-${n}`, method: 'cancel', sequence: 1 })
    expect(brief([off(1), ...all])).toEqual([['on', startOf(3)]])
    expect(brief([...all, off(0), off(2)])).toEqual([['on', startOf(3)]])
    expect(brief([...all, off(3)])).toMatchObject([['cancelled', startOf(3)]])
    expect(brief([off(3), ...all])).toMatchObject([['cancelled', startOf(3)]])
  })

  it('stays at the time agreed on where the last one was only asked for and is declined, in every order, doubled or not', async () => {
    const asked = booked(1, { replaces: 'booking-0', askedFor: true })
    const no = said(90, { uid: 'booking-1', start: startOf(1), method: 'cancel', declined: true, replaces: 'booking-0' })
    const next = booked(2, { replaces: 'booking-1', askedFor: true })
    await fc.assert(
      fc.property(
        fc.constantFrom<[Contribution[], string]>([[booked(0), asked, no], startOf(0)], [[booked(0), asked, no, next], startOf(2)]),
        fc.func(fc.integer()),
        fc.nat({ max: 3 }),
        ([all, start], order, double) => {
          const shuffled = [...all, ...all.slice(0, double)].toSorted((a, b) => order(a.messageId) - order(b.messageId))
          expect(brief(shuffled)).toEqual([['on', start]])
        },
      ),
      { numRuns: 100 },
    )
  })

  it('is off where the time that was agreed on is over, or was agreed on in the new booking and declined after all', () => {
    const no = (minute: number) => said(minute, { uid: 'booking-1', start: startOf(1), method: 'cancel', declined: true })
    const asked = booked(1, { replaces: 'booking-0', askedFor: true })
    expect(brief([booked(0), asked, no(9 * 24 * 60)], 5 * 24 * 60)).toEqual([['cancelled', startOf(1)]])
    expect(brief([booked(0), asked, said(70, { uid: 'booking-1', start: startOf(1) }), no(90)])).toEqual([['cancelled', startOf(1)]])
    const moved = said(70, { uid: 'booking-1', start: startOf(2), askedFor: true, sequence: 1 })
    const tooLate = said(10 * 24 * 60, { uid: 'booking-1', start: startOf(2), method: 'cancel', declined: true, sequence: 1 })
    const first = booked(0, { start: startOf(20) })
    expect(brief([first, booked(1, { replaces: 'booking-0' }), moved, tooLate], 3 * 24 * 60)).toMatchObject([['cancelled', startOf(2)]])
    expect(brief([booked(0, { askedFor: true }), said(90, { uid: 'booking-0', method: 'cancel', declined: true })])).toMatchObject([
      ['cancelled', startOf(0)],
    ])
  })

  it('that runs in a circle is one meeting all the same', () => {
    const ring = [booked(0, { replaces: 'booking-1' }), booked(1, { replaces: 'booking-0' })]
    expect(brief(ring.toReversed())).toHaveLength(1)
    expect(brief(ring)).toHaveLength(1)
  })
})

const maya = 'maya.lindqvist@bluepine.example'
const silas = 'silas.ruiz@bluepine.example'
const person = (name: string, email: string) => ({ name, email, title: null })

describe('two invitations to one hour', () => {
  const before = said(0, { uid: 'before' })
  const cancelled = (minute: number, over: Told = {}) => said(minute, { uid: 'before', method: 'cancel', sequence: 1, ...over })
  const handedOver = (minute: number, over: Told = {}) => said(minute, { uid: 'after', organizer: silas, ...over })

  it('stand as long as one of them does, in every order, doubled or not, a minute or days apart', async () => {
    const all = [before, handedOver(62), cancelled(60)]
    await fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: 3 }),
        fc.array(fc.constantFrom(...all), { maxLength: 3 }),
        fc.integer({ min: 1, max: 3000 }),
        (order, doubles, apart) => {
          const interviews = seen([...order, ...doubles], [], apart)
          expect(interviews).toMatchObject([{ status: 'on', start: interviewStart, cancelledAt: null, pending: null }])
        },
      ),
    )
  })

  it('are asked about once where one sender took one back and sent the other within the hour', () => {
    const again = (minute: number) => said(minute, { uid: 'after' })
    const pending = { cancel: true, why: 'One invitation to this hour was cancelled, and another one still stands.' }
    expect(seen([before, again(62), cancelled(60)])).toMatchObject([{ status: 'on', pending }])
    expect(seen([before, cancelled(60), again(62)])).toMatchObject([{ status: 'on', pending }])
    expect(seen([before, cancelled(60), again(60 * 26)])).toMatchObject([{ status: 'on', pending: null }])
  })

  it('are asked about where one sender took one of two back that had stood for days: it may be meant for both', () => {
    expect(seen([before, said(5, { uid: 'after' }), cancelled(60 * 72)])).toMatchObject([{ status: 'on', pending: { cancel: true } }])
  })

  it("end with the candidate's yes, and go on without a question after a no", () => {
    const all = [before, said(62, { uid: 'after' }), cancelled(60)]
    const answer = (word: 'yes' | 'no') =>
      aNote('uid:before', { kind: 'answer', messageId: 'before 60', answer: word }, { at: '2026-11-26T09:00:00Z' })
    expect(seen(all, [answer('yes')])).toMatchObject([{ status: 'cancelled', cancelledAt: '2026-11-26T09:00:00Z' }])
    expect(seen(all, [answer('no')])).toMatchObject([{ status: 'on', pending: null }])
  })

  it('end when both are called off', () => {
    expect(
      seen([before, handedOver(10), cancelled(60), said(61, { uid: 'after', organizer: silas, method: 'cancel', sequence: 1 })]),
    ).toMatchObject([{ status: 'cancelled' }])
  })

  it('are known since the first one came, so that a handover makes no late invite', () => {
    const items = arrived([before, handedOver(62), cancelled(60)], 600)
    const [round] = view(theItems({ interviews: items })).applications.flatMap((one) => one.rounds)
    expect(round?.startKnownAt).toBe('2026-11-25T15:00:00Z')
  })

  it('tell the people of the one that stands: who takes over takes the place, and adds nobody', () => {
    const alone = (organizer: string, name: string): Told => ({
      organizer,
      attendees: ['alex.morgan@example.com'],
      interviewers: [person(name, organizer)],
    })
    const [old, now] = [
      said(0, { uid: 'before', ...alone(maya, 'Maya Lindqvist') }),
      said(62, { uid: 'after', ...alone(silas, 'Silas Ruiz') }),
    ]
    const names = (list: Interview[]) => list.map((one) => one.interviewers.map(({ name }) => name))
    expect(names(seen([old, now]))).toEqual([['Silas Ruiz']])
    expect(names(seen([old, now, cancelled(60, alone(maya, 'Maya Lindqvist'))]))).toEqual([['Silas Ruiz']])
  })
})

describe("an entry of the candidate's own for the hour", () => {
  const invite = said(0, { uid: 'invite' })
  const own = (minute: number, over: Told = {}, more: Partial<Contribution> = {}) =>
    said(
      minute,
      {
        uid: 'own',
        organizer: 'alex.morgan@example.com',
        attendees: ['alex.morgan@example.com', 'kim@home.example'],
        interviewers: [person('Kim Lee', 'kim@home.example')],
        ...over,
      },
      { company: 'Home', domain: 'home.example', ...more },
    )

  it('is no second meeting and adds nobody, whichever came first', () => {
    for (const order of [
      [invite, own(5)],
      [own(5), invite],
      [invite, own(5, { title: 'Interview' }, { company: null, role: null, domain: null })],
      [own(5, { title: 'Interview' }, { company: null, role: null, domain: null }), invite],
    ])
      expect(seen(order)).toMatchObject([{ company: 'Bluepine', interviewers: [{ name: 'Tomas Okafor' }] }])
  })

  it('neither ends the meeting nor holds on to it', () => {
    const ownCancel = own(30, { method: 'cancel', sequence: 1 })
    expect(seen([invite, own(5), ownCancel])).toMatchObject([{ status: 'on', pending: null }])
    expect(seen([invite, own(5), said(60, { uid: 'invite', method: 'cancel', sequence: 1 })])).toMatchObject([{ status: 'cancelled' }])
  })

  it('counts where there is nothing else', () => {
    expect(seen([own(5)])).toMatchObject([{ status: 'on' }])
    expect(seen([own(5), own(30, { method: 'cancel', sequence: 1 })])).toMatchObject([{ status: 'cancelled' }])
  })
})
