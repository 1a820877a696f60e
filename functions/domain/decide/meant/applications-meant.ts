import type { Reading } from '../../read/reading.ts'
import { belongs, keysOf } from '../../view/applications.ts'
import type { Application, View } from '../../view/view.ts'
import { employerDomain } from '../../who/employer-domain.ts'
import { sameName } from '../../who/short-name.ts'
import { isOwnHand, namedIn, namesAnother, peopleOf, wordsOf } from '../own-note.ts'

/** By company, role and domain; else by who writes, or by the title it answers: an applicant tracking system's address tells no employer. */
export function applicationsMeant(reading: Reading, view: View): Application[] {
  const { applications } = view
  if (isOwnHand(reading, view.candidate)) return applicationsNoted(reading, applications)
  const { mail, company, role, recruiter, meetings } = reading
  const domain = employerDomain(meetings[0]?.organizer ?? mail?.from.email ?? recruiter?.email)
  const said = keysOf({ company, role, domain })
  const named = applications.filter((one) => belongs(said, keysOf(one)))
  if (named.length > 0) return named
  const from = mail?.from.email?.toLowerCase()
  const writer = from === undefined ? mail?.from.name : null
  const known = writer ? applications.filter((one) => isOfTheirs(writer, one)) : []
  if (known.length === 1) return known
  const title = titleKey(mail?.subject ?? null)
  return applications.filter(
    (one) =>
      (from !== undefined && addressesOf(one).includes(from)) ||
      (title !== '' && one.rounds.some(({ interviews }) => interviews.some((each) => titleKey(each.title) === title))),
  )
}

/** To whom the candidate wrote: by an address that is known, else by the employer's domain. */
export function applicationsWrittenTo({ mail }: Reading, { applications }: View): Application[] {
  const to = mail?.to ?? []
  const known = applications.filter((one) => addressesOf(one).some((address) => to.includes(address)))
  return known.length > 0 ? known : applications.filter(({ domain }) => domain !== null && to.some((one) => employerDomain(one) === domain))
}

/** Whom the candidate names; a note that names nobody, and says that something changed, is about what is ahead. */
function applicationsNoted(reading: Reading, applications: Application[]): Application[] {
  const named = namedByHand(reading, applications)
  if (named.length > 0) return named
  const { change, verdict, company } = reading
  return change?.says || (verdict !== 'not' && company === null) ? applications : []
}

function namedByHand({ company, role, change }: Reading, applications: readonly Application[]): Application[] {
  const said = keysOf({ company, role, domain: null })
  const read = applications.filter((one) => belongs(said, keysOf(one)))
  return read.length > 0 ? read : namedIn(change?.note ?? '', applications)
}

/** A note of the candidate's own that names somebody else, or does not speak of an interview at all. */
export const isUnsaid = (reading: Reading, { candidate, applications }: View): boolean =>
  isOwnHand(reading, candidate) &&
  (reading.company !== null || reading.verdict === 'not' || namesAnother(reading.change?.note ?? '')) &&
  namedByHand(reading, applications).length === 0

/** In a chat people bear a name alone, and the company's often stands behind it: "Saga", "Saga Norrvik". */
function isOfTheirs(writer: string, application: Application): boolean {
  const [given = '', ...rest] = wordsOf(writer)
  const isByCompany = rest.length > 0 && application.company !== null && wordsOf(application.company).join(' ').startsWith(rest.join(' '))
  return peopleOf(application).some((name) => sameName(writer, name) || (isByCompany && sameName(given, name)))
}

const addressesOf = ({ recruiter, rounds }: Application): string[] =>
  [recruiter, ...rounds.flatMap((round) => [round.recruiter, ...round.interviewers])].flatMap((one) => one?.email?.toLowerCase() ?? [])

/** `Re:` and `Fwd:` in any language; a title too short to tell anything is none. */
function titleKey(title: string | null): string {
  const plain = (title ?? '').replace(/^(?:\p{L}{1,6}\s?[:：]\s?){1,4}/u, '').trim()
  return plain.length < 12 ? '' : plain.toLowerCase()
}
