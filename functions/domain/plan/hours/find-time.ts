import { dateWords } from '../../time/date-words.ts'
import { leastLeft, outOfQuiet, type QuietHours, quietAt } from '../../time/quiet-hours.ts'
import { atWallTime, type Instant, latest, localDate, plus } from '../../time/wall-time.ts'
import { busyAt, outOfBusy } from '../../view/meeting/busy-time.ts'
import { heldUntil } from '../pause.ts'
import type { Scene } from '../planner-context.ts'
import { isHeldBack } from '../rules/held.ts'
import { keyOf, type Placed, type Wish } from '../wish.ts'

/** Timers and queues take a moment; only what is later than this has missed its time and asks again whether it disturbs. */
const grace = { minutes: 5 }
/** Quiet hours and busy stretches may push into each other this often. */
const rounds = 4

/** Finds the time of a wish: out of quiet hours, out of busy time, never past its use. */
export function place(wish: Wish, scene: Scene): Placed {
  const due = stillFitting(settle(latest(wish.due, wish.notBefore), wish, scene), wish, scene)
  return { ...wish, key: keyOf(wish), carries: [], due, because: explain(wish, due, scene), ...skipReason(wish, due, scene) }
}

const hoursOf = ({ candidate, zone }: Scene): QuietHours => ({ quiet: candidate.quiet, zone })

/** The first instant from there that fits the rules of the wish, and is not in a pause of the candidate's. */
export function settle(from: Instant, wish: Wish, scene: Scene): Instant {
  const held = heldUntil(wish, scene)
  if (held === null) return settleAwake(from, wish, scene)
  return settleAwake(latest(from, held), { ...wish, notBefore: latest(wish.notBefore, held) }, scene)
}

function settleAwake(from: Instant, wish: Wish, scene: Scene): Instant {
  const once = step(openedAt(from, wish, scene), wish, scene)
  if (wish.inQuiet !== 'earlier' || !quietAt(once, hoursOf(scene))) return settleFrom(once, wish, scene)
  // An interview pushed it into the night, and the minute before the night is in the interview: it goes before both, or in the morning.
  const before = step(once, { ...wish, inBusy: 'before' }, scene)
  return busyAt(before, scene.busy) ? settleFrom(once, { ...wish, inQuiet: 'later', useBy: lastMoment(wish) }, scene) : before
}

const openedAt = (at: Instant, { fromHour }: Wish, { zone }: Scene): Instant =>
  fromHour === undefined ? at : latest(at, atWallTime(localDate(at, zone), fromHour, zone))

const step = (at: Instant, wish: Wish, scene: Scene): Instant =>
  outOfBusy(outOfQuiet(at, wish.inQuiet, wish, hoursOf(scene)), wish.inBusy, wish, scene.busy)

function settleFrom(from: Instant, wish: Wish, scene: Scene): Instant {
  let at = from
  for (let left = rounds; left > 0; left -= 1) {
    const next = step(at, wish, scene)
    if (next === at) break
    at = next
  }
  return at
}

/** A mail that missed its time, after an outage say, neither wakes nor interrupts now if it can wait. Its own time stays what it is. */
function stillFitting(due: Instant, wish: Wish, scene: Scene): Instant {
  if (plus(due, grace) >= scene.now) return due
  const disturbs = (at: Instant) =>
    (wish.inQuiet !== 'sent' && quietAt(at, hoursOf(scene))) || (wish.inBusy !== 'sent' && busyAt(at, scene.busy)) || undefined
  let at = scene.now
  for (let left = rounds; left > 0; left -= 1) at = openedAt(disturbs(at)?.end ?? at, wish, scene)
  return at === scene.now || at > lastMoment(wish) || at >= wish.useBy ? due : at
}

/** Until when waiting leaves a mail enough of its use. */
function lastMoment({ inQuiet, useBy }: Wish): Instant {
  if (typeof inQuiet === 'object') return plus(inQuiet.mark, { minutes: -leastLeft.mark })
  return inQuiet === 'earlier' ? plus(useBy, { minutes: -leastLeft.use }) : useBy
}

function explain(wish: Wish, due: Instant, scene: Scene): string {
  const { because, due: wished } = wish
  if (due === wished) return because
  const held = heldUntil(wish, scene)
  const { pause } = scene.candidate
  if (pause && held !== null && wished < held && due >= held)
    return `${because} It waits, since you paused all mails until ${dateWords(pause.until)}.`
  return `${because} ${due < wished ? 'It comes earlier' : 'It comes later'}, to leave you in peace at night and around interviews.`
}

function skipReason(wish: Wish, due: Instant, scene: Scene): { skip?: string } {
  if (scene.candidate.stopped.includes(wish.kind)) return { skip: 'you switched this kind of mail off' }
  if (latest(due, scene.now) > wish.useBy) return { skip: lateReason(wish, scene) }
  return isHeldBack(wish, scene) ? { skip: 'a message about it could not be read, and I wait for your word' } : {}
}

/** A mail whose use ends within the pause was not late: the candidate did not want it. */
function lateReason(wish: Wish, scene: Scene): string {
  const held = heldUntil(wish, scene)
  const { pause } = scene.candidate
  return pause && held !== null && held > wish.useBy ? `you paused all mails until ${dateWords(pause.until)}` : 'too late'
}
