import type { Reading } from '../../read/reading.ts'
import type { Contributed } from '../../record/contribution.ts'
import { belongs, keysOf } from '../../view/applications.ts'
import type { Application, View } from '../../view/view.ts'
import { employerDomain, employerLabel } from '../../who/employer-domain.ts'
import { sameCompanyKey } from '../../who/same-company.ts'
import { isNoReply } from '../../who/shared-mailbox.ts'
import { isOwnHand, wordsOf } from '../own-note.ts'

/**
 * A host that is not the employer's, a tool's or one nobody knows, writes for an employer that is: under their name ("Norrvik" at hireflow.io), or
 * as a machine about the very hour and job. What it says is theirs, and the host is nobody's.
 */
export function inTheNameOf(reading: Reading, view: View): Application | null {
  const { mail, meetings, role } = reading
  const host = employerDomain(mail?.from.email)
  if (!mail?.from.email || isOwnHand(reading, view.candidate) || meetings.some(({ uid }) => uid !== null)) return null
  const company = isHost(reading.company, mail.from.email) ? null : reading.company
  if (company !== null || (host !== null && view.applications.some((one) => isTheirs(one, host)))) return null
  const fitting = view.applications.filter((one) => {
    const known = keysOf(one)
    return belongs({ company: known.company, domain: known.domain, role: keysOf({ company: null, domain: null, role }).role }, known)
  })
  const named = fitting.filter((one) => isUnderName(mail.from.name, one.company))
  const starts = meetings.map(({ start }) => start?.instant)
  const sameHour = isNoReply(mail.from.email ?? '') ? fitting.filter((one) => isAtOneOf(one, starts)) : []
  const [one, second] = named.length > 0 ? named : sameHour
  return one && !second ? one : null
}

/** The company was read from the address alone. */
const isHost = (company: string | null, email: string | null): boolean =>
  company !== null && wordsOf(company).join('') === (employerLabel(email) ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

const isTheirs = ({ domain, recruiter, rounds }: Application, host: string): boolean =>
  [
    domain,
    ...[recruiter, ...rounds.flatMap((one) => [one.recruiter, ...one.interviewers])].map((one) => employerDomain(one?.email)),
  ].includes(host)

/** "Norrvik", "Norrvik Recruiting", "Norrvik via Hireflow". */
function isUnderName(name: string | null, company: string | null): boolean {
  if (!name || !company) return false
  const [written, known] = [wordsOf(name), wordsOf(company)]
  return sameCompanyKey(name) === sameCompanyKey(company) || (known.length > 0 && known.every((word, at) => written[at] === word))
}

const isAtOneOf = ({ rounds }: Application, starts: readonly (string | undefined)[]): boolean =>
  rounds.some(({ interviews }) => interviews.some(({ status, start }) => status === 'on' && start !== null && starts.includes(start)))

/** Told by the host, as the employer's own. */
export const asTheirs = ({ company, domain }: Application, told: readonly Contributed[]): Contributed[] =>
  told.map(({ identity, contribution }) => ({ identity, contribution: { ...contribution, company, domain } }))
