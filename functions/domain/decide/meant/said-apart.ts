import type { Change, Reading } from '../../read/reading.ts'
import { type LocalDate, localDate, weekday } from '../../time/wall-time.ts'
import type { Application, Interview, View } from '../../view/view.ts'
import { namedIn } from '../own-note.ts'

type Part = NonNullable<Change['apart']>[number]

/**
 * Which talk each part of a mail means, among those that it may be about: by its employer, its job, its name or its day. Undefined where one part
 * may mean several, or two change the same.
 */
export function toldApart(
  ahead: readonly Interview[],
  { change }: Reading,
  { applications, candidate }: View,
): [Interview, Change][] | undefined {
  // Of the only one that is known a mail speaks as a whole, unless it calls it by its name.
  const parts = (change?.apart ?? []).filter(({ byName }) => ahead.length > 1 || byName)
  // That a new date will come goes with what was called off before it.
  const changing = parts.filter(
    ({ change: { says, times, instead } }) => says !== 'stands' && !(says === 'perhaps' && times.length === 0 && !instead),
  )
  const among = applications.filter(({ rounds }) => rounds.some(({ interviews }) => interviews.some((one) => ahead.includes(one))))
  const told = changing.map((part) => ({ part, of: meantBy(part, ahead, among, candidate.homeZone) }))
  if (told.length === 0 || told.some(({ part, of }) => of.length !== 1 && !(part.all && of.length > 1))) return undefined
  const found = ahead.flatMap((one): [Interview, readonly Change[]][] => {
    const changes = told.filter(({ of }) => of.includes(one)).map(({ part }) => part.change)
    const firm = changes.filter(({ says }) => says !== 'closed' && says !== 'perhaps')
    return changes.length > 0 ? [[one, firm.length > 0 ? firm : changes]] : []
  })
  return found.every(([, changes]) => changes.length === 1)
    ? found.flatMap(([one, [only]]): [Interview, Change][] => (only ? [[one, only]] : []))
    : undefined
}

function meantBy(part: Part, ahead: readonly Interview[], among: readonly Application[], homeZone: string): readonly Interview[] {
  const { occasion, byName, all, change } = part
  if (all) return change.says === 'off' || change.says === 'later' ? ahead : []
  const called = ahead.filter((one) => occasion !== undefined && one.occasion !== undefined && isSameOccasion(one.occasion, occasion))
  if (called.length > 0 || byName) return called
  const titled = ahead.filter(({ title }) => occasion !== undefined && (title ?? '').toLowerCase().includes(occasion))
  if (titled.length === 1) return titled
  const named = namedHere(part.words, among)
  const ofNamed = named.length > 0 ? ahead.filter((one) => interviewsOf(named).includes(one)) : ahead
  const talks = ofNamed.some((one) => one.occasion === undefined) ? ofNamed.filter((one) => one.occasion === undefined) : ofNamed
  const onDay = ofNamed.filter(({ start, zone }) => start !== null && isNamed(part.days, localDate(start, zone ?? homeZone)))
  // What is off on another day is none of these.
  return onDay.length > 0 || (change.says === 'off' && part.days.length > 0) ? onDay : talks
}

const interviewsOf = (some: readonly Application[]): Interview[] =>
  some.flatMap(({ rounds }) => rounds.flatMap(({ interviews }) => interviews))

/** Several, of which some are named by their employer, somebody met there or their job. */
function namedHere(words: string, among: readonly Application[]): Application[] {
  if (among.length < 2) return []
  const named = namedIn(words, [...among])
  const byRole = among.filter(({ role }) => role !== null && words.toLowerCase().includes(role.toLowerCase()))
  return [named, byRole].find((some) => some.length > 0 && some.length < among.length) ?? []
}

const isNamed = (days: readonly LocalDate[], known: LocalDate): boolean =>
  days.some((day) => day === known || weekday(day) === weekday(known))

/** "Eignungstest", later "der Test". */
const isSameOccasion = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one)
