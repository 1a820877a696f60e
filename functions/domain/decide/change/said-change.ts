import type { Change, Moment, SaidTime } from '../../read/reading.ts'
import {
  atWallTime,
  type Instant,
  instantOf,
  type LocalDate,
  localDate,
  localTime,
  minutesBetween,
  mondayOf,
  plus,
  plusDays,
  weekday,
  type Zone,
} from '../../time/wall-time.ts'
import { daysOf } from '../../time/whole-days.ts'
import type { Interview } from '../../view/view.ts'

/** Why a change by words alone needs the candidate's word. */
export type ChangeDoubt = 'moved-or-more' | 'proposed' | 'may-change' | 'offers' | 'closed' | 'hour-unsaid' | 'day-unsure' | 'elsewhere'

/** What a mail without calendar data means for one meeting that it is about; `doubt` where the candidate has to say. */
export interface Meant {
  /** `stands`: as it was known, though it was called off. */
  kind: 'cancel' | 'to-be-moved' | 'move' | 'stands'
  start: Moment | null
  end: Moment | null
  doubt: ChangeDoubt | null
  /** Off because the candidate wanted it so. */
  ownWish?: true
  /** Other times that they offer, in their words. */
  offered?: string
  /** Another place, means or person. */
  instead?: NonNullable<Change['instead']>
}

interface About {
  meeting: Pick<Interview, 'start' | 'end' | 'endAssumed' | 'zone' | 'movedFrom'>
  homeZone: Zone
  /** When the mail was written: no time before it is a new one. */
  saidAt: Instant
}

interface Named {
  said: SaidTime
  date: LocalDate
  start: Instant
  end: Instant | null
  zone: Zone
  /** A bare weekday that could be another week's. */
  unsure: boolean
}

/** Null where it stands as it was. Only a second instant turns a cancel into a move, never a word. */
export function meantBy(change: Change, about: About): Meant | null {
  const known = about.meeting.start
  if (!known) return null
  const all = change.times.map((said) => resolve(said, known, about)).filter((one) => !isArrivalFor(known, one))
  const named = all.filter((one) => !all.some((other) => isCountedFrom(one, other)))
  const timed = named.filter(({ said, start }) => hasHour(said) && said.side !== 'old' && start > about.saidAt)
  const fresh = timed.filter(({ start }) => start !== known)
  const told = onlyOne(fresh.filter(({ said }) => !said.open))
  // Beside an hour that does not suit, two that are offered are a choice: "à 15h ou 16h".
  const asked = (change.clash ? alone : onlyOne)(fresh.filter(({ said }) => said.open))
  // "… is cancelled. See you on Wednesday at 2": the one denies the other.
  const denied = change.expects && named.some((one) => one.said.side !== 'old' && isKnown(one, known, about)) ? 'may-change' : null
  const several = !told && fresh.length > 1
  // "It can't go ahead on Thursday. Would Friday at ten do?": off is the hour, and not the talk.
  const isOffered = !told && fresh.some((one) => one.said.open && isNewFor(one, known, about))
  const open = (doubt: ChangeDoubt | null): Meant => ({
    ...off('to-be-moved', doubt),
    ...(!told && fresh.length > 0 && change.offered ? { offered: change.offered } : {}),
  })
  // An hour that does not suit them, and is not the known one, moves nothing.
  const isOther = change.clash === 'hour' && !named.some((one) => one.said.side === 'old' && hasHour(one.said) && one.start === known)
  const ofOther = isOfOtherDay(change, localDate(known, about.meeting.zone ?? about.homeZone))
  if (ofOther === 'surely' && change.says === 'perhaps' && fresh.length === 0) return null
  if (ofOther && (change.says === 'off' || (change.says === 'later' && !told)))
    return ofOther === 'surely' ? null : off('cancel', 'may-change')
  switch (isOther ? null : change.says) {
    case 'off':
      return told && isNewFor(told, known, about)
        ? move(told, told.said.side === 'new' ? null : 'proposed', about)
        : isOffered
          ? open(denied)
          : { ...off('cancel', denied), ...(change.ownWish ? { ownWish: true } : {}) }
    case 'closed':
      return off('cancel', 'closed')
    case 'later':
      if (told) return move(told, change.clash === 'unsaid' && told.said.side !== 'new' ? 'proposed' : null, about)
      if (asked && change.clash) return move(asked, 'proposed', about)
      // It has moved there already; "planned *for* Thursday at 2" is led to as a new one is, and moves where another is proposed.
      if (!isOffered && timed.some(({ said, start }) => start === known && said.side === 'new')) return null
      return dayAlone(change, named, known, about) ?? open(denied)
    case 'moves':
      if (told) return move(told, null, about)
      if (asked) return move(asked, 'proposed', about)
      if (several) return open('offers')
      return change.sameHour ? dayAlone(change, named, known, about) : null
    case 'perhaps':
      return told ? move(told, 'proposed', about) : asked ? move(asked, 'proposed', about) : open(several ? 'offers' : 'may-change')
    default: {
      const other = told ?? asked
      if (change.further) return null
      if (!other) return isNotThen(named, known, about) ? (dayAlone(change, named, known, about) ?? dayAsked(named, known, about)) : null
      if (other.said.open) return move(other, 'proposed', about)
      // The known day is over, and what is kept is its hour: no other talk has that.
      return move(other, other.said.sameHour && isNotThen(named, known, about) ? null : 'moved-or-more', about)
    }
  }
}

