import { createHash } from 'node:crypto'
import type { FeedEntry } from '../domain/feed-poll.ts'
import { identityOf } from '../domain/identity.ts'
import { readCalendar } from '../domain/read/calendar.ts'
import { readFeedEntries } from '../domain/read/feed-entries.ts'
import { type Instant, plusDays } from '../domain/wall-time.ts'

/** In days around today. What was over before that is history; a year ahead nobody has interviews yet. */
const window = { back: 14, ahead: 365 } as const

/** A feed's entries by the names interviews go by, so that what has vanished is seen; or in plain words why there are none. */
export function splitFeed(body: Uint8Array, now: Instant, lookedAt: Instant = now): { entries: FeedEntry[] } | { trouble: string } {
  const today = now.slice(0, 10)
  const split = readFeedEntries(body, { from: plusDays(today, -window.back), to: plusDays(today, window.ahead) })
  if (split.outcome === 'refused') return { trouble: split.refusal.words }
  const entries = split.entries.map(({ uid, recurrenceId, ics, content }): FeedEntry => {
    const bytes = Buffer.from(stamped(ics, lookedAt))
    // An instance of a series is named by its original start as the reader will read it.
    const named = recurrenceId === null ? null : (readCalendar(bytes, []).events[0]?.recurrenceId ?? recurrenceId)
    const identity = identityOf({ uid, recurrenceId: named }, '')
    return { identity, hash: createHash('sha256').update(`${identity}\n${content}`).digest('hex').slice(0, 32), bytes }
  })
  return { entries }
}

/**
 * With the look that found it: an entry that goes back to what it said before is another message then. Where the calendar does not say when
 * it was changed, that look is the best that is known of it.
 */
function stamped(ics: string, lookedAt: Instant): string {
  const at = lookedAt.replace(/[-:]/g, '')
  const end = ics.lastIndexOf('END:VEVENT')
  const isDated = /^LAST-MODIFIED[:;]/im.test(ics.slice(ics.indexOf('BEGIN:VEVENT')))
  return `${ics.slice(0, end)}${isDated ? '' : `LAST-MODIFIED:${at}\r\n`}X-ROUNDTWO-LOOKED:${at}\r\n${ics.slice(end)}`
}
