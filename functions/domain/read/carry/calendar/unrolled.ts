import { daysApart, type Instant, instantSchema, localDate, localDateSchema, minutesBetween, plusDays } from '../../../time/wall-time.ts'
import { isAnswer } from '../../reading.ts'
import type { CarriedEvent } from '../carried.ts'
import type { Loss } from '../losses.ts'
import { type Component, componentOf } from './calendar-tree.ts'
import { datesOfSeries, dayOf, excludedDays, furtherDays, instanceLines, seriesStart } from './series.ts'

/** A loop of interviews runs over days or a few weeks. What repeats longer or oftener is a meeting of every week, and its first day stands for it. */
const reach = { days: 42, instances: 10 } as const

interface Read {
  component: Component
  event: CarriedEvent
}

/**
 * The further days of the recurring entries in one calendar, each as an event of its own: none of them is lost, and one that was moved or
 * called off by itself says so by its own entry; one that speaks onward is heard by the days after it as well.
 */
export function unrolled(entries: readonly Read[], read: (component: Component) => CarriedEvent | null, losses: Loss[]): CarriedEvent[] {
  return entries.filter(isMaster).flatMap((master) => {
    const overrides = entries.filter(({ event }) => event.uid === master.event.uid && event.recurrenceId !== null)
    const spoken = new Set(overrides.map(({ event }) => event.recurrenceId))
    const instances = instancesOf(master, overrides, read, losses)
    const stale = daysNamed(
      master,
      [...spoken].filter((id) => !instances.some(({ recurrenceId }) => recurrenceId === id)),
    )
    return instances.filter((one) => !spoken.has(one.recurrenceId) && !stale.has(dayOf(one.start) ?? ''))
  })
}

/** A series that has moved to another hour keeps a day of its own under the hour it had: no series has two of one day. */
function daysNamed({ event }: Read, ids: readonly (string | null)[]): ReadonlySet<string> {
  const zone = seriesStart(event.start)?.zone ?? 'UTC'
  return new Set(ids.flatMap((id) => (instantSchema.safeParse(id).success ? localDate(id as Instant, zone) : [])))
}

const isMaster = ({ component: { lines }, event }: Read): boolean =>
  (lines.has('RRULE') || lines.has('RDATE')) &&
  event.recurrenceId === null &&
  event.uid !== null &&
  event.method !== 'cancel' &&
  !isAnswer(event.method)

/** A series whose first day is taken out has only the others; what has no others stands. */
export function withoutExcluded(entries: readonly Read[], further: readonly CarriedEvent[]): Read[] {
  const isExcluded = (one: Read): boolean => {
    const start = isMaster(one) ? seriesStart(one.event.start) : null
    return start !== null && excludedDays(one.component, start).has(start.day) && further.some(({ uid }) => uid === one.event.uid)
  }
  return entries.filter((one) => !isExcluded(one))
}

/** Some calendars name an instance by its day alone (`RECURRENCE-ID;VALUE=DATE`), though it has an hour: beside its series it is the start there. */
export const namedByStart = (entries: readonly Read[], read: (component: Component) => CarriedEvent | null): Read[] =>
  entries.map((one) => {
    const day = one.event.recurrenceId
    if (day === null || !localDateSchema.safeParse(day).success) return one
    const master = entries.find((other) => other.event.uid === one.event.uid && isMaster(other))
    const start = master?.event.start?.kind === 'known' ? dayOf(master.event.start) : null
    const instance = master && start && read(componentOf('VEVENT', instanceLines(master.component, start, day)))
    return instance ? { ...one, event: { ...one.event, recurrenceId: instance.recurrenceId } } : one
  })

function instancesOf(
  { component, event }: Read,
  overrides: readonly Read[],
  read: (component: Component) => CarriedEvent | null,
  losses: Loss[],
): CarriedEvent[] {
  const begins = seriesStart(event.start)
  if (begins === null) return []
  const start = begins.day
  const [rule] = component.lines.get('RRULE') ?? []
  const dates = rule === undefined ? [] : datesOfSeries(component, rule, begins, { from: start, to: plusDays(start, reach.days) }, losses)
  const further = furtherDays(component, lengthOf(event))
  if (dates.length + further.length > reach.instances) return []
  const instances = further.flatMap((lines) => {
    const instance = read(componentOf('VEVENT', lines))
    return instance?.start && instance.recurrenceId !== startOf(event) ? [{ ...instance, unrolled: true as const }] : []
  })
  let from: { override: Read; day: string } | undefined
  for (const date of dates.filter((one) => one !== start)) {
    const plain = read(componentOf('VEVENT', instanceLines(component, start, date)))
    const onward = overrides.find((one) => one.event.recurrenceId === plain?.recurrenceId && one.event.onward)
    if (onward) from = { override: onward, day: date }
    const said = from && { event: from.override.component, days: daysApart(from.day, date) }
    const instance = said ? read(componentOf('VEVENT', instanceLines(component, start, date, said))) : plain
    if (instance) instances.push({ ...instance, unrolled: true })
  }
  return instances
}

const startOf = ({ start }: CarriedEvent): string | null => (start?.kind === 'known' ? start.moment.instant : null)

const lengthOf = ({ start, end }: CarriedEvent): number | null =>
  start?.kind === 'known' && end?.kind === 'known' ? minutesBetween(start.moment.instant, end.moment.instant) : null
