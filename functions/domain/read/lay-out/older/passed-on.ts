import { domainOf, registeredDomain } from '../../../who/employer-domain.ts'
import type { Address, Carried } from '../../carry/carried.ts'
import { isReader, ownNamePattern } from '../../names/candidate-name.ts'
import type { Reader } from '../../reading.ts'

type Whose = { carried: Carried; reader: Reader }

/** Whoever sent it, where that is not the reader. */
function senderOf({ carried: { mail }, reader }: Whose): Address | null {
  const sender = mail?.forwardedBy ?? mail?.from ?? null
  return sender && !isReader(reader, sender) ? sender : null
}

const sameHouse = (a: string | null, b: string | null | undefined): boolean =>
  a !== null && b != null && registeredDomain(domainOf(a)) === registeredDomain(domainOf(b))

const isAddress = (a: Pick<Address, 'email'>, b: Pick<Address, 'email'>): boolean =>
  a.email !== null && a.email.toLowerCase() === b.email?.toLowerCase()

/** So far into a text its greeting reaches. */
const greetingLength = 60

/**
 * Whoever only passes on what somebody of another house wrote to the candidate: they are no party to it. An agency that was written to itself, and a
 * colleague of the writer's, are.
 */
export function passedOnBy(whose: Whose): Address | null {
  const { carried, reader } = whose
  const { mail, events } = carried
  if (!mail?.forwarded || !mail.forwardedBy) return null
  const by = senderOf(whose)
  if (!by || [mail.from, events[0]?.organizer].some((one) => sameHouse(by.email, one?.email))) return null
  const to = [...mail.to, ...mail.cc]
  if (to.some((one) => isAddress(one, by))) return null
  const isGreeted = ownNamePattern(reader).test(mail.text.trimStart().slice(0, greetingLength))
  return isGreeted || to.some((one) => isReader(reader, one)) ? by : null
}

/** A guest of it who is not of the house that invites, and sends it on to the candidate, whom it does not name: it is theirs. */
export function invitedInstead(whose: Whose): Address | null {
  const { carried, reader } = whose
  const by = senderOf(whose)
  const [event] = carried.events
  if (!by || !event?.organizer || isReader(reader, event.organizer) || sameHouse(by.email, event.organizer.email)) return null
  if (!event.attendees.some((one) => isAddress(one, by)) || event.attendees.some((one) => isReader(reader, one))) return null
  return ownNamePattern(reader).test(`${event.summary ?? ''}\n${event.description ?? ''}`) ? null : by
}

/** Whoever sent it and has no part in it. */
export const outsiderIn = (whose: Whose): Address | null => invitedInstead(whose) ?? passedOnBy(whose)
