import { atWallTime, plusDays } from '../../time/wall-time.ts'
import type { Scene } from '../planner-context.ts'
import type { Wish } from '../wish.ts'

const hour = '09:30'
/** Days before the last one: time to take everything along, and near enough not to be put away. */
const before = 14

/** Once, a fortnight before an office's term ends: to everybody who has joined, for there may be no other mail by then that says so. */
export function termEnds({ view: { termEnds: ends }, candidate, zone }: Scene): Wish[] {
  if (ends === undefined || candidate.staff || candidate.invitation !== undefined) return []
  const due = atWallTime(plusDays(ends, -before), hour, zone)
  return [
    {
      subject: `${candidate.id}/${ends}`,
      kind: 'term-end',
      occasion: 1,
      due,
      useBy: atWallTime(plusDays(ends, 1), '00:00', zone),
      because: 'It comes once, two weeks before the term ends.',
      notBefore: due,
      inQuiet: 'later',
      inBusy: 'after',
      unlimited: true,
    },
  ]
}
