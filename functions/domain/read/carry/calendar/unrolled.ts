import { daysApart, plusDays } from '../../../time/wall-time.ts'
import type { CarriedEvent } from '../carried.ts'
import type { Loss } from '../losses.ts'
import { type Component, componentOf } from './calendar-tree.ts'
import { datesOfSeries, dayOf, instanceLines } from './series.ts'

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
    return instancesOf(master, overrides, read, losses).filter(({ recurrenceId }) => !spoken.has(recurrenceId))
  })
}

const isMaster = ({ component, event }: Read): boolean =>
  component.lines.has('RRULE') && event.recurrenceId === null && event.uid !== null && event.method !== 'cancel' && event.method !== 'reply'

function instancesOf(
  { component, event }: Read,
  overrides: readonly Read[],
  read: (component: Component) => CarriedEvent | null,
  losses: Loss[],
): CarriedEvent[] {
  const start = dayOf(event.start)
  const rule = component.lines.get('RRULE')?.[0]
  if (start === null || rule === undefined) return []
  const dates = datesOfSeries(component, rule, start, { from: start, to: plusDays(start, reach.days) }, losses)
  if (dates.length > reach.instances) return []
  const instances: CarriedEvent[] = []
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
