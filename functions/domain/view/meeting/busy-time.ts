import type { Session } from '../../read/reading.ts'
import type { Stretch } from '../../time/quiet-hours.ts'
import { type Instant, latest, plus } from '../../time/wall-time.ts'
import type { Interview, Round } from '../view.ts'

/** From this long before a session the candidate is left alone. */
const before = { minutes: -30 }
/** Assumed, and said, where no end is known. */
export const assumedLength = { minutes: 60 }

/** The timed stretches of a round that are still on. Empty for one that is off, all-day, or without a start. */
export function sessionsOn(round: Round): (Session & { identity: string; end: Instant; interview: Interview | undefined })[] {
  if (round.status !== 'on' || round.allDay) return []
  return round.sessions
    .map((session) => {
      const interview = round.interviews.find((one) => one.identities.includes(session.identity))
      return { ...session, end: session.end ?? plus(session.start, assumedLength), interview }
    })
    .filter(({ interview }) => !interview || interview.status === 'on')
}

/** From 30 minutes before any session until its end, stretches that touch made one: time to leave the candidate alone. */
export function busyTime(rounds: Round[]): Stretch[] {
  const stretches = rounds
    .flatMap(sessionsOn)
    .map(({ start, end }) => ({ start: plus(start, before), end: latest(start, end) }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (last && stretch.start <= last.end) joined[joined.length - 1] = { start: last.start, end: latest(last.end, stretch.end) }
    else joined.push(stretch)
  }
  return joined
}

/** `sent`: interrupts. `before`: is of no use afterwards. `after`: can wait, unless its use-by falls inside. */
export type BusyRule = 'sent' | 'before' | 'after'

export const busyAt = (at: Instant, busy: Stretch[]): Stretch | undefined => busy.find(({ start, end }) => start <= at && at < end)

/** Moves an instant out of busy time. Never before `notBefore`: what became known too late for that goes at once. */
export function outOfBusy(at: Instant, rule: BusyRule, wish: { notBefore: Instant; useBy: Instant }, busy: Stretch[]): Instant {
  const stretch = busyAt(at, busy)
  if (!stretch || rule === 'sent') return at
  // A use-by at the very end counts as inside: nothing would be left of it.
  if (rule === 'after' && wish.useBy > stretch.end) return stretch.end
  return latest(plus(stretch.start, { minutes: -1 }), wish.notBefore)
}
