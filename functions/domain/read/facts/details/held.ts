import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import { findLinks } from '../../lay-out/links.ts'
import type { Meeting } from '../../reading.ts'
import { loose } from '../../vocabulary/patterns.ts'
import { isHeldLabel } from './language/words.ts'
import { labelOf, type Unit } from './units.ts'

/** What the other facts of the reading hold already. */
export interface Held {
  /** Company, role, titles, places, links: as read. */
  said: readonly string[]
  people: readonly string[]
  meetings: readonly Meeting[]
  /** The brief of the work to hand in. */
  brief: string | null
}

const row = /^\s{0,4}\d{1,2}(?:[:.h]\d{2}|\s?[ap]m\b)/i

/** Nothing is in it but what another fact holds: the address, a bare link, a person with a title, the hours of a day. */
export function isHeld({ words, tags }: Unit, held: Held): boolean {
  const label = labelOf(words)
  const value = label === null ? words : words.slice(words.indexOf(label) + label.length + 1)
  const links = findLinks(words).map(({ url }) => url)
  if (loose(withoutLinks(value)) === '') return label === null || links.every((url) => held.said.includes(url))
  const rest = loose(withoutLinks(label !== null && isHeldLabel(label) ? value : words))
  // a place may be followed by whom to ask for there, in one field
  const isPart = (one: string) => (tags.has('arrive') ? loose(one) === rest : loose(one).includes(rest))
  return held.said.some(isPart) || isPersonWithTitle(words, held.people) || isSchedule(words, held.meetings)
}

/** A line whose label names a fact, with nothing behind it that asks for anything. */
export const isLabelled = ({ words }: Unit): boolean => {
  const label = labelOf(words)
  return label !== null && isHeldLabel(label)
}

const withoutLinks = (words: string): string => findLinks(words).reduce((rest, { url }) => rest.replace(url, ' '), words)

/** "Ray Cho, Staff Engineer": a title may hold the words we look for ("Head of Assessment"). */
const isPersonWithTitle = (words: string, people: readonly string[]): boolean => {
  if (words.length > 100 || words.includes(':') || /[.!?]$/.test(words)) return false
  const named = people.find((name) => words.toLowerCase().includes(name.toLowerCase()))
  return named !== undefined && hasTitleHead(words)
}

/** A person who is met, the job, the company: a sentence of no kind that names them tells facts, not what to do. */
export const namesFacts = ({ words }: Unit, { people, said }: Held): boolean =>
  [...people.flatMap((name) => [name, name.split(' ').at(-1) ?? name]), ...said].some(
    (one) => one.length > 2 && words.toLowerCase().includes(one.toLowerCase()),
  )

/** The rows of an agenda that was read as sessions. */
const isSchedule = (words: string, meetings: readonly Meeting[]): boolean => {
  const rows = words.split('\n').filter((line) => row.test(line) || line.includes(' | '))
  const sessions = Math.max(meetings.length, ...meetings.map((one) => one.sessions.length), 0)
  return rows.length > 0 && sessions >= 2 && rows.length >= words.split('\n').length - 1
}
