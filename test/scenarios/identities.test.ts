import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { pathId } from '../../templates/page/parts/paths.ts'
import { anInvite, aTown, drop, kinds, lastMail, timeline } from './a-scenario.ts'
import { owner } from './owner.ts'
import { calcomEvent } from './provider-events.ts'
import { openDoor } from './webhooks.ts'

const states = async (town: Town) => (await town.interviews()).map(({ status, start }) => [status, start])
const on = [['on', '2026-12-02T19:00:00Z']]
/** To the last question that was mailed. */
async function answerYes(town: Town): Promise<void> {
  const asked = (await town.touchpoints()).findLast(({ kind }) => kind === 'question')
  expect((await owner(town).send(`/questions/${pathId(asked?.subject ?? '')}`, { answer: 'yes' })).statusCode).toBe(303)
}
const handedOver = { uid: 'r1-again@fernhill.example', organizer: 'Silas Ruiz:silas@fernhill.example' }
const whole = ['packet', 'card', 'debrief', 'thanks', 'last-call']

describe('an organizer who hands over', () => {
  it.each([
    ['sends the new invite first', ['new', 'off']],
    ['takes the old one back first', ['off', 'new']],
    ['does both twice', ['new', 'off', 'off', 'new', 'off']],
  ])('%s: the interview is on, whatever hour or day lies between', async (_, steps) => {
    for (const between of ['PT2M', 'P1D']) {
      const town = await aTown()
      await drop(town)
      for (const step of steps) {
        await town.clock.windBy(between)
        await (step === 'new' ? drop(town, handedOver) : drop(town, { method: 'CANCEL', sequence: 1 }))
      }
      expect(await states(town), between).toEqual(on)
      await town.clock.windTo('2026-12-10T00:00:00Z')
      const sent = await kinds(town)
      expect(sent).toEqual(expect.arrayContaining(whole))
      expect(sent).not.toContain('cancel-follow-up')
    }
  })

  it('is asked about once where it is the same one within the hour, and nothing stops', async () => {
    const town = await aTown()
    await drop(town)
    await town.clock.windBy('P1D')
    await drop(town, { uid: handedOver.uid, sequence: 0 })
    await drop(town, { method: 'CANCEL', sequence: 1 })
    await town.clock.windTo('2026-12-02T18:30:00Z')
    expect((await kinds(town)).filter((kind) => kind === 'question')).toHaveLength(1)
    expect((await lastMail(town, 'question')).words).toContain('One invitation to this hour was cancelled, and another one still stands.')
    expect(await states(town)).toEqual(on)
    expect(await kinds(town)).toEqual(expect.arrayContaining(['packet', 'card']))
  })

  it.each([
    ['once the first is taken back', ['off', 'moved']],
    ['before the first is taken back', ['moved', 'off']],
  ])('and whose successor moves it %s: it is one interview that moved', async (_, steps) => {
    const town = await aTown()
    await drop(town)
    await town.clock.windBy('P1D')
    await drop(town, { ...handedOver, written: '20261124' })
    for (const step of steps) {
      await town.clock.windBy('PT2H')
      if (step === 'off') await drop(town, { method: 'CANCEL', sequence: 1, written: '20261124' })
      else await drop(town, { ...handedOver, sequence: 1, start: '20261203T100000', written: '20261125' })
    }
    await town.clock.windBy('PT1H')
    expect(await states(town)).toEqual([['on', '2026-12-03T15:00:00Z']])
    expect((await lastMail(town, 'change')).subject).toContain('Moved to Thu 3 Dec')
    await town.clock.windTo('2026-12-12T00:00:00Z')
    expect(await kinds(town)).not.toContain('cancel-follow-up')
  })

  it('is followed by a mail that calls the interview off in words, for every invitation to it', async () => {
    const town = await aTown()
    await drop(town)
    await drop(town, handedOver)
    const mail = [
      'From: Maya Lindqvist <maya@fernhill.example>',
      'To: Alex Morgan <alex.morgan@example.com>',
      'Subject: Interview cancelled: Data Engineer at Fernhill',
      'Date: Tue, 24 Nov 2026 10:00:00 -0500',
      'Message-ID: <c9@fernhill.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hi Alex,',
      '',
      'unfortunately we have to cancel your interview for the Data Engineer role at Fernhill on Wednesday, December 2, 2026 at 2:00 PM EST.',
      '',
      'Maya Lindqvist',
    ].join('\r\n')
    await town.clock.windTo('2026-11-24T15:05:00Z')
    await town.post(mail, 'message/rfc822')
    expect(await states(town)).toMatchObject([['cancelled', '2026-12-02T19:00:00Z']])
  })
})

