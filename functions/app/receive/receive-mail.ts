import { createHash } from 'node:crypto'
import type { Arrival, Origin } from '../../domain/record/message.ts'
import type { World } from '../../ports.ts'
import { ownCopy } from './own-copy.ts'

type Verdicts = Extract<Origin, { door: 'mail' }>['verdicts']

/** What the mail service says of a mail it took in. */
export interface Receipt {
  key: string
  recipients: string[]
  envelopeFrom: string | null
  headerFrom: string | null
  verdicts: Verdicts
}

/**
 * Whose mail it is, by the secret in the envelope recipient; the headers inside have no say. A mail for an unknown address was taken in
 * like any other, so that nobody can try out addresses, and ends here without a trace but this line.
 */
export async function receiveMail({ table, inbox, log }: Pick<World, 'table' | 'inbox' | 'log'>, receipt: Receipt): Promise<Arrival[]> {
  const arrivals = new Map<string, Arrival>()
  const isShared = new Set(receipt.recipients.map(tokenHash)).size > 1
  for (const recipient of receipt.recipients) {
    const door = await table.findDoor(tokenHash(recipient))
    if (door?.carrier !== 'mail') {
      log.note('mail-dropped', { code: 'unknown-address' })
      continue
    }
    const { key, envelopeFrom, headerFrom, verdicts } = receipt
    const origin: Origin = { door: 'mail', envelopeFrom, headerFrom, verdicts, ownerOnly: door.ownerOnly }
    const { candidateId } = door
    arrivals.set(candidateId, { candidateId, key: isShared ? await ownCopy(inbox, key, candidateId) : key, origin })
  }
  return [...arrivals.values()]
}

/** Mail programs and servers change the case of addresses; `token+anything` is the same door. */
const tokenHash = (recipient: string): string => {
  const local = recipient.slice(0, recipient.lastIndexOf('@')).toLowerCase()
  return createHash('sha256')
    .update(local.split('+')[0] ?? '')
    .digest('hex')
}
