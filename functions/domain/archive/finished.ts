import { applicationIdOf, roundIdOf } from '../record/identity.ts'
import type { InterviewItem } from '../record/interview.ts'
import type { Message } from '../record/message.ts'
import type { Note } from '../record/note.ts'
import { isAtRest } from '../sending/sending.ts'
import type { Touchpoint } from '../sending/touchpoint.ts'
import { type Instant, plus } from '../time/wall-time.ts'
import { isOneEmployer } from '../view/applications.ts'
import type { Application, CandidateItems, View } from '../view/view.ts'
import { byAddress, byCompany, byDay, byDomain, byIdentity, byMessage, type Clue } from './clues.ts'
import { lastDate } from './last-date.ts'

/** The applications with one employer that are over, with everything stored about them. */
export interface Finished {
  /** That of its first application. */
  id: string
  interviews: InterviewItem[]
  notes: Note[]
  messages: Message[]
  touchpoints: Touchpoint[]
  clues: Clue[]
}

export type Stored = CandidateItems & { touchpoints: Touchpoint[] }

/**
 * So long after the last date that stands anywhere in it. The longest way of the default plan, from a round to the use-by of the last offer to close
 * (10, 5, 5 and 10 business days, and the turn of the year), is shorter: of what has rested so long nothing can fall due, not even where only a part of it is seen.
 */
export const resting = { days: 70 } as const

/** More than these in one go would keep the step waiting that puts them away; the next step puts away the next. */
const mostAtOnce = 3

/**
 * What the plan need not look at any more. Whatever could be joined with one another goes together: applications of one employer, a message with all
 * its meetings. What waits for the candidate's word, or for a planner, stays.
 */
export function finished(stored: Stored, seen: View, now: Instant): Finished[] {
  const until = plus(now, { days: -resting.days })
  const found: Finished[] = []
  for (const applications of byEmployer(seen.applications)) {
    if (found.length >= mostAtOnce) break
    if (applications.some(({ rounds }) => rounds.some(({ end, firstStoredAt }) => (end ?? firstStoredAt) > until))) continue
    const one = gather(applications, stored, seen)
    if (one && isOver(one, until)) found.push(one)
  }
  return found
}

function byEmployer(applications: readonly Application[]): Application[][] {
  const groups: Application[][] = []
  for (const application of applications) {
    const same = groups.filter((group) => group.some((one) => isOneEmployer(one, application)))
    for (const group of same) groups.splice(groups.indexOf(group), 1)
    groups.push([...same.flat(), application])
  }
  return groups
}

/** Everything about these applications; undefined where a part of it is also about others. */
function gather(applications: readonly Application[], stored: Stored, seen: View): Finished | undefined {
  const identities = new Set(
    applications.flatMap(({ rounds }) => rounds.flatMap(({ interviews }) => interviews.flatMap((one) => one.identities))),
  )
  const isOfThese = (identity: string) => identities.has(identity)
  const messages = stored.messages.filter((one) => one.identities.some(isOfThese))
  const isShared = messages.some((one) => !one.identities.every(isOfThese))
  const isAsked = seen.questions.some(
    ({ about, identity, choices, answered }) =>
      about === 'application' &&
      !answered &&
      ((identity !== null && isOfThese(identity)) || choices.some(({ id }) => applications.some((one) => one.id === id))),
  )
  if (isShared || isAsked) return undefined
  const messageIds = new Set(messages.map(({ id }) => id))
  const notes = stored.notes.filter(({ identity }) => isOfThese(identity) || messageIds.has(identity.replace(/^message:/, '')))
  const interviews = stored.interviews.filter(({ identity }) => isOfThese(identity))
  const subjects = new Set([
    ...[...identities].flatMap((identity) => [roundIdOf(identity), applicationIdOf(identity)]),
    ...messageIds,
    ...seen.questions
      .filter(({ identity, messageId }) => (identity !== null && isOfThese(identity)) || (messageId !== null && messageIds.has(messageId)))
      .map(({ key }) => key),
  ])
  const isAbout = ({ subject, roundId = '', applicationId = '' }: Touchpoint) =>
    subjects.has(subject) || subjects.has(roundId) || subjects.has(applicationId)
  const together = { interviews, notes, messages, touchpoints: stored.touchpoints.filter(isAbout) }
  return { id: applications[0]?.id ?? '', ...together, clues: cluesOf(applications, together, stored) }
}

type Gathered = Omit<Finished, 'id' | 'clues'>

function cluesOf(applications: readonly Application[], { interviews, messages }: Gathered, { candidate }: Stored): Clue[] {
  const told = interviews.flatMap(({ contributions }) => contributions)
  const addresses = [
    ...applications.flatMap(({ rounds }) => rounds.flatMap((round) => [round.recruiter, ...round.interviewers])).map((one) => one?.email),
    ...told.flatMap(({ meeting, recruiter }) => [meeting.organizer, recruiter?.email, ...meeting.interviewers.map(({ email }) => email)]),
    ...messages.map(({ reading }) => reading?.mail?.from.email),
  ]
  return [
    ...new Set([
      ...interviews.map(({ identity }) => byIdentity(identity)),
      ...applications.flatMap(({ company, domain }) => [...byCompany(company), ...byDomain(domain)]),
      ...told.flatMap(({ company, domain, meeting }) => [...byCompany(company), ...byDomain(domain), ...byDay(meeting.start?.instant)]),
      ...addresses.flatMap((address) => byAddress(candidate, address)),
      // Identical bytes are one message, however late they come again.
      ...messages.map(({ id }) => byMessage(id)),
    ]),
  ]
}

function isOver({ interviews, notes, messages, touchpoints }: Gathered, until: Instant): boolean {
  const marked = [...interviews, ...notes, ...messages, ...touchpoints].some(({ unplanned }) => unplanned)
  return (
    !marked &&
    touchpoints.every(isAtRest) &&
    messages.every(({ decision }) => decision !== undefined) &&
    last(interviews, notes, messages, touchpoints) < until
  )
}

const last = (...parts: unknown[]): Instant => lastDate(parts)
