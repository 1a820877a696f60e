import type { Reader } from '../read/reading.ts'
import type { Contribution } from '../record/interview.ts'
import type { Message } from '../record/message.ts'
import type { Note } from '../record/note.ts'
import { answersByMessage, compareText, notesOf } from '../view/folded-items.ts'
import type { CandidateItems } from '../view/view.ts'
import { employerDomain } from '../who/employer-domain.ts'
import { sameCompanyKey } from '../who/same-company.ts'

/** What the reader may know beforehand: the candidate's answers about unsure messages hold for their uid and their sender. */
export function readerOf({
  candidate,
  interviews,
  notes,
  messages,
}: Pick<CandidateItems, 'candidate' | 'interviews' | 'notes' | 'messages'>): Reader {
  const { name, mail, homeZone, employer, employerDomain: domain, otherMails, inboxAddress } = candidate
  return { name, mail, homeZone, employer, employerDomain: domain, otherMails, inboxAddress, known: knownFrom(interviews, notes, messages) }
}

function knownFrom(
  interviews: CandidateItems['interviews'],
  notes: readonly Note[],
  messages: readonly Message[],
): NonNullable<Reader['known']> {
  const answers = answersByMessage(notes)
  const told = interviews.flatMap(({ contributions }) => {
    // A single no takes one message back; the meeting is none only when all about it was denied.
    const isDenied = contributions.every((one) => answers.get(one.messageId)?.value.answer === 'no')
    return contributions.flatMap((one) => {
      const note = answers.get(one.messageId)
      // What a mail means for a known meeting says nothing of whether its sender writes about interviews.
      const isTelling = one.doubt === undefined && (isDenied || (one.unsure === true && note?.value.answer === 'yes'))
      return note && isTelling
        ? [{ at: note.at, isInterview: !isDenied, uid: one.meeting.uid, senders: one.unsure ? sendersOf(one, messages) : [] }]
        : []
    })
  })
  const byTime = told.sort((a, b) => compareText(a.at, b.at))
  return {
    uid: Object.fromEntries(byTime.flatMap(({ uid, isInterview }) => (uid ? [[uid, isInterview]] : []))),
    sender: Object.fromEntries(byTime.flatMap(({ senders, isInterview }) => senders.map((address) => [address, isInterview]))),
    arrangers: arrangersOf(interviews),
    employers: employersOf(interviews, notes),
  }
}

/** So many names a mail is searched for at most, those heard of last. */
const mostEmployers = 60

const employersOf = (interviews: CandidateItems['interviews'], notes: readonly Note[]): string[] => {
  const edited = notesOf('edit', notes).map(({ value }) => value.company)
  const told = interviews.flatMap(({ contributions }) => contributions.map(({ company }) => company))
  const names = [...edited, ...told].flatMap((name) => (name ? [[sameCompanyKey(name), name] as const] : []))
  return [...new Map(names.toReversed()).values()].slice(0, mostEmployers)
}

/** Who arranged an interview that needs no asking: what else they send may be the next of it. */
const arrangersOf = (interviews: CandidateItems['interviews']): string[] => {
  const sure = interviews.flatMap(({ contributions }) => contributions.filter(({ unsure }) => !unsure))
  const addresses = sure.flatMap(({ meeting, recruiter }) => [meeting.organizer, recruiter?.email ?? null])
  return [...new Set(addresses.flatMap((address) => (address && employerDomain(address) ? [address.toLowerCase()] : [])))]
}

/** A person's address, not that of a scheduler or mail service that writes for many. */
function sendersOf({ messageId, meeting }: Contribution, messages: readonly Message[]): string[] {
  const from = messages.find((message) => message.id === messageId)?.reading?.mail?.from.email
  return [from, meeting.organizer].flatMap((address) => (address && employerDomain(address) ? [address.toLowerCase()] : []))
}
