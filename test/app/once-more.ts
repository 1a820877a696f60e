import type { Touchpoint } from '../../functions/domain/touchpoint.ts'
import { type Instant, plus } from '../../functions/domain/wall-time.ts'
import type { MemoryWorld } from '../fakes/memory-world.ts'

/** Never twice, never none, but for the one case where nobody can know: the answer was lost, and no event came for a quarter of an hour. */

/** Of these a loss is worse than a double. A mail that carries one of them (the sixth of its day) counts as one. */
const onceMore = ['receipt', 'change', 'packet', 'card', 'debrief']
const isOnceMore = ({ kind, carries = [] }: Touchpoint): boolean =>
  onceMore.includes(kind) || carries.some((key) => onceMore.some((each) => key.includes(`#${each}#`)))

/** `eventsTaken`: when the first event of each mail was recorded, by the mail's id. */
export function breaksOnce(town: MemoryWorld, rows: Touchpoint[], eventsTaken: ReadonlyMap<string, Instant>): string[] {
  const mailed = new Set(town.outbox.map(({ key }) => key))
  const counted = [...mailed].map((key) => ({ key, count: town.outbox.filter((mail) => mail.key === key).length }))
  const owed = (key: string) => rows.some((row) => row.key === key && isOnceMore(row)) && wasOwedTwice(town, eventsTaken, key)
  const doubles = counted.filter(({ key, count }) => count > 1 && !owed(key))
  const lost = rows.filter((row) => isOnceMore(row) && row.attempt === 1 && isWaitOver(row, town.clock.now()) && !mailed.has(row.key))
  return [
    ...doubles.map(({ key, count }) => `${key} was sent ${count} times`),
    ...lost.map(({ key }) => `${key} was lost and not sent once more`),
  ]
}

/** An hour is room for the sweep that ends the wait to fail a few times. */
const isWaitOver = ({ state, sendingAt }: Touchpoint, now: Instant): boolean =>
  state === 'unknown' && sendingAt !== undefined && plus(sendingAt, { hours: 1 }) < now

/** Twice and no more, after the whole wait, where the answer never came and no event was taken in before the second went. */
function wasOwedTwice({ outbox, notes }: MemoryWorld, eventsTaken: ReadonlyMap<string, Instant>, key: string): boolean {
  const mails = outbox.flatMap((mail, at) => (mail.key === key ? [{ ...mail, id: `mail-${at + 1}` }] : []))
  const [first, second] = mails
  if (!first || !second || mails.length > 2 || first.attempt !== 1 || second.attempt !== 2) return false
  const answered = notes.some(
    ({ event, facts }) => event === 'delivery' && saysAll(facts, { touchpoint: key, attempt: 1, outcome: 'sent' }),
  )
  const taken = eventsTaken.get(first.id)
  return !answered && plus(first.sentAt, { minutes: 15 }) <= second.sentAt && (taken === undefined || taken >= second.sentAt)
}

const saysAll = (facts: object, part: object): boolean => JSON.stringify({ ...facts, ...part }) === JSON.stringify(facts)
