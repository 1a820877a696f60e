import { carry } from './carry/carry.ts'
import { noteAbove } from './note-above.ts'
import type { Carrier, Reader, Reading, ReadOutcome } from './reading.ts'
import { saidOfEach } from './said-of-each.ts'
import { threadBelow } from './thread-below.ts'
import { understand } from './understand.ts'

/** Raw bytes of one message to what they mean for the candidate. */
export async function readMessage(raw: Uint8Array, carrier: Carrier, reader: Reader): Promise<ReadOutcome> {
  const carriage = await carry(raw, carrier, reader)
  if (carriage.outcome === 'refused') return carriage
  const note = noteAbove(carriage.carried, reader)
  const reading = understand(carriage.carried, reader)
  const below = arrangesNothing(reading) ? threadBelow(carriage.carried, reader).map((one) => understand(one, reader)) : []
  const each = saidOfEach(carriage.carried, reader.known?.employers ?? [], reading, (one) => understand(one, reader))
  return {
    outcome: 'read',
    reading,
    ...(note ? { note: understand(note, reader) } : {}),
    ...(below.length > 0 ? { below } : {}),
    ...(each.length > 0 ? { each } : {}),
  }
}

/** "Great, see you on Friday!": an hour that it holds was read below it. */
const arrangesNothing = ({ change }: Reading): boolean =>
  change?.times.every(({ clock, shift }) => clock === null && shift === undefined) === true &&
  (change.says === null || change.says === 'stands')
