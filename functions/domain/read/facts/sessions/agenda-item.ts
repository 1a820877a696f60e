import { isFormOfAddress } from '../../../who/name-words.ts'
import { sameName } from '../../../who/short-name.ts'
import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { ownNamePattern } from '../../names/candidate-name.ts'
import { titleAfter } from '../../names/job-title.ts'
import { namesIn } from '../../names/names.ts'
import type { Person } from '../../reading.ts'
import { loose, tidy } from '../../vocabulary/patterns.ts'

export interface ItemContext {
  sheet: Sheet
  company: string | null
  resolve: (name: string) => Person | null
}

export interface AgendaEntry {
  title: string | null
  people: Person[]
}

const zoneWords =
  /^\s?[-–—|,:]?\s?\(?(?:E|C|M|P)(?:[SD])?T\)?(?![\p{L}])|^\s?\(?(?:CET|CEST|GMT|BST|UTC|MEZ|JST|IST|Uhr|uur|h|Eastern|Central|Mountain|Pacific|ET|PT|CT|MT)\)?(?: time)?(?![\p{L}])/iu

/** What stands behind the hour of a line, and short lines under it: a session's title and who holds it. */
export function itemOf(rest: string, followers: string[], context: ItemContext): AgendaEntry | null {
  const own = ownNamePattern(context.sheet.reader)
  const text = tidy(
    rest
      .replace(zoneWords, '')
      .replace(/^(?:\s?[|:–—-]\s?|\(\s*\)|[,;)]\s?)+/u, '')
      .replace(/\(\s*[-–,]?\s*\)/g, ' '),
  )
  if (text.includes(' | ')) return rowOf(text, context)
  const lines = [text, ...followers].filter(Boolean)
  const people: Person[] = []
  const titles: string[] = []
  for (const [i, line] of lines.entries()) {
    const found = peopleOf(line, lines[i + 1] ?? '', context)
    people.push(...found.people.filter(({ name }) => !people.some((other) => sameName(name, other.name))))
    if (found.left && (i === 0 || (titles.length === 0 && !hasTitleHead(found.left)))) titles.push(found.left)
  }
  const title = titles.map((words) => cleanSession(words.replace(own, ' '))).find(Boolean) ?? null
  if (!title && people.length === 0) return null
  if (title && title.split(' ').length > 14 && people.length === 0) return null
  return { title, people }
}

