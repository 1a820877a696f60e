import type { Behaviour } from '../doubles/mail/ses.ts'
import { passingRefusals } from '../doubles/mail/ses-refusals.ts'
import type { Town } from './town.ts'

/** How often, from 0 to 1, each of what AWS may do to us happens. */
export interface Odds {
  /** A queue delivers a message twice (SQS: at least once). */
  twice: number
  /** A queue delivers a message late, by up to `lateBySeconds`. */
  late: number
  lateBySeconds: number
  /** Messages are handed out in another order than they came (SQS: best effort). */
  shuffled: number
  /** A timer never fires. */
  timerLost: number
  timerTwice: number
  timerLate: number
  /** The mail service accepts a mail and its answer is lost. */
  answerLost: number
  /** The connection breaks before the mail service has done anything. */
  callLost: number
  /** The mail service asks to slow down. */
  throttled: number
  /** It refuses for the account's or the moment's sake, in any of the ways it has. */
  refused: number
  /** No event is ever sent for a mail that was accepted. */
  eventLost: number
  eventLate: number
}

const calm: Odds = {
  twice: 0,
  late: 0,
  lateBySeconds: 0,
  shuffled: 0,
  timerLost: 0,
  timerTwice: 0,
  timerLate: 0,
  answerLost: 0,
  callLost: 0,
  throttled: 0,
  refused: 0,
  eventLost: 0,
  eventLate: 0,
}

/** Lets the doubles misbehave, the same way for the same seed. To be called again after a restart. */
export function unsettle(town: Town, seed: number, given: Partial<Odds>): void {
  const odds = { ...calm, ...given }
  const random = randomFrom(seed)
  const { queues, timers, mail } = town.doubles
  queues.fate = () => ({
    copies: random() < odds.twice ? 2 : 1,
    delaySeconds: random() < odds.late ? Math.ceil(random() * odds.lateBySeconds) : 0,
  })
  timers.fate = () => {
    const drawn = random()
    if (drawn < odds.timerLost) return 'lost'
    if (drawn < odds.timerLost + odds.timerTwice) return 'twice'
    return random() < odds.timerLate ? { lateBySeconds: Math.ceil(random() * 59) } : 'once'
  }
  mail.behave = (): Behaviour => {
    const drawn = random()
    const table: [number, Behaviour][] = [
      [odds.answerLost, 'lose-answer'],
      [odds.callLost, 'lose-call'],
      [odds.throttled, 'throttle'],
      [odds.refused, passingRefusals[Math.floor(drawn * 9973) % passingRefusals.length] ?? 'throttle'],
      [odds.eventLost, 'silent'],
      [odds.eventLate, { eventsLateBySeconds: Math.ceil(random() * 800) }],
    ]
    let upTo = 0
    for (const [share, behaviour] of table) {
      upTo += share
      if (drawn < upTo) return behaviour
    }
    return 'deliver'
  }
  town.pump.order = (messages) => (random() < odds.shuffled ? shuffle(messages, random) : messages)
}

/** Mulberry32: 32 bits of state, plenty for choosing faults, and the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Fisher and Yates. */
export function shuffle<T>(items: T[], random: () => number): T[] {
  const shuffled = [...items]
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const [here, there] = [shuffled[at], shuffled[other]]
    if (here !== undefined && there !== undefined) [shuffled[at], shuffled[other]] = [there, here]
  }
  return shuffled
}
