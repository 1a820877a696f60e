import { mailedAt } from '../plan/history.ts'
import { type Instant, latest } from '../time/wall-time.ts'
import type { Round } from '../view/view.ts'
import { differences, type Fact, type Facts, factsIn, factsOf, lastTold, shownOn } from './shown-facts.ts'
import type { Touchpoint } from './touchpoint.ts'

/** The hours that a round was told for and that no mail has taken back, each with what was told of it last. `mails`: oldest first. */
export function hoursTold(mails: Touchpoint[], roundId: string): Map<Instant, Facts> {
  const told = new Map<Instant, Facts>()
  for (const mail of mails) {
    for (const hour of takenBackBy(mail, roundId) ?? told.keys()) told.delete(hour)
    const facts = factsIn(mail, roundId)?.facts
    if (facts?.status === 'on') for (const hour of startsOf(facts)) told.set(hour, facts)
  }
  return told
}

/** Also of a round that was a part of another by then. Undefined: all, as of a change that says nothing of it (an older form). */
function takenBackBy(mail: Touchpoint, roundId: string): Instant[] | undefined {
  const speaking = shownOn(mail, roundId)
  const isOlder = mail.kind === 'change' && speaking.length > 0 && speaking.every(({ over }) => over === undefined)
  return isOlder ? undefined : speaking.flatMap(({ over }) => over ?? [])
}

/** Told, never taken back, and not what stands. */
export const hoursOver = (mails: Touchpoint[], round: Round): Instant[] => {
  const stands = hoursOf(round)
  return [...hoursTold(mails, round.id).keys()].filter((hour) => !stands.includes(hour)).sort()
}

const hoursOf = (round: Round): Instant[] => (round.status === 'on' ? startsOf(factsOf(round)) : [])

export const startsOf = ({ sessions, start }: Facts): Instant[] =>
  sessions.length > 0 ? sessions.map((session) => session.start) : start ? [start] : []

export interface News {
  /** What the candidate was mailed last, and by which mail. */
  told: { mail: Touchpoint; facts: Facts }
  /** Since when it has been news. */
  since: Instant
  different: Fact[]
  /** Hours still ahead then that they count on, by whichever mail, and that are over. */
  over: { hour: Instant; facts: Facts }[]
}

/**
 * What the candidate does not know of a round they were told of: how it differs from the last mail, and which of all the hours they were ever
 * told, and that no mail took back, are over. Meetings that turn out to be one were each told by mails of their own.
 */
export function newsOf(mails: Touchpoint[], round: Round): News | undefined {
  const told = lastTold(mails, round.id)
  if (!told) return undefined
  const plain = differences(told.facts, factsOf(round))
  // The last mail may have been right when it went: that two are one came in after it.
  const since = plain.length > 0 ? round.changedAt : latest(round.changedAt, round.lastMessageAt, mailedAt(told.mail))
  const believed = hoursTold(mails, round.id)
  const over = hoursOver(mails, round).flatMap((hour) => {
    const facts = hour > since ? believed.get(hour) : undefined
    return facts ? [{ hour, facts }] : []
  })
  const isBack = hoursOf(round).some((hour) => hour > since && !believed.has(hour))
  const isSaid = plain.some((fact) => fact === 'start' || fact === 'status' || fact === 'sessions')
  const hours: Fact[] = isSaid || (over.length === 0 && !isBack) ? [] : [round.status === 'on' ? 'start' : 'status']
  return { told, since, over, different: [...hours, ...plain] }
}
