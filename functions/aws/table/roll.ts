import { table } from '../../contract.ts'
import type { Clock, Table } from '../../ports.ts'
import { absent, equals, not } from './condition.ts'
import { candidateKey, dueFrom, family, memberKey, roll } from './keys.ts'
import type { Living } from './living.ts'
import { ofToday, shapes } from './shapes.ts'
import type { Store } from './store.ts'

/** Whom there is, as far as a change reaches everybody: ids alone, in a partition of their own. */
export const rolls = (store: Store, living: Living, clock: Clock): Pick<Table, 'enlist' | 'listOfOtherTerm' | 'markForTerm'> => ({
  enlist: async (candidateId, term) => void (await store.put({ ...memberKey(candidateId), candidateId, term, ...ofToday('member') })),
  listOfOtherTerm: async (term) => {
    const { items } = await living.all(shapes.member, roll, family.member, not(equals('term', term)))
    return items.map(({ candidateId }) => candidateId)
  },
  /** The mark first: interrupted, they are marked once more. Who has left meanwhile is on no roll again. */
  async markForTerm(candidateId, term) {
    const there = not(absent(table.partitionKey))
    const marked = { unplanned: true, ...dueFrom(candidateId, clock.now()) }
    await store.update(candidateKey(candidateId, family.profile), { set: marked, add: 'version' }, there)
    await store.update(memberKey(candidateId), { set: { term } }, there)
  },
})
