import { describe, expect, it } from 'vitest'
import { aTown, kinds, lastMail } from './a-scenario.ts'
import { calcomEvent, calendlyEvent } from './provider-events.ts'
import { openDoor } from './webhooks.ts'

const friday = { start: '2026-12-04T16:00:00Z', end: '2026-12-04T17:00:00Z' }

/** A booking of Cal.com known since the morning of 23 November, and the door its news comes through. */
async function aBookedTown() {
  const town = await aTown()
  const door = await openDoor(town, 'calcom')
  await door.send(calcomEvent())
  await town.clock.windTo('2026-11-24T15:00:00Z')
  return { town, door }
}
const states = async (town: Awaited<ReturnType<typeof aTown>>) => (await town.interviews()).map(({ status, start }) => [status, start])

describe('Cal.com asks the candidate to pick a new time', () => {
  const asked = () =>
    calcomEvent({
      event: 'BOOKING_CANCELLED',
      at: '2026-11-24T14:59:00.000Z',
      more: {
        status: 'CANCELLED',
        requestReschedule: true,
        rescheduledToUid: null,
        cancellationReason: 'My plane is late, please take another slot',
      },
    })

  it('is to be moved, says who has to act and in whose words, and drafts nothing that asks them for a date', async () => {
    const { town, door } = await aBookedTown()
    await door.send(asked())
    await town.clock.windTo('2026-12-20T00:00:00Z')

    expect(await states(town)).toEqual([['to-be-moved', '2026-12-02T19:00:00Z']])
    expect(await kinds(town)).toEqual(['receipt', 'change'])
    const { words } = await lastMail(town, 'change')
    expect(words).toContain('They ask you to pick a new time.')
    expect(words).toContain('My plane is late, please take another slot')
    expect(words).not.toContain('a friendly draft')
  })

  it('is one round again when the new time is picked', async () => {
    const { town, door } = await aBookedTown()
    await door.send(asked())
    await town.clock.windTo('2026-11-27T15:00:00Z')
    await door.send(
      calcomEvent({ event: 'BOOKING_RESCHEDULED', at: '2026-11-27T14:59:00.000Z', uid: 'booking2', old: 'booking1', ...friday }),
    )
    await town.clock.windBy('PT10M')

    expect(await states(town)).toEqual([['on', friday.start]])
    expect((await lastMail(town, 'change')).words).toContain('On again')
  })
})

describe('a new time that the host has yet to agree to', () => {
  const request = () =>
    calcomEvent({
      event: 'BOOKING_REQUESTED',
      at: '2026-11-24T14:59:00.000Z',
      uid: 'booking2',
      old: 'booking1',
      ...friday,
      more: { status: 'PENDING' },
    })

  it('is told as asked for, and as agreed to when it is', async () => {
    const { town, door } = await aBookedTown()
    await door.send(request())
    await town.clock.windBy('PT10M')
    const first = await lastMail(town, 'change')
    expect(first.words).toContain('New time asked for')
    expect(first.words).toContain('They have not confirmed this time.')
    expect((await town.messages()).at(-1)?.reason).toContain('is asked for, and not agreed to yet')

    await door.send(calcomEvent({ at: '2026-11-24T16:00:00.000Z', uid: 'booking2', old: 'booking1', ...friday }))
    await town.clock.windBy('PT1H')
    const second = await lastMail(town, 'change')
    expect(second.words).toContain('Confirmed')
    expect(second.words).not.toContain('not agreed')
    expect(await states(town)).toEqual([['on', friday.start]])
    expect(await kinds(town)).toEqual(['receipt', 'change', 'change'])
  })

  const refusal = (over: Parameters<typeof calcomEvent>[0] = {}) =>
    calcomEvent({
      event: 'BOOKING_REJECTED',
      at: '2026-11-24T16:00:00.000Z',
      uid: 'booking2',
      old: 'booking1',
      ...friday,
      more: { status: 'REJECTED' },
      ...over,
    })

  it('leaves the interview at the time agreed on when the host says no, and says so', async () => {
    const { town, door } = await aBookedTown()
    await door.send(request())
    await town.clock.windBy('PT1H')
    await door.send(refusal())
    expect((await town.messages()).at(-1)).toMatchObject({
      decision: 'changed',
      reason: expect.stringContaining('They declined the new time'),
    })
    await town.clock.windTo('2026-12-02T18:30:00Z')

    expect(await states(town)).toEqual([['on', '2026-12-02T19:00:00Z']])
    expect(await kinds(town)).toEqual(['receipt', 'change', 'change', 'packet', 'card'])
    const { subject, words } = await lastMail(town, 'change')
    expect(subject).toContain('Stays on Wed 2 Dec, 2 pm')
    expect(words).toContain('They declined the new time that was asked for.')
    expect(words).not.toMatch(/cancelled|moved to/i)
  })

  it('is the same under one calendar uid, as later versions of Cal.com keep it', async () => {
    const { town, door } = await aBookedTown()
    const kept = { iCalUID: 'booking1@Cal.com' }
    await door.send(
      calcomEvent({
        event: 'BOOKING_REQUESTED',
        at: '2026-11-24T14:59:00.000Z',
        uid: 'booking2',
        old: 'booking1',
        ...friday,
        more: { ...kept, status: 'PENDING' },
      }),
    )
    await door.send(refusal({ more: { ...kept, status: 'REJECTED' } }))
    expect(await states(town)).toEqual([['on', '2026-12-02T19:00:00Z']])
  })

  it('mails nothing where no and request come within the minute, and where the no comes first', async () => {
    for (const bodies of [
      [request(), refusal()],
      [refusal(), request()],
    ]) {
      const { town, door } = await aBookedTown()
      for (const [at, body] of bodies.entries()) await door.send(body, { id: `msg-${at}` })
      await town.clock.windBy('PT3H')
      expect(await states(town)).toEqual([['on', '2026-12-02T19:00:00Z']])
      expect(await kinds(town)).toEqual(['receipt'])
    }
  })

  it('is off, and told as declined, where nothing was agreed on before', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'calcom')
    await door.send(calcomEvent({ event: 'BOOKING_REQUESTED', more: { status: 'PENDING' } }))
    await town.clock.windTo('2026-11-24T15:00:00Z')
    await door.send(calcomEvent({ event: 'BOOKING_REJECTED', at: '2026-11-24T14:59:00.000Z', more: { status: 'REJECTED' } }))
    await town.clock.windBy('PT1H')

    expect(await states(town)).toEqual([['cancelled', '2026-12-02T19:00:00Z']])
    const { subject, words } = await lastMail(town, 'change')
    expect(subject).toContain('Declined')
    expect(words).toContain('they declined the time that was asked for')
    expect(words).not.toMatch(/cancelled/i)
  })
})

