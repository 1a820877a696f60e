import { describe, expect, it } from 'vitest'
import type { CarriedTime } from '../../../../../functions/domain/read/carry/carried.ts'
import { carriedFrom, eventFrom, ics, refusalOf } from '../../carry-files.ts'

const at = 'DTSTART:20261201T100000Z'
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const startOf = async (line: string, outside: string[] = []): Promise<CarriedTime | null> => (await eventFrom(ics([line], outside))).start
const known = (instant: string, zone: string | null) => ({ kind: 'known', moment: { instant, zone } })

const madeZone = (name: string): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0330',
  'TZOFFSETTO:+0230',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0230',
  'TZOFFSETTO:+0330',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

describe('a zone with a broken line', () => {
  it.each(['BYMONTH=1000', 'BYDAY=-1SU;BYMONTH=1000', 'BYMONTH=13', 'BYMONTH=1.5'])('is read without that rule: %s', async (rule) => {
    const broken = madeZone('Somewhere').map((line) => line.replace(/BYDAY=.*/, rule))
    expect(await startOf('DTSTART;TZID=Somewhere:20261201T100000', broken)).not.toBeNull()
  })
})

describe('calendar lines', () => {
  it.each([
    ['a comma and an umlaut', 'SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gespr=C3=A4ch=2C Fernhill', 'Gespräch, Fernhill'],
    [
      'a line that goes on',
      'SUMMARY;ENCODING=QUOTED-PRINTABLE:Interview: Data =\r\nEngineer=2C Fern=\r\nhill',
      'Interview: Data Engineer, Fernhill',
    ],
    ['another charset', 'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gespr=E4ch', 'Gespräch'],
    ['a sign that only looks so', 'SUMMARY:Pay=20 per hour', 'Pay=20 per hour'],
  ])('of vCalendar are read in plain letters: %s', async (_, line, summary) => {
    expect((await eventFrom(ics([at, line]))).summary).toBe(summary)
  })

  it('of vCalendar keep the line ends of a text', async () => {
    const event = await eventFrom(ics([at, 'SUMMARY:A', 'DESCRIPTION;ENCODING=QUOTED-PRINTABLE:One=0D=0A=\r\nTwo=0D=0A']))
    expect(event.description).toBe('One\nTwo')
  })

  it('hold no guest who sends somebody else', async () => {
    const guests = [
      'ATTENDEE;CN=Ola Berg;PARTSTAT=DELEGATED:mailto:ola@fernhill.example',
      'ATTENDEE;CN=Lena Roth:mailto:lena@fernhill.example',
    ]
    const { attendees } = await eventFrom(ics([at, 'SUMMARY:A', ...guests]))
    expect(attendees.map(({ name, status }) => [name, status])).toEqual([
      ['Ola Berg', 'declined'],
      ['Lena Roth', null],
    ])
  })

  it('keep a letter that a fold cut in two', async () => {
    const [head, tail] = ics([at, 'SUMMARY:Gespräch']).split('ä')
    expect((await eventFrom(bytes(head ?? '', [0xc3], '\r\n ', [0xa4], tail ?? ''))).summary).toBe('Gespräch')
  })

  it.each([
    ['bare line feeds', (text: string) => text.replaceAll('\r\n', '\n')],
    ['bare carriage returns', (text: string) => text.replaceAll('\r\n', '\r')],
    ['doubled carriage returns', (text: string) => text.replaceAll('\r\n', '\r\r\n')],
    ['empty lines between', (text: string) => text.replaceAll('\r\n', '\r\n\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    [
      'small letters',
      (text: string) => text.replace('SUMMARY', 'summary').replace('BEGIN:VEVENT', 'begin:vevent').replace('END:VEVENT', 'end:vevent'),
    ],
  ])('are read with %s', async (_, change) => {
    expect(await eventFrom(change(ics([at, 'SUMMARY:Interview'])))).toMatchObject({
      summary: 'Interview',
      start: known('2026-12-01T10:00:00Z', null),
    })
  })

  it.each(['utf16le', 'latin1'] as const)('are read in %s', async (encoding) => {
    const text = ics([at, 'SUMMARY:Gespräch'])
    const raw = encoding === 'utf16le' ? Buffer.from(`\ufeff${text}`, encoding) : Buffer.from(text, encoding)
    expect((await eventFrom(raw)).summary).toBe('Gespräch')
  })

  it('go on in a description that was broken without the space of a fold', async () => {
    const event = await eventFrom(ics([at, 'DESCRIPTION:You will meet Kim', 'Zoom: https://zoom.us/j/1', 'LOCATION:Room 4']))
    expect(event).toMatchObject({ description: 'You will meet Kim\nZoom: https://zoom.us/j/1', location: 'Room 4' })
  })

  it('lose a hidden text direction, and markup becomes text', async () => {
    const event = await eventFrom(
      ics([at, 'SUMMARY:Inter\u202eview\u200b', 'DESCRIPTION:<p>Meet <b>Kim</b> &amp; Lee</p><script>alert(1)</script>']),
    )
    expect(event).toMatchObject({ summary: 'Interview', description: 'Meet Kim & Lee' })
  })
})

describe('broken calendars', () => {
  it('lose the bad property, not the event', async () => {
    const { events, losses } = await carriedFrom(
      ics([at, 'ATTENDEE;CN="open:mailto:kim@x.example', 'DTEND:20269999T990000Z', 'SUMMARY:Interview']),
      'ics',
    )
    expect(events[0]).toMatchObject({ summary: 'Interview', end: null })
    expect(losses).toEqual(['no-such-time'])
  })

  it('are closed where they end too early', async () => {
    const { events, losses } = await carriedFrom(ics([at, 'SUMMARY:Interview']).slice(0, -28), 'ics')
    expect(events[0]?.summary).toBe('Interview')
    expect(losses).toEqual(['cut-short'])
  })

  it('keep a second event when the first was never closed', async () => {
    const { events } = await carriedFrom(ics([at, 'BEGIN:VEVENT', 'UID:two', 'DTSTART:20261202T100000Z']), 'ics')
    expect(events.map(({ uid }) => uid)).toEqual(['one@x.example', 'two'])
  })

  it('keep the event after an entry whose END is misspelt', async () => {
    const { events } = await carriedFrom(ics([at], ['BEGIN:VTODO', 'UID:t', 'END:VTOOD']), 'ics')
    expect(events.map(({ uid }) => uid)).toEqual(['one@x.example'])
  })

  it.each([
    ['nothing', ''],
    ['a web page', '<html>'],
    ['only a task', 'BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR'],
  ])('are refused when they hold %s', async (_, text) => {
    expect(await refusalOf(text, 'ics')).toBe('no-calendar-data')
  })
})

describe('times of a calendar', () => {
  it.each([
    ['UTC', 'DTSTART:20261201T100000Z', known('2026-12-01T10:00:00Z', null)],
    ['IANA', 'DTSTART;TZID=Europe/Oslo:20261201T100000', known('2026-12-01T09:00:00Z', 'Europe/Oslo')],
    [
      'IANA behind a prefix',
      'DTSTART;TZID=/x.org/20260101_1/America/Argentina/Buenos_Aires:20261201T100000',
      { kind: 'known', moment: { instant: '2026-12-01T13:00:00Z' } },
    ],
    ['Windows', 'DTSTART;TZID=W. Europe Standard Time:20260701T100000', known('2026-07-01T08:00:00Z', 'Europe/Berlin')],
    ['Windows in quotes', 'DTSTART;TZID="Eastern Standard Time":20261201T100000', known('2026-12-01T15:00:00Z', 'America/New_York')],
    [
      'a display name with a colon in it',
      'DTSTART;TZID=(UTC+01:00) Amsterdam\\, Berlin\\, Bern\\, Rome\\, Stockholm\\, Vienna:20261201T100000',
      known('2026-12-01T09:00:00Z', 'Europe/Berlin'),
    ],
    ['a display name by its city', 'DTSTART;TZID="(UTC+09:00) Seoul":20261201T100000', known('2026-12-01T01:00:00Z', 'Asia/Seoul')],
    [
      'a display name with points and strokes',
      'DTSTART;TZID="(GMT+01.00) Amsterdam / Berlin / Rome":20261201T100000',
      known('2026-12-01T09:00:00Z', 'Europe/Amsterdam'),
    ],
    ['a name with a space left by a fold', 'DTSTART;TZID=Europe/ Oslo:20261201T100000', known('2026-12-01T09:00:00Z', 'Europe/Oslo')],
    ['a zone in another language', 'DTSTART;TZID=Mitteleuropäische Zeit:20261201T100000', known('2026-12-01T09:00:00Z', 'Europe/Berlin')],
    ['an offset by name', 'DTSTART;TZID=UTC+1:20261201T100000', known('2026-12-01T09:00:00Z', null)],
    ['an offset with minutes', 'DTSTART;TZID=GMT-03:30:20261201T100000', known('2026-12-01T13:30:00Z', null)],
    ['no zone', 'DTSTART:20261201T100000', { kind: 'floating', wall: '2026-12-01T10:00:00' }],
    [
      'a zone nobody knows',
      'DTSTART;TZID=Mars/Olympus:20261201T100000',
      { kind: 'unknown-zone', wall: '2026-12-01T10:00:00', zoneName: 'Mars/Olympus' },
    ],
    ['a date', 'DTSTART;VALUE=DATE:20261201', { kind: 'date', date: '2026-12-01' }],
    ['a date that does not say so', 'DTSTART:20261201', { kind: 'date', date: '2026-12-01' }],
    ['an hour that a clock change skips', 'DTSTART;TZID=Europe/Berlin:20260329T023000', known('2026-03-29T01:30:00Z', 'Europe/Berlin')],
  ])('are read from %s', async (_, line, expected) => {
    expect(await startOf(line)).toMatchObject(expected)
  })

  it('are on the clock of the one zone the calendar defines where they name none', async () => {
    expect(await startOf('DTSTART:20261201T100000', madeZone('Office'))).toMatchObject(known('2026-12-01T07:30:00Z', null))
    const both = [...madeZone('Office'), ...madeZone('Lab')]
    expect(await startOf('DTSTART:20261201T100000', both)).toMatchObject({ kind: 'floating' })
  })

  it.each([
    ['winter', '20261201T100000', '2026-12-01T07:30:00Z'],
    ['summer', '20260701T100000', '2026-07-01T06:30:00Z'],
    ['the hour that is skipped', '20260329T023000', '2026-03-29T00:00:00Z'],
    ['the hour that comes twice', '20261025T023000', '2026-10-24T23:00:00Z'],
  ])('follow the definition in the file for a zone that is no name: %s', async (_, wall, instant) => {
    expect(await startOf(`DTSTART;TZID=Customized Time Zone:${wall}`, madeZone('Customized Time Zone'))).toMatchObject(known(instant, null))
  })

  it('take the name before the definition', async () => {
    expect(await startOf('DTSTART;TZID=Europe/Oslo:20261201T100000', madeZone('Europe/Oslo'))).toMatchObject(
      known('2026-12-01T09:00:00Z', 'Europe/Oslo'),
    )
  })

  it.each(['-2400', '+9900', '+0360'])('take a definition whose clock is off by %s for none', async (offset) => {
    const broken = madeZone('Toronto').map((line) => (line.startsWith('TZOFFSETTO') ? `TZOFFSETTO:${offset}` : line))
    expect(await startOf('DTSTART;TZID=Toronto:20261201T100000', broken)).toMatchObject(known('2026-12-01T15:00:00Z', 'America/Toronto'))
    const nameless = broken.map((line) => line.replace('Toronto', 'Office'))
    expect(await startOf('DTSTART;TZID=Office:20261201T100000', nameless)).toMatchObject({ kind: 'unknown-zone', zoneName: 'Office' })
  })

  it('are floating or in UTC in the zone of the calendar, if it has one', async () => {
    expect(await startOf('DTSTART:20261201T100000', ['X-WR-TIMEZONE:Asia/Tokyo'])).toMatchObject(
      known('2026-12-01T01:00:00Z', 'Asia/Tokyo'),
    )
    expect(await startOf('DTSTART:20261201T100000Z', ['X-WR-TIMEZONE:Asia/Tokyo'])).toMatchObject(
      known('2026-12-01T10:00:00Z', 'Asia/Tokyo'),
    )
  })

  it.each([
    ['DURATION:PT1H30M', known('2026-12-01T11:30:00Z', null)],
    ['DURATION:P1DT1H', known('2026-12-02T11:00:00Z', null)],
    ['DURATION:nonsense', null],
    ['X-A:b', null],
  ])('end after %s', async (line, end) => {
    const event = await eventFrom(ics([at, line]))
    if (end === null) expect(event.end).toBeNull()
    else expect(event.end).toMatchObject(end)
  })
})

describe('an event', () => {
  it.each([
    [['METHOD:REQUEST'], [], 'request'],
    [['METHOD:Cancel'], [], 'cancel'],
    [['METHOD:PUBLISH'], ['STATUS:CANCELLED'], 'cancel'],
    [['METHOD:REPLY'], [], 'reply'],
    [['METHOD:DECLINECOUNTER'], [], 'declinecounter'],
    [['METHOD:ADD'], [], 'request'],
    [[], [], null],
  ])('with %j and %j is a %s', async (outside, inside, method) => {
    expect((await eventFrom(ics([at, ...inside], outside))).method).toBe(method)
  })

  it('keeps what identifies it, and is not given a sequence it lacks', async () => {
    const event = await eventFrom(
      ics([
        at,
        'RECURRENCE-ID;TZID=Europe/Oslo:20261201T090000',
        'SEQUENCE:3',
        'DTSTAMP:20261120T080000Z',
        'LAST-MODIFIED:20261121T080000Z',
      ]),
    )
    expect(event).toMatchObject({
      uid: 'one@x.example',
      recurrenceId: '2026-12-01T08:00:00Z',
      sequence: 3,
      dtstamp: '2026-11-20T08:00:00Z',
      lastModified: '2026-11-21T08:00:00Z',
    })
    expect(await eventFrom(ics([at, 'SEQUENCE:many']))).toMatchObject({ sequence: null, recurrenceId: null })
  })

  it('knows people, rooms and lists apart', async () => {
    const event = await eventFrom(
      ics([
        at,
        'ORGANIZER;CN="Lindqvist, Bjørn; HR":MAILTO:Bjorn@x.example',
        'ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=DECLINED;CN=Kim:mailto:kim@x.example',
        'ATTENDEE;CUTYPE=RESOURCE;CN=Room 4:mailto:room4@x.example',
        'ATTENDEE;CN=alex.morgan@example.com:mailto:alex.morgan@example.com',
        'ATTENDEE:invalid:nomail',
      ]),
    )
    expect(event.organizer).toEqual({ name: 'Lindqvist, Bjørn; HR', email: 'bjorn@x.example' })
    expect(event.attendees).toMatchObject([
      { name: 'Kim', email: 'kim@x.example', role: 'optional', status: 'declined' },
      { name: 'Room 4', kind: 'resource' },
      { name: null, email: 'alex.morgan@example.com', role: 'required' },
    ])
  })

  it('gives the video call as the calendar names it, unwrapped', async () => {
    const wrapped =
      'https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F19%253am&data=05'
    expect((await eventFrom(ics([at, `X-MICROSOFT-SKYPETEAMSMEETINGURL:${wrapped}`]))).conferenceUrl).toBe(
      'https://teams.microsoft.com/l/meetup-join/19%3am',
    )
  })

  it('comes earliest first among several', async () => {
    const { events } = await carriedFrom(ics(['DTSTART:20261202T100000Z', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:early', at]), 'ics')
    expect(events.map(({ uid }) => uid)).toEqual(['early', 'one@x.example'])
  })
})
