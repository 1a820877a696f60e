import { messageIdOf } from '../../domain/record/identity.ts'
import { type Arrival, expiryOf, kept, type Message } from '../../domain/record/message.ts'
import { isByHand } from '../../domain/trust/trust.ts'
import { PermanentError } from '../../permanent-error.ts'
import type { World } from '../../ports.ts'
import { carrierOf } from './find-origin.ts'

export interface Arrived {
  message: Message
  bytes: Uint8Array
}

/** The record comes first: a message that breaks everything after it still shows that it came. Safe to repeat: its bytes name it. */
export async function recordArrival(
  { table, inbox }: Pick<World, 'table' | 'inbox'>,
  { candidateId, key, origin }: Arrival,
): Promise<Arrived> {
  const candidate = await table.findCandidate(candidateId)
  if (candidate === undefined) throw new PermanentError('a message for nobody', { candidateId })
  const stored = await inbox.read(key)
  if (stored === undefined) throw new PermanentError('the raw message is gone', { candidateId })
  const { bytes, storedAt, contentType } = stored
  const message: Message = {
    candidateId,
    id: messageIdOf(bytes),
    key,
    carrier: origin.door === 'mail' ? 'eml' : carrierOf(contentType, bytes),
    origin,
    storedAt,
    byHand: isByHand(origin, candidate),
    identities: [],
    version: 1,
    unplanned: false,
    expiresAt: expiryOf(storedAt, kept.decided),
  }
  if ((await table.addMessage(message)) === 'added') return { message, bytes }
  const known = await table.findMessage(candidateId, message.id)
  if (known === undefined) throw new Error('A message expired while it came in again')
  return { message: isToBeReadAnew(known, message) ? await recordAgain(table, known, message) : known, bytes }
}

/** A refusal may have been the reader's fault, or that of an older reader: whoever sends the same file again by hand is asking for another look. */
const isToBeReadAnew = (known: Message, again: Message): boolean =>
  again.byHand && (known.decision === 'refused' || (known.decision === 'asked' && known.reading === undefined))

/** As if it came for the first time, at this later hour; a repeat of the same arrival has no more tries than were left. */
async function recordAgain(table: World['table'], known: Message, message: Message): Promise<Message> {
  const givenUp = message.storedAt > known.storedAt ? undefined : known.givenUp
  const again: Message = { ...message, ...(givenUp === undefined ? {} : { givenUp }), version: known.version + 1 }
  if ((await table.saveMessage(again)) === 'saved') return again
  throw new Error('A message was decided while it came in again')
}
