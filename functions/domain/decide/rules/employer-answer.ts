import { answeredAmong, isAnswerAbout } from '../../employer/heard-back.ts'
import { lastAsked } from '../../employer/last-round.ts'
import { saidIn } from '../../employer/said.ts'
import type { Reading } from '../../read/reading.ts'
import { contributionsOf } from '../../record/contribution.ts'
import { isCancel } from '../../record/contribution-order.ts'
import { sameRoleKey } from '../../who/same-role.ts'
import { type Considered, type Known, nothing, type Situation } from '../considered.ts'
import { decided } from '../decided.ts'
import { reasonFor } from '../decision-reason.ts'
import { applicationsMeant } from '../meant/applications-meant.ts'
import { knowsOne, meantBy, withoutDoubt } from './meant.ts'

/** The company's answer after a round. */
export function employerAnswer({ message, reading, trust, before }: Omit<Known, 'items' | 'folded'>): Considered | undefined {
  const answered = before.applications.filter((one) => trust !== 'unconfirmed' && isAnswerAbout(reading, one, message))
  const said = saidIn(reading)
  const among = answeredAmong(answered, reading).filter((one) => lastAsked(one.rounds) !== undefined)
  // What may be two things is asked about as such.
  const meant = said && said.against.length > 0 ? among.slice(-1) : among
  const [application] = meant
  if (!said || !application) return undefined
  const identities = meant.flatMap(({ rounds }) => lastAsked(rounds)?.interviews[0]?.identity ?? [])
  return { ...nothing('heard-back', reasonFor.heardBack(said, application, meant.length)), identities }
}

/** Before the talk, too, somebody else may take over: nothing changes but whom to write to. */
export function contactChanged({ reading, trust, before }: Pick<Known, 'reading' | 'trust' | 'before'>): Considered | undefined {
  const said = saidIn(reading)
  if (said?.kind !== 'contact' || trust === 'unconfirmed') return undefined
  const meant = applicationsMeant(reading, before)
  const [application] = meant
  const identities = meant.flatMap(({ rounds }) => rounds.at(-1)?.interviews[0]?.identity ?? [])
  return application && { ...nothing('heard-back', reasonFor.heardBack(said, application)), identities }
}

/** A no that invites for another job: it is heard, and the talk for the other one is a new one. */
export function noAndInvitation(about: Situation): Considered | undefined {
  const { message, reading, trust, items, before } = about
  const { invitesFor: role = null, mail, ...rest } = reading
  const no = reading.invitesFor === undefined ? undefined : employerAnswer({ ...about, reading: { ...reading, meetings: [] } })
  const isKnownJob = before.applications.some((one) => one.role !== null && role !== null && sameRoleKey(one.role) === sameRoleKey(role))
  if (!no || !mail || isKnownJob) return undefined
  const { said: _, ...plain } = mail
  const invites: Reading = { ...rest, verdict: 'interview', role, mail: { ...plain, answer: null }, decisionBy: null, method: null }
  const meetings = invites.meetings.map((meeting) => ({ ...meeting, method: null, moves: false, toBeMoved: false }))
  const talk = decided(contributionsOf(message, { ...invites, meetings }, trust, items.candidate), about)
  return { ...no, reason: `${no.reason} ${talk.reason}`, contributions: talk.contributions }
}

/** "The position has been filled, so I have to cancel Thursday's interview": the talk is off, and no other day is to be asked for. */
export function noThatCancels(about: Situation): Considered | undefined {
  const { reading, before, trust } = about
  const said = saidIn(reading)
  const isOver = said?.kind === 'on-hold' || (said?.kind === 'rejection' && reading.change?.jobGone)
  if (!isOver || said.against.length > 0 || isAsked(said.words) || !endsTalk(reading) || trust === 'unconfirmed') return undefined
  const cancels = meantBy({ ...about, reading: { ...reading, change: reading.change && { ...reading.change, says: 'off' } } })
  const isSure = cancels.every(({ contribution }) => isCancel(contribution) && !contribution.meeting.toBeMoved)
  if (!isSure || !knowsOne(cancels, about)) return undefined
  const off = decided(cancels.map(withoutDoubt), about)
  const [application] = applicationsMeant(reading, before)
  return application && off.decision === 'cancelled'
    ? { ...off, decision: 'heard-back', reason: `${reasonFor.heardBack(said, application)} ${off.reason}` }
    : undefined
}

/** In so many words; or since the job it would be for is gone, and nothing in the mail goes on with it. */
function endsTalk({ change, mail }: Reading): boolean {
  if (change?.says === 'off') return true
  const isGone = change?.says === 'closed' && change.jobGone === true && mail?.answer === 'rejection'
  return isGone && !change.expects && !change.further && change.times.length === 0
}

/** A no or a pause that comes while a talk is still ahead ends that talk. */
export function closing(about: Situation): Considered | undefined {
  const over = answeredBefore(about.reading)
  const closed = over && !employerAnswer(about) ? meantBy({ ...about, reading: over }) : []
  return knowsOne(closed, about) ? decided(closed, about) : undefined
}

/** A no or a pause that comes while a talk is still ahead says nothing of it, and is the same as that the job is gone. */
function answeredBefore(reading: Reading): Reading | undefined {
  const { change, mail } = reading
  const isOver =
    (mail?.answer === 'rejection' || mail?.answer === 'on-hold') && mail.said?.against.length === 0 && !isAsked(mail.said.words)
  return isOver && change?.says === null && change.times.length === 0 ? { ...reading, change: { ...change, says: 'closed' } } : undefined
}

/** "Can't make it?" */
const isAsked = (words: string | null): boolean => words?.trimEnd().endsWith('?') ?? false
