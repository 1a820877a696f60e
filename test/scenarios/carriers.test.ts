import { describe, expect, it } from 'vitest'
import { names } from '../../local/names.ts'
import type { Town } from '../../local/town/town.ts'
import { anInvite, aTown, drop, kinds, lastMail, timeline } from './a-scenario.ts'
import { calcomEvent, calendlyEvent } from './provider-events.ts'
import { openDoor } from './webhooks.ts'

const confirmation = [
  'From: Maya Lindqvist <maya@fernhill.example>',
  'To: Alex Morgan <alex.morgan@example.com>',
  'Subject: Interview confirmation: Data Engineer at Fernhill',
  'Date: Fri, 20 Nov 2026 10:00:00 -0500',
  'Message-ID: <c1@fernhill.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hi Alex,',
  '',
  'your technical interview for the Data Engineer role at Fernhill is confirmed for Wednesday, December 2, 2026 at 2:00 PM EST.',
  'You will meet Tomas Okafor, Engineering Manager.',
  '',
  'Join: https://meet.google.com/fer-nhil-one',
  '',
  'Maya Lindqvist',
  'Recruiter, Fernhill',
].join('\r\n')

const wholeLoop = [
  'receipt 2026-11-23T15:00',
  'packet 2026-11-30T19:00',
  'card 2026-12-02T18:00',
  'debrief 2026-12-02T20:30',
  'thanks 2026-12-02T23:00',
  'last-call 2026-12-03T16:00',
]
const afterMove = [
  'receipt 2026-11-23T15:00',
  'packet 2026-11-30T19:00',
  'change 2026-11-30T20:05',
  'card 2026-12-04T15:00',
  'debrief 2026-12-04T17:30',
  'thanks 2026-12-04T20:00',
]
const friday = { start: '2026-12-04T16:00:00Z', end: '2026-12-04T17:00:00Z' }
const starts = async (town: Town) => (await town.interviews()).map(({ status, start }) => [status, start])

describe('one round through many carriers', () => {
  it('is one interview: the confirmation mail, the invite, and the booking of the same hour', async () => {
    const town = await aTown()
    await town.post(confirmation, 'message/rfc822')
    await drop(town)
    await (await openDoor(town, 'calendly')).send(calendlyEvent())
    expect(await town.interviews()).toMatchObject([
      { start: '2026-12-02T19:00:00Z', identities: [expect.anything(), expect.anything(), expect.anything()] },
    ])
    await town.clock.windTo('2026-12-04T00:00:00Z')
    expect(await timeline(town)).toEqual(wholeLoop)
  })

  it('moves with Calendly, whose move is a cancel and a new booking', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'calendly')
    await door.send(calendlyEvent())
    await town.clock.windTo('2026-11-30T20:00:00Z')
    const at = '2026-11-30T19:59:00.000000Z'
    await door.send(calendlyEvent({ event: 'invitee.canceled', at, next: 'EV2' }))
    await door.send(calendlyEvent({ at, id: 'EV2', old: 'EV1', ...friday }))
    await town.clock.windTo('2026-12-05T00:00:00Z')
    expect(await starts(town)).toEqual([['on', friday.start]])
    expect(await timeline(town)).toEqual(afterMove)
    expect((await lastMail(town, 'change')).words).toMatch(/before: Wednesday, 2 December.*now: Friday, 4 December/)
  })

  it('moves with Cal.com, which names the booking it replaces', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'calcom')
    await door.send(calcomEvent())
    await town.clock.windTo('2026-11-30T20:00:00Z')
    await door.send(
      calcomEvent({ event: 'BOOKING_RESCHEDULED', at: '2026-11-30T19:59:00.000Z', uid: 'booking2', old: 'booking1', ...friday }),
    )
    await town.clock.windTo('2026-12-05T00:00:00Z')
    expect(await starts(town)).toEqual([['on', friday.start]])
    expect(await timeline(town)).toEqual(afterMove)
  })

  it('asks before a stranger moves it, and every mail names both times meanwhile', async () => {
    const town = await aTown()
    await (await openDoor(town, 'calendly')).send(calendlyEvent())
    const moved = anInvite({ uid: 'https://api.calendly.com/scheduled_events/EV1', start: '20261203T100000', sequence: 3 })
    const head = 'From: Sam Stranger <sam@elsewhere.example>\r\nSubject: Updated invitation\r\nMIME-Version: 1.0\r\n'
    const raw = Buffer.from(`${head}Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\n${moved}`)
    town.receiveMail({ id: 'm1', envelopeFrom: 'sam@elsewhere.example', recipients: ['invites@roundtwo.localhost'], raw })
    await town.settle()
    expect(await kinds(town)).toEqual(['receipt', 'question'])
    await town.clock.windTo('2026-12-02T18:30:00Z')
    for (const kind of ['question', 'packet', 'card']) {
      const { words } = await lastMail(town, kind)
      expect(words, kind).toContain('Wednesday, 2 December, 2:00–3:00 pm')
      expect(words, kind).toContain('Thursday, 3 December, 10:00–11:00 am')
    }
    expect(await starts(town)).toEqual([['on', '2026-12-02T19:00:00Z']])
  })
})

describe('what a webhook door refuses', () => {
  it.each(['standard', 'calendly', 'calcom'] as const)(
    '%s: a changed body, what is no event; a replay is one message',
    async (provider) => {
      const town = await aTown()
      const door = await openDoor(town, provider)
      const body = provider === 'calcom' ? calcomEvent() : calendlyEvent()
      expect(await door.send(body, { body: `${body} ` })).toMatchObject({ status: 401, words: expect.stringContaining('signature') })
      for (const junk of ['{"a":', '', '{"order":1}']) expect((await door.send(junk)).status).toBe(202)
      expect(await kinds(town)).toEqual([])
      for (let times = 0; times < 2; times += 1) expect((await door.send(body)).status).toBe(202)
      await town.clock.windBy('PT1H')

      const messages = await town.messages()
      expect(messages.map(({ decision }) => decision)).toEqual(['refused', 'refused', 'refused', 'refused', 'new-round'])
      for (const { reason, key } of messages) {
        expect(reason).toMatch(/^[A-Z].*\.$/)
        expect(town.doubles.buckets.arrivals(names.bucket)).toContain(key)
      }
      expect(await kinds(town)).toEqual(['receipt'])
    },
  )
})
