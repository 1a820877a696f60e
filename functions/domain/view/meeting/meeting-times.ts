import type { Candidate } from '../../access/candidate.ts'
import type { Session, Task } from '../../read/reading.ts'
import type { Contribution } from '../../record/interview.ts'
import {
  atWallTime,
  epochMilliseconds,
  type Instant,
  instantOf,
  localDate,
  localTime,
  minutesBetween,
  plus,
  plusDays,
  type Zone,
} from '../../time/wall-time.ts'
import type { Found } from '../better-fact.ts'
import type { NoteOf } from '../folded-items.ts'
import type { Interview } from '../view.ts'

/** Where no end is given; and it is said. */
export const assumedMinutes = 60

export type Edit = NoteOf<'edit'>['value']

export interface Times {
  start: Instant | null
  end: Instant | null
  endAssumed: boolean
  allDay: boolean
  sessions: Session[]
  /** What was given, where it is too long for a talk: the days it covers are known, the hour is not. */
  window?: { start: Instant; end: Instant }
}

/** An edited start takes the end and the sessions along, unless the end was edited too. */
export function timesOf(base: Contribution | undefined, edit: Edit, homeZone: Zone): Times {
  const { meeting } = base ?? {}
  const given = { start: meeting?.start?.instant ?? null, end: meeting?.end?.instant ?? null }
  const shift = (at: Instant): Instant =>
    edit.start && given.start && !meeting?.allDay
      ? instantOf(epochMilliseconds(at) + epochMilliseconds(edit.start) - epochMilliseconds(given.start))
      : at
  const sessions = (meeting?.sessions ?? []).map((session) => ({
    ...session,
    start: shift(session.start),
    end: session.end && shift(session.end),
  }))
  const zone = meeting?.start?.zone ?? homeZone
  const allDay = (meeting?.allDay ?? false) && !edit.start
  const start = edit.start ?? given.start
  const stated =
    edit.end ??
    ((meeting?.allDay || windowOf(given, zone)) && edit.start ? null : given.end && shift(given.end)) ??
    sessions
      .map((session) => session.end)
      .filter((end) => end !== null)
      .sort()
      .at(-1) ??
    null
  const end = stated ?? (start && !allDay ? plus(start, { minutes: assumedMinutes }) : null)
  const window = allDay || sessions.length > 0 ? null : windowOf({ start, end }, zone)
  if (window) return { ...daysOf(window, homeZone), endAssumed: false, allDay: true, sessions: [], window }
  return { start, end, endAssumed: start !== null && stated === null && !allDay, allDay, sessions }
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

/** Due when stated; on a date without an hour at the end of that day where the candidate lives; else when the meeting starts. */
export function taskOf(task: Found<Task> | null, start: Instant | null, { homeZone }: Candidate): Interview['task'] {
  if (!task) return null
  const { words, dueOn, dueAt } = task.value
  if (!dueOn) return { words, due: start }
  return {
    words,
    stated: true,
    due: dueAt ? atWallTime(dueOn, dueAt, task.from.timeZone ?? homeZone) : atWallTime(dueOn, '23:59', homeZone),
  }
}
