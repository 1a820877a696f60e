import type { Session } from '../../read/reading.ts'
import type { Edit, SessionEdit } from '../../record/edit.ts'
import { atWallTime, type LocalDate, localDate, plusDays, type Zone } from '../../time/wall-time.ts'

export type KeyedSession = Session & { key: string }

/** Named by the hour their message gives them, so that a moved day leaves each its name. */
export function withKeys(sessions: readonly Session[]): KeyedSession[] {
  return sessions.map((session, n) => {
    const twins = sessions.slice(0, n).filter(({ start }) => start === session.start).length
    return { ...session, key: twins === 0 ? session.start : `${session.start} ${twins + 1}` }
  })
}

/** The parts of a day as read, and as the candidate has corrected, taken out and added; in order. `day`: where those that are added stand. */
export function editedSessions(
  sessions: readonly KeyedSession[],
  { sessions: edits = {} }: Edit,
  { day, zone }: { day: LocalDate | null; zone: Zone },
): KeyedSession[] {
  const known = sessions.flatMap((session) => {
    const edit = edits[session.key]
    if (!edit) return [session]
    return edit.removed ? [] : [{ key: session.key, ...onDay(edit, localDate(session.start, zone), zone) }]
  })
  const added = Object.entries(edits).flatMap(([key, edit]) =>
    day !== null && edit && !edit.removed && !sessions.some((session) => session.key === key) ? [{ key, ...onDay(edit, day, zone) }] : [],
  )
  return [...known, ...added].sort((a, b) => (a.start < b.start ? -1 : 1))
}

/** An end before the start is past midnight. */
function onDay({ start, end, title, interviewers }: SessionEdit, day: LocalDate, zone: Zone): Session {
  const from = atWallTime(day, start, zone)
  return { start: from, end: end && atWallTime(end > start ? day : plusDays(day, 1), end, zone), title, interviewers }
}
