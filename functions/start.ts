import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type * as z from 'zod'
import { partOfWorld } from './aws/parts.ts'
import { Fault } from './fault.ts'
import { PermanentError } from './permanent-error.ts'
import type { Log, World } from './ports.ts'

/** What replaces parts of the real world: the local run's clock, a test's doubles. */
let overrides: Partial<World> = {}
let built: { [Part in keyof World]?: Promise<World[Part]> } = {}

/** Explicit and for the whole process; handlers take it up with their next event. An empty one brings the real world back. */
export function overrideWorld(parts: Partial<World>): void {
  overrides = parts
  built = {}
}

/** Each part is built once per process, when the first handler needs it. A failed build is tried again with the next event. */
function part<Part extends keyof World>(name: Part): Promise<World[Part]> {
  const given = overrides[name]
  if (given !== undefined) return Promise.resolve(given)
  const known: Promise<World[Part]> | undefined = built[name]
  if (known !== undefined) return known
  const making: Promise<World[Part]> = partOfWorld(name, part)
  built = { ...built, [name]: making }
  making.catch(() => {
    built = { ...built, [name]: undefined }
  })
  return making
}

/** A handler and the world it needs, no more: a function asks only for what its role may touch. Importing a handler does nothing. */
export const start =
  <Need extends keyof World, Event, Result>(
    needs: readonly Need[],
    make: (world: Pick<World, Need>) => (event: Event, log: Log) => Promise<Result>,
  ): ((event: Event) => Promise<Result>) =>
  async (event) => {
    const parts = await Promise.all(needs.map(async (need) => [need, await part(need)]))
    const world: Pick<World, Need> = Object.fromEntries(parts)
    return make(world)(event, await part('log'))
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
