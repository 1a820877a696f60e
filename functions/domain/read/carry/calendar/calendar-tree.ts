import ICAL from 'ical.js'
import { caps, keepUnder, refuse } from '../caps.ts'
import type { Loss } from '../losses.ts'

/** A component of a calendar with its lines still unread: a property costs, and can fail, only when somebody asks for it. */
export interface Component {
  name: string
  lines: Map<string, string[]>
  /** Lines other than people and dates, which have caps of their own. */
  count: number
  dates: number
  children: Component[]
}

export interface Property {
  params: Readonly<Record<string, string | string[]>>
  /** jCal type: `date`, `date-time`, `text`, `cal-address` … */
  type: string
  values: unknown[]
}

const component = (name: string): Component => ({ name, lines: new Map(), count: 0, dates: 0, children: [] })

/** An entry made from lines of another. */
export function componentOf(name: string, lines: readonly string[]): Component {
  const made = component(name)
  for (const line of lines) addLine(made, line)
  return made
}

/** These stand in a calendar and nowhere else (RFC 5545 §3.6): one that begins inside another says that an END is missing or misspelt. */
const standsInCalendar = new Set(['VCALENDAR', 'VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE'])

/** Builds the tree from whatever is there: a missing END is closed, a stray END ignored. The root holds what stands outside everything. */
export function readTree(lines: string[], losses: Loss[]): Component {
  const root = component('')
  const open = [root]
  let components = 0
  for (const line of lines) {
    const begins = marked(line, 'BEGIN:')
    const ends = begins === null ? marked(line, 'END:') : null
    const top = open.at(-1) ?? root
    if (begins !== null) {
      components += 1
      keepUnder(components, 'components', 'entries')
      if (standsInCalendar.has(begins))
        open.length = 1 + open.findLastIndex(({ name }) => name === (begins === 'VCALENDAR' ? '' : 'VCALENDAR') || name === '')
      const child = component(begins)
      ;(open.at(-1) ?? root).children.push(child)
      open.push(child)
      if (open.length - 1 > caps.nesting)
        refuse('over-cap:nesting', 'Its calendar entries stand inside each other too deep, so I did not read it.')
    } else if (ends !== null) {
      const level = open.findLastIndex(({ name }) => name === ends)
      if (level > 0) open.length = level
    } else addLine(top, line)
  }
  if (open.length > 1) losses.push('cut-short')
  return root
}

function marked(line: string, mark: string): string | null {
  return line.slice(0, mark.length).toUpperCase() === mark ? line.slice(mark.length).trim().toUpperCase() : null
}

function addLine(to: Component, line: string): void {
  const end = nameEnd(line)
  if (end <= 0) return
  const name = line.slice(0, end).trim().toUpperCase()
  const same = to.lines.get(name) ?? []
  same.push(line)
  to.lines.set(name, same)
  if (name === 'ATTENDEE') keepUnder(same.length, 'attendees', 'people in one calendar entry')
  else if (name === 'EXDATE' || name === 'RDATE') {
    to.dates += line.split(',').length
    keepUnder(to.dates, 'exceptionDates', 'exceptions in one series')
  } else {
    to.count += 1
    keepUnder(to.count, 'properties', 'lines in one calendar entry')
  }
}

const nameEnd = (line: string): number => {
  const colon = line.indexOf(':')
  const semicolon = line.indexOf(';')
  return semicolon >= 0 && (colon < 0 || semicolon < colon) ? semicolon : colon
}

/** All readable properties of that name; a line the grammar rejects is one loss. */
export function properties(from: Component, name: string, losses: Loss[]): Property[] {
  const found: Property[] = []
  for (const line of from.lines.get(name) ?? []) {
    const property = parseProperty(line)
    if (property) found.push(property)
    else losses.push('line-unreadable')
  }
  return found
}

export const property = (from: Component, name: string, losses: Loss[]): Property | null => properties(from, name, losses)[0] ?? null

function parseProperty(line: string): Property | null {
  try {
    const [, params, type, ...values] = ICAL.parse.property(line)
    return { params, type, values }
  } catch {
    return looseProperty(line)
  }
}

/** Parameters nobody can read (an open quote, a missing `=`) are given up; the value is still worth having. */
function looseProperty(line: string): Property | null {
  const colon = line.indexOf(':')
  if (colon < 0) return null
  try {
    const [, params, type, ...values] = ICAL.parse.property(`${line.slice(0, nameEnd(line))}${line.slice(colon)}`)
    return { params, type, values }
  } catch {
    return null
  }
}

export const textOf = (from: Component, name: string, losses: Loss[]): string | null => {
  const value = property(from, name, losses)?.values[0]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null
}

export const parameter = (of: Property, name: string): string | null => {
  const value = of.params[name]
  return typeof value === 'string' ? value : Array.isArray(value) ? (value[0] ?? null) : null
}
