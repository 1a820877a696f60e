import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type * as z from 'zod'
import { log } from './aws/parts/log.ts'
import type { Part } from './aws/parts/part.ts'
import { Fault } from './fault.ts'
import { PermanentError } from './permanent-error.ts'
import type { Log, World } from './ports.ts'

/** What replaces parts of the real world: the local run's clock, a test's doubles. */
let overrides: Partial<World> = {}
let built: Partial<World> = {}

/** Explicit and for the whole process; handlers take it up with their next event. An empty one brings the real world back. */
export function overrideWorld(parts: Partial<World>): void {
  overrides = parts
  built = {}
}

/** Each part is made once per process, when the first handler needs it. A failed making is tried again with the next event. */
function part<Name extends keyof World>(wanted: Part<Name>): World[Name] {
  const { name } = wanted
  const known: World[Name] | undefined = overrides[name] ?? built[name]
  if (known !== undefined) return known
  const made: World[Name] = wanted.make(part)
  built = { ...built, [name]: made }
  return made
}

/**
 * While Lambda starts a function, before its first event, there is a whole processor for it: the clients are made then. Anywhere else importing
 * a handler does nothing. What cannot be made says so with the event.
 */
function makeAhead(parts: readonly Part[]): void {
  if (process.env.AWS_LAMBDA_INITIALIZATION_TYPE === undefined) return
  try {
    for (const each of parts) part(each)
  } catch {
    // The first event meets the same fault, and is where it is noted and tried again.
  }
}

/** A handler and the parts of the world it needs, no more: a function has what its role may touch, and its bundle nothing else. */
export const start = <Need extends keyof World, Event, Result>(
  needs: readonly Part<Need>[],
  make: (world: Pick<World, Need>) => (event: Event, log: Log) => Promise<Result>,
): ((event: Event) => Promise<Result>) => {
  makeAhead([...needs, log])
  return async (event) => {
    const parts = needs.map((need) => [need.name, part(need)])
    const world: Pick<World, Need> = Object.fromEntries(parts)
    return make(world)(event, part(log))
  }
}

/**
 * Decides the fate of each message of a batch on its own (ReportBatchItemFailures): a PermanentError is noted and acknowledged, since
 * trying again cannot help and the raw message is kept; anything else, a body that is not what the queue is for included, is tried
 * again by the queue and at last dead-lettered, with an alarm.
 */
export const perQueueMessage =
  <Schema extends z.ZodType>(schema: Schema, handle: (message: z.infer<Schema>) => Promise<unknown>) =>
  async ({ Records }: SQSEvent, log: Log): Promise<SQSBatchResponse> => {
    const failed: string[] = []
    for (const { messageId, body } of Records) {
      try {
        await handle(schema.parse(JSON.parse(body)))
      } catch (error) {
        if (error instanceof PermanentError) log.note('given-up', { messageId, why: error.message, ...error.facts })
        else {
          log.note('failed', { messageId, ...faultOf(error) })
          failed.push(messageId)
        }
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
  }

/** Names, places and facts, never the message: that may quote a mail. */
function faultOf(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error }
  const cause = error.cause instanceof Error ? { cause: error.cause.name, causePlace: placeOf(error.cause) } : {}
  return { ...(error instanceof Fault ? error.facts : {}), error: error.name, place: placeOf(error), ...cause }
}

const placeOf = ({ stack }: Error): string | undefined =>
  stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line))
    ?.trim()
