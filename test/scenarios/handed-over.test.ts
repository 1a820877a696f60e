import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, kinds, lastMail } from './a-scenario.ts'
import { calcomEvent } from './provider-events.ts'
import { openDoor } from './webhooks.ts'

const lena = {
  title: 'Technical interview: Data Engineer at Fernhill between Lena Roth and Alex Morgan',
  organizer: { name: 'Lena Roth', email: 'lena@fernhill.example', timeZone: 'America/New_York', language: { locale: 'en' } },
}
const minute = (at: number) => `2026-11-24T14:${at}:00.000Z`
const rescheduled = (at: string) => calcomEvent({ event: 'BOOKING_RESCHEDULED', at, old: 'booking1', more: { ...lena, iCalSequence: 1 } })
const booked = (at: string, more = {}) => calcomEvent({ at, more: { ...lena, ...more } })
const released = (at: string) => calcomEvent({ event: 'BOOKING_CANCELLED', at, more: { status: 'CANCELLED' } })

async function aBookedTown() {
  const town = await aTown()
  const door = await openDoor(town, 'calcom')
  await door.send(calcomEvent())
  await town.clock.windTo('2026-11-24T15:00:00Z')
  return { town, door }
}
const met = async (town: Town) =>
  (await town.interviews()).map(({ status, interviewers }) => [status, interviewers.map(({ name }) => name)])
const changes = async (town: Town) => (await town.outbox()).filter(({ touchpoint }) => touchpoint.kind === 'change')

describe('a booking that its provider hands to another host, under the same uid and at the same hour', () => {
  it.each([
    ['as a reschedule to the hour it has', [rescheduled(minute(59))]],
    ['taken from one, then given to the other', [released(minute(58)), booked(minute(59))]],
    ['the same, in the other order of arrival', [booked(minute(59)), released(minute(58))]],
    ['given to the other, then taken from the first', [booked(minute(58)), released(minute(59))]],
    ['the same, in the other order of arrival', [released(minute(59)), booked(minute(58))]],
    ['both at one instant', [released(minute(59)), booked(minute(59))]],
    ['both at one instant, in the other order', [booked(minute(59)), released(minute(59))]],
    [
      'with a raised SEQUENCE, the cancel last and twice',
      [booked(minute(57), { iCalSequence: 1 }), released(minute(58)), released(minute(59))],
    ],
  ])('is on with the new one, and nobody is asked: %s', async (_, events) => {
    const { town, door } = await aBookedTown()
    for (const event of events) {
      await door.send(event)
      await town.clock.windBy('PT3M')
    }
    expect(await met(town)).toEqual([['on', ['Lena Roth']]])
    await town.clock.windTo('2026-12-02T18:30:00Z')
    expect((await lastMail(town, 'change')).words).toContain('before: Tomas Okafor now: Lena Roth')
    expect(await changes(town)).toHaveLength(1)
    expect((await lastMail(town, 'card')).words).not.toContain('Tomas')
    expect(await kinds(town)).not.toContain('question')
    expect(await kinds(town)).not.toContain('cancel-follow-up')
  })

  it('is off when the new one calls it off', async () => {
    const { town, door } = await aBookedTown()
    await door.send(booked(minute(58)))
    await door.send(calcomEvent({ event: 'BOOKING_CANCELLED', at: minute(59), more: { ...lena, status: 'CANCELLED' } }))
    expect(await met(town)).toMatchObject([['cancelled', expect.anything()]])
  })

  it('is off when it was handed back and the first one calls it off', async () => {
    const { town, door } = await aBookedTown()
    for (const event of [booked(minute(56)), calcomEvent({ at: minute(57) }), released(minute(59))]) await door.send(event)
    expect(await met(town)).toMatchObject([['cancelled', expect.anything()]])
  })

  it('is asked about when the one who had it before calls it off a day later', async () => {
    const { town, door } = await aBookedTown()
    await door.send(booked(minute(58)))
    await town.clock.windBy('P1D')
    await door.send(released('2026-11-25T14:59:00.000Z'))
    expect(await met(town)).toEqual([['on', ['Lena Roth']]])
    await town.clock.windTo('2026-11-26T15:00:00Z')
    expect((await lastMail(town, 'question')).words).toContain(
      'It names tomas@fernhill.example as organizer; so far that was lena@fernhill.example.',
    )
  })
})

it('asks about another organizer where no signed door says so', async () => {
  const town = await aTown()
  await drop(town)
  expect(await drop(town, { sequence: 1, organizer: 'Silas Ruiz:silas@fernhill.example' })).toMatchObject({ decision: 'asked' })
})