describe('a booking moved twice', () => {
  it('is one interview at its last hour, in whatever order the three events come', async () => {
    const day = (n: number) => ({ start: `2026-12-0${n}T16:00:00Z`, end: `2026-12-0${n}T17:00:00Z` })
    const events = [
      calcomEvent(),
      calcomEvent({ event: 'BOOKING_RESCHEDULED', at: '2026-11-22T10:00:00.000Z', uid: 'booking2', old: 'booking1', ...day(3) }),
      calcomEvent({ event: 'BOOKING_RESCHEDULED', at: '2026-11-23T10:00:00.000Z', uid: 'booking3', old: 'booking2', ...day(4) }),
    ]
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 1, 0, 0],
    ]) {
      const town = await aTown()
      const door = await openDoor(town, 'calcom')
      for (const at of order) {
        await door.send(events[at] ?? '')
        await town.clock.windBy('PT2M')
      }
      expect(await states(town)).toEqual([['on', '2026-12-04T16:00:00Z']])
    }
  })

  const day = (n: number) => ({ start: `2026-12-0${n}T16:00:00Z`, end: `2026-12-0${n}T17:00:00Z` })
  const booked = (n: number, at: number, over = {}) =>
    calcomEvent({
      ...(n > 1 ? { event: 'BOOKING_RESCHEDULED', old: `booking${n - 1}` } : {}),
      at: `2026-11-2${n}T10:00:00.000Z`,
      uid: `booking${n}`,
      ...day(at),
      ...over,
    })

  it('is told to be over at its first hour, when that the second was the same interview comes out last', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'calcom')
    await door.send(booked(1, 2))
    await town.clock.windBy('PT2H')
    await door.send(booked(3, 4))
    await town.clock.windBy('PT2H')
    expect(await kinds(town)).toEqual(['receipt', 'receipt'])
    await door.send(booked(2, 3))
    await door.send(booked(2, 3))
    await town.clock.windBy('PT1H')
    expect(await kinds(town)).toEqual(['receipt', 'receipt', 'change'])
    const { subject, words } = await lastMail(town, 'change')
    expect(subject).toMatch(/^Moved to Fri 4 Dec, 11 am/)
    expect(words).toContain('before: Wednesday, 2 December, 11:00 am–noon')
    await town.clock.windTo('2026-12-04T15:30:00Z')
    expect((await kinds(town)).filter((kind) => kind === 'change')).toHaveLength(1)
    expect(await kinds(town)).toEqual(expect.arrayContaining(['packet', 'card']))
  })

  it('is told to be off at both hours, where the last one was called off in the meantime', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'calcom')
    await door.send(booked(1, 2))
    await town.clock.windBy('PT2H')
    await door.send(booked(3, 4))
    await town.clock.windBy('PT2H')
    await door.send(booked(3, 4, { event: 'BOOKING_CANCELLED', at: '2026-11-24T10:00:00.000Z', old: undefined }))
    await town.clock.windBy('PT2H')
    await door.send(booked(2, 3))
    await town.clock.windBy('PT2H')
    const changes = (await town.outbox()).filter(({ touchpoint }) => touchpoint.kind === 'change')
    expect(changes).toHaveLength(2)
    expect((await lastMail(town, 'change')).words).toContain('Wednesday, 2 December')
  })
})

