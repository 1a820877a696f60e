/** What lies in a queue; `group` is the MessageGroupId, where the sender gave one. */
export interface Waiting<Body> {
  body: Body
  group?: string | undefined
  /** Epoch milliseconds from which it can be received. */
  at: number
}

/** Runs at once and messages a run, as the service stack gives each queue in an account with ten runs. */
const workers = 2
const batchSize = 5
/** Of the consumers' time in the last minute: more than that of one group, and the others' messages go first. */
const noisyShare = 0.1
const remembered = 60_000

/**
 * A standard queue of SQS and the runs that empty it, on a clock of their own. What was sent earlier goes first; but a group that took more than a
 * tenth of the consumers' time waits while others have something there (SQS developer guide, "How Amazon SQS fair queues work"). A message
 * without a group is on its own.
 */
export function busyQueue<Body>(handle: (body: Body, at: number) => Promise<number>) {
  let waiting: Waiting<Body>[] = []
  const freeAt: number[] = Array(workers).fill(0)
  let took: { group: string | undefined; until: number; milliseconds: number }[] = []

  const isNoisy = (at: number): ((message: Waiting<Body>) => boolean) => {
    took = took.filter(({ until }) => until > at - remembered)
    const total = took.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
    const of = new Map<string, number>()
    for (const { group, milliseconds } of took) if (group !== undefined) of.set(group, (of.get(group) ?? 0) + milliseconds)
    return ({ group }) => group !== undefined && (of.get(group) ?? 0) > noisyShare * total
  }

  return {
    send: (message: Waiting<Body>) => void waiting.push(message),
    size: () => waiting.length,
    /** When a run can begin; undefined while nothing waits. */
    nextAt: (): number | undefined =>
      waiting.length === 0
        ? undefined
        : Math.max(
            Math.min(...freeAt),
            waiting.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY),
          ),
    async run(at: number): Promise<void> {
      const noisy = isNoisy(at)
      const ready = waiting.filter((message) => message.at <= at).map((message) => ({ message, last: noisy(message) ? 1 : 0 }))
      const batch = ready
        .sort((a, b) => a.last - b.last || a.message.at - b.message.at)
        .slice(0, batchSize)
        .map(({ message }) => message)
      const taken = new Set(batch)
      waiting = waiting.filter((message) => !taken.has(message))
      let until = at
      for (const { body, group } of batch) {
        const milliseconds = await handle(body, until)
        until += milliseconds
        took.push({ group, until, milliseconds })
      }
      freeAt[freeAt.indexOf(Math.min(...freeAt))] = until
    },
  }
}
