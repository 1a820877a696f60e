import { table } from '../../contract.ts'
import type { WayOutKind, WayOutOf } from '../../domain/ways-out/way-out.ts'
import type { Table } from '../../ports.ts'
import { absent, equals } from './condition.ts'
import { wayOutKey } from './keys.ts'
import type { Living } from './living.ts'
import { ofToday, shapes } from './shapes.ts'
import type { Store } from './store.ts'

/** How what is known leaves: calendar, webhook, notifications. */
export const waysOut = (store: Store, living: Living): Pick<Table, 'findWayOut' | 'putWayOut'> => ({
  async findWayOut<Kind extends WayOutKind>(candidateId: string, kind: Kind) {
    const found = await living.find(shapes.wayOut, wayOutKey(candidateId, kind))
    return found?.kind === kind ? (found as WayOutOf<Kind>) : undefined
  },
  putWayOut: (wayOut) =>
    store.put(
      { ...wayOutKey(wayOut.candidateId, wayOut.kind), ...wayOut, ...ofToday('wayOut') },
      wayOut.version === 1 ? absent(table.partitionKey) : equals('version', wayOut.version - 1),
    ),
})
