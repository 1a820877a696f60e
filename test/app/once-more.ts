import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { type Instant, plus } from '../../functions/domain/time/wall-time.ts'
import type { MemoryWorld, SentMail } from '../fakes/memory-world.ts'

/** Never twice, never none, but for the one case where nobody can know: the answer was lost, and no event came for a quarter of an hour. */

/** Of these a loss is worse than a double. A mail that carries one of them (the sixth of its day) counts as one. */
const onceMore = ['receipt', 'change', 'packet', 'card', 'debrief']
const isOnceMore = ({ kind, carries = [] }: Touchpoint): boolean =>
  onceMore.includes(kind) || carries.some((key) => onceMore.some((each) => key.includes(`#${each}#`)))

interface Numbered extends SentMail {
  id: string
}

/** Of one candidate. `eventsTaken`: when the first event of each mail was recorded, by the mail's id. */
export function breaksOnce(
  town: MemoryWorld,
  candidateId: string,
  rows: Touchpoint[],
  eventsTaken: ReadonlyMap<string, Instant>,
): string[] {
  const mails = town.outbox
    .map((mail, at): Numbered => ({ ...mail, id: `mail-${at + 1}` }))
    .filter((mail) => mail.candidateId === candidateId)
  const byKey = new Map<string, Numbered[]>()
  for (const mail of mails) byKey.set(mail.key, [...(byKey.get(mail.key) ?? []), mail])
  const owed = (key: string) =>
    rows.some((row) => row.key === key && isOnceMore(row)) &&
    wasOwedTwice(byKey.get(key) ?? [], wasAnswered(town, candidateId, key), eventsTaken)
  const doubles = [...byKey].filter(([key, of]) => of.length > 1 && !owed(key))
  const lost = rows.filter((row) => isOnceMore(row) && row.attempt === 1 && isWaitOver(row, town.clock.now()) && !byKey.has(row.key))
  return [
    ...doubles.map(([key, of]) => `${key} was sent ${of.length} times`),
    ...lost.map(({ key }) => `${key} was lost and not sent once more`),
  ]
}

/** An hour is room for the sweep that ends the wait to fail a few times. */
const isWaitOver = ({ state, sendingAt }: Touchpoint, now: Instant): boolean =>
  state === 'unknown' && sendingAt !== undefined && plus(sendingAt, { hours: 1 }) < now

/** The wait by clocks that differ: the sender's may be two minutes ahead, and the sweep's as well. */
const shortestWait = { minutes: 11 }

/** Twice and no more, after the whole wait, where the answer never came and no event was taken in before the second went. */
function wasOwedTwice(mails: Numbered[], answered: boolean, eventsTaken: ReadonlyMap<string, Instant>): boolean {
  const [first, second] = mails
  if (!first || !second || mails.length > 2 || first.attempt !== 1 || second.attempt !== 2) return false
  const taken = eventsTaken.get(first.id)
  return !answered && plus(first.sentAt, shortestWait) <= second.sentAt && (taken === undefined || taken >= second.sentAt)
}

const wasAnswered = ({ notes }: MemoryWorld, candidateId: string, key: string): boolean =>
  notes.some(({ event, facts }) => event === 'delivery' && saysAll(facts, { candidateId, touchpoint: key, attempt: 1, outcome: 'sent' }))

const saysAll = (facts: object, part: object): boolean => JSON.stringify({ ...facts, ...part }) === JSON.stringify(facts)
