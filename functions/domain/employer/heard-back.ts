import type { Reading } from '../read/reading.ts'
import { literal } from '../read/vocabulary/patterns.ts'
import { foldEdits } from '../record/edit.ts'
import type { Message } from '../record/message.ts'
import type { Note } from '../record/note.ts'
import type { Instant, LocalDate } from '../time/wall-time.ts'
import { compareText, notesOf } from '../view/folded-items.ts'
import { isTalk } from '../view/is-talk.ts'
import type { Application, Round } from '../view/view.ts'
import { employerDomain } from '../who/employer-domain.ts'
import { sameCompanyKey } from '../who/same-company.ts'
import { type AnswerIn, answersIn, deniedBy } from './answers-in.ts'
import { answerHolding, holds, outcomeHolding } from './holds.ts'
import { identitiesOf, lastAsked, lastRound } from './last-round.ts'
import { type Said, saidIn } from './said.ts'

/** A yes with a day keeps the clock running to it, and what may be two things waits for the candidate's word. */
export const stopsNudges = ({ kind, against, date }: Said): boolean =>
  against.length === 0 && kind !== 'date' && kind !== 'contact' && !(kind === 'next-step' && date !== null)

type Asked = Pick<Application, 'company' | 'domain' | 'recruiter' | 'rounds'>

/**
 * A mail of the company's, after the round, that answers or names a date: from its domain or its people, and written by a person. What the
 * candidate hands in may come from whoever writes for the company, an agency say, and names it.
 */
export const isAnswerAbout = (reading: Reading, application: Asked, { byHand }: Pick<Message, 'byHand'>): boolean =>
  isFromEmployer(reading, application, byHand) && saidIn(reading) !== null

function isFromEmployer(reading: Reading, application: Asked, byHand: boolean): boolean {
  const { mail } = reading
  const round = lastAsked(application.rounds)
  const since = round && !isTalk(round) ? round.firstStoredAt : round?.end
  const from = mail?.from.email?.toLowerCase()
  if (!mail || !from || !since || !mail.sentAt || mail.sentAt < since) return false
  const domain = employerDomain(from)
  if (domain !== null && domain === application.domain) return true
  const people = [application.recruiter, ...application.rounds.flatMap((one) => [one.recruiter, ...one.interviewers])]
  if (people.some((one) => one?.email?.toLowerCase() === from)) return true
  // Hiring systems write from their own domain; they name the company they write for.
  const isOfCompany = (domain === null || byHand) && isSameCompany(reading.company, application.company)
  return isOfCompany || (byHand && isNamed(application.company, mail))
}

/**
 * Of several at one employer the one whose role is named where the answer is given, else in the subject or as the mail's role; else of the
 * company it names those that still wait, for what it says may be about any of them.
 */
export function answeredAmong<One extends Pick<Application, 'company' | 'role' | 'stopped'>>(
  applications: readonly One[],
  { mail, role, company }: Reading,
): One[] {
  const namedIn = (words: string | null | undefined) => {
    const named = applications.filter((one) => one.role !== null && words != null && hasWords(words.toLowerCase(), one.role.toLowerCase()))
    return named.length === 1 ? named[0] : undefined
  }
  const byRole = namedIn(mail?.said?.words) ?? namedIn(mail?.subject) ?? namedIn(role)
  if (byRole) return [byRole]
  const ofCompany = applications.filter((one) => one.company === company)
  const among = ofCompany.length > 0 ? ofCompany : applications
  const waiting = among.filter((one) => one.stopped === null)
  return waiting.length > 0 ? waiting : among.slice(-1)
}

/** A day, and who arranges it, is one for all that wait; anything else is said of one of them, and the candidate knows of which. */
export const isForAll = ({ kind }: Pick<Said, 'kind'>): boolean => kind === 'date' || kind === 'contact'

/** In the subject, or where the answer is given. */
const isNamed = (company: string | null, { subject, said }: NonNullable<Reading['mail']>): boolean =>
  company !== null && [subject, said?.words].some((words) => words != null && hasWords(words, company))

const hasWords = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, 'u').test(text)

const isSameCompany = (a: string | null, b: string | null): boolean => a !== null && b !== null && sameCompanyKey(a) === sameCompanyKey(b)

/** Answers of the company's, kept with an identity of the application; the candidate's no takes one back. */
function answersAbout(messages: readonly Message[], identities: readonly string[], notes: readonly Note[]): AnswerIn[] {
  const isDenied = deniedBy(notes)
  return messages.flatMap(answersIn).filter((one) => one.identities.some((identity) => identities.includes(identity)) && !isDenied(one))
}

export interface Told {
  rounds: readonly Round[]
  notes: readonly Note[]
  messages: readonly Message[]
  /** Per identity, when its decision date was first stated. */
  statedAt: ReadonlyMap<string, Instant>
}

