import { describe, expect, it } from 'vitest'
import { caps } from '../../../../functions/domain/read/carry/caps.ts'
import type { Carrier } from '../../../../functions/domain/read/reading.ts'
import { eml, ics, refusalOf } from '../carry-files.ts'

const start = 'DTSTART:20261201T100000Z'
const event = (lines: string[]) => ics([start, ...lines])
const of = (length: number, make: (index: number) => string): string[] => Array.from({ length }, (_, index) => make(index))
const filled = (before: string, size: number, after = '') => `${before}${'a'.repeat(size - before.length - after.length)}${after}`

const multipart = (parts: number): string =>
  eml(`${of(parts, () => '--b\r\n\r\nHello\r\n').join('')}--b--`, { 'Content-Type': 'multipart/mixed; boundary=b' })
const nested = (depth: number): string =>
  eml(of(depth, (n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}\r\n\r\n`).join(''), {
    'Content-Type': 'multipart/mixed; boundary=b0',
  })
const withCalendar = (bytes: number): string => {
  const calendar = event(['DESCRIPTION:x'])
  return eml(`--b\r\nContent-Type: text/calendar\r\n\r\n${calendar}${'\r\n'.repeat((bytes - calendar.length) / 2)}--b--`, {
    'Content-Type': 'multipart/mixed; boundary=b',
  })
}
const inCalendar = (lines: string[]): string =>
  ['BEGIN:VCALENDAR', ...lines, 'BEGIN:VEVENT', start, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')
const nestedCalendar = (levels: number): string =>
  inCalendar([...of(levels - 1, (n) => `BEGIN:X-${n}`), ...of(levels - 1, (n) => `END:X-${levels - 2 - n}`)])
const calendarOf = (size: number): string => {
  const lines = of(Math.floor((size - 200) / 60_000), () => `X-PAD:${'a'.repeat(59_992)}`)
  return inCalendar([...lines, `X-PAD:${'a'.repeat(size - inCalendar([...lines, 'X-PAD:']).length)}`])
}
const calendarLines = (count: number): string =>
  inCalendar(of(count - 5, (n) => (n % 100 === 0 ? 'BEGIN:VTODO' : n % 100 === 99 || n === count - 6 ? 'END:VTODO' : 'X-A:b')))
const deepJson = (levels: number): string => `{"start":"2026-12-01T10:00:00Z","a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`

/** What stands just under a cap is read, what stands just over it is refused by name. */
const cases: [keyof typeof caps, Carrier, (over: 0 | 1) => string][] = [
  ['mailBytes', 'eml', (over) => filled(eml(''), caps.mailBytes + over)],
  ['calendarBytes', 'ics', (over) => calendarOf(caps.calendarBytes + over)],
  ['calendarPartBytes', 'eml', (over) => withCalendar(caps.calendarPartBytes + over * 2)],
  ['jsonBytes', 'json', (over) => filled('{"start":"2026-12-01T10:00:00Z","a":"', caps.jsonBytes + over, '"}')],
  ['headerBlockBytes', 'eml', (over) => `${of(256 + over, () => `${filled('Subject: ', 1022)}\r\n`).join('')}\r\nHello`],
  ['headerLines', 'eml', (over) => `${of(caps.headerLines + over, () => 'Subject: y\r\n').join('')}\r\nHello`],
  ['headerBytes', 'eml', (over) => `${filled('Subject: ', caps.headerBytes + over)}\r\n\r\nHello`],
  [
    'addresses',
    'eml',
    (over) =>
      `From: a@b.example\r\n${of(5, (n) => `To: ${of(n === 0 ? 99 + over : 100, () => 'a@b.example').join(', ')}\r\n`).join('')}\r\nHello`,
  ],
  ['encodedWords', 'eml', (over) => `Subject: ${of(caps.encodedWords + over, () => '=?utf-8?q?a?=').join(' ')}\r\n\r\nHello`],
  ['mimeParts', 'eml', (over) => multipart(caps.mimeParts - 1 + over)],
  ['mimeDepth', 'eml', (over) => nested(caps.mimeDepth - 1 + over)],
  ['lines', 'ics', (over) => calendarLines(caps.lines - 1 + over)],
  ['lineBytes', 'ics', (over) => event([filled('DESCRIPTION:', caps.lineBytes + over)])],
  ['components', 'ics', (over) => event(of(caps.components - 2 + over, () => 'BEGIN:VALARM\r\nEND:VALARM'))],
  ['nesting', 'ics', (over) => nestedCalendar(caps.nesting + over)],
  ['properties', 'ics', (over) => event(of(caps.properties - 2 + over, () => 'X-A:b'))],
  ['attendees', 'ics', (over) => event(of(caps.attendees + over, () => 'ATTENDEE:mailto:a@b.example'))],
  [
    'exceptionDates',
    'ics',
    (over) => event(of(caps.exceptionDates / 4, (n) => `EXDATE:${of(n === 0 ? 4 + over : 4, () => '20261201T100000Z').join(',')}`)),
  ],
  ['jsonDepth', 'json', (over) => deepJson(caps.jsonDepth + over)],
  ['jsonValues', 'json', (over) => `{"start":"2026-12-01T10:00:00Z","a":[${of(caps.jsonValues - 3 + over, () => '1').join(',')}]}`],
]

describe('the caps', () => {
  it.each(cases)('%s', async (cap, carrier, make) => {
    expect(await refusalOf(make(0), carrier)).toBeNull()
    expect(await refusalOf(make(1), carrier)).toBe(`over-cap:${cap}`)
  })
})
