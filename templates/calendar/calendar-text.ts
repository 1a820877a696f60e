import ICAL from 'ical.js'
import type { Instant, LocalDate } from '../../functions/domain/time/wall-time.ts'

/** One entry of a calendar that roundtwo writes, property by property; text is escaped and lines are folded when it is written out. */
export interface Entry {
  add(property: string, value: string): Entry
  /** As an instant in UTC, which every calendar shows on its own clock. */
  at(property: string, instant: Instant): Entry
  /** As a day without an hour. */
  on(property: string, date: LocalDate): Entry
  /** A web address with parameters (RFC 7986 §5.11). */
  link(property: string, href: string, parameters: Readonly<Record<string, string>>): Entry
  component: ICAL.Component
}

export function anEntry(): Entry {
  const component = new ICAL.Component('vevent')
  const entry: Entry = {
    component,
    add(property, value) {
      component.addPropertyWithValue(property, value)
      return entry
    },
    at(property, instant) {
      component.addPropertyWithValue(property, ICAL.Time.fromString(instant, new ICAL.Property(property)))
      return entry
    },
    on(property, date) {
      component.addPropertyWithValue(property, ICAL.Time.fromDateString(date))
      return entry
    },
    link(property, href, parameters) {
      const line = new ICAL.Property(property)
      line.resetType('uri')
      line.setValue(href)
      for (const [name, value] of Object.entries(parameters)) line.setParameter(name, value)
      component.addProperty(line)
      return entry
    },
  }
  return entry
}

/** RFC 5545, METHOD:PUBLISH: nobody is asked for anything. `head`: further properties of the calendar, the value behind its type where it has one. */
export function calendarText(
  entries: readonly Entry[],
  head: readonly (readonly [name: string, value: string, type?: string])[] = [],
): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//roundtwo//EN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  for (const [name, value, type] of head) {
    const property = new ICAL.Property(name)
    if (type !== undefined) property.resetType(type)
    property.setValue(type === 'duration' ? ICAL.Duration.fromString(value) : value)
    calendar.addProperty(property)
  }
  for (const { component } of entries) calendar.addSubcomponent(component)
  // ical.js counts the octets of a line without the space that continues it: 75 there would be 76 (RFC 5545 §3.1).
  ICAL.foldLength = 74
  return `${calendar.toString()}\r\n`
}