/** Their mails that still count, in the order in which they wrote them, each with what it says. What may be said of another application waits for the candidate's word. */
export function saidAbout({ rounds, notes, messages }: Omit<Told, 'statedAt'>): { at: Instant; answerId: string; said: Said }[] {
  const own = identitiesOf(rounds)
  return answersAbout(messages, own, notes)
    .flatMap(({ id, message, said, identities }) => {
      const isOpen = !isForAll(said) && identities.some((identity) => !own.includes(identity))
      const order = `${message.reading?.mail?.sentAt ?? message.storedAt} ${message.storedAt} ${message.id}`
      return isOpen ? [] : [{ order, at: message.storedAt, answerId: id, said }]
    })
    .sort((a, b) => compareText(a.order, b.order))
    .map(({ order: _, ...said }) => said)
}

/**
 * Why nudges stop. An answer ends the waiting for the round before it and not for a later one; an outcome ends the application, unless a round
 * came in after it.
 */
export function stoppedOf(told: Omit<Told, 'statedAt'>): Application['stopped'] {
  const { rounds, notes } = told
  const isStill = holds(rounds, notes)
  const said = saidAbout(told)
  const outcomes = notesOf('outcome', notes, identitiesOf(rounds)).flatMap((note): NonNullable<Application['stopped']>[] => {
    const { outcome } = note.value
    if (outcome === 'open' || !isStill(outcomeHolding(note, said))) return []
    return [outcome === 'closed' ? { by: 'closed', at: note.at, outcome } : { by: 'outcome', at: note.at, outcome }]
  })
  if (outcomes.length > 0) return outcomes.at(-1) ?? null
  const clicks = notesOf('heard-back', notes, identitiesOf(rounds)).map((note) => note.at)
  const mails = said.filter((one) => stopsNudges(one.said))
  const heard = [...clicks.map((at) => ({ at, final: false })), ...mails.map(answerHolding)].filter(isStill)
  const at = heard.map((one) => one.at).sort()[0]
  return at ? { by: 'heard-back', at } : null
}

type Statement = { date: LocalDate; knownAt: Instant; from: 'invite' | 'debrief' | 'mail' | 'edit' }

/** The date by which the company decides: the latest word about the last round, or after it. What was said of an earlier round is past. */
export function decisionByOf({ rounds, notes, messages, statedAt }: Told): Application['decisionBy'] {
  const last = lastRound(rounds) ?? rounds.at(-1)
  if (!last) return null
  const asked = [last, ...workAfter(last, rounds)]
  const lastIdentities = identitiesOf(asked)
  const isAbout = (identity: string, at: Instant) => lastIdentities.includes(identity) || (last.end !== null && at >= last.end)
  const identities = identitiesOf(rounds)
  const statements: Statement[] = [
    ...asked
      .flatMap(({ interviews }) => interviews)
      .flatMap((one): Statement[] =>
        one.decisionBy && editedDate(notes, one.identities) === undefined
          ? [{ date: one.decisionBy, knownAt: statedAt.get(one.identity) ?? one.firstStoredAt, from: 'invite' }]
          : [],
      ),
    ...[...notesOf('debrief', notes, identities), ...notesOf('told', notes, identities)].flatMap((note): Statement[] =>
      note.value.decisionBy && isAbout(note.identity, note.at) ? [{ date: note.value.decisionBy, knownAt: note.at, from: 'debrief' }] : [],
    ),
    ...notesOf('edit', notes, identities).flatMap((note): Statement[] =>
      note.value.decisionBy && isAbout(note.identity, note.at) && editedDate(notes, [note.identity]) === note.value.decisionBy
        ? [{ date: note.value.decisionBy, knownAt: note.at, from: 'edit' }]
        : [],
    ),
    ...saidAbout({ rounds, notes, messages }).flatMap(({ at, said }): Statement[] =>
      said.date && said.against.length === 0 && isAbout('', at) ? [{ date: said.date, knownAt: at, from: 'mail' }] : [],
    ),
  ]
  return statements.sort((a, b) => compareText(`${a.knownAt} ${a.date}`, `${b.knownAt} ${b.date}`)).at(-1) ?? null
}

/** Work to do at home that was asked for after a talk: what is said with it is about what they decide now. */
const workAfter = (last: Round, rounds: readonly Round[]): Round[] =>
  rounds.filter((one) => one.status === 'on' && one.taskOnly && one !== last && last.end !== null && one.firstStoredAt >= last.end)

/** As the candidate's edits say now: null where they emptied it, undefined where theirs holds. */
const editedDate = (notes: readonly Note[], identities: readonly string[]): LocalDate | null | undefined =>
  foldEdits(notesOf('edit', notes, identities).map(({ value }) => value)).decisionBy
