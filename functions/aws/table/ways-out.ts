import { table } from '../../contract.ts'
import { plus } from '../../domain/time/wall-time.ts'
import type { Push } from '../../domain/ways-out/push.ts'
import type { WayOutKind, WayOutOf } from '../../domain/ways-out/way-out.ts'
import type { Table } from '../../ports.ts'
import { absent, equals } from './condition.ts'
import { dueFrom, family, notDue, partitionOf, pushKey, wayOutKey } from './keys.ts'
import { epochSeconds, type Living } from './living.ts'
import { ofToday, shapes } from './shapes.ts'
import type { Store } from './store.ts'

/** Longer than a row can be marked as moved, so that nothing is told twice. */
const keptFor = { days: 60 } as const

/** What stands there is the version before, or nothing. */
const standsBefore = ({ version }: { version: number }) => (version === 1 ? absent(table.partitionKey) : equals('version', version - 1))

const itemOf = (push: Push) => ({
  ...pushKey(push.candidateId, push.to, push.key),
  ...push,
  ...ofToday('push'),
  ...(push.state === 'planned' ? dueFrom(push.candidateId, push.nextAt) : notDue),
  [table.ttl]: epochSeconds(plus(push.madeAt, keptFor)),
})

type WaysOut = Pick<Table, 'findWayOut' | 'listWaysOut' | 'putWayOut' | 'findPush' | 'listPushes' | 'putPush'>

/** How what is known leaves: calendar, webhook, notifications; and what is owed to them. */
export const waysOut = (store: Store, living: Living): WaysOut => ({
  async findWayOut<Kind extends WayOutKind>(candidateId: string, kind: Kind) {
    const found = await living.find(shapes.wayOut, wayOutKey(candidateId, kind))
    return found?.kind === kind ? (found as WayOutOf<Kind>) : undefined
  },
  listWaysOut: async (candidateId) => (await living.all(shapes.wayOut, partitionOf(candidateId), family.wayOut)).items,
  putWayOut: (wayOut) =>
    store.put({ ...wayOutKey(wayOut.candidateId, wayOut.kind), ...wayOut, ...ofToday('wayOut') }, standsBefore(wayOut)),

  findPush: ({ candidateId, to, key }) => living.find(shapes.push, pushKey(candidateId, to, key)),
  listPushes: async (candidateId) => {
    const { items } = await living.all(shapes.push, partitionOf(candidateId), family.push)
    return items.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
  },
  putPush: (push) => store.put(itemOf(push), standsBefore(push)),
})