describe('what a provider reports beside its bookings', () => {
  const flat = (trigger: string) =>
    JSON.stringify({
      triggerEvent: trigger,
      createdAt: '2026-12-02T19:00:00.000Z',
      id: 12,
      uid: 'booking1',
      title: 'Technical interview: Data Engineer at Fernhill between Tomas Okafor and Alex Morgan',
      startTime: '2026-12-02T19:00:00.000Z',
      endTime: '2026-12-02T20:00:00.000Z',
      status: 'ACCEPTED',
      attendees: [{ email: 'alex.morgan@example.com', name: 'Alex Morgan', noShow: false }],
      user: { email: 'tomas@fernhill.example', name: 'Tomas Okafor' },
    })
  const report = (trigger: string, payload: object) =>
    JSON.stringify({ triggerEvent: trigger, createdAt: '2026-11-24T15:00:00.000Z', payload })

  it.each([
    ['a meeting that begins', flat('MEETING_STARTED')],
    ['a meeting that is over', flat('MEETING_ENDED')],
    ['a payment', calcomEvent({ event: 'BOOKING_PAID', at: '2026-11-24T15:00:00.000Z' })],
    ['an absence', report('OOO_CREATED', { oooEntry: { start: '2026-12-01T00:00:00.000Z', user: { name: 'Tomas Okafor' } } })],
    ['a no-show', report('BOOKING_NO_SHOW_UPDATED', { message: 'marked as no-show', bookingUid: 'booking1' })],
    ['a test', report('PING', { type: 'Test', title: 'Test trigger event', startTime: '2026-11-23T14:00:00.000Z' })],
  ])('Cal.com: %s makes no round, cancels nothing and mails nobody', async (_, body) => {
    const { town, door } = await aBookedTown()
    expect((await door.send(body)).status).toBe(202)
    await town.clock.windBy('PT1H')
    expect(await states(town)).toEqual([['on', '2026-12-02T19:00:00Z']])
    expect(await kinds(town)).toEqual(['receipt'])
    expect((await town.messages()).at(-1)).toMatchObject({ decision: 'no-change', reason: expect.stringContaining('Cal.com') })
  })

  it.each(['invitee_no_show.created', 'routing_form_submission.created'])('Calendly: %s does not either', async (event) => {
    const town = await aTown()
    const door = await openDoor(town, 'calendly')
    await door.send(calendlyEvent())
    await door.send(JSON.stringify({ event, created_at: '2026-12-02T20:00:00.000000Z', payload: { uri: 'https://api.calendly.com/x/1' } }))
    expect(await kinds(town)).toEqual(['receipt'])
    expect((await town.messages()).at(-1)).toMatchObject({ decision: 'no-change', reason: expect.stringContaining('Calendly') })
  })

  it('Cal.com: a template of one’s own is read for what it holds, as JSON and as a form', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'calcom')
    const at = { start: '2026-12-02T19:00:00Z', end: '2026-12-02T20:00:00Z' }
    await door.send(
      JSON.stringify({ event: 'BOOKING_CREATED', name: 'Technical interview: Data Engineer at Fernhill', uid: 'own1', ...at }),
    )
    expect(await town.interviews()).toMatchObject([{ status: 'on', start: at.start, company: 'Fernhill', role: 'Data Engineer' }])
    const booking = { title: 'Technical interview: Analyst at Quillmark', uid: 'own2', startTime: friday.start, endTime: friday.end }
    await door.send(new URLSearchParams({ triggerEvent: 'BOOKING_CREATED', ...booking }).toString())
    expect((await states(town)).at(-1)).toEqual(['on', friday.start])
    await door.send(JSON.stringify({ triggerEvent: 'BOOKING_CANCELLED', ...booking }))
    expect((await states(town)).at(-1)).toEqual(['cancelled', friday.start])
  })

  it('reads a form body, and asks for the event that a notification only names', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'standard')
    const notification = { subscriptionId: 's', changeType: 'updated', resource: 'Users/u/Events/E', resourceData: { id: 'E' } }
    await door.send(JSON.stringify({ value: [notification] }))
    expect((await town.messages()).at(-1)).toMatchObject({
      decision: 'refused',
      reason: expect.stringContaining('I need the event itself'),
    })
    await door.send('title=Technical+interview+with+Fernhill&start=2026-12-02T19%3A00%3A00Z&organizer=tomas%40fernhill.example', {
      id: 'msg-2',
    })
    expect(await states(town)).toEqual([['on', '2026-12-02T19:00:00Z']])
  })
})

