import type { Touchpoint } from '../sending/touchpoint.ts'
import { touchpointKey } from '../sending/touchpoint-key.ts'
import type { Instant } from '../time/wall-time.ts'

/** What the rows say has happened, each by the key it would have now. */
export interface History {
  rows: Touchpoint[]
  /** The mail that stands for this key, its own or one that carried it: sent, or sent for all we know. */
  mailOf(key: string): Touchpoint | undefined
  /** Nothing is left to plan for this key: mailed, on its way, failed, or skipped by the candidate. */
  closed(key: string): boolean
  /** Mailed, oldest first. */
  mails: Touchpoint[]
}

/** Of rows that became one by regrouping, the last that was mailed stands; a later one in a map takes the place of the earlier. */
const openFirst = (a: Touchpoint, b: Touchpoint): number =>
  Number(!isOpen(a)) - Number(!isOpen(b)) || Number(isMailed(a)) - Number(isMailed(b)) || oldestFirst(a, b)

/** The key a mail about this would have now; its row is stored by the one it had when it was planned. */
export const presentKey = ({ subject, kind, occasion }: Touchpoint): string => touchpointKey(subject, kind, occasion)

/** Gone, for all we know. What is being handed over counts: a plan made in that moment stands when the mail has gone, and is made anew when it has not. */
export const isMailed = ({ state }: Touchpoint): boolean => state === 'sent' || state === 'unknown' || state === 'sending'
export const isOnItsWay = ({ state }: Touchpoint): boolean => state === 'claimed' || state === 'sending'
/** The plan may still move, skip or revive it. */
export const isOpen = ({ state, skippedBy }: Touchpoint): boolean =>
  state === 'planned' || (state === 'skipped' && skippedBy !== 'candidate')

export const mailedAt = ({ sentAt, sendingAt, due }: Touchpoint): Instant => sentAt ?? sendingAt ?? due
export const oldestFirst = (a: Touchpoint, b: Touchpoint): number => (mailedAt(a) < mailedAt(b) ? -1 : mailedAt(a) > mailedAt(b) ? 1 : 0)

/** What was mailed beside this one, oldest first; sent once more, it does not count itself. */
export const mailsBeside = ({ key }: Pick<Touchpoint, 'key'>, rows: readonly Touchpoint[]): Touchpoint[] =>
  rows.filter((row) => row.key !== key && isMailed(row)).sort(oldestFirst)

export function historyOf(rows: Touchpoint[]): History {
  const byKey = new Map(rows.toSorted(openFirst).map((row) => [presentKey(row), row]))
  const mails = rows.filter(isMailed).sort(oldestFirst)
  const carrier = new Map(
    rows.filter((row) => isMailed(row) || isOnItsWay(row)).flatMap((row) => (row.carries ?? []).map((key) => [key, row])),
  )
  const mailOf = (key: string) => [byKey.get(key), carrier.get(key)].find((row) => row && isMailed(row))
  const closed = (key: string) => {
    const row = byKey.get(key)
    return carrier.has(key) || (row !== undefined && !isOpen(row))
  }
  return { rows, mails, mailOf, closed }
}
