import { factsIn } from '../sending/shown-facts.ts'
import type { Touchpoint, TouchpointKind } from '../sending/touchpoint.ts'
import { touchpointKey } from '../sending/touchpoint-key.ts'
import { localDate, plusWallDays, type Zone } from '../time/wall-time.ts'
import type { Application, Round } from '../view/view.ts'
import { type History, mailedAt } from './history.ts'

/** Which occasion of a mail is next: one more than the last that was mailed where `again` says so, else that one, which is done. */
export function occasionOf(history: History, subject: string, kind: TouchpointKind, again: (mail: Touchpoint) => boolean): number {
  let last: Touchpoint | undefined
  let occasion = 1
  for (let mail = history.mailOf(touchpointKey(subject, kind, 1)); mail; mail = history.mailOf(touchpointKey(subject, kind, occasion))) {
    last = mail
    occasion += 1
  }
  return last && !again(last) ? occasion - 1 : occasion
}

/**
 * The start differs from what the mail showed. A new start that had already passed when the mail went is no move: that mail was
 * about it (an earlier session of the day, forwarded in the evening, brings no second debrief).
 */
function movedSince(mail: Touchpoint, { id, start }: Round): boolean {
  const was = factsIn(mail, id)?.start
  return was !== undefined && was !== start && start !== null && start > mailedAt(mail)
}

/** The work is due on another day than the reminder said. */
function dueMoved(mail: Touchpoint, { id, task }: Round): boolean {
  const was = factsIn(mail, id)?.due
  return was != null && task?.due != null && was !== task.due
}

/** Told anew since, for a day that was still ahead where the candidate is. */
const promiseMoved = (mail: Touchpoint, { debrief }: Round, zone: Zone): boolean =>
  debrief?.promiseDue !== undefined && debrief.promiseDue > localDate(mailedAt(mail), zone)

/** By more than seven days on the wall, either way: preparation starts anew. */
function movedFar(mail: Touchpoint, round: Round, zone: Zone): boolean {
  const was = factsIn(mail, round.id)?.start
  if (!was || !round.start || !movedSince(mail, round)) return false
  return round.start > plusWallDays(was, 7, zone) || round.start < plusWallDays(was, -7, zone)
}

/** The employer has stated a later decision date than the one this nudge waited for. */
export function laterDecision(mail: Touchpoint, roundId: string, { decisionBy }: Application): boolean {
  if (!decisionBy) return false
  const was = factsIn(mail, roundId)?.decisionBy
  return was ? decisionBy.date > was : decisionBy.knownAt > mailedAt(mail)
}

/** Packet: anew after a far move. Card, debrief, thanks, last-call, new-time: after any move. The others have one occasion. */
export function roundOccasion(history: History, round: Round, kind: TouchpointKind, zone: Zone): number {
  return occasionOf(history, round.id, kind, (mail) => {
    if (kind === 'task' || kind === 'task-today') return dueMoved(mail, round)
    if (kind === 'promise') return promiseMoved(mail, round, zone)
    if (kind === 'packet') return movedFar(mail, round, zone)
    return followsStart.has(kind) && movedSince(mail, round)
  })
}

const followsStart: ReadonlySet<TouchpointKind> = new Set(['card', 'debrief', 'thanks', 'last-call', 'new-time'])
