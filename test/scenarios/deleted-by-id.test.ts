import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { anInvite, aTown, kinds } from './a-scenario.ts'
import { openDoor } from './webhooks.ts'

const zone = 'America/New_York'
const summary = 'Interview: Data Engineer at Fernhill'
const people = {
  organizer: { email: 'maya@fernhill.example' },
  attendees: [{ email: 'alex.morgan@example.com' }, { email: 'tomas@fernhill.example' }],
}

const googleEvent = (over = {}) => ({
  kind: 'calendar#event',
  id: 'g1',
  iCalUID: 'r1@fernhill.example',
  status: 'confirmed',
  updated: '2026-11-20T12:00:00.000Z',
  summary,
  start: { dateTime: '2026-12-02T14:00:00-05:00', timeZone: zone },
  end: { dateTime: '2026-12-02T15:00:00-05:00', timeZone: zone },
  ...people,
  sequence: 2,
  ...over,
})
const day = (n: number) => ({
  id: `g1_2026120${n}T190000Z`,
  recurringEventId: 'g1',
  originalStartTime: { dateTime: `2026-12-0${n}T14:00:00-05:00`, timeZone: zone },
  start: { dateTime: `2026-12-0${n}T14:00:00-05:00`, timeZone: zone },
  end: { dateTime: `2026-12-0${n}T15:00:00-05:00`, timeZone: zone },
})
const graphEvent = {
  id: 'AAMk1=',
  iCalUId: '040000008200E00074C5B7101A82E008',
  subject: summary,
  start: { dateTime: '2026-12-02T19:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-12-02T20:00:00.0000000', timeZone: 'UTC' },
  originalStartTimeZone: 'Eastern Standard Time',
  lastModifiedDateTime: '2026-11-20T12:00:00Z',
  isCancelled: false,
  organizer: { emailAddress: { address: 'maya@fernhill.example', name: 'Maya Lindqvist' } },
  attendees: [{ type: 'required', emailAddress: { address: 'tomas@fernhill.example', name: 'Tomas Okafor' } }],
}
const nylas = (type: string, id: string, object: object) => ({
  specversion: '1.0',
  type,
  id,
  time: 1795700000,
  data: { application_id: 'a', object: { grant_id: 'g', id: 'ny1', calendar_id: 'alex.morgan@example.com', ...object } },
})
const nylasEvent = nylas('event.created', 'n1', {
  ical_uid: 'ny1@google.com',
  title: summary,
  status: 'confirmed',
  when: { object: 'timespan', start_time: 1796238000, end_time: 1796241600, start_timezone: zone, end_timezone: zone },
  participants: [{ email: 'tomas@fernhill.example', name: 'Tomas Okafor' }],
  organizer: { email: 'maya@fernhill.example', name: 'Maya Lindqvist' },
  updated_at: 1763640000,
})
const states = async (town: Town) => (await town.interviews()).map(({ status, start }) => `${status} ${start}`)

describe('a deletion that names the event by its id alone', () => {
  it.each([
    ['Google, as the API lists it', googleEvent(), { kind: 'calendar#event', etag: '"1"', id: 'g1', status: 'cancelled' }],
    ['Google, and nothing else', googleEvent(), { id: 'g1', status: 'cancelled' }],
    ['Google, as n8n wraps it', [{ json: googleEvent() }], [{ json: { id: 'g1', status: 'cancelled' } }]],
    ['Nylas, whose message has an id of its own', nylasEvent, nylas('event.deleted', 'n3', { object: 'event' })],
    [
      'Nylas, without the uid at first',
      nylas('event.created', 'n1', { ...nylasEvent.data.object, ical_uid: undefined }),
      nylas('event.deleted', 'n3', {}),
    ],
    [
      'Graph, a delta',
      graphEvent,
      { value: [{ '@odata.type': '#microsoft.graph.event', id: 'AAMk1=', '@removed': { reason: 'deleted' } }] },
    ],
    [
      'Graph, a notification',
      graphEvent,
      {
        value: [
          {
            subscriptionId: 's',
            changeType: 'deleted',
            resource: 'Users/u/Events/AAMk1=',
            resourceData: { '@odata.type': '#Microsoft.Graph.Event', id: 'AAMk1=' },
          },
        ],
      },
    ],
    ['the Outlook trigger of Power Automate', graphEvent, { ActionType: 'deleted', id: 'AAMk1=' }],
  ])('calls it off, and what was planned is not sent: %s', async (_, event, deletion) => {
    const town = await aTown()
    const door = await openDoor(town, 'standard')
    await door.send(JSON.stringify(event), { id: 'one' })
    expect(await states(town)).toEqual(['on 2026-12-02T19:00:00Z'])
    await town.clock.windBy('P1D')
    await door.send(JSON.stringify(deletion), { id: 'two' })
    expect((await town.messages()).at(-1)).toMatchObject({ decision: 'cancelled' })
    await door.send(JSON.stringify(deletion), { id: 'three' })
    await town.clock.windTo('2026-12-02T23:00:00Z')
    expect(await states(town)).toEqual(['cancelled 2026-12-02T19:00:00Z'])
    expect(await kinds(town)).toEqual(['receipt', 'change', 'cancel-follow-up'])
  })

  it('calls off what a calendar mail told under the same uid, whatever SEQUENCE that has', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'standard')
    await door.send(JSON.stringify(googleEvent()), { id: 'one' })
    await town.post(anInvite({ sequence: 4 }), 'text/calendar')
    await door.send(JSON.stringify({ id: 'g1', status: 'cancelled' }), { id: 'two' })
    expect(await states(town)).toEqual(['cancelled 2026-12-02T19:00:00Z'])
  })

  it('calls off one day of a series and no other', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'standard')
    for (const n of [2, 3, 4]) await door.send(JSON.stringify(googleEvent(day(n))), { id: `day-${n}` })
    const { start: _, end: __, ...gone } = day(3)
    await door.send(JSON.stringify({ ...gone, status: 'cancelled' }), { id: 'gone' })
    expect(await states(town)).toEqual(['on 2026-12-02T19:00:00Z', 'cancelled 2026-12-03T19:00:00Z', 'on 2026-12-04T19:00:00Z'])
  })

  it('is none of an event whose id nobody told of, nor of one that another message has the id of', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'standard')
    await door.send(JSON.stringify(nylasEvent), { id: 'one' })
    await door.send(JSON.stringify(nylas('event.deleted', 'ny1', { id: 'ny2' })), { id: 'two' })
    expect((await town.messages()).at(-1)).toMatchObject({ decision: 'not-an-interview' })
    expect(await states(town)).toEqual(['on 2026-12-02T19:00:00Z'])
  })
})
