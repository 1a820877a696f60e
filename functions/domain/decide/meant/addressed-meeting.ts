import type { Change, Meeting, Reading, SaidTime } from '../../read/reading.ts'
import type { Message } from '../../record/message.ts'
import { localDate, minutesBetween } from '../../time/wall-time.ts'
import { isTalk } from '../../view/is-talk.ts'
import { tookPlace } from '../../view/notes/happened.ts'
import type { Interview, Round, View } from '../../view/view.ts'
import { type Meant, meantBy, namesKnownTime } from '../change/said-change.ts'
import { meantInstead, meantLength, meantOthers } from '../change/said-instead.ts'
import { isAnswer, isChat, isOwnHand } from '../own-note.ts'
import { applicationsMeant, isUnsaid } from './applications-meant.ts'
import { calledOffMeant } from './called-off-meant.ts'
import { isOfDay, meetsOneOf, nearest } from './nearest.ts'
import { toldApart } from './said-apart.ts'

export interface Addressed {
  interview: Interview
  meant: Meant
  /** It may be about a meeting that is not known. */
  unsaid?: true
  /** Said of this one alone, in a mail that says other things of others. */
  apart?: true
}

/**
 * The interviews that a mail without calendar data changes, and how: of the same application, still ahead when the mail came, and nearest to
 * what it says of round, day and people. Empty when it changes none that is known.
 */
export function addressedMeetings(reading: Reading, message: Pick<Message, 'storedAt'>, view: View): Addressed[] {
  const { change, mail } = reading
  const ahead = meetingsMeant(reading, message, view)
  const onAgain = calledOffMeant(reading, message, view, ahead)
  if (onAgain.length > 0) return onAgain.map((one) => (isUnsaid(reading, view) ? { ...one, unsaid: true } : one))
  const parts = toldApart(
    aheadOf(reading, message, view).map(({ interview }) => interview),
    reading,
    view,
  )
  const apart = (parts ?? []).flatMap(([interview, change]): Addressed[] => {
    const about = { meeting: interview, homeZone: view.candidate.homeZone, saidAt: mail?.sentAt ?? message.storedAt }
    const meant = meantOf(asTold(change, reading, view), interview, about)
    return [{ interview, meant: meant ?? unclear, apart: true }]
  })
  if (apart.length > 0 && !isUnsaid(reading, view)) return apart
  if (change?.missed) return ahead.filter((one) => isPast(one, message)).map((interview) => ({ interview, meant: unclear }))
  return ahead.flatMap((interview) => {
    const about = { meeting: interview, homeZone: view.candidate.homeZone, saidAt: mail?.sentAt ?? message.storedAt }
    const meant = change
      ? (meantOf(asTold(change, reading, view), interview, about) ?? meantOthers(reading, interview, about.homeZone))
      : null
    if (!meant || isAnother(meant, interview, reading, message, view)) return []
    if (isPast(interview, message)) return isHeldAnew(meant, reading) ? [{ interview, meant: settled(meant) }] : []
    if (!isUnsaid(reading, view)) return [{ interview, meant }]
    return [meant.kind === 'move' ? { interview, meant: { ...meant, doubt: 'moved-or-more' } } : { interview, meant, unsaid: true }]
  })
}

/** A part says that something changes, and not what. */
const unclear: Meant = { kind: 'to-be-moved', start: null, end: null, doubt: 'may-change' }

/** Its hour is over and nobody came: a time that is named now can only be the new one. That one will come changes nothing yet. */
const isHeldAnew = ({ kind, instead }: Meant, { change }: Reading): boolean => kind === 'move' && !instead && change?.further !== true
const settled = (meant: Meant): Meant => (meant.doubt === 'moved-or-more' ? { ...meant, doubt: null } : meant)
const isPast = ({ start, end }: Interview, { storedAt }: Pick<Message, 'storedAt'>): boolean => (end ?? start ?? storedAt) < storedAt

/** Where to, and by what means, the candidate says of themselves as who knows it. */
const asTold = (change: Change, reading: Reading, { candidate }: View): Change =>
  change.instead && change.instead.people.length === 0 && isOwnHand(reading, candidate)
    ? { ...change, instead: { ...change.instead, sure: true } }
    : change

