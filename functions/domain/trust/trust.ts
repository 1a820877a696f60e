import type { Candidate } from '../access/candidate.ts'
import type { Reading } from '../read/reading.ts'
import type { Origin, Trust } from '../record/message.ts'
import { domainOf, registeredDomain } from '../who/employer-domain.ts'

const ranks: Record<Trust, number> = { linked: 4, aligned: 3, attested: 2, forwarded: 1, unconfirmed: 0 }

export const trustRank = (trust: Trust): number => ranks[trust]

type MailOrigin = Extract<Origin, { door: 'mail' }>

/** Calendar services that send an invite on the organizer's behalf and check who that is; by registered domain of the envelope. */
const calendarPlatforms = new Set(['google.com', 'outlook.com', 'microsoft.com', 'office365.com', 'onmicrosoft.com'])

/** How far a message is believed, from what the door knows; nothing inside the message can raise it. */
export function trustOf(origin: Origin, reading: Reading, candidate: Pick<Candidate, 'mail'>): Trust {
  if (origin.door === 'webhook') return 'linked'
  if (origin.door !== 'mail' || origin.ownerOnly) return 'forwarded'
  if (origin.verdicts.dmarc === 'FAIL') return 'unconfirmed'
  if (fromOwner(origin, candidate)) return 'forwarded'
  return origin.verdicts.spam === 'FAIL' ? 'unconfirmed' : trustOfSender(origin, reading)
}

/** The candidate's own hand brought it: such a message gets an answer, whatever it is. */
export function isByHand(origin: Origin, candidate: Pick<Candidate, 'mail'>): boolean {
  if (origin.door === 'page') return true
  return origin.door === 'mail' && (origin.ownerOnly || (origin.verdicts.dmarc !== 'FAIL' && fromOwner(origin, candidate)))
}

/** From is the candidate's verified address and the mail is authenticated for it: by DMARC, or where the domain has no policy by SPF of that very sender. */
function fromOwner({ envelopeFrom, headerFrom, verdicts }: MailOrigin, { mail }: Pick<Candidate, 'mail'>): boolean {
  const own = (address: string | null | undefined) => address?.toLowerCase() === mail.toLowerCase()
  if (headerFrom !== undefined && !own(headerFrom)) return false
  return (verdicts.dmarc === 'PASS' && own(headerFrom)) || (verdicts.spf === 'PASS' && own(envelopeFrom))
}

function trustOfSender(origin: MailOrigin, reading: Reading): Trust {
  // A mail that someone forwarded proves the forwarder, not the organizer inside it.
  const from = origin.headerFrom === undefined ? (reading.mail?.forwarded ? null : reading.mail?.from.email) : origin.headerFrom
  const organizer = organizerOf(reading)
  if (!from || !organizer || origin.verdicts.dkim !== 'PASS') return 'unconfirmed'
  const sameDomain = registeredDomain(domainOf(from)) === registeredDomain(domainOf(organizer))
  if (sameDomain && isAligned(origin, from)) return 'aligned'
  const platform = calendarPlatforms.has(registeredDomain(domainOf(origin.envelopeFrom ?? '')))
  return platform && origin.verdicts.spf === 'PASS' && from.toLowerCase() === organizer.toLowerCase() ? 'attested' : 'unconfirmed'
}

/**
 * SES's DKIM verdict says that some signature is good, not whose: anyone can sign with a domain of their own. Only a DMARC pass, or where
 * the domain has no policy an SPF pass for an envelope of the same domain, ties it to From.
 */
function isAligned({ verdicts, envelopeFrom }: MailOrigin, from: string): boolean {
  if (verdicts.dmarc === 'PASS') return true
  return verdicts.spf === 'PASS' && registeredDomain(domainOf(envelopeFrom ?? '')) === registeredDomain(domainOf(from))
}

/** RFC 6047 §2.3: the address that counts is the one in the calendar object; a mail without one is organized by its sender. */
function organizerOf(reading: Reading): string | null {
  const organizers = new Set(reading.meetings.map((meeting) => meeting.organizer?.toLowerCase()).filter((one) => one !== undefined))
  if (organizers.size > 1) return null
  const [organizer] = organizers
  if (organizer) return organizer
  const hasCalendar = reading.meetings.some((meeting) => meeting.uid !== null)
  return hasCalendar || reading.mail?.forwarded ? null : (reading.mail?.from.email ?? null)
}
