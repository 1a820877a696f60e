import type { Meeting, Reading } from '../read/reading.ts'
import { identityOf, masterOf, seriesOf } from '../record/identity.ts'
import type { Instant } from '../time/wall-time.ts'
import { employerDomain } from '../who/employer-domain.ts'
import { isOwnAddress, isOwnDomain, type Self } from '../who/oneself.ts'
import { sameCompanyKey } from '../who/same-company.ts'

/**
 * What an archived application is found by when something about it arrives, in the terms in which applications are joined and answers are told: whoever
 * could belong to it shares a clue with it. A clue too many brings back what is then put away again; a clue too few would lose a message's meaning.
 */
export type Clue = string

export const byIdentity = (identity: string): Clue => `identity:${masterOf(identity) ?? identity}`
export const byMessage = (messageId: string): Clue => `message:${messageId}`
export const byCompany = (company: string | null): Clue[] => (company === null ? [] : [`company:${sameCompanyKey(company)}`])
export const byDomain = (domain: string | null): Clue[] => (domain === null ? [] : [`from:${domain}`])

/** An employer's people share its domain; anybody else has an address of their own. */
export const byAddress = (self: Self, address: string | null | undefined): Clue[] => {
  if (!address || isOwnAddress(self, address)) return []
  const domain = employerDomain(address)
  return domain === null || isOwnDomain(self, domain) ? [`from:${address.toLowerCase()}`] : [`from:${domain}`]
}

/** What the candidate's own calendar made of a meeting names nobody: it is known by its day. */
export const byDay = (start: Instant | null | undefined): Clue[] => (start ? [`day:${start.slice(0, 10)}`] : [])

const isOwnEntry = (self: Self, { organizer }: Meeting): boolean => organizer === null || isOwnAddress(self, organizer)

const ofMeeting = (self: Self, meeting: Meeting, messageId: string): Clue[] => [
  byIdentity(identityOf(meeting, messageId)),
  ...(meeting.replaces ? [byIdentity(seriesOf(meeting.replaces))] : []),
  ...[meeting.organizer, ...meeting.interviewers.map(({ email }) => email)].flatMap((address) => byAddress(self, address)),
  ...(isOwnEntry(self, meeting) ? byDay(meeting.start?.instant) : []),
]

/** All that a message may be about. */
export function cluesIn(reading: Reading, self: Self, messageId: string): Clue[] {
  const { mail, recruiter, company, meetings } = reading
  const addresses = [mail?.from.email, recruiter?.email, ...(mail?.to ?? []), ...(mail?.cameBack ?? [])]
  return [
    ...new Set([
      byMessage(messageId),
      ...byCompany(company),
      ...addresses.flatMap((address) => byAddress(self, address)),
      ...meetings.flatMap((meeting) => ofMeeting(self, meeting, messageId)),
    ]),
  ]
}
