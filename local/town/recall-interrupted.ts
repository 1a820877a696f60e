import { touchpointTag } from '../../functions/aws/table/keys.ts'
import { mailTag } from '../../functions/contract.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { released, takenBack } from '../../functions/domain/sending/touchpoint-moves.ts'
import type { Table } from '../../functions/ports.ts'
import type { SentMail } from '../doubles/mail/sent-mail.ts'

/**
 * What a killed process had in hand. At a start no function runs, so every claim is a dead one, and the mail service on this disk knows
 * whether it took a mail: one it never saw is planned again and goes at its minute. In the cloud nobody can know; there the lease runs out
 * and the written policy decides (`givenUpOn`). Safe to repeat.
 */
export async function recallInterrupted(table: Table, candidateId: string, outbox: SentMail[]): Promise<void> {
  const taken = new Set(outbox.map(({ tags }) => `${tags[mailTag.touchpoint]} ${tags[mailTag.attempt]}`))
  const wasTaken = ({ key, attempt }: Touchpoint) => taken.has(`${touchpointTag(key)} ${attempt}`)
  const { touchpoints } = await table.readCandidate(candidateId)
  for (const row of touchpoints) {
    if (row.state === 'claimed') await table.moveTouchpoint(row, released(row))
    if (row.state === 'sending' && !wasTaken(row)) await table.moveTouchpoint(row, takenBack(row))
  }
}
