import type { Change, Person, Reading, SaidTime } from '../../read/reading.ts'
import { type LocalDate, localDate, weekday } from '../../time/wall-time.ts'
import type { Interview } from '../../view/view.ts'
import { findPerson } from '../../who/merge-people.ts'

/** Of several those on the day that the mail names, then those of the kind and with the people it names. */
export function nearest(
  ahead: readonly Interview[],
  { times }: Change,
  { interviewers, format }: Reading,
  homeZone: string,
): readonly Interview[] {
  if (ahead.length < 2) return ahead
  const days = times.filter(({ side, shift, sameHour }) => (side !== 'new' && !(sameHour && side === null)) || shift !== undefined)
  const narrow = (among: readonly Interview[], fits: (one: Interview) => boolean) => (among.some(fits) ? among.filter(fits) : among)
  const onDay = narrow(ahead, ({ start, zone }) => start !== null && days.some((said) => isOfDay(said, localDate(start, zone ?? homeZone))))
  const ofKind = narrow(onDay, (one) => format !== null && one.format === format)
  return narrow(ofKind, (one) => meetsOneOf(one, interviewers))
}

/** A bare weekday is that of any week. */
export const isOfDay = ({ date, day }: SaidTime, known: LocalDate): boolean =>
  date !== null && (date === known || (day === 'weekday' && weekday(date) === weekday(known)))

export const meetsOneOf = (interview: Interview, named: readonly Person[]): boolean =>
  named.some((one) => findPerson(one, interview.interviewers))
