import type { Change, Moment } from '../../read/reading.ts'
import { type Instant, type LocalDate, localDate, minutesBetween, plus, weekday } from '../../time/wall-time.ts'
import { type About, hasHour, momentAt, type Named, resolve } from './when-meant.ts'

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