/** "The call on Wednesday is off, since Ola covers it on Thursday": of Thursday's it says nothing. */
function isOfOtherDay({ offOn = [], standsOn = [] }: Change, known: LocalDate): 'surely' | 'perhaps' | null {
  const isKnownDay = (day: LocalDate) => day === known || weekday(day) === weekday(known)
  if (!standsOn.some(isKnownDay) || offOn.some(isKnownDay)) return null
  return offOn.length > 0 ? 'surely' : 'perhaps'
}

const hasHour = ({ clock, shift, sameHour }: SaidTime): boolean => clock !== null || shift !== undefined || sameHour === true

/** "Eleven becomes an hour later": eleven is what the other is counted from. */
const isCountedFrom = (one: Named, { said, start }: Named): boolean =>
  one.said.clock !== null && said.shift !== undefined && plus(one.start, { minutes: said.shift }) === start

/** The mail names the very time that is known, in its own short way: "see you Thursday at 11". */
export const namesKnownTime = (change: Change, about: About): boolean => {
  const known = about.meeting.start
  return (
    known !== null &&
    change.times.some((said) => {
      const one = resolve(said, known, about)
      return said.clock !== null && (one.start === known || isArrivalFor(known, one))
    })
  )
}

/** "Be at the reception at 10:45" of a talk at eleven. */
const isArrivalFor = (known: Instant, { said, start }: Named): boolean =>
  said.arrival === true && start < known && minutesBetween(start, known) <= 120

/** "Wednesday the 2nd, not Thursday the 3rd." */
const isNotThen = (named: readonly Named[], known: Instant, about: About): boolean =>
  named.some(({ said, date }) => said.side === 'old' && date === localDate(known, about.meeting.zone ?? about.homeZone))

/** The known hour, or the known day alone. */
const isKnown = ({ said, date, start }: Named, known: Instant, { meeting, homeZone }: About): boolean =>
  hasHour(said) ? start === known : date === localDate(known, meeting.zone ?? homeZone)

const off = (kind: 'cancel' | 'to-be-moved', doubt: ChangeDoubt | null = null): Meant => ({ kind, start: null, end: null, doubt })

/** Of several the one said to be new; two that stay are a choice, not a time. */
const onlyOne = (named: readonly Named[]): Named | undefined => alone(named) ?? alone(named.filter(({ said }) => said.side === 'new'))

function alone(named: readonly Named[]): Named | undefined {
  const [first, ...others] = named
  return others.every(({ start }) => start === first?.start) ? first : undefined
}

/** Another hour of the same day, beside "is cancelled", is the old one on somebody else's clock. */
const isNewFor = (told: Named, known: Instant, { homeZone }: About): boolean =>
  told.said.side === 'new' || localDate(told.start, homeZone) !== localDate(known, homeZone)

