import type { Reading, SaidOf } from '../../read/reading.ts'
import type { Contributed } from '../../record/contribution.ts'
import { identityOf } from '../../record/identity.ts'
import type { SaidApart } from '../../record/message.ts'
import type { Application, View } from '../../view/view.ts'
import { employerDomain } from '../../who/employer-domain.ts'
import { sameCompanyKey } from '../../who/same-company.ts'
import type { Consideration, Considered } from '../considered.ts'

interface Part {
  reading: Reading
  meant: readonly Application[]
}

/**
 * An agency's mail that answers for its clients, each in its own words. Undefined where whoever writes is one of the employers, since what they
 * say of another they only know, and where it answers for none: which of two interviews is moved the mail tells as a whole.
 */
export function forEachEmployer(
  each: readonly SaidOf[],
  { considered, before }: { considered: Considered; before: View },
  about: Consideration,
  consider: (about: Consideration) => Considered,
): Considered | undefined {
  const { message, reading, items } = about
  const running = before.applications.filter(({ company }) => company !== null)
  const parts = each.flatMap(({ company, reading: said }): Part[] => {
    const meant = running.filter((one) => sameCompanyKey(one.company ?? '') === sameCompanyKey(company))
    const [only, second] = meant
    return only ? [{ meant, reading: { ...said, company: only.company, role: second ? said.role : only.role } }] : []
  })
  if (!writesForAll(parts, running, reading)) return undefined
  const told = parts.map((part) => ({ part, said: consider({ ...about, reading: part.reading }) }))
  const heard = told.filter(({ said }) => said.decision === 'heard-back')
  const invites = considered.decision === 'new-round' ? told.filter(({ said }) => said.decision === 'new-round') : []
  const [main] = [...heard, ...invites]
  if (!main) return undefined
  return {
    ...main.said,
    reason: told.map(({ said }) => said.reason).join(' '),
    contributions: ofOneMessage(
      told.map(({ said }) => said.contributions),
      message.id,
      new Set(items.interviews.map(({ identity }) => identity)),
    ),
    identities: [...new Set(told.flatMap(({ said }) => said.identities))],
    notes: told.flatMap(({ said }) => said.notes),
    ...(parts.length > 1 ? { apart: heard.map(({ part, said }) => partOf(part.reading, said)) } : {}),
  }
}

/** Whoever is known to write for one of them and not for another is not believed about the other. */
function writesForAll(parts: readonly Part[], running: readonly Application[], { mail }: Reading): boolean {
  const from = mail?.from.email?.toLowerCase()
  const writesFor = (one: Application): boolean =>
    from !== undefined &&
    ((one.domain !== null && one.domain === employerDomain(from)) ||
      [one.recruiter, ...one.rounds.flatMap((round) => [round.recruiter, ...round.interviewers])].some(
        (person) => person?.email?.toLowerCase() === from,
      ))
  const known = parts.filter(({ meant }) => meant.some(writesFor))
  const [only, second] = parts
  if (!only) return false
  return second
    ? known.length === 0 || known.length === parts.length
    : known.length === 1 && running.some((one) => !only.meant.includes(one) && writesFor(one))
}

/** Two talks without a uid in two parts are two meetings of the one message. */
function ofOneMessage(parts: readonly Contributed[][], messageId: string, known: ReadonlySet<string>): Contributed[] {
  const taken = new Set<string>()
  return parts.flat().map(({ identity, contribution }) => {
    let own = identity
    if (!known.has(identity))
      for (let position = 0; taken.has(own); position += 1) own = identityOf({ uid: null, recurrenceId: null }, messageId, position)
    taken.add(own)
    return { identity: own, contribution }
  })
}

const partOf = ({ mail, decisionBy }: Reading, { identities, reason }: Considered): SaidApart => ({
  identities,
  reason,
  answer: mail?.answer ?? null,
  ...(mail?.said ? { said: mail.said } : {}),
  decisionBy,
})