describe('a hiring tool whose webhook tells what changed and nothing else', () => {
  const whole = {
    id: 'iv-77',
    event: 'interview.scheduled',
    title: 'Technical interview',
    company: 'Norrvik',
    position: 'Data Engineer',
    start: '2026-12-03T19:00:00Z',
    end: '2026-12-03T20:30:00Z',
    location: 'https://meet.google.com/nor-rvik-one',
    interviewers: [{ name: 'Ola Berg', email: 'ola@norrvik.example' }],
    candidate: { name: 'Alex Morgan', email: 'alex.morgan@example.com' },
    updated_at: '2026-11-20T12:00:00Z',
  }
  const patched = async (change: object) => {
    const town = await aTown()
    const door = await openDoor(town, 'standard')
    await door.send(JSON.stringify(whole), { id: 'first' })
    await town.clock.windTo('2026-11-24T15:00:00Z')
    const patch = { id: 'iv-77', event: 'interview.updated', updated_at: '2026-11-24T14:00:00Z', ...change }
    await door.send(JSON.stringify(patch), { id: 'second' })
    await town.clock.windBy('PT10M')
    return town
  }
  const shown = async (town: Awaited<ReturnType<typeof aTown>>) => {
    const rounds = (await town.touchpoints()).filter(({ kind }) => kind === 'packet').map(({ state }) => state)
    const { words } = await lastMail(town, 'change')
    return { state: await states(town), rounds, words }
  }
  const kim = { name: 'Kim Aas', email: 'kim@norrvik.example' }

  it('keeps the hour and the link where others are met', async () => {
    const town = await patched({ interviewers: [...whole.interviewers, kim] })
    const { state, rounds, words } = await shown(town)
    expect(state).toEqual([['on', whole.start]])
    expect(rounds).toEqual(['planned'])
    expect(words).toContain('Kim Aas')
    expect(words).not.toContain('not stated')
  })

  it('keeps the hour and the people where the link is new', async () => {
    const town = await patched({ location: 'https://zoom.us/j/55511' })
    const { state, rounds, words } = await shown(town)
    expect(state).toEqual([['on', whole.start]])
    expect(rounds).toEqual(['planned'])
    expect(words).toContain('zoom.us/j/55511')
  })

  it('keeps the link, the people and the length where the hour is new', async () => {
    const town = await patched({ start: '2026-12-04T21:00:00Z' })
    const { state } = await shown(town)
    expect(state).toEqual([['on', '2026-12-04T21:00:00Z']])
    await town.clock.windTo('2026-12-04T20:30:00Z')
    const { words } = await lastMail(town, 'card')
    expect(words).toContain('4:00–5:30')
    expect(words).toContain('meet.google.com/nor-rvik-one')
    expect(words).toContain('Ola Berg')
  })

  it('brings nothing back that was called off', async () => {
    const town = await patched({ event: 'interview.cancelled' })
    const door = await openDoor(town, 'standard')
    await door.send(JSON.stringify({ id: 'iv-77', event: 'interview.updated', updated_at: '2026-11-24T14:30:00Z', interviewers: [kim] }), {
      id: 'third',
    })
    await town.clock.windBy('PT10M')
    expect(await states(town)).toEqual([['cancelled', whole.start]])
  })
})
