import type { Candidate } from '../access/candidate.ts'
import { roundIdOf } from '../record/identity.ts'
import type { Note } from '../record/note.ts'
import { distinct } from '../record/own-words-kept.ts'
import { earliest, type Instant, type LocalDate, latest, localDate } from '../time/wall-time.ts'
import { compareText, notesOf } from './folded-items.ts'
import type { SeenInterview } from './interview/seen-interview.ts'
import { isTalk } from './is-talk.ts'
import { debriefIn } from './notes/debrief-told.ts'
import { isHeld, tookPlace } from './notes/happened.ts'
import { mergeInterviewers, withDebrief, withThanks } from './people/interviewers.ts'
import type { Interview, Round } from './view.ts'

/** The rounds of one application: its interviews by local day, in order of start; those without a start last, each alone. */
export function roundsOf(seen: readonly SeenInterview[], applicationId: string, notes: readonly Note[], candidate: Candidate): Round[] {
  const days = new Map<string, SeenInterview[]>()
  for (const one of seen) {
    const day = dayOf(one.interview, candidate) ?? `open ${one.interview.identity}`
    days.set(day, [...(days.get(day) ?? []), one])
  }
  const rounds = [...days.values()].map((day) => roundOf(day, applicationId, notes, candidate)).sort(byStart)
  // A round that was called off, or to which nobody came, was none: the next one has its place in the row. Work done at home and an offer are none.
  const counts = (round: Round) => round.status === 'on' && tookPlace(round) && isTalk(round)
  return rounds.map((round, index) => ({ ...round, position: 1 + rounds.slice(0, index).filter(counts).length }))
}

/** An all-day entry is a date and has no zone: it is that date wherever one lives. */
const dayOf = ({ start, allDay }: Pick<Interview, 'start' | 'allDay'>, { homeZone }: Candidate): LocalDate | null =>
  start && (allDay ? start.slice(0, 10) : localDate(start, homeZone))

const startKey = (start: Instant | null): string => start ?? '~'
const byStart = (a: { start: Instant | null; id: string }, b: { start: Instant | null; id: string }): number =>
  compareText(`${startKey(a.start)} ${a.id}`, `${startKey(b.start)} ${b.id}`)

const byStored = (a: Interview, b: Interview): number => compareText(`${a.firstStoredAt} ${a.identity}`, `${b.firstStoredAt} ${b.identity}`)

function roundOf(day: readonly SeenInterview[], applicationId: string, notes: readonly Note[], candidate: Candidate): Round {
  const interviews = day
    .map((one) => one.interview)
    .sort((a, b) => compareText(`${startKey(a.start)} ${a.identity}`, `${startKey(b.start)} ${b.identity}`))
  const first = [...interviews].sort(byStored)[0]
  if (!first) throw new RangeError('A round without interviews')
  const on = interviews.filter((one) => one.status === 'on')
  const status = on.length > 0 ? 'on' : interviews.some((one) => one.status === 'to-be-moved') ? 'to-be-moved' : 'cancelled'
  const standing = on.length > 0 ? on : interviews
  const identities = interviews.flatMap((one) => one.identities)
  const debrief = debriefIn(notes, identities)
  const task = firstOf(standing, (one) => one.task)
  const handedInAt = handedIn(notes, identities)
  const span = spanOf(standing)
  // Where nothing took place, nobody was met and nobody was left out.
  const met = debrief && isHeld(debrief.happened) ? debrief : null
  const sessions = sessionsOf(standing)
  const fullDay = sessions.length > 1
  const people = peopleOf(standing)
  return {
    id: roundIdOf(first.identity),
    applicationId,
    number: firstOf(standing, (one) => one.round),
    position: 1,
    status,
    interviews,
    ...span,
    localDate: standing[0] ? dayOf(standing[0], candidate) : null,
    sessions,
    fullDay,
    format: fullDay ? 'superday' : firstOf(standing, (one) => one.format),
    onSite: standing.some((one) => one.location !== null && one.meetingUrl === null),
    meetingUrl: firstOf(standing, (one) => one.meetingUrl),
    location: firstOf(standing, (one) => one.location),
    zone: firstOf(standing, (one) => one.zone),
    interviewers: withThanks(withDebrief(people, met, span.end), notes, identities),
    recruiter: firstOf(standing, (one) => one.recruiter),
    ...organizerOf(standing),
    task: task && handedInAt ? { ...task, handedInAt } : task,
    ...(standing.every((one) => one.taskOnly) ? { taskOnly: true } : {}),
    ...(standing.every((one) => one.offerOnly) ? { offerOnly: true } : {}),
    ...languageOf(standing),
    ...inOwnWords(standing),
    firstStoredAt: first.firstStoredAt,
    startKnownAt: startKnownAtOf(day, span.start),
    changedAt: latest(...interviews.map((one) => one.changedAt)),
    cancelledAt: status === 'on' ? null : latest(...interviews.map((one) => one.cancelledAt ?? one.changedAt)),
    ...unsettledOf(standing, status),
    lastMessageAt: latest(...interviews.map((one) => one.lastMessageAt)),
    byHand: interviews
      .flatMap((one) => one.byHand)
      .filter((one, index, all) => all.findIndex((other) => other.messageId === one.messageId) === index)
      .sort((a, b) => compareText(`${a.storedAt} ${a.messageId}`, `${b.storedAt} ${b.messageId}`)),
    pending: interviews.flatMap((one) => one.pending ?? []),
    doubts: standing
      .flatMap((one) => one.doubts)
      .filter((doubt, index, all) => all.findIndex((other) => other.words === doubt.words) === index),
    debrief,
    ...answeredIn(notes, identities),
    ...firstLookOf(day),
  }
}

