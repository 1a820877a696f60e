import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aTown, kinds } from './a-scenario.ts'
import { calcomEvent, calendlyEvent } from './provider-events.ts'
import { openDoor } from './webhooks.ts'

/** Later versions of Cal.com keep the calendar uid of the first booking over every move. */
const kept = { iCalUID: 'booking1@Cal.com' }
const hours = { booking1: 2, booking2: 3, booking3: 4 } as const
type Booking = keyof typeof hours
const at = (uid: Booking) => ({ start: `2026-12-0${hours[uid]}T16:00:00Z`, end: `2026-12-0${hours[uid]}T17:00:00Z` })

const booked = calcomEvent({ at: '2026-11-23T14:00:00Z', uid: 'booking1', ...at('booking1'), more: kept })
const moved = (uid: Booking, old: Booking, minute: number, more = {}) =>
  calcomEvent({ event: 'BOOKING_RESCHEDULED', at: `2026-11-23T14:${minute}:00Z`, uid, old, ...at(uid), more: { ...kept, ...more } })
const off = (uid: Booking, minute: number, more = {}) =>
  calcomEvent({
    event: 'BOOKING_CANCELLED',
    at: `2026-11-23T14:${minute}:00Z`,
    uid,
    ...at(uid),
    more: { ...kept, status: 'CANCELLED', ...more },
  })

async function told(bodies: readonly string[]) {
  const town = await aTown()
  const door = await openDoor(town, 'calcom')
  for (const [n, body] of bodies.entries()) await door.send(body, { id: `msg-${n}` })
  await town.clock.windBy('PT1H')
  return { town, states: (await town.interviews()).map(({ status, start }) => `${status} ${start}`) }
}

describe('the cancel of a booking that was moved, under the uid that the new one has kept', () => {
  it('calls off nothing, in whatever order the chain and its cancels come in', async () => {
    const chain = [booked, moved('booking2', 'booking1', 20), off('booking1', 25), moved('booking3', 'booking2', 40), off('booking2', 45)]
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(chain, { minLength: chain.length }), async (bodies) => {
        expect((await told(bodies)).states).toEqual([`on ${at('booking3').start}`])
      }),
      { numRuns: 8 },
    )
  })

  it('mails nothing, and says that another one stands', async () => {
    const { town } = await told([booked, moved('booking2', 'booking1', 20)])
    const before = await kinds(town)
    const door = await openDoor(town, 'calcom')
    await door.send(off('booking1', 25), { id: 'late' })
    await town.clock.windBy('P1D')
    expect(await kinds(town)).toEqual(before)
    expect((await town.messages()).at(-1)).toMatchObject({ decision: 'no-change', reason: expect.stringContaining('Another one stands') })
  })

  it.each([
    ['of the one that took its place', [booked, moved('booking2', 'booking1', 20), off('booking2', 25)]],
    ['where the new time was only asked for', [booked, moved('booking2', 'booking1', 20, { status: 'PENDING' }), off('booking1', 25)]],
  ])('ends it %s', async (_, bodies) => {
    expect((await told(bodies)).states).toEqual([expect.stringContaining('cancelled')])
  })
})

describe('a booking that takes the place of a known one, and has a title that says nothing of an interview', () => {
  it.each(['30min between Tomas Okafor and Alex Morgan', 'Catch-up between Tomas Okafor and Alex Morgan', 'Quick chat', 'Fernhill intro'])(
    'moves the interview there: %s',
    async (title) => {
      const { town, states } = await told([booked, moved('booking2', 'booking1', 20, { title, type: '30min', description: '' })])
      expect(states).toEqual([`on ${at('booking2').start}`])
      expect(await kinds(town)).toEqual(['receipt', 'change'])
    },
  )

  it('moves one of Calendly too, where the old one is called off first', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'calendly')
    const friday = { start: '2026-12-04T19:00:00.000000Z', end: '2026-12-04T20:00:00.000000Z' }
    const next = JSON.parse(calendlyEvent({ at: '2026-11-23T15:00:05.000000Z', id: 'EV2', old: 'EV1', ...friday }))
    next.payload.scheduled_event.name = '30 Minute Meeting'
    next.payload.questions_and_answers = []
    await door.send(calendlyEvent())
    await door.send(calendlyEvent({ event: 'invitee.canceled', at: '2026-11-23T15:00:00.000000Z', next: 'EV2' }))
    await door.send(JSON.stringify(next))
    expect((await town.interviews()).map(({ status, start }) => `${status} ${start}`)).toEqual(['on 2026-12-04T19:00:00Z'])
    expect((await town.messages()).map(({ decision }) => decision)).not.toContain('not-an-interview')
  })

  it('is nothing where nothing is known of the one it replaces', async () => {
    const { states } = await told([
      moved('booking2', 'booking1', 20, { title: '30min between Tomas Okafor and Alex Morgan', type: '30min', description: '' }),
    ])
    expect(states).toEqual([])
  })
})
