import { ownUidOf } from '../../functions/domain/record/identity.ts'
import { epochMilliseconds, type Instant, type LocalDate, latest, plus, plusDays } from '../../functions/domain/time/wall-time.ts'
import { safeUrl } from '../../functions/domain/trust/safe-url.ts'
import type { Application, Interview, Round } from '../../functions/domain/view/view.ts'
import { clip } from '../mail/render/clean.ts'
import { companyWords, personWords } from '../mail/words/words.ts'
import { anEntry, type Entry } from './calendar-text.ts'

/** What every entry needs beside its own matter. */
export interface Around {
  /** Neither company nor that it is about an interview stands in it. */
  discreet: boolean
  /** By which an entry is known when it comes back (`own-mark.ts`). */
  mark: string
  /** The address of a round's page. */
  pageOf: (roundId: string) => string
  /** When the candidate last said something of one of these identities. */
  saidAt: (identities: readonly string[]) => Instant[]
}

export interface Place {
  application: Application
  round: Round
  interview: Interview
}

const began = epochMilliseconds('2026-01-01T00:00:00Z')

/** The seconds of 2026 and later at the last word about it: whatever is changed, the number rises, and nothing has to be counted. */
export const sequenceAt = (instant: Instant): string => String(Math.max(0, Math.floor((epochMilliseconds(instant) - began) / 1000)))

const stateWords = { on: '', cancelled: 'Cancelled: ', 'to-be-moved': 'To be moved: ' } as const

export const titleWords = (
  { application, interview }: Pick<Place, 'application' | 'interview'>,
  { discreet }: Pick<Around, 'discreet'>,
): string => {
  if (discreet) return 'Appointment'
  const company = companyWords(application)
  const title = interview.title === null ? null : clip(interview.title, 120)
  if (company === null) return title ?? 'Interview'
  return title?.toLowerCase().includes(company.toLowerCase()) ? title : `${title ?? 'Interview'}, ${company}`
}

/** Where it is, and how to get in: a link only where it leads to a meeting service that is known. */
export const joinLink = ({ meetingUrl }: Pick<Interview, 'meetingUrl'>): string | null => {
  const link = meetingUrl === null ? null : safeUrl(meetingUrl)
  return link?.kind === 'link' ? link.href : null
}

export const markLine = (mark: string): string => `roundtwo made this entry. My mark: ${mark}`

export function descriptionOf({ round, interview }: Place, { discreet, mark, pageOf }: Around): string {
  const join = joinLink(interview)
  const people = interview.interviewers.slice(0, 8).map(personWords)
  const facts = discreet
    ? []
    : [
        ...(people.length > 0 ? [`With ${people.join('; ')}`] : []),
        ...(join ? [`Join: ${join}`] : []),
        ...(interview.endAssumed ? ['No end was given; one hour is assumed.'] : []),
      ]
  return [...facts, `All about it: ${pageOf(round.id)}`, markLine(mark)].join('\n')
}

/** The days of an interview without an hour; the end is the first day after it. */
export const daysOf = ({ start, end }: { start: Instant; end: Instant | null }): { first: LocalDate; after: LocalDate } => {
  const first = start.slice(0, 10)
  const after = end?.slice(0, 10) ?? ''
  return { first, after: after > first ? after : plusDays(first, 1) }
}

/** Of one that is off it says so, for calendars that have it already. Null where no day is known. */
export function interviewEntry(place: Place, around: Around): Entry | null {
  const { round, interview } = place
  const { start, end, allDay, status } = interview
  if (start === null) return null
  const lastWord = latest(interview.changedAt, interview.lastMessageAt, interview.cancelledAt ?? '', ...around.saidAt(interview.identities))
  const entry = anEntry()
    .add('uid', ownUidOf(interview.identity))
    .at('dtstamp', lastWord)
    .at('last-modified', lastWord)
    .add('sequence', sequenceAt(lastWord))
  if (allDay) {
    const { first, after } = daysOf({ start, end })
    entry.on('dtstart', first).on('dtend', after)
  } else entry.at('dtstart', start).at('dtend', end !== null && end > start ? end : plus(start, { hours: 1 }))
  entry
    .add('summary', `${stateWords[status]}${titleWords(place, around)}`)
    .add('status', status === 'on' ? (interview.askedFor || interview.pending ? 'TENTATIVE' : 'CONFIRMED') : 'CANCELLED')
    .add('class', 'PRIVATE')
    .add('transp', status === 'on' && !allDay ? 'OPAQUE' : 'TRANSPARENT')
    .add('url', around.pageOf(round.id))
    .add('description', descriptionOf(place, around))
  if (around.discreet) return entry
  const join = joinLink(interview)
  if (interview.location) entry.add('location', clip(interview.location, 300))
  else if (join) entry.add('location', join)
  if (join) entry.link('conference', join, { feature: 'VIDEO', label: 'Join' })
  return entry
}
