import type { Candidate } from '../access/candidate.ts'
import { isCancel } from '../record/contribution-order.ts'
import type { Contribution } from '../record/interview.ts'
import { dateWords, instantWords } from '../time/date-words.ts'
import type { Instant } from '../time/wall-time.ts'
import type { Interview, View } from '../view/view.ts'

export interface About {
  interview: Interview | undefined
  before: Interview | undefined
  contribution: Contribution
  /** Of how many meetings in the message the same is true. */
  count: number
  candidate: Candidate
  view: View
}

/** Whoever tidies a calendar cancels what is over. */
export const isOver = ({ contribution, interview }: About): boolean =>
  isCancel(contribution) && interview?.status === 'on' && interview.end !== null && interview.end <= contribution.storedAt

const companyOf = ({ interview, contribution }: About): string | null => interview?.company ?? contribution.company

export const withCompany = (about: About): string => (companyOf(about) ? ` with ${companyOf(about)}` : '')

export const nameOf = (about: About): string => `your interview${withCompany(about)}`

const sentenceStart = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

export function cancelled(about: About, name: string): string {
  if (!about.interview && about.contribution.meeting.declined) return 'It declines a booking that I had not heard of, so nothing starts.'
  if (!about.interview) return 'It calls off a meeting that I had not heard of. Should its invite still come, nothing starts.'
  const when = about.before?.start && !about.before.allDay ? ` on ${instantWords(about.before.start, about.candidate.homeZone)}` : ''
  if (about.interview.pickNewTime) return `${sentenceStart(name)}${when} is off, and they ask you to pick a new time.`
  if (about.interview.declined) return `They declined the time that was asked for: ${name}${when} does not take place.`
  return about.interview.status === 'to-be-moved'
    ? `${sentenceStart(name)}${when} is off, and a new time is to follow.`
    : `${sentenceStart(name)}${when} is cancelled.`
}

export function changed({ interview, before, candidate }: About, name: string): string {
  if (!interview || !before) return `It changes ${name}.`
  if (before.status !== 'on' && interview.status === 'on')
    return `${sentenceStart(name)} is on again${interview.start ? `, on ${startWords(interview, interview.start, candidate)}` : ''}.`
  if (interview.start && interview.start !== before.start) {
    // The first hour that is known is no move.
    if (before.start === null && !interview.askedFor)
      return `The time of ${name} is set: ${startWords(interview, interview.start, candidate)}.`
    const from = before.start && !before.allDay ? ` from ${instantWords(before.start, candidate.homeZone)}` : ''
    const to = startWords(interview, interview.start, candidate)
    if (before.askedFor && interview.declined) return `They declined the new time, so ${name} stays on ${to}.`
    if (interview.askedFor) return `A move of ${name}${from} to ${to} is asked for, and not agreed to yet.`
    return `${sentenceStart(name)} moves${from} to ${to}.`
  }
  if (before.askedFor && !interview.askedFor) return `The time of ${name} is agreed to.`
  const parts = [
    JSON.stringify(interview.task) !== JSON.stringify(before.task) && interview.task !== null && 'what to prepare',
    interview.end !== before.end && 'the end',
    interview.meetingUrl !== before.meetingUrl && 'the link',
    interview.location !== before.location && 'the place',
    interview.interviewers.map((one) => one.name).join() !== before.interviewers.map((one) => one.name).join() && 'the people',
    interview.details?.length !== before.details?.length && 'their practical notes',
  ].filter((one) => one !== false)
  return parts.length > 0 ? `New for ${name}: ${parts.join(', ')}.` : `It tells more about ${name}.`
}

/** A day alone where no hour is known. */
const startWords = ({ allDay }: Interview, start: Instant, { homeZone }: Candidate): string =>
  allDay ? dateWords(start.slice(0, 10)) : instantWords(start, homeZone)

export const whenOf = ({ interview, candidate }: About): string =>
  interview?.start ? `on ${startWords(interview, interview.start, candidate)}` : 'with no time fixed yet'
