import type { Contribution } from './interview.ts'
import { answersByMessage } from './members.ts'
import type { Message } from './message.ts'
import { employerDomain } from './names.ts'
import type { Note } from './note.ts'
import type { Reader } from './reading.ts'
import type { CandidateItems } from './view.ts'

/** What the reader may know beforehand: the candidate's answers about unsure messages hold for their uid and their sender. */
export function readerOf({
  candidate,
  interviews,
  notes,
  messages,
}: Pick<CandidateItems, 'candidate' | 'interviews' | 'notes' | 'messages'>): Reader {
  const { name, mail, homeZone, employer, employerDomain: domain } = candidate
  return { name, mail, homeZone, employer, employerDomain: domain, known: knownFrom(interviews, notes, messages) }
}

function knownFrom(
  interviews: CandidateItems['interviews'],
  notes: readonly Note[],
  messages: readonly Message[],
): NonNullable<Reader['known']> {
  const answers = answersByMessage(notes)
  const uid: Record<string, boolean> = {}
  const sender: Record<string, boolean> = {}
  for (const { contributions } of interviews) {
    // A single no takes one message back; the meeting is none only when all about it was denied.
    const denied = contributions.every((one) => answers.get(one.messageId)?.value.answer === 'no')
    for (const one of contributions.filter((each) => denied || each.unsure === true)) {
      const answer = answers.get(one.messageId)?.value.answer
      if (answer === undefined || (answer === 'no' && !denied)) continue
      if (one.meeting.uid) uid[one.meeting.uid] = answer === 'yes'
      if (one.unsure === true) for (const address of sendersOf(one, messages)) sender[address] = answer === 'yes'
    }
  }
  return { uid, sender }
}

/** A person's address, not that of a scheduler or mail service that writes for many. */
function sendersOf({ messageId, meeting }: Contribution, messages: readonly Message[]): string[] {
  const from = messages.find((message) => message.id === messageId)?.reading?.mail?.from.email
  return [from, meeting.organizer].flatMap((address) => (address && employerDomain(address) ? [address.toLowerCase()] : []))
}
