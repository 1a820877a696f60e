import type { Reading } from '../read/reading.ts'
import { isOwnUid } from '../record/identity.ts'
import type { Message } from '../record/message.ts'
import type { CandidateItems } from '../view/view.ts'
import { domainOf } from '../who/employer-domain.ts'
import { isOwnAddress } from '../who/oneself.ts'

/* What comes in from roundtwo itself or from the candidate's own hand, and must not be taken for an invitation. */

/** By its mark or its sender, since mail services replace message ids; forwarded, pasted or bounced back, it must not start anything. */
export function isOurs({ mail }: Reading, { candidate }: CandidateItems): boolean {
  const from = mail?.from.email
  return (
    mail?.ours === true || (from != null && candidate.inboxAddress !== undefined && domainOf(from) === domainOf(candidate.inboxAddress))
  )
}

/** What we put into the candidate's calendar, by a mail, by our own feed or by a link, come back by mail, by hand or in a feed of theirs. */
export const isOwnEntry = ({ meetings, ours }: Reading): boolean =>
  ours === true || (meetings.length > 0 && meetings.every(({ uid }) => isOwnUid(uid)))

const isFromCandidate = ({ mail }: Reading, { candidate }: CandidateItems): boolean =>
  mail?.from.email != null && isOwnAddress(candidate, mail.from.email) && !mail.forwarded

/** Answered, an absence note would answer back (RFC 3834 §2). */
export const isOwnMachine = (reading: Reading, items: CandidateItems): boolean =>
  isFromCandidate(reading, items) && reading.mail?.automatic === true

/** What the candidate wrote to somebody else, with a blind copy to us; a calendar entry they send round is read like any other. */
export function isOwnNote({ origin }: Message, reading: Reading, items: CandidateItems): boolean {
  const { inboxAddress } = items.candidate
  const isElse = (address: string) =>
    !isOwnAddress(items.candidate, address) && (inboxAddress === undefined || domainOf(address) !== domainOf(inboxAddress))
  if (origin.door !== 'mail' || !isFromCandidate(reading, items) || reading.meetings.some(({ uid }) => uid !== null)) return false
  return reading.mail?.to?.some(isElse) ?? false
}

/** `Re:` as mail programs write it in the languages read. */
const answering = /^\s*(?:re|aw|antw|ant|sv|vs|res|ris?|rif|réf?|返信)\s*[:：]/i

/** The subject that is answered, however often. */
export const withoutAnswering = (subject: string): string => {
  const rest = subject.replace(answering, '')
  return rest === subject ? subject.trim() : withoutAnswering(rest)
}

/** An answer to a mail of ours quotes it, and what it quotes (a company, an hour, a cancel) must not come back as an invitation. */
export function isAnswerToUs(reading: Reading, items: CandidateItems): boolean {
  const { inboxAddress } = items.candidate
  const { subject, to = [] } = reading.mail ?? {}
  const isUs = (address: string) => inboxAddress !== undefined && domainOf(address) === domainOf(inboxAddress)
  if (!isFromCandidate(reading, items) || reading.meetings.some(({ uid }) => uid !== null)) return false
  return reading.mail?.quotesUs === true || (answering.test(subject ?? '') && to.length > 0 && to.every(isUs))
}
