import { shortHash } from '../record/identity.ts'
import { isAtRest } from '../sending/sending.ts'
import type { Touchpoint, TouchpointKind } from '../sending/touchpoint.ts'
import { earliest, type Instant, plus } from '../time/wall-time.ts'
import { answersByMessage } from '../view/folded-items.ts'
import type { View } from '../view/view.ts'
import { byIdentity, byMessage } from './clues.ts'
import { type Finished, resting, type Stored } from './finished.ts'
import { lastDate } from './last-date.ts'

/** Each has one row for good, and what it is about stays: without the row it would be owed anew. */
const stays: ReadonlySet<TouchpointKind> = new Set(['welcome', 'feed-summary'])

/** Putting away costs a write or two: it is done for so many things at once. */
const worthIt = 12

/** What belongs to no application and is over: weekly agendas, links to sign in, answers to mail that meant nothing, questions nobody answered. */
export function loose(stored: Stored, seen: View, now: Instant): Finished[] {
  const until = plus(now, { days: -resting.days })
  const placed = new Set(
    seen.applications.flatMap(({ rounds }) => rounds.flatMap(({ interviews }) => interviews.flatMap((one) => one.identities))),
  )
  const answers = answersByMessage(stored.notes)
  const noted = new Set(stored.notes.map(({ identity }) => identity))
  // What the candidate answered about it tells the reader how to take the next one of its kind.
  const interviews = stored.interviews.filter(
    (item) =>
      !placed.has(item.identity) &&
      !noted.has(item.identity) &&
      !item.unplanned &&
      !item.contributions.some(({ messageId }) => answers.has(messageId)) &&
      lastDate(item) < until,
  )
  const gone = new Set(interviews.map(({ identity }) => identity))
  const living = new Set(stored.interviews.map(({ identity }) => identity).filter((identity) => !gone.has(identity)))
  const messages = stored.messages.filter(
    ({ identities, decision, unplanned, storedAt }) =>
      decision !== undefined && !unplanned && storedAt < until && !identities.some((identity) => living.has(identity)),
  )
  const messageIds = new Set(messages.map(({ id }) => id))
  const isPutAway = ({ identity, messageId }: { identity: string | null; messageId: string | null }) =>
    gone.has(identity ?? '') || messageIds.has(messageId ?? '')
  const asked = new Set(seen.questions.filter((one) => !isPutAway(one)).map(({ key }) => key))
  // Nothing that stays can be what it was about: all of that came later.
  const before = earliest(
    until,
    ...stored.interviews.filter(({ identity }) => placed.has(identity)).map(({ firstStoredAt }) => firstStoredAt),
    ...stored.messages.filter(({ id }) => !messageIds.has(id)).map(({ storedAt }) => storedAt),
  )
  const touchpoints = stored.touchpoints.filter(
    (row) =>
      isAtRest(row) &&
      !row.unplanned &&
      !stays.has(row.kind) &&
      !asked.has(row.subject) &&
      lastDate(row) < (messageIds.has(row.subject) ? until : before),
  )
  if (interviews.length + messages.length + touchpoints.length < worthIt) return []
  const clues = [...interviews.map(({ identity }) => byIdentity(identity)), ...messages.map(({ id }) => byMessage(id))]
  return [{ id: `loose-${nameOf(touchpoints, messageIds, gone)}`, interviews, notes: [], messages, touchpoints, clues }]
}

const nameOf = (rows: Touchpoint[], ...others: ReadonlySet<string>[]): string =>
  shortHash([...rows.map(({ key }) => key), ...others.flatMap((each) => [...each])].sort().join(' '))
