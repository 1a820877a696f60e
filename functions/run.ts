import { AsyncLocalStorage } from 'node:async_hooks'
import type { Facts } from './notices.ts'

/** One run of a function, or its part for one message of a batch: what every line written within it bears. */
interface Run {
  function?: string | undefined
  run?: string | undefined
  about: Facts
}

const runs = new AsyncLocalStorage<Run>()

/** Lines written within `work` tell which function and run they come from. */
export const inRun = <T>(context: { functionName: string; awsRequestId: string } | undefined, work: () => Promise<T>): Promise<T> =>
  runs.run({ function: context?.functionName, run: context?.awsRequestId, about: {} }, work)

/** The same run, with what this part of it is about. */
export const aboutThis = <T>(about: Facts, work: () => Promise<T>): Promise<T> =>
  runs.run({ ...runs.getStore(), about: { ...about } }, work)

/** From here on the lines of this part are about these, the line of a fault among them. */
export function regarding(facts: Facts): void {
  const run = runs.getStore()
  if (run) Object.assign(run.about, facts)
}

/** What a line bears beside its own facts. */
export function ofThisRun(): { function?: string | undefined; run?: string | undefined } & Facts {
  const { about, ...run } = runs.getStore() ?? { about: {} }
  return { ...run, ...about }
}
