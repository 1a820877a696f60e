import { Fault } from './fault.ts'
import type { Facts } from './notices.ts'
import { PermanentError } from './permanent-error.ts'

/** Causes within causes are named this deep, and this many parts of a fault made of several. */
const deepest = 5
const mostParts = 20

/** What may be told of a fault: names, places and facts, never its message, which may quote a mail. */
export function factsOf(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: typeof error }
  const causes = causesOf(error)
  return {
    // What stands nearer wins.
    ...Object.assign({}, ...[error, ...causes].reverse().map(ownFacts)),
    error: nameOf(error),
    place: placeOf(error),
    ...(causes.length > 0 && { cause: causes.map(nameOf).join(' < '), causePlace: causes.flatMap((cause) => placeOf(cause) ?? [])[0] }),
  }
}

/** A fault that stands for several (every candidate has had their turn) tells of each. */
export const partsOf = (error: unknown): unknown[] => (error instanceof AggregateError ? error.errors.slice(0, mostParts) : [])

function causesOf(error: Error): Error[] {
  const causes: Error[] = []
  for (let cause = error.cause; cause instanceof Error && causes.length < deepest; cause = cause.cause) causes.push(cause)
  return causes
}

const ownFacts = (error: Error): Facts => ({
  ...(error instanceof Fault || error instanceof PermanentError ? error.facts : {}),
  ...statusOf(error),
})

/** The SDK's errors bear the answer's status. */
function statusOf(error: Error): Facts {
  const metadata = '$metadata' in error ? error.$metadata : undefined
  const status = typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata ? metadata.httpStatusCode : undefined
  return typeof status === 'number' ? { status } : {}
}

/** A name is one word of letters; whatever else stands there came from outside. */
const nameOf = ({ name }: Error): string => (/^[A-Za-z]\w{0,60}$/.test(name) ? name : 'Error')

/** The nearest places, as `planCandidate (index.mjs:12:345)`: functions keep their names in the bundle. */
const nearest = 3

function placeOf({ stack = '', message }: Error): string | undefined {
  // The message stands in front of the places and may hold lines that look like one.
  const at = message === '' ? 0 : stack.indexOf(message)
  if (at < 0) return undefined
  const places = stack
    .slice(at + message.length)
    .split('\n')
    .flatMap((line) => placeIn(line) ?? [])
  return places.slice(0, nearest).join(' < ') || undefined
}

/** Folders are left out: on one's own machine they hold a person's name. */
function placeIn(line: string): string | undefined {
  const [, named, file] =
    /^ {4}at (?:async )?(?:([\w$.<># ]{1,80}) \()?(?:[^()\s]{0,300}[\\/])?([\w.-]{1,80}:\d{1,7}:\d{1,7})\)?$/.exec(line) ?? []
  if (file === undefined) return undefined
  return named === undefined ? file : `${named} (${file})`
}
