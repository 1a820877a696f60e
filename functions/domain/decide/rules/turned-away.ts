import { isAnswer } from '../../read/reading.ts'
import { outOfReach } from '../../sending/out-of-reach.ts'
import { isOurs, isOwnEntry, isOwnMachine, isOwnNote } from '../../trust/own-mail.ts'
import { type Consideration, type Considered, nothing } from '../considered.ts'
import { reasonFor } from '../decision-reason.ts'

/** What says nothing of any interview, whatever is known: viruses, mails of ours, machines, answers of calendars, times out of reach. */
export function turnedAway({ message, reading, items }: Consideration): Considered | undefined {
  const { origin } = message
  if (origin.door === 'mail' && origin.verdicts.virus === 'FAIL') return nothing('dropped', 'The mail service found a virus in it.')
  // A draft of ours that they sent is their note.
  if (isOurs(reading, items) && !isOwnNote(message, reading, items)) return nothing('own-mail', 'This is one of my own mails coming back.')
  if (isOwnEntry(reading)) return nothing('own-mail', 'It is an entry that I made for your calendar myself.')
  if (isOwnMachine(reading, items))
    return nothing('own-mail', 'It is an automatic reply of your own mailbox, and I do not answer machines.')
  if (reading.report !== undefined) return nothing('no-change', reading.report)
  const confirmation = reading.mail?.forwardingConfirmation
  if (confirmation) return nothing('not-an-interview', reasonFor.forwarding(confirmation))
  if (isAnswer(reading.method)) return nothing('reply-ignored', reasonFor.reply(reading.method))
  const reach = outOfReach(reading, message.storedAt)
  return reach ? nothing('refused', reasonFor.outOfReach(reach, items.candidate)) : undefined
}
