import { examplePath } from '../../../../templates/page/parts/paths.ts'
import type { CandidateState, Table } from '../../../ports.ts'
import { readView } from '../../tell/read-view.ts'
import { PageProblem } from '../request.ts'
import type { PageWorld } from '../visit.ts'

export const exampleId = 'example'

/** Where nothing is kept and nobody is asked. */
export const noExampleOf = (): PageProblem =>
  new PageProblem(404, 'The example ends here.', 'Go back one step, or look at your own pages: there it works.')

/** Of a port only this much; all the rest of it is the end of the example. */
const only = <Port extends object>(known: Partial<Port>): Port =>
  new Proxy(known, {
    get(all, name) {
      if (name in all) return Reflect.get(all, name)
      return () => {
        throw noExampleOf()
      }
    },
  }) as Port

const tableOf = (state: CandidateState): Table =>
  only<Table>({
    findCandidate: async () => state.candidate,
    readEverything: async () => structuredClone(state),
    listMessages: async () => structuredClone(state.messages),
    findMessage: async (_, wanted) => state.messages.find(({ id }) => id === wanted),
    listEditions: async () => [],
  })

/**
 * One candidate who does not exist, as they stand at one instant, and nothing else: no table, bucket, queue or key of anybody real is
 * within reach, and there is no way to write. It is loaded when the example is first looked at.
 */
export async function exampleWorld({ site, log }: Pick<PageWorld, 'site' | 'log'>): Promise<PageWorld> {
  const { now, state } = await import('./stored.ts')
  return {
    clock: { now: () => now },
    table: tableOf(state),
    // Signs the links between the example's own mails and pages. It opens nothing elsewhere, so it need not be a secret.
    secrets: { key: async () => new Uint8Array(32) },
    office: null,
    site: { publicUrl: `${site.publicUrl}${examplePath}`, mailDomain: undefined },
    inbox: only({}),
    material: only({}),
    fetcher: only({}),
    timers: only({}),
    pushes: only({}),
    log,
  }
}

/** How the example stands, for the first page of somebody who has nothing yet. */
export const exampleView = async (world: Pick<PageWorld, 'site' | 'log'>) => readView(await exampleWorld(world), exampleId)
