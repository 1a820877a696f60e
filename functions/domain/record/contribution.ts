import type { Meeting, Reading } from '../read/reading.ts'
import { employerDomain } from '../who/employer-domain.ts'
import { isOwnDomain, type Self } from '../who/oneself.ts'
import { identityOf, shortHash } from './identity.ts'
import type { Contribution } from './interview.ts'
import type { Message, Trust } from './message.ts'

export interface Contributed {
  identity: string
  contribution: Contribution
}

/** What one message says about each meeting in it, in the form it is stored. `unsure` ones count only after the candidate's yes. */
export function contributionsOf(
  message: Pick<Message, 'id' | 'storedAt' | 'origin' | 'byHand'>,
  reading: Reading,
  trust: Trust,
  self?: Self,
): Contributed[] {
  const meetings = reading.meetings.length > 0 ? reading.meetings : [withoutTime(reading)]
  return meetings.map((meeting, position) => {
    const stated = { ...meeting, dtstamp: meeting.dtstamp ?? (meeting.uid === null ? (reading.mail?.sentAt ?? null) : null) }
    const facts = {
      meeting: stated,
      company: reading.company,
      role: reading.role,
      round: reading.round,
      format: meeting.format === undefined ? reading.format : meeting.format,
      recruiter: reading.recruiter,
      task: reading.task,
      decisionBy: reading.decisionBy,
      timeZone: reading.timeZone,
      ...(reading.details ? { details: reading.details } : {}),
      ...(reading.how ? { how: reading.how } : {}),
    }
    const contribution: Contribution = {
      messageId: message.id,
      storedAt: message.storedAt,
      trust,
      feed: message.origin.door === 'feed',
      ...(message.origin.door === 'feed' ? { feedId: message.origin.feedId } : {}),
      ...(reading.verdict === 'unsure' ? { unsure: true } : {}),
      ...(reading.taskOnly ? { taskOnly: true } : {}),
      ...(meeting.uid === null ? { inWords: true } : {}),
      ...(reading.language ? { language: reading.language } : {}),
      byHand: message.byHand,
      contentHash: contentHash(facts),
      ...facts,
      doubts: reading.doubts,
      evidence: reading.evidence,
      domain: domainBehind(meeting, reading, self),
    }
    return { identity: identityOf(meeting, message.id, position), contribution }
  })
}

/** What a person could tell apart: stamps that a calendar sets anew each time it is fetched, and a provider's own id, are left out. */
const contentHash = (facts: Pick<Contribution, 'meeting'>): string =>
  shortHash(
    JSON.stringify({ ...facts, meeting: { ...facts.meeting, dtstamp: null, lastModified: null, sequence: null, providerId: undefined } }),
  )

/** A mail that asks for times, or a one-way interview: an interview all the same, whose time nobody knows yet. */
const withoutTime = (reading: Reading): Meeting => ({
  uid: null,
  recurrenceId: null,
  sequence: null,
  dtstamp: reading.mail?.sentAt ?? null,
  lastModified: null,
  method: reading.method,
  title: reading.mail?.subject ?? null,
  start: null,
  end: null,
  allDay: false,
  organizer: null,
  attendees: [],
  interviewers: reading.interviewers,
  meetingUrl: reading.where?.meetingUrl ?? null,
  location: reading.where?.location ?? null,
  sessions: [],
  replaces: null,
  toBeMoved: false,
  ...(reading.offered ? { offered: reading.offered } : {}),
})

/** The employer's own domain, where an address shows it: the organizer's, else the sender's, the recruiter's, an interviewer's. */
function domainBehind(meeting: Meeting, reading: Reading, self: Self | undefined): string | null {
  const addresses = [
    meeting.organizer,
    reading.mail?.from.email,
    reading.recruiter?.email,
    ...meeting.interviewers.map((person) => person.email),
  ]
  return (
    addresses.map((address) => employerDomain(address)).find((domain) => domain !== null && !(self && isOwnDomain(self, domain))) ?? null
  )
}
