import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type * as z from 'zod'
import type { Part } from './aws/part.ts'
import { log } from './aws/parts/log.ts'
import { Fault } from './fault.ts'
import { factsOf, partsOf } from './fault-facts.ts'
import { PermanentError } from './permanent-error.ts'
import type { Log, World } from './ports.ts'
import { aboutThis, inRun } from './run.ts'

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
): ((event: Event, context?: RunContext) => Promise<Result>) => {
  makeAhead([...needs, log])
  return (event, context) => inRun(context, () => noted(() => make(worldOf(needs))(event, part(log))))
}

const worldOf = <Need extends keyof World>(needs: readonly Part<Need>[]): Pick<World, Need> => {
  const parts = needs.map((need) => [need.name, part(need)])
  return Object.fromEntries(parts)
}

/** Whatever leaves a handler is told by us first, and goes on without its words. */
async function noted<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    noteFault(part(log), error)
    throw withoutWords(error)
  }
}

/** What Lambda hands a handler beside the event, as far as it is used. */
interface RunContext {
  functionName: string
  awsRequestId: string
}

/** Lambda writes what a handler throws into the log with its message, which may quote a mail. Those of our own faults quote nothing. */
const withoutWords = (error: unknown): Fault =>
  error instanceof Fault ? error : new Fault('The run failed; the line `failed` before this one says where and why.', factsOf(error))

function noteFault(log: Log, error: unknown): void {
  const parts = partsOf(error)
  for (const each of parts) log.note('part-failed', factsOf(each))
  log.note('failed', { ...factsOf(error), ...(parts.length > 0 && { faults: parts.length }) })
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
      await aboutThis({ queueMessageId: messageId }, async () => {
        try {
          await handle(schema.parse(JSON.parse(body)))
        } catch (error) {
          if (error instanceof PermanentError) log.note('given-up', { queueMessageId: messageId, why: error.message, ...error.facts })
          else {
            log.note('failed', { queueMessageId: messageId, ...factsOf(error) })
            failed.push(messageId)
          }
        }
      })
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
  }