describe('an interview moved to an hour that has passed', () => {
  it('is told to be over at the hour that is still to come, whatever else its new hour brings', async () => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-12-01T21:00:00Z')
    await drop(town, { sequence: 1, start: '20261130T100000' })
    await town.clock.windBy('PT1H')
    const { subject, words } = await lastMail(town, 'change')
    expect(subject).toMatch(/^Moved to Mon 30 Nov, 10 am/)
    expect(words).toContain('The new time has already passed.')
    await town.clock.windTo('2026-12-03T00:00:00Z')
    expect((await kinds(town)).filter((kind) => kind === 'change' || kind === 'card')).toEqual(['change'])
  })
})

describe('a booking in two calendars', () => {
  it('is one interview of one role, though the other calendar titles it by who meets whom', async () => {
    const town = await aTown()
    await drop(town)
    for (const between of ['between Fernhill and Alex Morgan', 'zwischen Fernhill und Alex Morgan', 'between Alex Morgan and Fernhill'])
      await drop(town, { uid: `${between.replaceAll(' ', '-')}@calendar.example`, title: `Interview: Data Engineer ${between}` })
    expect(await town.interviews()).toMatchObject([{ status: 'on', company: 'Fernhill', role: 'Data Engineer', identities: { length: 4 } }])
  })
})

describe("the candidate's own calendar", () => {
  const own = { uid: 'copy-1', organizer: 'Alex Morgan:alex.morgan@example.com', people: ['Kim Lee:kim@home.example'], sequence: 0 }

  it('makes a copy of the hour, and neither adds people nor ends the interview with it', async () => {
    const town = await aTown()
    await drop(town)
    await drop(town, own)
    await drop(town, { ...own, method: 'CANCEL', sequence: 1 })
    await town.clock.windTo('2026-12-04T00:00:00Z')
    expect(await states(town)).toEqual(on)
    expect((await lastMail(town, 'card')).words).not.toContain('Kim')
    expect(await kinds(town)).toEqual(expect.arrayContaining(whole))
  })
})

describe('a cancel under a uid nobody knew, for the hour of a known interview', () => {
  it.each([
    ['as a cancel', { method: 'CANCEL' as const }],
    ['in its title alone', { title: 'Abgesagt: Interview Data Engineer, Fernhill' }],
  ])('asks once whether all of it is off, and the interview goes on until then: %s', async (_, said) => {
    const town = await aTown()
    await drop(town)
    expect(await drop(town, { uid: 'other@fernhill.example', sequence: 1, ...said })).toMatchObject({ decision: 'asked' })
    await drop(town, { uid: 'other@fernhill.example', sequence: 1, ...said })
    await town.clock.windTo('2026-11-24T15:00:00Z')
    expect((await kinds(town)).filter((kind) => kind === 'question')).toHaveLength(1)
    expect((await lastMail(town, 'question')).words).toContain('One invitation to this hour was cancelled, and another one still stands.')
    expect(await states(town)).toMatchObject([['on', '2026-12-02T19:00:00Z']])
    await town.clock.windTo('2026-12-02T20:00:00Z')
    expect(await kinds(town)).toEqual(expect.arrayContaining(['packet', 'card']))
  })

  it.each([
    ['said after it', { written: '20261122' }],
    ['said half an hour before it', { written: '20261120' }],
  ])('asks as well where the invitation comes after it: %s', async (_, said) => {
    const town = await aTown()
    await drop(town, { uid: 'other@fernhill.example', sequence: 1, method: 'CANCEL', ...said })
    await town.clock.windBy('PT1H')
    expect(await drop(town, { sequence: 2 })).toMatchObject({ decision: 'new-round' })
    await town.clock.windTo('2026-11-24T15:00:00Z')
    expect((await kinds(town)).filter((kind) => kind === 'question')).toHaveLength(1)
    expect((await lastMail(town, 'question')).words).toContain('One invitation to this hour was cancelled, and another one still stands.')
    expect(await states(town)).toMatchObject([['on', '2026-12-02T19:00:00Z']])
  })

  it('calls it off by the candidate’s yes, and a later word of the invitation brings it back', async () => {
    for (const order of ['before', 'after']) {
      const town = await aTown()
      const off = () => drop(town, { uid: 'other@fernhill.example', sequence: 1, method: 'CANCEL', written: '20261122' })
      if (order === 'before') await off()
      await drop(town)
      if (order === 'after') await off()
      await town.clock.windBy('PT1H')
      await answerYes(town)
      expect(await states(town), order).toMatchObject([['cancelled', '2026-12-02T19:00:00Z']])
      await town.clock.windBy('PT2H')
      expect(await kinds(town), order).toContain('change')
      await drop(town, { sequence: 3, start: '20261203T140000', written: '20261124' })
      expect(await states(town), order).toMatchObject([['on', '2026-12-03T19:00:00Z']])
    }
  })

  it('of another organizer than the one who invites is none of it', async () => {
    const town = await aTown()
    await drop(town, { ...handedOver, method: 'CANCEL', sequence: 1 })
    await drop(town)
    await town.clock.windTo('2026-11-24T15:00:00Z')
    expect(await kinds(town)).not.toContain('question')
  })

  it('of another hour, or of the candidate’s own calendar, is none of it', async () => {
    for (const said of [{ start: '20261203T140000' }, { organizer: 'Alex Morgan:alex.morgan@example.com' }]) {
      const town = await aTown()
      await drop(town)
      await drop(town, { uid: 'other@fernhill.example', sequence: 1, method: 'CANCEL', ...said })
      await town.clock.windTo('2026-11-24T15:00:00Z')
      expect(await kinds(town)).not.toContain('question')
      expect(await states(town)).toMatchObject([['on', '2026-12-02T19:00:00Z']])
    }
  })
})

