import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../../../templates/mail/render/calendar-file.ts'
import { renderMail } from '../../../../templates/mail/render/render-mail.tsx'
import { aTouchpoint, fullView, sampleLinks, secondRound } from '../../sample-view.ts'

const fileOf = (...given: Parameters<typeof secondRound>) => {
  const file = calendarFile(secondRound(...given), 'Interview: Halden Labs')
  return file ? new TextDecoder().decode(file.content) : null
}

describe('the attached calendar entry', () => {
  it('is there only when the source had no calendar data', () => {
    expect(fileOf({}, { hasCalendar: true })).toBeNull()
    expect(fileOf({}, { hasCalendar: false })).not.toBeNull()
    expect(fileOf({ status: 'cancelled' }, { hasCalendar: false })).toBeNull()
  })

  it('publishes without attendees, with the original uid and the right instants', () => {
    const text =
      fileOf({}, { hasCalendar: false, uid: 'mail-1@example.com', title: 'Panel; with Ünïcode, and a long name '.repeat(4) }) ?? ''
    const calendar = new ICAL.Component(ICAL.parse(text))
    const event = calendar.getFirstSubcomponent('vevent')
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(event?.getFirstPropertyValue('uid')).toBe('mail-1@example.com')
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-12-02T19:00:00Z')
    expect(String(event?.getFirstPropertyValue('dtend'))).toBe('2026-12-02T20:30:00Z')
    expect(event?.getAllProperties('attendee')).toHaveLength(0)
    expect(event?.getFirstProperty('organizer')).toBeNull()
    for (const row of text.split('\r\n')) expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75)
    expect(text).not.toMatch(/[^\r]\n/)
  })

  it('carries a link only where it may be clicked', () => {
    expect(fileOf({}, { hasCalendar: false, meetingUrl: 'https://halden.zoom.us/j/1' })).toContain('URL')
    expect(fileOf({}, { hasCalendar: false, meetingUrl: 'https://evil.example/' })).not.toContain('evil')
  })

  it('cannot be broken out of', () => {
    const text =
      fileOf(
        {},
        { hasCalendar: false, uid: 'x\r\nATTENDEE:mailto:a@b.c', title: 'y\r\nATTENDEE:mailto:a@b.c', location: 'z\nEND:VEVENT' },
      ) ?? ''
    expect(text).not.toMatch(/^ATTENDEE/m)
    expect(text.match(/END:VEVENT/gm)?.length).toBe(text.match(/^END:VEVENT\r$/gm)?.length === 1 ? text.match(/END:VEVENT/gm)?.length : 0)
  })

  it.each(['receipt', 'change', 'packet'] as const)('goes with a %s', (kind) => {
    const mail = renderMail(aTouchpoint(kind), fullView(secondRound({}, { hasCalendar: false })), sampleLinks, '2026-11-30T19:00:00Z', {})
    expect(mail.attachments.map(({ name }) => name)).toEqual(['interview.ics'])
  })

  it('does not go with a card', () => {
    expect(
      renderMail(aTouchpoint('card'), fullView(secondRound({}, { hasCalendar: false })), sampleLinks, '2026-12-02T18:00:00Z', {})
        .attachments,
    ).toEqual([])
  })
})
