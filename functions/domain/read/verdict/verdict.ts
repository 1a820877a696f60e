import { employerDomain } from '../../who/employer-domain.ts'
import { unopened } from '../carry/unopened.ts'
import { isAbsenceNote } from '../facts/change/absence.ts'
import type { OtherKind } from '../language/meanings/verdict.ts'
import { invitedInstead, passedOnBy } from '../lay-out/older/passed-on.ts'
import type { Sheet } from '../lay-out/page.ts'
import { titleText } from '../lay-out/page-text.ts'
import { isAnswer, type Person } from '../reading.ts'
import { hourOfTalk } from './asks-to-talk.ts'
import { mayBeFirstVisit } from './first-visit.ts'
import { speaksOfHiring, withCandidateName } from './hiring.ts'
import { isOwnBlock } from './own-block.ts'
import { speaksAgainst } from './speaks-against.ts'
import { meetsApplicant, speaksFor } from './speaks-for.ts'

/** What the facts say, for the judgement. */
export interface Findings {
  role: string | null
  /** What may be a job, for nothing else is left of the title. */
  guess: string | null
  isFramed: boolean
  round: number | null
  company: string | null
  met: readonly Person[]
  /** A mail without calendar data: does it name a time, or several? */
  hasTime: boolean
  sessions: number
  task: boolean
  /** The work is called a take-home or the like, or is to be handed in by a day. */
  handIn: boolean
  /** It is an answer of the employer's, and a plain no. */
  isRejected: boolean
  /** It is an offer or a pause: a day that moves in it is not that of a talk. */
  isDecided: boolean
  /** It says that they go on with the candidate. */
  goesOn: boolean
  /** A mail without calendar data: it settles an hour to come. */
  hasHour: boolean
  /** The words of the hour, or of several to choose from, in a mail without calendar data. */
  hour: string | null
  /** Where one is asked to come. */
  location: string | null
}

export interface Verdict {
  verdict: 'interview' | 'not' | 'unsure'
  sure: number
  why: string[]
}

export interface Point {
  weight: number
  why: string
  /** It speaks of an interview, a hiring process or a recruiter: without any such word nothing else can raise a doubt. */
  telling?: boolean
  /** What else it is about, where that speaks against it. */
  kind?: OtherKind
}

/** A conference has an agenda and a class a round: entries that tell of no hiring at all are never asked about. */
const doubtful = { none: 0.15, from: 0.25, bare: 0.45, to: 0.75 }
const firstVisit = 'It may be a first talk about work, though it names no job.'
const bareInterview = 'It speaks of an interview, but of no job, employer or recruiter.'

export function judge(sheet: Sheet, findings: Findings): Verdict {
  const final = settled(sheet)
  if (final) return final
  const against = speaksAgainst(sheet, findings)
  const isElse = against.some(({ weight }) => weight <= -1)
  const points = [...speaksFor(sheet, findings), ...(isElse ? [] : meetsApplicant(sheet, findings)), ...against]
  const score = points.reduce((sum, { weight }) => sum + weight, -1.8)
  const weighed = Math.round((1 / (1 + Math.exp(-score))) * 100) / 100
  const closed = findings.hasTime ? null : unopened(sheet)
  const doubt = closed ?? passedOn(sheet)
  const isArranged = isOfKnownArranger(sheet)
  const namesJobOrThem = findings.role !== null || withCandidateName(sheet, titleText(sheet))
  const isBare = weighed > doubtful.bare && !speaksOfHiring(sheet, findings, isElse) && !isArranged
  const named = isElse || !(isArranged || isOfTheirHouse(sheet)) ? 0 : sureOfFurtherTalk(findings)
  const hour = hourOfTalk(sheet, findings, against)
  const further = Math.max(named, hour === 'talk' && !doubt ? doubtful.to : hour ? doubtful.bare : 0)
  const open = Math.max(isBare ? doubtful.bare : doubt ? Math.min(weighed, doubtful.to - 0.01) : weighed, further)
  // What tells of no interview is asked about at most, and of somebody unknown not even that.
  const isVisit = !isElse && mayBeFirstVisit(sheet, findings)
  const told =
    named > 0 || (hour === 'talk' && !doubt) || points.some(({ telling }) => telling)
      ? open
      : Math.min(open, isVisit || hour !== null || (isArranged && namesJobOrThem) ? doubtful.to - 0.01 : doubtful.none)
  const sure = isVisit ? Math.max(told, doubtful.bare) : told
  const why = points.toSorted((a, b) => (sure >= 0.5 ? b.weight - a.weight : a.weight - b.weight)).map((point) => point.why)
  const verdict = sure >= doubtful.to ? 'interview' : sure <= doubtful.from ? 'not' : 'unsure'
  return {
    verdict,
    sure,
    why: [...new Set(isBare ? [bareInterview, ...why] : doubt && verdict === 'unsure' ? [doubt, ...why] : why)]
      .slice(0, 5)
      .concat(why.length ? [] : [isVisit ? firstVisit : 'Nothing in it speaks of a job interview.']),
  }
}

