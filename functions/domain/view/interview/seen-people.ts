import type { Candidate } from '../../access/candidate.ts'
import type { Person } from '../../read/reading.ts'
import { compareContributions, isCancel } from '../../record/contribution-order.ts'
import type { Contribution } from '../../record/interview.ts'
import { isRelay } from '../../who/employer-domain.ts'
import { findPerson, mergePeople } from '../../who/merge-people.ts'
import { isOwnAddress } from '../../who/oneself.ts'
import { isNoReply } from '../../who/shared-mailbox.ts'
import type { Member } from '../folded-items.ts'
import { tellersOf } from '../meeting/cluster.ts'
import type { Interview } from '../view.ts'

const nothingAsEmpty = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null)

/**
 * Those of the message that sets the time, then of other carriers; only if none names anyone, those named before. A title or form of address
 * that was told once is not taken back by a message that names them without.
 */
export function peopleOf(base: Contribution | undefined, rest: readonly Contribution[], members: readonly Member[]): Person[] {
  const named = mergePeople([base?.meeting.interviewers ?? [], ...rest.map((one) => peopleBeside(one, base))])
  const before = tellersOf(members)
    .flatMap((member) => member.facts)
    .sort(compareContributions)
    .flatMap((one) => (!isCancel(one) && nothingAsEmpty(one.meeting.interviewers) ? [one.meeting.interviewers] : []))
  const people = named.length > 0 ? named : mergePeople([before.at(-1) ?? []])
  const told = before.map((list) => list.filter((one) => one.title || one.form)).filter((list) => list.length > 0)
  return people.map((person) => {
    const known = told.toReversed().flatMap((list) => findPerson(person, list) ?? [])
    const form = person.form ?? known.find((one) => one.form)?.form
    return { ...person, title: person.title ?? known.find((one) => one.title)?.title ?? null, ...(form ? { form } : {}) }
  })
}

/** Whom one can write to who arranged it. A calendar of the candidate's own and a scheduling service are nobody to write to. */
export function organizerOf(base: Contribution | undefined, people: readonly Person[], candidate: Candidate): Pick<Interview, 'organizer'> {
  const email = base?.meeting.organizer ?? null
  if (email === null || isOwnAddress(candidate, email) || isNoReply(email) || isRelay(email)) return {}
  const named = people.find((one) => one.email?.toLowerCase() === email.toLowerCase())
  return { organizer: { name: named?.name ?? null, email } }
}

/** Whom an organizer replaces who is in the talk themselves is not met as well. */
function peopleBeside({ meeting }: Contribution, base: Contribution | undefined): Person[] {
  const [before, now] = [meeting.organizer?.toLowerCase(), base?.meeting.organizer?.toLowerCase()]
  const takesOver = meeting.uid !== null && base?.meeting.interviewers.some(({ email }) => email !== null && email.toLowerCase() === now)
  return before !== now && takesOver ? meeting.interviewers.filter(({ email }) => email?.toLowerCase() !== before) : meeting.interviewers
}
