import { type Instant, plus } from '../time/wall-time.ts'
import { isOrdered, type Touchpoint } from './touchpoint.ts'
import { touchpointKey } from './touchpoint-key.ts'

/**
 * A mail sent to be looked at. Its subject is the key of the mail it shows, so it is a touchpoint of its own: claimed, sent and settled as every
 * other, while the mail itself stays as planned.
 */

/** Within one hour of the clock. */
export const mostTests = 3

export const mayBeTested = (row: Pick<Touchpoint, 'kind'>): boolean => !isOrdered(row)

/** The next test of this mail: one at a time, so that pressing twice sends one. */
export function testOf(row: Touchpoint, rows: readonly Touchpoint[], now: Instant): Touchpoint {
  const before = rows.filter((one) => one.kind === 'test' && one.subject === row.key)
  const occasion = before.filter(({ state }) => state !== 'planned').length + 1
  return {
    candidateId: row.candidateId,
    key: touchpointKey(row.key, 'test', occasion),
    subject: row.key,
    kind: 'test',
    occasion,
    ...(row.roundId ? { roundId: row.roundId } : {}),
    ...(row.applicationId ? { applicationId: row.applicationId } : {}),
    due: now,
    useBy: plus(now, { hours: 1 }),
    because: 'You asked for a test of this mail.',
    state: 'planned',
    ticket: 0,
    attempt: 0,
  }
}

/** The mail that a test shows; undefined where it is not there any more. */
export const testedBy = ({ subject }: Pick<Touchpoint, 'subject'>, rows: readonly Touchpoint[]): Touchpoint | undefined =>
  rows.find(({ key }) => key === subject)
