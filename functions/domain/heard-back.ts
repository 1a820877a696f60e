import { compareText, notesOf } from './members.ts'
import type { Message } from './message.ts'
import type { Note } from './note.ts'
import type { Reading } from './reading.ts'
import type { Application, Round } from './view.ts'
import type { Instant, LocalDate } from './wall-time.ts'
import { employerDomain } from './who/employer-domain.ts'

/** The last round that took or takes place: what the company owes an answer about. */
export const lastRound = (rounds: readonly Round[]): Round | undefined =>
  rounds.findLast((round) => round.status === 'on' && round.start !== null)

/** A mail of the company's, after the round, that names a next step or a rejection, or a date: from its domain or its recruiter, and written by a person. */
export function isAnswerAbout(reading: Reading, application: Pick<Application, 'domain' | 'recruiter' | 'rounds'>): boolean {
  const { mail } = reading
  const round = lastRound(application.rounds)
  const from = mail?.from.email?.toLowerCase()
  if (!mail || !from || mail.automatic || !round?.end || !mail.sentAt || mail.sentAt < round.end) return false
  if (mail.answer === null && reading.decisionBy === null) return false
  const recruiters = [application.recruiter, ...application.rounds.map((one) => one.recruiter)].map((one) => one?.email?.toLowerCase())
  return recruiters.includes(from) || (application.domain !== null && employerDomain(from) === application.domain)
}

/** Messages decided to be the company's answer, kept with an identity of the application; the candidate's no takes one back. */
const answersAbout = (messages: readonly Message[], identities: readonly string[], denied: ReadonlySet<string>): Message[] =>
  messages.filter(
    (one) => one.decision === 'heard-back' && !denied.has(one.id) && one.identities.some((identity) => identities.includes(identity)),
  )

interface Told {
  rounds: readonly Round[]
  notes: readonly Note[]
  messages: readonly Message[]
  /** Per identity, when its decision date was first stated. */
  statedAt: ReadonlyMap<string, Instant>
}

const identitiesOf = (rounds: readonly Round[]): string[] => rounds.flatMap((round) => round.interviews.flatMap((one) => one.identities))

const deniedBy = (notes: readonly Note[]): Set<string> =>
  new Set(
    notesOf('answer', notes)
      .filter((note) => note.value.answer === 'no')
      .map((note) => note.value.messageId),
  )

/**
 * Why nudges stop. An answer ends the waiting for the round before it and not for a later one; an outcome ends the application, unless a round
 * came in after it.
 */
export function stoppedOf({ rounds, notes, messages }: Omit<Told, 'statedAt'>): Application['stopped'] {
  const identities = identitiesOf(rounds)
  const last = lastRound(rounds)
  const told = notesOf('outcome', notes, identities)
  const reopenedAt = told.findLast((note) => note.value.outcome === 'open')?.at
  const isStill = (at: Instant, final: boolean) =>
    (reopenedAt === undefined || at > reopenedAt) &&
    (final ? !rounds.some((round) => round.firstStoredAt > at) : !last?.start || at >= last.start)
  const outcomes = told.flatMap((note): NonNullable<Application['stopped']>[] => {
    const { outcome } = note.value
    if (outcome === 'open' || !isStill(note.at, outcome !== 'next-round')) return []
    return [outcome === 'closed' ? { by: 'closed', at: note.at, outcome } : { by: 'outcome', at: note.at, outcome }]
  })
  if (outcomes.length > 0) return outcomes.at(-1) ?? null
  const clicks = notesOf('heard-back', notes, identities).map((note) => note.at)
  const mails = answersAbout(messages, identities, deniedBy(notes))
    .filter((one) => one.reading?.mail?.answer)
    .map((one) => one.storedAt)
  const at = [...clicks, ...mails].filter((one) => isStill(one, false)).sort()[0]
  return at ? { by: 'heard-back', at } : null
}

type Statement = { date: LocalDate; knownAt: Instant; from: 'invite' | 'debrief' | 'mail' | 'edit' }

/** The date by which the company decides: the latest word about the last round, or after it. What was said of an earlier round is past. */
export function decisionByOf({ rounds, notes, messages, statedAt }: Told): Application['decisionBy'] {
  const last = lastRound(rounds) ?? rounds.at(-1)
  if (!last) return null
  const lastIdentities = identitiesOf([last])
  const isAbout = (identity: string, at: Instant) => lastIdentities.includes(identity) || (last.end !== null && at >= last.end)
  const identities = identitiesOf(rounds)
  const statements: Statement[] = [
    ...last.interviews.flatMap((one): Statement[] =>
      one.decisionBy && !editedDate(notes, one.identities)
        ? [{ date: one.decisionBy, knownAt: statedAt.get(one.identity) ?? one.firstStoredAt, from: 'invite' }]
        : [],
    ),
    ...notesOf('debrief', notes, identities).flatMap((note): Statement[] =>
      note.value.decisionBy && isAbout(note.identity, note.at) ? [{ date: note.value.decisionBy, knownAt: note.at, from: 'debrief' }] : [],
    ),
    ...notesOf('edit', notes, identities).flatMap((note): Statement[] =>
      note.value.decisionBy && isAbout(note.identity, note.at) ? [{ date: note.value.decisionBy, knownAt: note.at, from: 'edit' }] : [],
    ),
    ...answersAbout(messages, identities, deniedBy(notes)).flatMap((one): Statement[] =>
      one.reading?.decisionBy && isAbout('', one.storedAt) ? [{ date: one.reading.decisionBy, knownAt: one.storedAt, from: 'mail' }] : [],
    ),
  ]
  return statements.sort((a, b) => compareText(`${a.knownAt} ${a.date}`, `${b.knownAt} ${b.date}`)).at(-1) ?? null
}

const editedDate = (notes: readonly Note[], identities: readonly string[]): boolean =>
  notesOf('edit', notes, identities).some((note) => note.value.decisionBy !== undefined)
