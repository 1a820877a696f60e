import { describe, expect, it } from 'vitest'
import { readFeedEntries } from '../../../../functions/domain/read/carry/feed-entries.ts'
import { carriedFrom } from '../carry-files.ts'

const window = { from: '2026-12-01', to: '2027-06-01' }
const feed = (...events: string[][]): Uint8Array =>
  new TextEncoder().encode(
    [
      'BEGIN:VCALENDAR',
      'X-WR-TIMEZONE:Europe/Berlin',
      ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )
const entries = (...events: string[][]) => {
  const reading = readFeedEntries(feed(...events), window)
  if (reading.outcome === 'refused') throw new Error(reading.refusal.code)
  return reading.entries
}

const one = ['UID:a', 'SUMMARY:Interview', 'DTSTART:20261210T090000Z', 'DTSTAMP:20261101T000000Z']
const series = [
  'UID:s',
  'SUMMARY:Stand-up',
  'DTSTART;TZID=America/New_York:20260106T093000',
  'DTEND;TZID=America/New_York:20260106T094500',
  'RRULE:FREQ=WEEKLY;BYDAY=TU',
  'EXDATE;TZID=America/New_York:20261208T093000',
]

describe('the entries of a feed', () => {
  it('stand alone and read like any message', async () => {
    const [entry] = entries(one)
    const { events } = await carriedFrom(entry?.ics ?? '', 'ics')
    expect(events[0]).toMatchObject({
      uid: 'a',
      summary: 'Interview',
      start: { kind: 'known', moment: { instant: '2026-12-10T09:00:00Z', zone: 'Europe/Berlin' } },
    })
  })

  it('leave out what lies outside the window', () => {
    expect(entries(['UID:old', 'DTSTART:20200101T090000Z'], ['UID:far', 'DTSTART:20350101T090000Z'])).toEqual([])
  })

  it('are found in a calendar that has kept the meetings of twenty years', () => {
    const old = Array.from({ length: 12_000 }, (_, at) => [
      `UID:old-${at}`,
      `DTSTART:${2005 + (at % 21)}0110T090000Z`,
      'SUMMARY:Lunch',
      ...(at % 3 ? [] : ['RRULE:FREQ=WEEKLY;UNTIL=20261120T000000Z']),
      'BEGIN:VALARM',
      'TRIGGER:-PT10M',
      'END:VALARM',
    ])
    expect(entries(...old, one).map(({ uid }) => uid)).toEqual(['a'])
  })

  it('are the same whatever long-gone and far meetings stand between them, also one without an end', () => {
    const near = (n: number) => [[...one.with(0, `UID:a${n}`)], ['UID:m', 'RECURRENCE-ID:20261215T090000Z', 'DTSTART:20300101T090000Z']]
    const far = ['UID:far', 'DTSTART;VALUE=DATE:20300105']
    const alone = entries(...near(1), ...near(2), series)
    expect(entries(far, ...near(1), far, ...near(2), far, series, far)).toEqual(alone)
    const broken = Buffer.from(Buffer.from(feed(far, one)).toString().replace('END:VEVENT\r\n', ''))
    expect(readFeedEntries(broken, window)).toMatchObject({ outcome: 'read', entries: [{ uid: 'a' }] })
  })

  it('do not change with the time of the fetch', () => {
    const again = one.map((line) => line.replace('DTSTAMP:20261101', 'DTSTAMP:20261201'))
    expect(entries(again)[0]?.content).toBe(entries(one)[0]?.content)
    expect(entries([...one, 'LOCATION:Room 4'])[0]?.content).not.toBe(entries(one)[0]?.content)
  })

  it('unroll a series for the next weeks, each instance with its original start, without the excluded one', async () => {
    const found = entries(series)
    expect(found.map(({ recurrenceId }) => recurrenceId)).toEqual([
      '2026-12-01',
      '2026-12-15',
      '2026-12-22',
      '2026-12-29',
      '2027-01-05',
      '2027-01-12',
    ])
    const { events } = await carriedFrom(found[1]?.ics ?? '', 'ics')
    expect(events[0]).toMatchObject({
      recurrenceId: '2026-12-15T14:30:00Z',
      recurring: false,
      start: { moment: { instant: '2026-12-15T14:30:00Z' } },
      end: { moment: { instant: '2026-12-15T14:45:00Z' } },
    })
  })

  it('take a moved instance from its own entry', () => {
    const moved = [
      'UID:s',
      'RECURRENCE-ID;TZID=America/New_York:20261215T093000',
      'DTSTART;TZID=America/New_York:20261216T110000',
      'SUMMARY:Stand-up, moved',
    ]
    const found = entries(series, moved)
    expect(found.filter(({ ics }) => ics.includes('20261215T093000'))).toHaveLength(1)
    expect(found.find(({ ics }) => ics.includes('moved'))?.recurrenceId).toBe('2026-12-15T14:30:00Z')
  })

  it.each([
    ['nothing', ''],
    ['a web page', '<html><body>Sign in</body></html>'],
  ])('are a refusal when the feed holds %s, never an empty calendar', (_, body) => {
    expect(readFeedEntries(new TextEncoder().encode(body), window)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'no-calendar-data' },
    })
  })

  it('are refused over 5 MB', () => {
    expect(readFeedEntries(new Uint8Array(5 * 1024 * 1024 + 1), window)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'over-cap:calendarBytes' },
    })
  })
})
