import type { Candidate } from '../../access/candidate.ts'
import type { Ahead, Task } from '../../read/reading.ts'
import type { Edit } from '../../record/edit.ts'
import type { Contribution } from '../../record/interview.ts'
import {
  atWallTime,
  epochMilliseconds,
  type Instant,
  instantOf,
  latest,
  localDate,
  localTime,
  minutesBetween,
  plus,
  plusDays,
  type Zone,
} from '../../time/wall-time.ts'
import type { Found } from '../interview/better-fact.ts'
import type { Interview } from '../view.ts'
import { editedSessions, type KeyedSession, withKeys } from './edited-sessions.ts'

/** Where no end is given; and it is said. */
export const assumedMinutes = 60

export interface Times {
  start: Instant | null
  end: Instant | null
  endAssumed: boolean
  allDay: boolean
  sessions: KeyedSession[]
  /** What was given, where it is too long for a talk: the days it covers are known, the hour is not. */
  window?: { start: Instant; end: Instant }
}

/** An edited start takes the end and the sessions along, unless the end was edited too. One that was emptied leaves no hour at all. */
export function timesOf(base: Contribution | undefined, edit: Edit, homeZone: Zone): Times {
  const { meeting } = base ?? {}
  const given = { start: meeting?.start?.instant ?? null, end: meeting?.end?.instant ?? null }
  const shift = (at: Instant): Instant =>
    edit.start && given.start && !meeting?.allDay
      ? instantOf(epochMilliseconds(at) + epochMilliseconds(edit.start) - epochMilliseconds(given.start))
      : at
  if (edit.start === null) return { start: null, end: null, endAssumed: false, allDay: false, sessions: [] }
  const zone = edit.zone ?? meeting?.start?.zone ?? homeZone
  const allDay = (meeting?.allDay ?? false) && !edit.start
  const start = edit.start ?? given.start
  const moved = withKeys(meeting?.sessions ?? []).map((session) => ({
    ...session,
    start: shift(session.start),
    end: session.end && shift(session.end),
  }))
  const sessions = editedSessions(moved, edit, { day: start && (allDay ? start.slice(0, 10) : localDate(start, zone)), zone })
  const ownEnd = (meeting?.allDay || windowOf(given, zone)) && edit.start ? null : given.end && shift(given.end)
  const stated =
    (edit.end === undefined ? ownEnd : edit.end) ??
    sessions
      .map((session) => session.end)
      .filter((end) => end !== null)
      .sort()
      .at(-1) ??
    null
  const end = stated ?? (start && !allDay ? assumedEnd(start, zone, meeting?.lastsDay) : null)
  const window = allDay || sessions.length > 0 ? null : windowOf({ start, end }, zone)
  if (window) return { ...daysOf(window, homeZone), endAssumed: false, allDay: true, sessions: [], window }
  return { start, end, endAssumed: start !== null && stated === null && !allDay, allDay, sessions }
}

/** When a working day is over; what begins late is a shift of some hours. */
const evening = '17:00'
const shiftHours = 4

function assumedEnd(start: Instant, zone: Zone, lastsDay = false): Instant {
  if (!lastsDay) return plus(start, { minutes: assumedMinutes })
  return latest(atWallTime(localDate(start, zone), evening, zone), plus(start, { minutes: shiftHours * 60 }))
}

/** Longer than this, or through a night, nobody talks: the talk is somewhere within. */
const longestTalk = 12 * 60
const morning = '05:00'

function windowOf({ start, end }: { start: Instant | null; end: Instant | null }, zone: Zone): { start: Instant; end: Instant } | null {
  if (!start || !end) return null
  const overNight = localDate(end, zone) > localDate(start, zone) && localTime(end, zone) >= morning
  return minutesBetween(start, end) > longestTalk || overNight ? { start, end } : null
}

/** As a calendar says whole days: dates in UTC, the end the day after the last (RFC 5545 §3.6.1). */
const daysOf = ({ start, end }: { start: Instant; end: Instant }, zone: Zone) => ({
  start: `${localDate(start, zone)}T00:00:00Z`,
  end: `${plusDays(localDate(plus(end, { seconds: -1 }), zone), 1)}T00:00:00Z`,
})

/** As read, and as the candidate has corrected; null where there is none, or they emptied its words. */
export function taskOf(task: Found<Task> | null, edit: Edit, talk: Talk, { homeZone }: Candidate): Interview['task'] {
  const read = task?.value ?? { words: '', dueOn: null, dueAt: null }
  const words = edit.task === undefined ? read.words : (edit.task ?? '')
  const dueOn = edit.taskDueOn === undefined ? read.dueOn : edit.taskDueOn
  const dueAt = edit.taskDueAt === undefined ? read.dueAt : edit.taskDueAt
  const zone = edit.taskDueAt === undefined ? task?.from.timeZone : homeZone
  const isEdited = edit.taskDueOn !== undefined || edit.taskDueAt !== undefined
  const ahead = isEdited ? undefined : task?.value.ahead
  return words === '' ? null : dueTask({ words, dueOn, dueAt, ...(ahead ? { ahead } : {}) }, talk, zone ?? homeZone, homeZone)
}

type Talk = Pick<Times, 'start' | 'allDay'>

/** Due when stated, or so long before the talk; on a date without an hour at the end of that day where the candidate lives; else when the meeting starts. */
function dueTask({ words, dueOn, dueAt, ahead }: Task, talk: Talk, zone: Zone, homeZone: Zone): Interview['task'] {
  if (ahead && talk.start) return { words, stated: true, due: aheadOf({ start: talk.start, allDay: talk.allDay }, ahead, zone, homeZone) }
  if (!dueOn) return { words, due: talk.start, ...(ahead ? { ahead } : {}) }
  return { words, stated: true, due: dueAt ? atWallTime(dueOn, dueAt, zone) : atWallTime(dueOn, '23:59', homeZone) }
}

/** Counted back on the clock from the hour of the talk, or in days from its day. */
export function aheadOf(
  { start, allDay }: { start: Instant; allDay: boolean },
  { count, unit, at }: Ahead,
  zone: Zone,
  homeZone: Zone,
): Instant {
  if (unit === 'hours' && !allDay) return plus(start, { hours: -count })
  const day = plusDays(allDay ? start.slice(0, 10) : localDate(start, zone), -(unit === 'days' ? count : Math.ceil(count / 24)))
  return at ? atWallTime(day, at, zone) : atWallTime(day, '23:59', homeZone)
}
