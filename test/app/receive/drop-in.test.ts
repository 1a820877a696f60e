import { describe, expect, it } from 'vitest'
import { contentTypeOf, droppedBytes, pastedBytes } from '../../../functions/app/receive/handed-in/drop-in.ts'
import { httpsUrl } from '../../../functions/domain/feed/typed-address.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (raw: Uint8Array) => new TextDecoder().decode(raw)

describe('what was dropped in', () => {
  it('is told apart by how it begins', () => {
    expect(contentTypeOf(bytes('\ufeffBEGIN:VCALENDAR\r\n'))).toBe('text/calendar')
    expect(contentTypeOf(bytes('\n\nbegin:vcalendar'))).toBe('text/calendar')
    expect(contentTypeOf(bytes(' {"payload":1}'))).toBe('application/json')
    expect(contentTypeOf(bytes('From: a@b.example\r\n\r\nhello'))).toBe('message/rfc822')
    expect(contentTypeOf(bytes(''))).toBe('message/rfc822')
  })

  it('becomes a mail when it is the words of one, and stays what it is when it has a head', () => {
    expect(text(pastedBytes('Dear Alex,\nwe would like to meet you.'))).toMatch(
      /^MIME-Version: 1\.0\r\n[\s\S]+\r\n\r\nDear Alex,\nwe would/,
    )
    for (const whole of ['From: a@b.example\nSubject: x\n\nhi', 'BEGIN:VCALENDAR', '{"a":1}']) expect(text(pastedBytes(whole))).toBe(whole)
    expect(text(pastedBytes('Title: Designer\nCompany: Fernhill\n\nYou will draw.'))).toMatch(/\r\n\r\nTitle: Designer\n/)
  })

  it('keeps the first lines of a text file, which are the head of no mail', () => {
    const cv = Buffer.from('Oona Ferriday\n\nWork\n2021 to date')
    expect(text(droppedBytes(cv, 'cv.md'))).toMatch(/\r\n\r\nOona Ferriday\n/)
    expect(droppedBytes(Buffer.from('Subject: x\n\nhi'), 'mail.txt')).toEqual(new TextEncoder().encode('Subject: x\n\nhi'))
  })
})

describe('a calendar address', () => {
  it('is https, whatever the calendar calls it', () => {
    expect(httpsUrl(' webcal://calendar.example.com/a.ics ')).toBe('https://calendar.example.com/a.ics')
    expect(httpsUrl('WEBCALS://calendar.example.com/a.ics')).toBe('https://calendar.example.com/a.ics')
    for (const no of [
      'ftp://a.example/x',
      'https://a:b@a.example/x',
      'https://a.example:444/x',
      'a.example/x',
      `https://a.example/${'x'.repeat(2_000)}`,
    ])
      expect(httpsUrl(no), no).toBeUndefined()
  })
})
