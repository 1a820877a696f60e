import { arrives, others } from '../language/lexicon/asides.ts'
import { sameHour } from '../language/lexicon/changes.ts'
import type { SaidTime } from '../reading.ts'
import { type NamedWeek, weeksNamedIn } from './days/named-weeks.ts'

/** "Could we do Friday *at the same time*?": the day has the hour that is known. "At the same time, …" is "meanwhile", and other things are at that time too. */
export function keepsHour(sentence: string): boolean {
  const kept = sameHour.exec(sentence)
  if (!kept || arrives.test(sentence) || others.test(sentence)) return false
  const [before, behind] = [sentence.slice(0, kept.index), sentence.slice(kept.index + kept[0].length)]
  return !(isLeadAlone.test(before) && behind.startsWith(','))
}
const isLeadAlone = /^\s*(?:\p{L}{1,4}['’]?\s?){1,2}$/u

/** "Same time *next week*": the weekday is that of the talk. */
export function weekKept(sentence: string, anchor: string): Pick<SaidTime, 'date' | 'day'>[] {
  const weeks = weeksNamedIn(sentence, anchor)
  const [week, second] = weeks
  return week && !second && week.monday !== null && ahead.includes(week.by) ? [{ date: week.monday, day: 'week' }] : []
}
const ahead: readonly NamedWeek['by'][] = ['next', 'afterNext', 'number', 'span']
