import { describe, expect, it } from 'vitest'
import { glanceAt, wrongAddress } from '../../../functions/domain/feed/typed-address.ts'

describe('an address that cannot work', () => {
  it.each([
    ['https://calendar.google.com/calendar/embed?src=alex%40gmail.com&ctz=Europe%2FBerlin', 'Secret address in iCal format'],
    ['https://calendar.google.com/calendar/u/0?cid=YWxleEBnbWFpbC5jb20', 'Secret address in iCal format'],
    ['https://calendar.google.com/calendar/u/0/r/settings', 'Secret address in iCal format'],
    ['<iframe src="https://calendar.google.com/calendar/embed?src=x" style="border: 0"></iframe>', 'Secret address in iCal format'],
    ['https://calendar.app.google/AbCdEf123', 'booking'],
    ['https://outlook.live.com/owa/calendar/0001/0002/cid-1/index.html', 'copy the ICS link'],
    ['https://outlook.office365.com/owa/calendar/a1@company.example/b2/calendar.html', 'copy the ICS link'],
    ['https://outlook.office.com/calendar/view/week', 'copy the ICS link'],
    ['https://www.icloud.com/calendar/', 'Public Calendar'],
    ['https://p12-caldav.icloud.com/123/calendars/home/', 'Public Calendar'],
    ['https://team.example.com/calendar.html', 'ends in .ics'],
    ['http://calendar.example.com/a.ics', 'https://'],
    ['ftp://calendar.example.com/a.ics', 'Copy the whole address'],
    ['calendar.example.com/a.ics', 'Copy the whole address'],
    ['https://alex:secret@calendar.example.com/a.ics', 'Copy the whole address'],
    ['alex@gmail.com', 'private address'],
    ['C:\\Users\\alex\\calendar.ics', 'drop it in'],
    ['file:///home/alex/calendar.ics', 'drop it in'],
    ['  ', 'Paste'],
  ])('is told what to do in one sentence: %s', (typed, words) => {
    const told = wrongAddress(typed) ?? ''
    expect(told).toContain(words)
    expect(told.match(/[.!?](?= |$)/g)).toHaveLength(1)
    expect(told).not.toContain(typed.trim() || '\n')
  })

  it.each([
    'https://calendar.google.com/calendar/ical/alex%40gmail.com/private-0123456789abcdef/basic.ics',
    'https://outlook.live.com/owa/calendar/0001/0002/cid-1/calendar.ics',
    'https://outlook.office365.com/owa/calendar/a1@company.example/b2/calendar.ics',
    'webcal://p12-caldav.icloud.com/published/2/MTIz',
    'https://calendar.proton.me/api/calendar/v1/url/x/calendar.ics?CacheKey=y',
    'https://rooms.example.com/feed?id=7',
  ])('is none of these: %s', (typed) => expect(wrongAddress(typed)).toBeUndefined())
})

describe('what an address gave', () => {
  const calendar = (lines: string) =>
    Buffer.from(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${lines}BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`)

  it.each([
    ['X-WR-CALNAME:Work\r\n', 'Work'],
    ['NAME;LANGUAGE=en:Night shifts\\, and more\r\n', 'Night shifts, and more'],
    ['X-WR-CALNAME:A name that is\r\n  folded\r\n', 'A name that is folded'],
    [`X-WR-CALNAME:${'x'.repeat(500)}\r\n`, 'x'.repeat(80)],
    ['X-WR-CALNAME:\r\n', null],
    ['', null],
  ])('is a calendar with its name: %s', (lines, name) => expect(glanceAt(calendar(lines))).toEqual({ name }))

  it('takes no name of an entry for the calendar’s', () => {
    expect(glanceAt(Buffer.from('BEGIN:VCALENDAR\nBEGIN:VEVENT\nNAME:Dentist\nEND:VEVENT\nEND:VCALENDAR'))).toEqual({ name: null })
  })

  it.each([
    ['<!doctype html><html><body>Sign in</body></html>', 'a web page'],
    ['\uFEFF\n  <?xml version="1.0"?><error/>', 'a web page'],
    ['{"error":"not found"}', 'no calendar'],
    ['', 'no calendar'],
  ])('is said to be %s', (text, words) => expect(glanceAt(Buffer.from(text))).toEqual({ wrong: expect.stringContaining(words) }))
})
