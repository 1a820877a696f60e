import type { Context } from 'aws-lambda'
import type { FunctionName } from '../../functions/contract.ts'
import type { QueueMessage, Queues } from '../doubles/queues.ts'
import type { Timers } from '../doubles/scheduler.ts'
import { failedOf, lambdaContext, sqsEvent } from '../events.ts'
import type { MovableClock } from './clock.ts'

/** A Lambda function, whatever its trigger. */
export type Handler = (event: unknown, context: Context) => unknown
export type Handlers = (name: FunctionName) => Promise<Handler>

/** Which queue feeds which function, as the service stack wires them. */
const feeds: { queue: string; function: FunctionName }[] = [
  { queue: 'inbox', function: 'on-message-stored' },
  { queue: 'due', function: 'on-touchpoint-due' },
  { queue: 'mail-events', function: 'on-mail-event' },
  { queue: 'pushes', function: 'on-push-due' },
]
const fedQueues = feeds.map(({ queue }) => queue)

/** The longest a function may run in the stack, in real time. */
const functionTimeout = 60_000
const batchSize = 5

export interface Pump {
  /** Runs one function, with the clock standing still. */
  invoke(name: FunctionName, event: unknown): Promise<unknown>
  /** Fires and delivers all that is due now, until nothing is left. */
  drain(): Promise<void>
  /** One run of a recurring schedule, whose input is an empty object. */
  tick(name: 'on-sweep' | 'on-feed-tick'): Promise<void>
  /** When a timer or a queue next has something; undefined when all is quiet. */
  nextAt(): number | undefined
  /** Resolves when no function runs. */
  idle(): Promise<void>
  /** Tests may change the order in which messages are handed out. */
  order: (messages: QueueMessage[]) => QueueMessage[]
  /** Tests: true hands the waiting batches of all queues to functions running side by side. */
  sideBySide: boolean
  onFailure: (name: FunctionName, error: unknown) => void
}

export function startPump({
  clock,
  queues,
  timers,
  handlers,
}: {
  clock: MovableClock
  queues: Queues
  timers: Timers
  handlers: Handlers
}): Pump {
  const running = new Set<Promise<unknown>>()

  async function run(name: FunctionName, event: unknown): Promise<unknown> {
    const handler = await handlers(name)
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${name} ran longer than ${functionTimeout / 1000} seconds.`)), functionTimeout)
    })
    try {
      return await Promise.race([Promise.resolve(handler(event, lambdaContext(name, functionTimeout))), tooLong])
    } finally {
      clearTimeout(timer)
    }
  }

  async function deliver(queue: string, name: FunctionName, messages: QueueMessage[]): Promise<void> {
    let failed: Set<string>
    try {
      failed = failedOf(messages, await pump.invoke(name, sqsEvent(messages)))
    } catch (error) {
      pump.onFailure(name, error)
      return
    }
    // The failed ones come back after the visibility timeout; the queue counts.
    for (const message of messages) if (!failed.has(message.id)) queues.remove(queue, message.receiptHandle ?? '')
    if (failed.size > 0) pump.onFailure(name, new Error(`${failed.size} of ${messages.length} messages will be tried again.`))
  }

  const pump: Pump = {
    order: (messages) => messages,
    sideBySide: false,
    onFailure: () => {},
    async invoke(name, event) {
      const release = clock.hold()
      const work = run(name, event)
      const settled = work.catch(() => {})
      running.add(settled)
      try {
        return await work
      } finally {
        running.delete(settled)
        release()
      }
    },
    async drain() {
      for (let worked = true; worked; ) {
        timers.fireDue()
        const batches = feeds
          .map((feed) => ({ ...feed, messages: pump.order(queues.receive(feed.queue, batchSize)) }))
          .filter(({ messages }) => messages.length > 0)
        worked = batches.length > 0
        if (pump.sideBySide) await Promise.all(batches.map(({ queue, function: name, messages }) => deliver(queue, name, messages)))
        else for (const { queue, function: name, messages } of batches) await deliver(queue, name, messages)
      }
    },
    async tick(name) {
      try {
        await pump.invoke(name, {})
      } catch (error) {
        pump.onFailure(name, error)
      }
      await pump.drain()
    },
    nextAt() {
      const timer = timers.nextAt()
      const times = [timer === undefined ? undefined : Date.parse(timer), queues.nextVisibleAt(fedQueues)].filter((at) => at !== undefined)
      return times.length > 0 ? Math.min(...times) : undefined
    },
    async idle() {
      while (running.size > 0) await Promise.all(running)
    },
  }
  return pump
}
