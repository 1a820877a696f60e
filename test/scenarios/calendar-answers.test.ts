import { describe, expect, it } from 'vitest'
import { aTown } from './a-scenario.ts'

const calendar = (method: string, start: string, end: string | null): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:talk-1@fernhill.example',
    'SUMMARY:Interview: Data Engineer at Fernhill',
    'ORGANIZER;CN=Maya Lindqvist:mailto:maya@fernhill.example',
    'ATTENDEE;CN=Alex Morgan:mailto:alex.morgan@example.com',
    'ATTENDEE;CN=Tomas Okafor:mailto:tomas@fernhill.example',
    `SEQUENCE:${method === 'REQUEST' ? 0 : 1}`,
    `DTSTAMP:2026112${method === 'REQUEST' ? 3 : 4}T120000Z`,
    `DTSTART:${start}`,
    ...(end ? [`DTEND:${end}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

describe('what is said about an invitation', () => {
  it.each(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH'])('moves nothing though it holds the whole event: %s', async (method) => {
    const town = await aTown()
    await town.post(calendar('REQUEST', '20261203T190000Z', '20261203T200000Z'), 'text/calendar')
    const one = calendar(method, '20261205T190000Z', '20261205T200000Z')
    // An answer comes from one guest.
    await town.post(
      method === 'REPLY' ? one.replace(/ATTENDEE;CN=Alex.*\r\n/, '').replace('CN=Tomas', 'PARTSTAT=ACCEPTED;CN=Tomas') : one,
      'text/calendar',
    )
    expect(await town.interviews()).toMatchObject([{ start: '2026-12-03T19:00:00Z', status: 'on' }])
  })

  it('does not answer with one that was not known', async () => {
    const town = await aTown()
    for (const method of ['DECLINECOUNTER', 'REFRESH']) await town.post(calendar(method, '20261205T190000Z', null), 'text/calendar')
    expect(await town.interviews()).toEqual([])
  })
})

it.each([
  ['at the start', '20261203T190000Z'],
  ['before the start', '20261203T183000Z'],
])('an end %s is none, and an hour is assumed', async (_, end) => {
  const town = await aTown()
  await town.post(calendar('REQUEST', '20261203T190000Z', end), 'text/calendar')
  expect(await town.interviews()).toMatchObject([{ start: '2026-12-03T19:00:00Z', end: '2026-12-03T20:00:00Z' }])
})
