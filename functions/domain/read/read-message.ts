import { carry } from './carry/carry.ts'
import { noteAbove } from './note-above.ts'
import type { Carrier, Reader, ReadOutcome } from './reading.ts'
import { understand } from './understand.ts'

/** Raw bytes of one message to what they mean for the candidate. */
export async function readMessage(raw: Uint8Array, carrier: Carrier, reader: Reader): Promise<ReadOutcome> {
  const carriage = await carry(raw, carrier, reader)
  if (carriage.outcome === 'refused') return carriage
  const note = noteAbove(carriage.carried, reader)
  return { outcome: 'read', reading: understand(carriage.carried, reader), ...(note ? { note: understand(note, reader) } : {}) }
}
