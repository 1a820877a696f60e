import ICAL from 'ical.js'
import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import { safeUrl } from '../../../functions/domain/trust/safe-url.ts'
import type { Interview, Round } from '../../../functions/domain/view/view.ts'
import { clip } from './clean.ts'

export interface Attachment {
  name: string
  contentType: string
  content: Uint8Array
}

/** 60 minutes are assumed where no end is known; the mail says so. */
function eventOf(
  { uid, title, start, end, location, meetingUrl }: Interview & { start: Instant },
  round: Round,
  name: string,
): ICAL.Component {
  const event = new ICAL.Component('vevent')
  const add = (property: string, value: string): void => {
    event.addPropertyWithValue(property, value)
  }
  const time = (property: string, instant: Instant): void => {
    event.addPropertyWithValue(property, ICAL.Time.fromString(instant, new ICAL.Property(property)))
  }
  add('uid', clip(uid, 255))
  time('dtstamp', round.changedAt)
  time('dtstart', start)
  if (end && end > start) time('dtend', end)
  else add('duration', 'PT1H')
  add('summary', clip(title ?? name, 200))
  if (location) add('location', clip(location, 300))
  const link = meetingUrl ? safeUrl(meetingUrl) : null
  if (link?.kind === 'link') add('url', link.href)
  return event
}

/**
 * A calendar entry for rounds that came without calendar data. METHOD:PUBLISH without attendees asks nobody for anything, and the
 * original uid lets a later invite replace it. Null when every source had an entry already, or no time is known.
 */
export function calendarFile(round: Round, name: string): Attachment | null {
  if (round.status !== 'on') return null
  const bare = round.interviews.flatMap((one) =>
    one.start && !one.hasCalendar && !one.allDay && one.status === 'on' ? [{ ...one, start: one.start }] : [],
  )
  if (bare.length === 0) return null
  const text = calendarOf(bare.map((interview) => eventOf(interview, round, name)))
  return { name: 'interview.ics', contentType: 'text/calendar; charset=utf-8; method=PUBLISH', content: new TextEncoder().encode(text) }
}

/** Every interview whose hour is known, as one calendar to keep. */
export const wholeCalendar = (rounds: readonly { round: Round; name: string }[]): string =>
  calendarOf(
    rounds.flatMap(({ round, name }) =>
      round.interviews.flatMap((one) => {
        if (!one.start || one.allDay) return []
        const event = eventOf({ ...one, start: one.start }, round, name)
        if (one.status !== 'on') event.addPropertyWithValue('status', 'CANCELLED')
        return [event]
      }),
    ),
  )

function calendarOf(events: readonly ICAL.Component[]): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//roundtwo//EN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  for (const event of events) calendar.addSubcomponent(event)
  // ical.js counts the octets of a line without the space that continues it: 75 there would be 76 (RFC 5545 §3.1).
  ICAL.foldLength = 74
  return `${calendar.toString()}\r\n`
}