function meantOf(change: Change, interview: Interview, about: Parameters<typeof meantBy>[1]): Meant | null {
  const moved = meantBy(change, about)
  // The day it names is where the talk moves.
  const instead = meantInstead(moved?.kind === 'move' ? { ...change, times: [] } : change, interview, about.homeZone)
  // "Come to our office at 3 PM instead of the video call": another hour and another way.
  if (moved?.kind === 'move' && instead?.instead?.sure && instead.doubt === null) return { ...moved, instead: instead.instead }
  // "No need to come in, I will call you": what may change is the way.
  if (moved?.doubt === 'may-change' && moved.start === null && instead?.instead?.by) return instead
  return moved ?? instead ?? meantLength(change, interview, about.homeZone)
}

/** The meeting of the same application at that hour, which waits for a new one; else the only one ahead, which may move there. */
export function knownMeetings({ start, end }: Meeting, reading: Reading, message: Pick<Message, 'storedAt'>, view: View): Addressed[] {
  const ahead = applicationsMeant(reading, view)
    .flatMap(({ rounds }) => rounds.flatMap(({ interviews }) => interviews))
    .filter((one) => one.status === 'on' && one.start !== null && (one.end ?? one.start) > message.storedAt)
  const there = ahead.filter((one) => one.start === start?.instant)
  if (there.length > 0)
    return there.map((interview) => ({ interview, meant: { kind: 'to-be-moved', start: null, end: null, doubt: null } }))
  const [only, second] = ahead
  return only && !second ? [{ interview: only, meant: { kind: 'move', start, end, doubt: 'moved-or-more' } }] : []
}

/** A reply or a reminder about one known meeting that names no hour of its own, asks for none and speaks of no further talk. */
export function saysNothingNew(reading: Reading, message: Pick<Message, 'storedAt'>, view: View): boolean {
  const { change, meetings, verdict } = reading
  const [interview, second] = meetingsMeant(reading, message, view)
  if (!interview || second || !change) return false
  const timeless = meetings.length === 0 ? verdict === 'unsure' || isBefore(reading, interview, view) : change.times.every(isTimeless)
  const isSaid =
    (timeless && isAboutIt(reading, interview, view)) || (verdict === 'unsure' && isAtItsHour(reading, interview, message, view))
  return isSaid && !change.further && !change.wantsTimes && addressedMeetings(reading, message, view).length === 0
}

/** The one known meeting that a reply or a reminder has further practical words about, and nothing else: what to bring, where to come in, by which link. */
export function meetingWithMoreWords(reading: Reading, message: Pick<Message, 'storedAt'>, view: View): Interview | undefined {
  const { change, details, how } = reading
  if (!change || change.further || change.wantsTimes || (!details?.length && !how && !change.link)) return undefined
  // "We use this link instead" moves a link, and nothing else.
  const isNoNews = change.says === null || change.says === 'stands' || (change.says === 'moves' && change.link !== undefined)
  if (!isNoNews || addressedMeetings(reading, message, view).length > 0) return undefined
  const [interview, second] = meetingsMeant(reading, message, view)
  return interview && !second && isAboutIt(reading, interview, view) ? interview : undefined
}

/** "Great, confirmed: interview at Norrvik, Thursday 2 pm": whatever is unsure about it, that hour is known. */
const isAtItsHour = (
  { change, mail }: Reading,
  interview: Interview,
  { storedAt }: Pick<Message, 'storedAt'>,
  { candidate }: View,
): boolean =>
  change !== undefined && namesKnownTime(change, { meeting: interview, homeZone: candidate.homeZone, saidAt: mail?.sentAt ?? storedAt })

/** Work that is due before the talk, and arranges no other, is there to prepare for it. */
const isBefore = ({ taskOnly, task, furtherWork }: Reading, { start, zone }: Interview, { candidate }: View): boolean =>
  taskOnly === true &&
  !furtherWork &&
  start !== null &&
  (task?.ahead !== undefined || (task?.dueOn != null && task.dueOn <= localDate(start, zone ?? candidate.homeZone)))

