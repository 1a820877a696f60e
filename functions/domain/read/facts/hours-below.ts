import type { LocalDate } from '../../time/wall-time.ts'
import { daysOf } from '../../time/whole-days.ts'
import { anyNegator } from '../language/lexicon/changes.ts'
import type { Sheet } from '../lay-out/page.ts'
import { datesIn } from '../times/days/text-dates.ts'
import { keepsHour } from '../times/hour-kept.ts'
import { movedBy } from '../times/said-times.ts'
import { type Day, dayOf, isPast, type Slot, slotsIn } from '../times/slots.ts'

/* Where the newest message names no hour: what it answers does. */

export function hoursBelow(sheet: Sheet): Slot[] {
  const below = shiftedInThread(sheet)
  const kept = keptOnAnotherDay(below, sheet)
  if (kept.length > 0) return kept
  const taken = daysTaken(sheet)
  const chosen = below.filter(({ date }) => taken.has(date))
  return chosen.length > 0 ? chosen : below
}

/** "Could we do the same time on Friday instead?" above "Thursday at three": the hour below, on the day that is named above it. */
function keptOnAnotherDay(slots: Slot[], sheet: Sheet): Slot[] {
  const [slot] = slots
  if (!slot || new Set(slots.map(({ date, time }) => `${date} ${time.start}`)).size > 1) return []
  const days = sheet.sentences.flatMap(({ words }) => (keepsHour(words) && !anyNegator.test(words) ? daysAhead(words, slot, sheet) : []))
  const [day, second] = days
  return day && !second ? [{ ...slot, ...day }] : []
}

const daysAhead = (sentence: string, slot: Slot, { dates }: Sheet): Day[] =>
  datesIn(sentence, dates)
    .filter(({ at, date, openWeek }) => openWeek === undefined && date !== slot.date && !isPast(sentence, at))
    .map(dayOf)

/** "Could we make it an hour later?" above "Thursday at half past ten": what it answers names the hour that moves. */
function shiftedInThread(sheet: Sheet): Slot[] {
  const slots = slotsIn(
    sheet.older.filter(({ part }) => part === 'quoted message' || part === 'cover note'),
    sheet,
  )
  const [shift, second] = sheet.sentences.flatMap(({ words }) => movedBy(words, []))
  if (!shift || second || shift.unsure || daysOf(shift.minutes) !== null) return slots
  return slots.map((slot) => {
    const start = laterBy(slot.time.start, shift.minutes)
    const end = slot.time.end === null ? null : laterBy(slot.time.end, shift.minutes)
    return start === null ? slot : { ...slot, time: { ...slot.time, start, end } }
  })
}

/** Null where it would be another day. */
function laterBy(clock: string, minutes: number): string | null {
  const sum = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) + minutes
  return sum < 0 || sum >= 1440 ? null : `${String(Math.floor(sum / 60)).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}`
}

/** "Thursday works, see you then": of the hours offered below, the one of that day. */
const daysTaken = ({ sentences, dates }: Sheet): ReadonlySet<LocalDate> =>
  new Set(
    sentences.flatMap(({ words }) =>
      isDenied(words)
        ? []
        : datesIn(words, dates)
            .filter(({ kind, openWeek }) => kind === 'exact' && openWeek === undefined)
            .map(({ date }) => date),
    ),
  )
const isDenied = (words: string): boolean => /[?？]/u.test(words) || anyNegator.test(words)
