import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import { safeUrl } from '../../../functions/domain/trust/safe-url.ts'
import type { Interview, Round } from '../../../functions/domain/view/view.ts'
import { anEntry, calendarText, type Entry } from '../../calendar/calendar-text.ts'
import { clip } from './clean.ts'

export interface Attachment {
  name: string
  contentType: string
  content: Uint8Array
}

/** 60 minutes are assumed where no end is known; the mail says so. */
function eventOf({ uid, title, start, end, location, meetingUrl }: Interview & { start: Instant }, round: Round, name: string): Entry {
  const event = anEntry().add('uid', clip(uid, 255)).at('dtstamp', round.changedAt).at('dtstart', start)
  if (end && end > start) event.at('dtend', end)
  else event.add('duration', 'PT1H')
  event.add('summary', clip(title ?? name, 200))
  if (location) event.add('location', clip(location, 300))
  const link = meetingUrl ? safeUrl(meetingUrl) : null
  if (link?.kind === 'link') event.add('url', link.href)
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
  const text = calendarText(bare.map((interview) => eventOf(interview, round, name)))
  return { name: 'interview.ics', contentType: 'text/calendar; charset=utf-8; method=PUBLISH', content: new TextEncoder().encode(text) }
}

/** Every interview whose hour is known, as one calendar to keep. */
export const wholeCalendar = (rounds: readonly { round: Round; name: string }[]): string =>
  calendarText(
    rounds.flatMap(({ round, name }) =>
      round.interviews.flatMap((one) => {
        if (!one.start || one.allDay) return []
        const event = eventOf({ ...one, start: one.start }, round, name)
        return [one.status === 'on' ? event : event.add('status', 'CANCELLED')]
      }),
    ),
  )
