import type { Reading } from '../../read/reading.ts'
import { contributionsOf } from '../../record/contribution.ts'
import { considerReply } from '../../replies/consider-reply.ts'
import { isAnswerToUs, isOwnNote } from '../../trust/own-mail.ts'
import type { View } from '../../view/view.ts'
import { ownPick } from '../change/taken-offer.ts'
import { type Considered, type Known, nothing } from '../considered.ts'
import { reasonFor } from '../decision-reason.ts'

/** What the candidate wrote to somebody else, with a copy to us. */
export function ofOwnNote({ message, reading, trust, items, folded, before }: Known): Considered | undefined {
  if (!isOwnNote(message, reading, items)) return undefined
  if (trust === 'unconfirmed') return nothing('own-mail', reasonFor.own(0))
  const notes = thanksIn(reading, before)
  const pick =
    notes.length > 0 ? undefined : ownPick(contributionsOf(message, reading, trust, items.candidate), { message, reading }, folded, before)
  const about = pick?.contributions ?? notes
  return {
    ...nothing('own-mail', pick ? reasonFor.ownPick(pick.start.instant, items.candidate) : reasonFor.own(notes.length)),
    notes,
    contributions: pick?.contributions ?? [],
    identities: [...new Set(about.map(({ identity }) => identity))],
  }
}

/** An answer to a mail of ours. */
export const ofReply = (about: Known): Considered | undefined =>
  isAnswerToUs(about.reading, about.items) ? considerReply({ ...about, view: about.before }) : undefined

/** A copy of the candidate's own note marks that person's draft sent, and does nothing else. */
function thanksIn({ mail }: Reading, { applications }: View): Considered['notes'] {
  const to = mail?.to ?? []
  const rounds = applications
    .flatMap((one) => one.rounds)
    .filter((round) => round.status === 'on' && round.end !== null && mail?.sentAt != null && round.end <= mail.sentAt)
  return to.flatMap((address) => {
    const round = rounds.findLast((one) => one.interviewers.some((person) => person.email?.toLowerCase() === address))
    const person = round?.interviewers.find((one) => one.email?.toLowerCase() === address)
    const identity = round?.interviews[0]?.identity
    return person && identity
      ? [{ identity, slot: person.key, value: { kind: 'thanked' as const, person: person.key, done: 'sent' as const } }]
      : []
  })
}
