import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { anEntry, calendarText } from '../../../templates/calendar/calendar-text.ts'

const aLetter = fc.string({ unit: 'grapheme', maxLength: 200 })
const odd = fc.constantFrom('\\', ';', ',', ':', '\n', '\r\n', '"', '\\n', 'END:VEVENT', '\nATTACH:https://evil.example/', '👩‍🚒')
const anyText = fc.array(fc.oneof(aLetter, odd), { maxLength: 8 }).map((parts) => parts.join('').replace(/\r(?!\n)/g, ''))

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const valuesOf = (component: ICAL.Component | null) =>
    component?.getAllProperties().map((property) => [property.name, property.type, String(property.getFirstValue())])
  return { head: valuesOf(calendar), events: calendar.getAllSubcomponents().map(valuesOf) }
}

describe('a calendar that roundtwo writes', () => {
  it('is read as it was meant, whatever words stand in it', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, name) => {
        const entry = anEntry()
          .add('uid', 'a@example.com')
          .at('dtstamp', '2026-12-02T19:00:00Z')
          .on('dtstart', '2026-12-02')
          .add('summary', title)
          .add('duration', 'PT30M')
          .add('url', 'https://example.com/a?b=c;d,e')
          .link('conference', 'https://example.com/j/1?pwd=a,b', { feature: 'VIDEO' })
        const text = calendarText(
          [entry, anEntry().add('uid', 'b@example.com')],
          [
            ['name', name],
            ['refresh-interval', 'PT1H', 'duration'],
          ],
        )
        const { head, events } = read(text)
        expect(head?.map(([property]) => property)).toEqual(['version', 'prodid', 'method', 'name', 'refresh-interval'])
        expect(head?.at(-1)).toEqual(['refresh-interval', 'duration', 'PT1H'])
        expect(events).toEqual([
          [
            ['uid', 'text', 'a@example.com'],
            ['dtstamp', 'date-time', '2026-12-02T19:00:00Z'],
            ['dtstart', 'date', '2026-12-02'],
            ['summary', 'text', title.replaceAll('\r\n', '\n')],
            ['duration', 'duration', 'PT30M'],
            ['url', 'uri', 'https://example.com/a?b=c;d,e'],
            ['conference', 'uri', 'https://example.com/j/1?pwd=a,b'],
          ],
          [['uid', 'text', 'b@example.com']],
        ])
      }),
      { numRuns: 200 },
    )
  })

  it('has lines of 75 octets at the most, and cuts no letter in two', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const lines = new TextEncoder().encode(calendarText([anEntry().add('summary', title)]))
        const text = new TextDecoder('utf-8', { fatal: true }).decode(lines)
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toContain('\ufffd')
        }
      }),
      { numRuns: 100 },
    )
  })

  it('lets no address begin a line of its own', () => {
    const text = calendarText([anEntry().add('url', 'https://example.com/\r\nATTENDEE:mailto:a@example.com')])
    expect(text.split('\r\n').filter((line) => line.startsWith('ATTENDEE'))).toEqual([])
  })
})