function languageOf(standing: readonly Interview[]): Pick<Round, 'language'> {
  const language = firstOf(standing, (one) => one.language ?? null)
  return language ? { language } : {}
}

function inOwnWords(standing: readonly Interview[]): Pick<Round, 'details' | 'how'> {
  const details = distinct(standing.flatMap((one) => one.details ?? []))
  const how = firstOf(standing, (one) => one.how ?? null)
  return { ...(details.length > 0 ? { details } : {}), ...(how ? { how } : {}) }
}

function unsettledOf(
  standing: readonly Interview[],
  status: Round['status'],
): Pick<Round, 'pickNewTime' | 'askedFor' | 'declined' | 'ownWish'> {
  const pick = status === 'to-be-moved' ? standing.flatMap((one) => one.pickNewTime ?? [])[0] : undefined
  return {
    ...(pick ? { pickNewTime: pick } : {}),
    ...(standing.some((one) => one.askedFor) ? { askedFor: true } : {}),
    ...(standing.every((one) => one.declined) ? { declined: true } : {}),
    ...(standing.every((one) => one.ownWish) ? { ownWish: true } : {}),
  }
}

function organizerOf(standing: readonly Interview[]): Pick<Round, 'organizer'> {
  const organizer = firstOf(standing, (one) => one.organizer ?? null)
  return organizer ? { organizer } : {}
}

/** Of each point the latest word counts. */
function answeredIn(notes: readonly Note[], identities: readonly string[]): Pick<Round, 'answeredPoints'> {
  const said = new Map(notesOf('point', notes, identities).map(({ value }) => [value.about, value.done]))
  const answered = [...said].flatMap(([about, done]) => (done === 'answered' ? [about] : []))
  return answered.length > 0 ? { answeredPoints: answered } : {}
}

/** Said last, and not taken back since. */
function handedIn(notes: readonly Note[], identities: readonly string[]): Instant | undefined {
  const said = notesOf('task', notes, identities).at(-1)
  return said?.value.done === 'handed-in' ? said.at : undefined
}

/** Of a round only when all of it came that way; one tick stands for the day. */
function firstLookOf(day: readonly SeenInterview[]): Pick<Round, 'firstLook'> {
  const looks = day.flatMap((one) => one.firstLook ?? [])
  const [first] = looks
  return first && looks.length === day.length ? { firstLook: { feedId: first.feedId, ticked: looks.some((one) => one.ticked) } } : {}
}

const firstOf = <T>(interviews: readonly Interview[], pick: (one: Interview) => T | null): T | null =>
  interviews.map(pick).find((value) => value !== null) ?? null

/** A hold for the whole day says less than a timed talk on it. */
function spanOf(standing: readonly Interview[]): Pick<Round, 'start' | 'end' | 'endAssumed' | 'allDay'> {
  const timed = standing.filter((one) => one.start !== null && !one.allDay)
  const counted = timed.length > 0 ? timed : standing
  const start = counted.flatMap((one) => one.start ?? []).sort()[0] ?? null
  const last = counted
    .filter((one) => one.end !== null)
    .reduce<Interview | undefined>((a, b) => (a?.end && b.end && a.end >= b.end ? a : b), undefined)
  return { start, end: last?.end ?? null, endAssumed: last?.endAssumed ?? false, allDay: start !== null && timed.length === 0 }
}

/** Each timed stretch: what an agenda lists, else the meeting as a whole. */
function sessionsOf(standing: readonly Interview[]): Round['sessions'] {
  return standing
    .flatMap(({ identity, start, end, allDay, title, sessions, interviewers }) => {
      if (sessions.length > 0) return sessions.map((session) => ({ ...session, identity }))
      return start && !allDay ? [{ identity, start, end, title, interviewers: interviewers.map((person) => person.name) }] : []
    })
    .sort((a, b) => compareText(`${a.start} ${a.identity}`, `${b.start} ${b.identity}`))
}

/** Of a day of several talks, nobody is the only one met: what the format says of one person is said of the talk they are in. */
const peopleOf = (standing: readonly Interview[]) => mergeInterviewers(standing.map((one) => one.interviewers))

/** The present start stands since it was stored, or since what began earlier that day was called off. */
function startKnownAtOf(day: readonly SeenInterview[], start: Instant | null): Instant | null {
  if (!start) return null
  const own = day.filter(({ interview }) => interview.start === start).flatMap((one) => one.startKnownAt ?? [])
  const calledOff = day
    .filter(({ interview }) => interview.status !== 'on' && interview.start !== null && interview.start < start)
    .flatMap(({ interview }) => interview.cancelledAt ?? [])
  return own.length > 0 ? latest(earliest(...own), ...calledOff) : null
}
