import type { Touchpoint } from '../../sending/touchpoint.ts'
import { type Instant, type LocalDate, latest, localDate, type Zone } from '../../time/wall-time.ts'
import { isMailed, isOnItsWay, mailedAt } from '../history.ts'
import type { Placed } from '../wish.ts'

/** Mails per local day. One more would be one too many on the worst day of a job search. */
const mailsPerDay = 6

interface Day {
  zone: Zone
  /** When it may go at the earliest on the morning after this date. */
  morningAfter: (date: LocalDate, one: Placed) => Instant
  now: Instant
  /** Rows of mails that count. */
  rows: Touchpoint[]
}

/**
 * Keeps each local day to six mails. By due time, the sixth carries what else is due that day; what cannot be said yet when it goes
 * waits for the morning, or goes at once if it would be of no use by then.
 */
export function limitDays(placed: Placed[], day: Day): Placed[] {
  const free = (one: Placed) => one.unlimited || one.skip !== undefined
  const done = placed.filter(free)
  let waiting = placed.filter((one) => !free(one))
  while (waiting.length > 0) {
    const date = dayOf(
      waiting.reduce((a, b) => (byTime(a, b, day) <= 0 ? a : b)),
      day,
    )
    const today = waiting.filter((one) => dayOf(one, day) === date).sort((a, b) => byTime(a, b, day))
    const limited = limitDay(today, mailsPerDay - mailedOn(date, day), { date, day })
    done.push(...limited.settled)
    waiting = [...waiting.filter((one) => dayOf(one, day) !== date), ...limited.postponed]
  }
  return done
}

/** A mail that missed its day goes, and counts, today. */
const goesAt = (one: Placed, { now }: Day): Instant => latest(one.due, now)
const dayOf = (one: Placed, day: Day): string => localDate(goesAt(one, day), day.zone)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byTime = (a: Placed, b: Placed, day: Day): number =>
  compare(goesAt(a, day), goesAt(b, day)) || compare(a.due, b.due) || compare(a.key, b.key)

const mailedOn = (date: string, { rows, zone }: Day): number =>
  rows.filter((row) => (isMailed(row) || isOnItsWay(row)) && localDate(mailedAt(row), zone) === date).length

function limitDay(today: Placed[], room: number, { date, day }: { date: string; day: Day }): { settled: Placed[]; postponed: Placed[] } {
  const settled = today.slice(0, Math.max(room, 0))
  const postponed: Placed[] = []
  const carrier = room > 0 ? settled.pop() : undefined
  const carried: string[] = []
  for (const one of today.slice(Math.max(room, 0))) {
    const morning = day.morningAfter(date, one)
    if (carrier && one.notBefore <= goesAt(carrier, day)) {
      settled.push({ ...one, carries: [], skip: `merged into ${carrier.key}`, toldIn: carrier.key })
      carried.push(one.key, ...one.carries)
    } else if (morning < one.useBy)
      postponed.push({
        ...one,
        due: morning,
        because: `${one.because} It waits for the next morning, since no more than six mails come on one day.`,
      })
    else settled.push(one)
  }
  if (carrier) settled.push({ ...carrier, carries: [...carrier.carries, ...carried] })
  return { settled, postponed }
}
