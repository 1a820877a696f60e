import type { Instant, LocalDate } from '../../functions/domain/time/wall-time.ts'

/** One entry of a calendar that roundtwo writes, property by property. The library that reads calendars would be the tenth part of what writes one. */
export interface Entry {
  add(property: string, value: string): Entry
  /** As an instant in UTC, which every calendar shows on its own clock. */
  at(property: string, instant: Instant): Entry
  /** As a day without an hour. */
  on(property: string, date: LocalDate): Entry
  /** A web address with parameters of ours, plain words (RFC 7986 §5.11). */
  link(property: string, href: string, parameters: Readonly<Record<string, string>>): Entry
  /** Folded. */
  lines: readonly string[]
}

export function anEntry(): Entry {
  const lines: string[] = []
  const entry: Entry = {
    lines,
    add(property, value) {
      lines.push(lineOf(property, value))
      return entry
    },
    at(property, instant) {
      lines.push(lineOf(property, instant.replace(/[-:]/g, '')))
      return entry
    },
    on(property, date) {
      lines.push(lineOf(`${property};value=date`, date.replaceAll('-', '')))
      return entry
    },
    link(property, href, parameters) {
      const named = Object.entries(parameters).map(([name, value]) => `;${name.toUpperCase()}=${value}`)
      lines.push(folded(`${property.toUpperCase()}${named.join('')};VALUE=URI:${oneLine(href)}`))
      return entry
    },
  }
  return entry
}

/** RFC 5545, METHOD:PUBLISH: nobody is asked for anything. `head`: further properties of the calendar, the value behind its type where it has one. */
export const calendarText = (
  entries: readonly Entry[],
  head: readonly (readonly [name: string, value: string, type?: string])[] = [],
): string =>
  writtenOut(entries, [
    ['version', '2.0'],
    ['prodid', '-//roundtwo//EN'],
    ['method', 'PUBLISH'],
    ...head.map(([name, value, type]) => [type ? `${name};value=${type}` : name, value] as const),
  ])

/** With exactly these properties of the calendar itself. */
export function writtenOut(entries: readonly Entry[], head: readonly (readonly [name: string, value: string])[]): string {
  const events = entries.flatMap(({ lines }) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'])
  const calendar = ['BEGIN:VCALENDAR', ...head.map(([name, value]) => lineOf(name, value)), ...events, 'END:VCALENDAR']
  return calendar.map((line) => `${line}\r\n`).join('')
}

/** Addresses stand as they are; no other value that is not text has a sign that text escapes. */
const lineOf = (property: string, value: string): string =>
  folded(`${property.toUpperCase()}:${property === 'url' ? oneLine(value) : escaped(value)}`)

/** RFC 5545 §3.3.11. */
const escaped = (text: string): string => oneLine(text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n'))

/** What a stranger wrote must not begin a line of its own. */
const oneLine = (text: string): string => text.replace(/[\r\n]/g, '')

/** Octets of a line, which may have 75 with the space that continues it (RFC 5545 §3.1). */
const mostOctets = 74

function folded(line: string): string {
  const parts: string[] = []
  let [part, octets] = ['', 0]
  for (const sign of line) {
    const more = Buffer.byteLength(sign)
    if (octets + more > mostOctets) {
      parts.push(part)
      part = ''
      octets = 0
    }
    part += sign
    octets += more
  }
  return [...parts, part].join('\r\n ')
}
