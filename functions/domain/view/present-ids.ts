import { applicationIdOf, roundIdOf } from '../record/identity.ts'
import { oncePer } from '../remember.ts'
import type { Touchpoint } from '../sending/touchpoint.ts'
import { partsOfKey, touchpointKey } from '../sending/touchpoint-key.ts'
import { identitiesOf } from './find-round.ts'
import type { View } from './view.ts'

/**
 * Rows under the ids that their rounds and applications have now: regrouping may have given them others since a row was written, and what
 * was mailed of a round stays told. The key stays what the row is stored by.
 */
export function underPresentIds(view: View, rows: readonly Touchpoint[]): Touchpoint[] {
  const present = presentIds(view)
  return present.size === 0 ? [...rows] : rows.map((row) => underPresent(row, present))
}

/** The key that a mail planned under this one would have now. */
export function keyUnderPresentIds(view: View, key: string): string {
  const present = presentIds(view)
  return keyUnder(key, (id) => present.get(id) ?? id)
}

/** Former id to present one. An id that one has now is nobody's former. */
const presentIds = oncePer(({ applications }: View): ReadonlyMap<string, string> => {
  const all = applications.flatMap(({ id, rounds }) => [
    ...rounds.map((round) => ({ id: round.id, ids: idsOf(identitiesOf(round), roundIdOf) })),
    { id, ids: idsOf(rounds.flatMap(identitiesOf), applicationIdOf) },
  ])
  const taken = new Set(all.map(({ id }) => id))
  return new Map(all.flatMap(({ id, ids }) => ids.filter((former) => !taken.has(former)).map((former) => [former, id] as const)))
})

/** Of what was never anything but itself there is no former id. */
const idsOf = (identities: string[], idOf: (identity: string) => string): string[] => (identities.length > 1 ? identities.map(idOf) : [])

function underPresent(row: Touchpoint, present: ReadonlyMap<string, string>): Touchpoint {
  const now = (id: string): string => present.get(id) ?? id
  const ids = [row.subject, row.roundId, row.applicationId, ...Object.keys(row.shown ?? {}), ...(row.carries ?? []).map(subjectOf)]
  if (!ids.some((id) => id !== undefined && present.has(id))) return row
  return {
    ...row,
    subject: now(row.subject),
    ...(row.roundId ? { roundId: now(row.roundId) } : {}),
    ...(row.applicationId ? { applicationId: now(row.applicationId) } : {}),
    ...(row.carries ? { carries: row.carries.map((key) => keyUnder(key, now)) } : {}),
    ...(row.shown ? { shown: shownUnder(row.shown, now) } : {}),
  }
}

const subjectOf = (key: string): string | undefined => partsOfKey(key)?.subject

function keyUnder(key: string, now: (id: string) => string): string {
  const parts = partsOfKey(key)
  return parts ? touchpointKey(now(parts.subject), parts.kind, parts.occasion) : key
}

/** Where a mail showed two that are one now, what it showed under the present id stands. */
const shownUnder = (shown: NonNullable<Touchpoint['shown']>, now: (id: string) => string): NonNullable<Touchpoint['shown']> => ({
  ...Object.fromEntries(Object.entries(shown).map(([id, facts]) => [now(id), facts])),
  ...Object.fromEntries(Object.entries(shown).filter(([id]) => now(id) === id)),
})
