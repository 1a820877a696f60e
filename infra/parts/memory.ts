import type { FunctionName } from '../../functions/contract.ts'
import { workersOf } from '../bundle.ts'

/** Nobody waits for them, and they wait for answers most of their time. */
const patient: ReadonlySet<FunctionName> = new Set(['on-mail-event', 'on-push-due'])

/**
 * Megabytes of a function; its share of a processor grows with them (1,769 are one, docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html), but
 * for its start. A worker alone may take 256; a patient function takes 70 when it has started.
 */
export const megabytesOf = (name: FunctionName): number => (workersOf(name).length > 0 ? 1024 : patient.has(name) ? 256 : 512)
