import type { Contributed } from '../../record/contribution.ts'
import { inDoubtOfOrder } from '../change/order-unclear.ts'
import { resolveChange } from '../change/resolve-change.ts'
import type { Known, Situation } from '../considered.ts'

/** What it would add, under the identities of the meetings it means. */
export const meantBy = ({ told, message, reading, folded, before }: Situation): Contributed[] =>
  inDoubtOfOrder(resolveChange(told, { message, reading }, folded, before), folded)

export const knowsOne = (list: readonly Contributed[], { folded }: Pick<Known, 'folded'>): boolean =>
  list.some(({ identity }) => folded.some((one) => one.item.identity === identity && one.folded.meeting))

/** What concerns a known meeting needs no second question whether it is one; what it changes is seen by its trust. */
export const withoutDoubt = (one: Contributed): Contributed => {
  if (one.contribution.doubt || one.contribution.oneOfSeveral) return one
  const { unsure: _, ...contribution } = one.contribution
  return { identity: one.identity, contribution }
}
