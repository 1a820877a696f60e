import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { anInvite, aTown, kinds } from './a-scenario.ts'
import { calendlyEvent } from './provider-events.ts'
import { openDoor } from './webhooks.ts'

/* An interview that a mail and a calendar both tell of: Wednesday 2 December, 2 pm, which moves to Friday 4 December, 11 am. */

const written = (subject: string, date: string, text: string): string =>
  [
    'From: Maya Lindqvist <maya@fernhill.example>',
    'To: Alex Morgan <alex.morgan@example.com>',
    `Subject: ${subject}`,
    `Date: ${date}`,
    `Message-ID: <m${text.length}@fernhill.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Hi Alex,\r\n\r\n${text}\r\n\r\nMaya Lindqvist`,
    '',
  ].join('\r\n')

const invited =
  'your interview for the Data Engineer role is on Wednesday, December 2 at 2:00 PM with Tomas Okafor. Link: https://meet.google.com/fer-nhil-one'
const words = {
  invited: written('Interview: Data Engineer at Fernhill', 'Fri, 20 Nov 2026 09:30:00 -0500', invited),
  moved: written(
    'Re: Interview: Data Engineer',
    'Sun, 22 Nov 2026 09:30:00 -0500',
    'We have to move your interview to Friday, December 4 at 11 AM.',
  ),
}
const calendar = {
  invited: anInvite(),
  moved: anInvite({ start: '20261204T110000', sequence: 1, written: '20261123' }),
}
const own = anInvite({ uid: 'copy@example.com', organizer: 'Alex Morgan:alex.morgan@example.com', people: [] })

async function townAfter(carriers: readonly string[]): Promise<Town> {
  const town = await aTown()
  for (const raw of carriers) {
    await town.post(raw, raw.startsWith('BEGIN') ? 'text/calendar' : 'message/rfc822')
    await town.clock.windBy('PT1H')
  }
  return town
}
const states = async (town: Town) => (await town.interviews()).map(({ status, start }) => `${status} ${start}`)
const friday = 'on 2026-12-04T16:00:00Z'

describe('an interview that a mail and a calendar tell of', () => {
  it.each([
    ['the calendar', [words.invited, calendar.invited, calendar.moved]],
    ['a mail', [words.invited, calendar.invited, words.moved]],
    ['a mail, beside an entry of one’s own', [words.invited, own, words.moved]],
  ])('is one interview at its new hour, with no mail for the old one, where it is moved by %s', async (_, carriers) => {
    const town = await townAfter(carriers)
    expect(await states(town)).toEqual([friday])
    await town.clock.windTo('2026-12-03T15:00:00Z')

    expect((await kinds(town)).filter((kind) => kind === 'card' || kind === 'debrief')).toEqual([])
  })

  it('moves with a booking that takes the place of the one a mail confirmed', async () => {
    const town = await townAfter([words.invited])
    const door = await openDoor(town, 'calendly')
    await door.send(calendlyEvent())
    const at = '2026-11-23T17:59:00.000000Z'
    await door.send(calendlyEvent({ event: 'invitee.canceled', at, next: 'EV2' }))
    await door.send(calendlyEvent({ at, id: 'EV2', old: 'EV1', start: '2026-12-04T16:00:00Z', end: '2026-12-04T17:00:00Z' }))

    expect(await states(town)).toEqual([friday])
  })
})
