import { isMailed, mailedAt, oldestFirst } from '../plan/history.ts'
import { remembering } from '../remember.ts'
import type { Touchpoint } from '../sending/touchpoint.ts'

/**
 * What a piece of advice is remembered by: a hash of its words, so that one that is worded anew is a new one and none is named by its place in
 * a list. Kept, since a packet asks for the same advice many times over.
 */
export const saidId = remembering((words: string): string => hashOf(words).toString(36))

const beginning = 0x811c9dc5

/** FNV-1a, 32 bits. `before`: the hash of what stands in front of these words. */
export function hashOf(words: string, before = beginning): number {
  let hash = before
  for (let at = 0; at < words.length; at += 1) {
    const sign = words.codePointAt(at) ?? 0
    // A sign beyond the first plane has two units.
    if (sign > 0xffff) at += 1
    hash = Math.imul(hash ^ sign, 0x01000193) >>> 0
  }
  return hash
}

/**
 * What earlier mails to this candidate have said. `own`: the mail being written; a second try says the same again. Card and page show what
 * the round's packet chose, so they look from where that stood.
 */
export function saidBefore(rows: readonly Touchpoint[], roundId: string, own: Pick<Touchpoint, 'key' | 'kind'> | null): Set<string> {
  const mailed = rows.filter((row) => row.said !== undefined && isMailed(row))
  const packet =
    own?.kind === 'packet'
      ? undefined
      : mailed
          .filter((row) => row.kind === 'packet' && row.roundId === roundId)
          .sort(oldestFirst)
          .at(-1)
  const counts = (row: Touchpoint): boolean =>
    row.key !== own?.key && (packet === undefined || (row.key !== packet.key && mailedAt(row) <= mailedAt(packet)))
  return new Set(mailed.filter(counts).flatMap(({ said }) => said ?? []))
}
