import { describe, expect, it } from 'vitest'
import { aTown } from './a-scenario.ts'

const entry = (lines: string[]): string[] => [
  'BEGIN:VEVENT',
  'DTSTAMP:20261123T120000Z',
  'UID:loop-1@fernhill.example',
  'SUMMARY:Interview loop: Data Engineer at Fernhill',
  'ORGANIZER;CN=Maya Lindqvist:mailto:maya@fernhill.example',
  'ATTENDEE;CN=Alex Morgan:mailto:alex.morgan@example.com',
  'ATTENDEE;CN=Tomas Okafor:mailto:tomas@fernhill.example',
  ...lines,
  'END:VEVENT',
]
const at = (day: string, from: string, to: string): string[] => [
  `DTSTART;TZID=America/New_York:202612${day}T${from}00`,
  `DTEND;TZID=America/New_York:202612${day}T${to}00`,
]
const calendar = (...entries: string[][]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', ...entries.flatMap(entry), 'END:VCALENDAR', ''].join('\r\n')

const series = [...at('07', '1000', '1100'), 'RRULE:FREQ=DAILY;COUNT=3', 'SEQUENCE:1']

/** The hours that stand, in order. */
async function standing(...files: string[]): Promise<string[]> {
  const town = await aTown()
  for (const file of files) await town.post(file, 'text/calendar')
  const on = (await town.interviews()).filter(({ status }) => status === 'on')
  return on.map(({ start }) => start?.slice(5, 16) ?? '').sort()
}

describe('an interview over several days, sent as one recurring invite', () => {
  it('loses no day', async () => {
    expect(await standing(calendar(series))).toEqual(['12-07T15:00', '12-08T15:00', '12-09T15:00'])
  })

  it('has a day moved or called off by an entry of its own', async () => {
    const moved = ['RECURRENCE-ID;TZID=America/New_York:20261208T100000', ...at('08', '1500', '1600'), 'SEQUENCE:2']
    const off = ['RECURRENCE-ID:20261209T150000Z', ...at('09', '1000', '1100'), 'STATUS:CANCELLED', 'SEQUENCE:1']
    expect(await standing(calendar(series, moved, off))).toEqual(['12-07T15:00', '12-08T20:00'])
  })

  it.each([
    ['without a zone', 'RECURRENCE-ID:20261208T100000'],
    ['by its day alone', 'RECURRENCE-ID;VALUE=DATE:20261208'],
    ['in a zone of its own', 'RECURRENCE-ID;TZID=Europe/Berlin:20261208T160000'],
  ])('has a day moved by an entry that names it %s', async (_, named) => {
    const moved = [named, ...at('08', '1500', '1600'), 'SEQUENCE:2']
    expect(await standing(calendar(series, moved))).toEqual(['12-07T15:00', '12-08T20:00', '12-09T15:00'])
  })

  it('has a day once that keeps, in the file that moves the series, the hour which it had before', async () => {
    const later = [...at('07', '1100', '1200'), 'RRULE:FREQ=DAILY;COUNT=3', 'SEQUENCE:2']
    const own = ['RECURRENCE-ID;TZID=America/New_York:20261208T100000', ...at('08', '1600', '1700'), 'SEQUENCE:2']
    const hours = ['12-07T16:00', '12-08T21:00', '12-09T16:00']
    expect(await standing(calendar(series), calendar(later, own))).toEqual(hours)
    expect(await standing(calendar(later, own))).toEqual(hours)
  })

  it('has days of their own hour and length beside its rule, or without one', async () => {
    const single = [...at('07', '1000', '1100'), 'SEQUENCE:1']
    expect(await standing(calendar([...single, 'RDATE;TZID=America/New_York:20261210T140000']))).toEqual(['12-07T15:00', '12-10T19:00'])
    expect(await standing(calendar([...series, 'RDATE;VALUE=PERIOD:20261211T190000Z/PT30M,20261214T150000Z/20261214T170000Z']))).toEqual([
      '12-07T15:00',
      '12-08T15:00',
      '12-09T15:00',
      '12-11T19:00',
      '12-14T15:00',
    ])
    expect(await standing(calendar([...single, 'RDATE:20261207T150000Z']))).toEqual(['12-07T15:00'])
  })

  it('has one day more by METHOD:ADD, which moves nothing', async () => {
    const added = calendar([...at('11', '0900', '1000'), 'SEQUENCE:2']).replace('METHOD:REQUEST', 'METHOD:ADD')
    expect(await standing(calendar([...at('07', '1000', '1100'), 'SEQUENCE:1']), added)).toEqual(['12-07T15:00', '12-11T14:00'])
  })

  it('is moved from one day onward by THISANDFUTURE', async () => {
    const onward = ['RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:20261208T100000', ...at('08', '1500', '1600'), 'SEQUENCE:2']
    expect(await standing(calendar(series, onward))).toEqual(['12-07T15:00', '12-08T20:00', '12-09T20:00'])
  })

  describe('a word from one day onward in a message of its own', () => {
    const from = (lines: string[]) => calendar(['RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:20261208T100000', ...lines])
    const moved = from([...at('08', '1500', '1600'), 'SEQUENCE:2'])
    const off = from([...at('08', '1000', '1100'), 'STATUS:CANCELLED', 'SEQUENCE:2']).replace('METHOD:REQUEST', 'METHOD:CANCEL')

    it('moves the later days too, in whatever order the two come', async () => {
      expect(await standing(calendar(series), moved)).toEqual(['12-07T15:00', '12-08T20:00', '12-09T20:00'])
      expect(await standing(moved, calendar(series))).toEqual(['12-07T15:00', '12-08T20:00', '12-09T20:00'])
    })

    it('calls them off, in whatever order the two come', async () => {
      expect(await standing(calendar(series), off)).toEqual(['12-07T15:00'])
      expect(await standing(off, calendar(series))).toEqual(['12-07T15:00'])
    })

    it('leaves a day that has a newer word of its own, and gives way to a newer series', async () => {
      const own = calendar(['RECURRENCE-ID;TZID=America/New_York:20261209T100000', ...at('09', '0900', '1000'), 'SEQUENCE:4'])
      expect(await standing(calendar(series), own, moved)).toEqual(['12-07T15:00', '12-08T20:00', '12-09T14:00'])
      const again = calendar([...at('07', '1200', '1300'), 'RRULE:FREQ=DAILY;COUNT=2', 'SEQUENCE:5'])
      expect(await standing(calendar(series), moved, again)).toEqual(['12-07T17:00', '12-08T17:00'])
    })
  })

  it('leaves out the days the calendar excludes', async () => {
    expect(await standing(calendar([...series, 'EXDATE;TZID=America/New_York:20261208T100000']))).toEqual(['12-07T15:00', '12-09T15:00'])
    const evening = [
      'DTSTART;TZID=America/New_York:20261207T200000',
      'DTEND;TZID=America/New_York:20261207T210000',
      'RRULE:FREQ=DAILY;COUNT=3',
    ]
    expect(await standing(calendar([...evening, 'SEQUENCE:1', 'EXDATE:20261209T010000Z']))).toEqual(['12-08T01:00', '12-10T01:00'])
  })

  it('lacks its first day where the calendar takes that out, and ends with a cancel all the same', async () => {
    const file = calendar([...series, 'EXDATE;TZID=America/New_York:20261207T100000'])
    expect(await standing(file)).toEqual(['12-08T15:00', '12-09T15:00'])
    const cancel = calendar([...at('07', '1000', '1100'), 'STATUS:CANCELLED', 'SEQUENCE:2']).replace('METHOD:REQUEST', 'METHOD:CANCEL')
    expect(await standing(file, cancel)).toEqual([])
  })

  it.each([
    ['the last second of a day there', 'UNTIL=20261209T045959Z', ['12-07T15:00', '12-08T15:00']],
    ['a second before the next one', 'UNTIL=20261209T145959Z', ['12-07T15:00', '12-08T15:00']],
    ['the start of the last one', 'UNTIL=20261209T150000Z', ['12-07T15:00', '12-08T15:00', '12-09T15:00']],
  ])('ends on its own clock where its end is told in UTC: %s', async (_, until, days) => {
    expect(await standing(calendar([...at('07', '1000', '1100'), `RRULE:FREQ=DAILY;${until}`, 'SEQUENCE:1']))).toEqual(days)
  })

  const later = calendar([...at('07', '1400', '1500'), 'RRULE:FREQ=DAILY;COUNT=2', 'SEQUENCE:3'])

  it('has no day left of an older word on the series, in whatever order the two come', async () => {
    expect(await standing(calendar(series), later)).toEqual(['12-07T19:00', '12-08T19:00'])
    expect(await standing(later, calendar(series))).toEqual(['12-07T19:00', '12-08T19:00'])
  })

  it('bears lines that are no dates', async () => {
    const broken = ['DTSTART:soon', 'DTEND:20261399T100000', ...series]
    expect(await standing(calendar([...series, 'DTSTART:soon', 'DTEND:20261399T100000']))).toHaveLength(3)
    await expect(standing(calendar(broken))).resolves.toBeDefined()
  })

  it('ends as a whole with a cancel of the series', async () => {
    const cancel = calendar([...at('07', '1000', '1100'), 'STATUS:CANCELLED', 'SEQUENCE:2']).replace('METHOD:REQUEST', 'METHOD:CANCEL')
    expect(await standing(calendar(series), cancel)).toEqual([])
  })
})

it('a meeting of every week is no loop of interviews: its first day stands for it', async () => {
  expect(await standing(calendar([...at('07', '1000', '1100'), 'RRULE:FREQ=DAILY', 'SEQUENCE:1']))).toEqual(['12-07T15:00'])
})