function move(to: Named, doubt: ChangeDoubt | null, about: About): Meant {
  const end = to.end ?? shiftedEnd(to.start, about.meeting)
  return {
    kind: 'move',
    start: momentAt(to.start, to.zone),
    end: end === null ? null : momentAt(end, to.zone),
    doubt: doubt ?? (to.unsure ? 'day-unsure' : null),
  }
}

/** As long as before, when the new end is not said. */
const shiftedEnd = (start: Instant, { start: was, end, endAssumed }: About['meeting']): Instant | null =>
  was && end && !endAssumed ? plus(start, { minutes: minutesBetween(was, end) }) : null

/** "Moved to Friday", at the same hour or at one that is not said. */
function dayAlone({ sameHour }: Change, named: readonly Named[], known: Instant, about: About): Meant | null {
  const day = onlyOne(
    named.filter(({ said, start }) => !hasHour(said) && said.side === 'new' && !said.open && start !== known && start > about.saidAt),
  )
  return day ? move(day, sameHour ? null : 'hour-unsaid', about) : null
}

/** "Can you come on Friday instead of Thursday?" */
function dayAsked(named: readonly Named[], known: Instant, about: About): Meant | null {
  const day = alone(named.filter(({ said, start }) => !hasHour(said) && said.side === 'new' && start !== known && start > about.saidAt))
  return day ? move(day, 'proposed', about) : null
}

function resolve(said: SaidTime, known: Instant, about: About): Named {
  const { meeting, homeZone, saidAt } = about
  const zone = said.zone ?? meeting.zone ?? homeZone
  const { date, unsure } = dateOf(said, localDate(known, zone), localDate(saidAt, zone))
  const clock = said.clock ?? localTime(known, zone)
  if (said.shift !== undefined) return { said, date, start: shifted(said.shift, date, known, about), end: null, zone, unsure }
  const at = (time: string): Instant => (said.offset ? instantOf(`${date}T${time}:00${said.offset}`) : atWallTime(date, time, zone))
  const start = at(clock)
  const end = said.until === null ? null : at(said.until)
  return { said, date, start, end: end !== null && end > start ? end : null, zone, unsure }
}

/** A mail about a move and the invite that makes it come together, in either order: what has been done is not done again. */
function shifted(minutes: number, date: LocalDate, known: Instant, { meeting, homeZone, saidAt }: About): Instant {
  const zone = meeting.zone ?? homeZone
  const before = meeting.movedFrom
  const isDone =
    before !== undefined && plus(before.start, { minutes }) === known && Math.abs(minutesBetween(before.at, saidAt)) <= hoursTogether * 60
  if (isDone) return known
  const days = daysOf(minutes)
  const clock = localTime(known, zone)
  return days === null ? plus(atWallTime(date, clock, zone), { minutes }) : atWallTime(plusDays(date, days), clock, zone)
}

const hoursTogether = 12

/** A bare weekday is the one nearest to the meeting, not the one nearest to the mail: "Thursday does not work, let us take Friday". */
function dateOf({ date, day, open }: SaidTime, known: LocalDate, today: LocalDate): { date: LocalDate; unsure: boolean } {
  if (date === null) return { date: known, unsure: false }
  if (day === 'week') {
    const there = plusDays(date, weekday(known) - 1)
    // "Same time next week?" asks for another time than the known one.
    return { date: there === known && open ? plusDays(there, 7) : there, unsure: false }
  }
  if (day !== 'weekday' && day !== 'next-weekday') return { date, unsure: false }
  const wanted = weekday(date)
  if (day === 'next-weekday') return { date: plusDays(mondayOf(today), 6 + wanted), unsure: false }
  const away = ((wanted - weekday(known) + 10) % 7) - 3
  const near = plusDays(known, away)
  if (near < today) return { date, unsure: false }
  return { date: near, unsure: Math.abs(away) === 3 && near !== date }
}

export const momentAt = (instant: Instant, zone: Zone): Moment => ({
  instant,
  wall: `${localDate(instant, zone)}T${localTime(instant, zone)}:00`,
  zone,
})
