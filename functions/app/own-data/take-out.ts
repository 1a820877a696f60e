import { type Export, exportOf } from '../../domain/own-data/export.ts'
import type { World } from '../../ports.ts'

/** Everything of one candidate as it stands now, what is archived included. */
export async function takeOut({ table, clock }: Pick<World, 'table' | 'clock'>, candidateId: string): Promise<Export> {
  const [state, messages] = await Promise.all([table.readEverything(candidateId), table.listMessages(candidateId)])
  const editions = await Promise.all((state.material ?? []).map(({ id }) => table.listEditions(candidateId, id)))
  return exportOf({ ...state, messages, editions: editions.flat() }, clock.now())
}
