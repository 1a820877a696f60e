import { createHash } from 'node:crypto'
import { readCalendar } from '../read/carry/calendar/calendar.ts'
import { readFeedEntries } from '../read/carry/feed-entries.ts'
import { identityOf } from '../record/identity.ts'
import { type Instant, plusDays } from '../time/wall-time.ts'
import { hashLength } from './feed.ts'
import type { FeedEntry } from './feed-poll.ts'

/** In days around today. What was over before that is history; a year ahead nobody has interviews yet. */
const window = { back: 14, ahead: 365 } as const

/** A feed's entries, and in plain words what was left out; or in plain words why there are none. */
export type Split = { entries: FeedEntry[]; partly: string | null } | { trouble: string }

/** A feed's entries by the names interviews go by, so that what has vanished is seen. */
export function splitFeed(body: Uint8Array, now: Instant, lookedAt: Instant = now): Split {
  const today = now.slice(0, 10)
  const split = readFeedEntries(body, { from: plusDays(today, -window.back), to: plusDays(today, window.ahead) })
  if (split.outcome === 'refused') return { trouble: split.refusal.words }
  const entries = split.entries.map(({ uid, recurrenceId, ics, content }): FeedEntry => {
    const bytes = Buffer.from(stamped(ics, lookedAt))
    // An instance of a series is named by its original start as the reader will read it.
    const named = recurrenceId === null ? null : (readCalendar(bytes, []).events[0]?.recurrenceId ?? recurrenceId)
    const identity = identityOf({ uid, recurrenceId: named }, '')
    return { identity, hash: createHash('sha256').update(`${identity}\n${content}`).digest('hex').slice(0, hashLength), bytes }
  })
  return { entries, partly: partlyWords(split.seriesDays) }
}

/** The usual reach needs no words. */
function partlyWords(seriesDays: number | null): string | null {
  if (seriesDays === null)
    return 'There are too many repeating entries in it. I read those that stand alone; forward the invitation of an interview that repeats.'
  const ahead = seriesDays - window.back
  return ahead >= 28
    ? null
    : `There are very many repeating entries in it, so I read them only ${ahead} ${ahead === 1 ? 'day' : 'days'} ahead.`
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
