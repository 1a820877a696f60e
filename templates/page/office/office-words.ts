import { isOver, type Office } from '../../../functions/domain/office/office.ts'
import { monthDayYear } from '../../../functions/domain/time/date-words.ts'
import { type LocalDate, plusDays } from '../../../functions/domain/time/wall-time.ts'
import type { Days } from '../parts/dated.tsx'

/** So long before its end people are told, in every mail and on every page. */
const toldBefore = 30

/** Undefined while the end is far off, or nobody has set one. */
export function termWords(office: Office | null, today: LocalDate): string | undefined {
  if (!office?.ends || today < plusDays(office.ends, -toldBefore)) return undefined
  const day = monthDayYear(office.ends)
  const kept = 'Nothing of yours is deleted, and “Your data” on your page lets you take it along'
  return isOver(office, today)
    ? `The term of ${office.name} ended on ${day}. What had begun goes on; for new applications I send nothing but an answer. ${kept}.`
    : `The term of ${office.name} ends on ${day}. After that day I take up no new applications. ${kept}.`
}

/** For a page, with its day as a program reads it. */
export function termOf(office: Office | null, today: LocalDate): { words: string; days: Days } | undefined {
  const words = termWords(office, today)
  return office?.ends && words ? { words, days: new Map([[monthDayYear(office.ends), office.ends]]) } : undefined
}

export const seenByStaff =
  'How many people have enrolled, and sums by the week over ten or more people: how many were active, their interviews, debriefs and thank-yous.'
export const unseenByStaff = 'Your name, your mails, your interviews, what you note, or whether you use this at all.'