describe('a cancel of what nobody told of', () => {
  it('makes no round, as a request whose status is cancelled makes none', async () => {
    const town = await aTown()
    await drop(town, { method: 'CANCEL', sequence: 1 })
    await town.post(anInvite({ uid: 'r2@fernhill.example' }).replace('STATUS:CONFIRMED', 'STATUS:CANCELLED'), 'text/calendar')
    await town.clock.windTo('2026-12-10T00:00:00Z')
    expect(await town.interviews()).toEqual([])
    expect(await kinds(town)).toEqual(['receipt', 'receipt'])
  })

  it('starts nothing either when its invite comes after it, late or at once', async () => {
    for (const between of ['PT1M', 'P4D']) {
      const town = await aTown()
      await drop(town, { method: 'CANCEL', sequence: 1 })
      await town.clock.windBy(between)
      await drop(town)
      await town.clock.windTo('2026-12-20T00:00:00Z')
      expect(await states(town)).toMatchObject([['cancelled', '2026-12-02T19:00:00Z']])
      expect(await kinds(town), between).toEqual(['receipt', 'receipt'])
      expect((await lastMail(town, 'receipt')).subject, between).toMatch(/^Cancelled: Fernhill/)
    }
  })
})

describe('a typo mended in an invite', () => {
  it('makes no change mail, and nor does the candidate’s own yes to it', async () => {
    const town = await aTown()
    await drop(town, { text: 'Bring your portfolo.' })
    await town.clock.windBy('P2D')
    const again = anInvite({ text: 'Bring your portfolio.' }).replace('DTSTAMP:20261120', 'DTSTAMP:20261125')
    await town.post(again, 'text/calendar')
    const accepted = again.replace('CN=Alex Morgan', 'PARTSTAT=ACCEPTED;CN=Alex Morgan').replace('DTSTAMP:20261125', 'DTSTAMP:20261126')
    await town.post(accepted, 'text/calendar')
    await town.clock.windTo('2026-12-01T00:00:00Z')
    expect((await timeline(town)).filter((one) => one.startsWith('change'))).toEqual([])
  })
})