const isTimeless = ({ clock, shift }: SaidTime): boolean => clock === null && shift === undefined

/** By what it answers; or by the day of the meeting, where it names that day and no hour. */
function isAboutIt(reading: Reading, { start, zone }: Interview, view: View): boolean {
  if (isAboutKnown(reading, view)) return true
  const times = reading.change?.times ?? []
  const day = start && localDate(start, zone ?? view.candidate.homeZone)
  return (
    reading.change?.link !== undefined && day !== null && times.length > 0 && times.every((said) => isTimeless(said) && isOfDay(said, day))
  )
}

/** Those still ahead when the mail came that it may be about, nearest to what it says; where nothing is ahead, those that nobody came to. */
export function meetingsMeant(reading: Reading, message: Pick<Message, 'storedAt'>, view: View): readonly Interview[] {
  const ahead = aheadOf(reading, message, view)
  return reading.change ? nearest(inOrdinal(ahead, reading.round), reading.change, reading, view.candidate.homeZone) : []
}

function aheadOf(reading: Reading, message: Pick<Message, 'storedAt'>, view: View): Ahead[] {
  const { change, mail } = reading
  if (!change || !mail || mail.automatic || reading.meetings.some(({ uid }) => uid !== null)) return []
  const applications = applicationsMeant(reading, view)
  const all = applications
    .flatMap(({ rounds }) => rounds.flatMap((round) => round.interviews.map((interview) => ({ interview, round }))))
    .filter(({ interview: { status, start } }) => status === 'on' && start !== null)
    .filter(({ interview: { round } }) => round === null || reading.round === null || round === reading.round)
  const ahead = all.filter(({ interview: { start, end } }) => (end ?? start ?? '') > message.storedAt)
  const missed = all.filter(({ round }) => !tookPlace(round) && applications.some(({ rounds }) => isLast(round, rounds)))
  const isJustOver = ({ interview: { start } }: Ahead) => start !== null && minutesBetween(start, message.storedAt) < 24 * 60
  return ahead.length > 0 ? ahead : change.missed ? all.filter(isJustOver) : missed
}

/** Nothing came after it that is on, or that has no hour yet. */
const isLast = (round: Round, rounds: readonly Round[]): boolean =>
  rounds.includes(round) && rounds.filter((one) => one.status !== 'cancelled' && isTalk(one)).at(-1) === round

interface Ahead {
  interview: Interview
  round: Round
}

/** "The second interview" is the one that bears the number; where none does, the second of the application. */
function inOrdinal(ahead: readonly Ahead[], number: number | null): Interview[] {
  const bearing = ahead.filter(({ interview, round }) => (interview.round ?? round.number) === number)
  const inTurn = ahead.filter(({ interview, round }) => interview.round === null && round.position === number)
  const fitting = [bearing, inTurn].find((list) => number !== null && list.length > 0) ?? ahead
  return fitting.map(({ interview }) => interview)
}

/** Where no word says that the old time is over, other people or another kind of talk make it one more. */
function isAnother({ doubt }: Meant, interview: Interview, reading: Reading, message: Pick<Message, 'storedAt'>, view: View): boolean {
  const { interviewers, format, verdict } = reading
  if (doubt !== 'moved-or-more') return false
  if (verdict === 'not' && !isAboutKnown(reading, view) && !(isPast(interview, message) && isOfWriter(reading, interview))) return true
  const others = interviewers.length > 0 && interview.interviewers.length > 0 && !meetsOneOf(interview, interviewers)
  return others || (format !== null && interview.format !== null && format !== interview.format)
}

/** Whoever arranged it, or was to be met, writes. */
const isOfWriter = ({ mail }: Reading, { interviewers, organizer, recruiter }: Interview): boolean =>
  mail?.from.email != null &&
  [...interviewers, organizer, recruiter].some((one) => one?.email?.toLowerCase() === mail.from.email?.toLowerCase())

/** An answer in a thread, a chat, or the candidate's own word, which is about what both know. */
export const isAboutKnown = (reading: Reading, { candidate }: View): boolean =>
  isAnswer(reading.mail?.subject ?? null) || isOwnHand(reading, candidate) || isChat(reading)