/**
 * Whoever arranged one talk and now names an hour with people has arranged the next, whatever they call it ("a panel on site", "we would like to
 * see you teach"). Where they say that one goes on, or name several, it is one; else it is asked about.
 */
function sureOfFurtherTalk({ hasHour, met, goesOn, isRejected, isDecided }: Findings): number {
  if (!hasHour || met.length === 0 || isRejected || isDecided) return 0
  return goesOn || met.length > 1 ? doubtful.to : doubtful.bare
}

/** Who passes it on is neither the candidate nor of those who hire: what it says is theirs, or was meant for somebody else. */
function passedOn(sheet: Sheet): string | null {
  const owner = invitedInstead(sheet)
  if (owner) return `It invites ${owner.name ?? owner.email}, who sent it on, and does not name you.`
  const by = passedOnBy(sheet)
  return by && `${by.name ?? by.email} passed it on, who is neither you nor of those who write in it.`
}

/** Whoever arranged one interview of theirs writes of the next: its hour may stand there and little else. */
function isOfKnownArranger({ carried: { mail, events }, reader }: Sheet): boolean {
  const addresses = [mail?.from.email, events[0]?.organizer?.email].flatMap((address) => address?.toLowerCase() ?? [])
  return addresses.some((address) => reader.known?.arrangers?.includes(address))
}

/** A colleague of theirs, by the house's own domain. */
function isOfTheirHouse({ carried: { mail }, reader }: Sheet): boolean {
  const house = employerDomain(mail?.from.email)
  return house !== null && (reader.known?.arrangers ?? []).some((address) => employerDomain(address) === house)
}

/** Answers, automatic mails and what the candidate has said before need no weighing. */
function settled(sheet: Sheet): Verdict | null {
  const { carried, reader } = sheet
  const [event] = carried.events
  if (event && isAnswer(event.method) && event.method !== 'counter')
    return { verdict: 'not', sure: 0.02, why: ['It is an answer to an invitation; it arranges nothing.'] }
  if (carried.mail?.automatic && !event) return { verdict: 'not', sure: 0.03, why: ['It is an automatic reply.'] }
  if (!event && carried.mail && isAbsenceNote(sheet))
    return { verdict: 'not', sure: 0.05, why: ['It says that somebody is away for a while.'] }
  const known = carried.events.map(({ uid }) => (uid ? reader.known?.uid?.[uid] : undefined)).find((answer) => answer !== undefined)
  const sender = carried.mail?.from.email ?? event?.organizer?.email
  const answer = known ?? (sender ? reader.known?.sender?.[sender] : undefined)
  if (answer === undefined)
    return isOwnBlock(sheet) ? { verdict: 'not', sure: 0.05, why: ['It is time of your own around an interview.'] } : null
  return answer
    ? { verdict: 'interview', sure: 0.99, why: ['You said so before.'] }
    : { verdict: 'not', sure: 0.01, why: ['You said before that this is no interview.'] }
}