/** A table row: cells that begin with a person are people, a job behind them is theirs, the first other cell is the session. */
function rowOf(text: string, context: ItemContext): AgendaEntry | null {
  const people: Person[] = []
  const rest: string[] = []
  for (const cell of text
    .split(/\s\|\s/)
    .map(tidy)
    .filter(Boolean)) {
    const [name] = namesIn(cell)
    const isPerson =
      name &&
      name.at < 6 &&
      (context.resolve(name.name) !== null ||
        (!name.single && (cell.length - name.end < 2 || /^\s?(?:[,(&–—-]|and\b|und\b)/.test(cell.slice(name.end)))))
    if (isPerson) people.push(...everyone(cell, context))
    else if (people.length && rest.length && hasTitleHead(cell) && people.at(-1)?.title === null)
      Object.assign(people.at(-1) ?? {}, { title: titleAfter(` - ${cell}`, context.company, false) })
    else rest.push(cell)
  }
  const mixed = people.length === 0 ? rest.map((cell) => peopleOf(cell, '', context)) : []
  people.push(...mixed.flatMap((found) => found.people))
  const titles = mixed.some((found) => found.people.length) ? mixed.map(({ left }) => left) : rest
  const title =
    titles
      .map(cleanSession)
      .find((words) => words !== null && !/^(?:zoom|teams|google meet|remote|virtual|video|room .{1,20}|link|\d+ ?min\.?)$/i.test(words)) ??
    null
  return title || people.length ? { title, people } : null
}

/** Every name of a cell, with its job where one stands behind it. */
const everyone = (cell: string, { company, resolve }: ItemContext): Person[] => {
  const names = namesIn(cell).filter(({ name, single }) => !single || resolve(name) !== null)
  return names.map((name, i) => {
    const known = resolve(name.name)
    return {
      name: known && (name.single || known.name.length > name.name.length) ? known.name : name.name,
      email: known?.email ?? null,
      title: titleAfter(cell.slice(name.end, names[i + 1]?.at ?? cell.length), company, false),
    }
  })
}

/** People of a line with their jobs, and what is left of the line: the session's title. */
function peopleOf(line: string, next: string, { company, resolve, sheet }: ItemContext): { people: Person[]; left: string } {
  const own = ownNamePattern(sheet.reader)
  const names = namesIn(line).filter(({ name, single, at, end }) => {
    if (name.replace(own, '').trim() === '' || (company && loose(company).startsWith(loose(name)))) return false
    return resolve(name) !== null || (!single && personLike(line, at, end))
  })
  let left = line
  const people: Person[] = []
  for (const [i, name] of names.entries()) {
    const rest = line.slice(name.end, names[i + 1]?.at ?? line.length)
    const title =
      titleAfter(rest.replace(/\s\|\s/, ', '), company, false) ??
      (rest.trim() === '' && names.length === 1 && next.length < 80 && namesIn(next).every(({ single }) => single)
        ? titleAfter(` - ${next}`, company, false)
        : null)
    const known = resolve(name.name)
    people.push({
      name: known && (name.single || known.name.length > name.name.length) ? known.name : name.name,
      email: known?.email ?? null,
      title,
    })
    left = left.replace(line.slice(name.at, name.end), '\u0000')
    if (title) left = left.replace(title, '')
  }
  const cut = left.indexOf('\u0000')
  const head = cut < 0 ? left : left.slice(0, cut)
  const tail = cut < 0 ? '' : left.slice(cut).replaceAll('\u0000', ' ')
  const before = people.length > 0 ? beforePerson(head) : tidy(head.replace(leadsToPerson, ''))
  return {
    people,
    left:
      before.length > 1
        ? before
        : people.length
          ? tidy(
              tail
                .replace(/^[\s,()|:&–—-]+/, '')
                .replace(/^(?:and|und|et|y|e|en)\b/i, '')
                .replace(/[()]/g, ' '),
            )
          : before,
  }
}

const leadsToPerson =
  /(?:\s|^)(?:with|w\/|mit|avec|con|com|met|by|from|and|und|et|feat\.?|interviewers?:?|—|–|-|\||:|\(|,|&|\+|：|（)\s*$/iu

/** What stands before somebody, without what leads to them: "welcome from Mrs" Helen Ashdown. */
function beforePerson(head: string): string {
  const words = tidy(head)
  const last = words.split(' ').at(-1) ?? ''
  const isForm = isFormOfAddress(last)
  const shorter = tidy(isForm ? words.slice(0, -last.length) : words.replace(leadsToPerson, ''))
  return shorter === words ? words : beforePerson(shorter)
}

/** Two capitalised words are a session's name ("Product Sense") unless they stand where people stand. */
function personLike(line: string, at: number, end: number): boolean {
  const before = line.slice(0, at)
  const after = line.slice(end)
  if (/(?:with|w\/|mit|avec|con|com|met|by|and|&|\+|und|et)\s$/iu.test(before) || /(?:Dr|Prof|Mr|Ms|Mrs|Frau|Herr)\.?\s$/.test(before))
    return true
  if (titleAfter(after, null, false)) return true
  return /[|:,–—(-]\s?$/.test(before) && before.replace(/[^\p{L}]/gu, '').length >= 3 && /^\s?(?:$|[,|(&+]|and\b|und\b)/u.test(after)
}

function cleanSession(raw: string): string | null {
  const title = tidy(
    raw
      .replace(/https?:\S+/g, ' ')
      .replace(/\(\s*(?:\d{1,3}\s?(?:min|minutes|m)\.?|zoom|remote|virtual|teams|google meet)\s*\)/gi, ' ')
      .replace(/^\d{1,2}[.)]\s/, '')
      .replace(/\s\|\s*(?:\|\s*)*$/g, '')
      .replace(/(?:\s|^)(?:with|w\/|mit|avec|con|com|met|by|and|–|—|-|\||:|,)\s*$/iu, ''),
  )
    .replace(/^[\s|:–—,-]+|[\s|:–—,(-]+$/g, '')
    .replace(/\s?\|.*$/, '')
  return title.length >= 2 && /\p{L}{2}/u.test(title) && title.length <= 100 ? title : null
}
