import { sameName } from '../../../who/short-name.ts'
import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { ownNamePattern } from '../../names/candidate-name.ts'
import { titleAfter } from '../../names/job-title.ts'
import { namesIn } from '../../names/names.ts'
import type { Person } from '../../reading.ts'
import { durationIn } from '../../times/duration.ts'
import { datesIn } from '../../times/text-dates.ts'
import { type FoundTime, timesIn } from '../../times/text-times.ts'
import { loose, tidy } from '../../vocabulary/patterns.ts'

/** One line of a full day, its times on the clock of the day. */
export interface AgendaItem {
  date: string | null
  time: FoundTime
  /** The next item's start, where the line gives no end. */
  end: string | null
  title: string | null
  people: Person[]
  /** Arrival, lunch, a tour: part of the day, and no talk. */
  aside?: boolean
  words: string
  part: string
}

const breaks =
  /(?<![\p{L}])(?:break|breaks|bio break|lunch|dinner|breakfast|coffee|tour|office tour|campus tour|welcome|arrival|arrive|check-in|check in|registration|sign-in|wrap-?up|wrap up|closing|end of (?:the )?day|buffer|travel|goodbye|finish|departure|pause|kaffeepause|mittagspause|mittagessen|mittag|ankunft|anmeldung|registrierung|begrüßung|rundgang|verabschiedung|abschluss|ende|pausa|almoço|almuerzo|café|descanso|déjeuner|pause-café|accueil|inscription|visite|clôture|fin|bienvenida|recorrido|cierre|boas-vindas|encerramento|lunch|pauze|rondleiding|afsluiting|ontvangst|inloop|pranzo|accoglienza|registrazione|chiusura|ende)(?![\p{L}])|休憩|昼食|ランチ|受付|終了/iu

/** Timed lines that have a title or a person. Fewer than two talks make no agenda. */
export function readAgenda(sheet: Sheet, company: string | null, resolve: (name: string) => Person | null): AgendaItem[] {
  const items: AgendaItem[] = []
  let date: string | null = null
  for (const [i, { part, words }] of sheet.lines.entries()) {
    if (words === '') continue
    const onLine = datesIn(words, sheet.dates).find(({ kind, openWeek }) => kind === 'exact' && openWeek === undefined)
    const time = leadingTime(words, sheet.english)
    if (onLine) date = onLine.date
    if (!time) continue
    const followers = under(sheet, i)
    const rest = tidy(inCells(`${words.slice(0, time.at).replace(hourLead, '')} ${words.slice(time.stop).trimStart()}`))
    const item = itemOf(rest, followers, { sheet, company, resolve })
    if (!item) continue
    items.push({ date, time, end: time.end, ...item, words: words.slice(0, 200), part })
  }
  const closed = items.map((item, i) => ({ ...item, end: item.end ?? afterLength(item) ?? sameDayNext(items[i + 1], item) }))
  const named = closed.filter(({ title, people, time }) => (title || people.length) && time)
  const all = named.map((item) => (isBreak(item.title) && item.people.length === 0 ? { ...item, aside: true } : item))
  if (all.filter(({ aside }) => !aside).length < 2) return []
  // What comes behind the last talk ends the day.
  return all.slice(0, all.findLastIndex(({ aside }) => !aside) + 1)
}

const sameDayNext = (next: AgendaItem | undefined, item: AgendaItem) =>
  next && next.date === item.date && next.time.start > item.time.start ? next.time.start : null

/** "11:00 Written case study (60 minutes)". */
function afterLength({ time, words }: AgendaItem): string | null {
  const minutes = durationIn(words.slice(time.stop))?.minutes
  const [hour = 0, minute = 0] = time.start.split(':').map(Number)
  const end = hour * 60 + minute + (minutes ?? 0)
  return minutes && end < 24 * 60 ? `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}` : null
}

const isBreak = (title: string | null) =>
  title !== null && ((breaks.test(title) && title.split(' ').length <= 8) || /^(?:close|end)$/iu.test(title))

/** "ore 9.30", "kl. 9". */
const hourLead = /(?<!\p{L})(?:ore|dalle|alle|um|von|ab|kl\.?|om|van|das|às|de las|a las|de|à|godz\.?)\s$/iu

/** A time at (or near) the start of a line or table row: "10:00 - 10:30 ET | …", "- 9am: …", "Session 1 (10:00–10:45): …". */
function leadingTime(words: string, english: boolean): FoundTime | null {
  const text = words.slice(0, 300)
  const [first, second] = timesIn(text, english)
  if (!first || first.weak) return null
  const before = text.slice(0, first.at)
  const leads =
    before.trim().length === 0 ||
    /^[\s\-*•·–|\d.)#(]{0,8}$/.test(before.replace(hourLead, '')) ||
    /^(?:[\p{L}]{2,12},? )?(?:[\p{L}]{3,10}\.? \d{1,2},?|\d{1,2}[./]\d{1,2}\.?(?:\d{2,4})?),?\s?[|:–-]?\s?$/u.test(before)
  if (leads && (first.end !== null || /^\s{0,8}(?:[-–—|:]|\(|[A-Z]{2,4}\b|\p{L})/u.test(text.slice(first.stop))))
    return second && second.at - first.stop < 4 ? null : first
  // "Product Sense, Keiko Lundgren (10:00-10:30)", a row whose time is a later cell
  const trails =
    first.end !== null &&
    (/[|(（]\s?$/.test(before) || /(?:[-–—:,]|from|von|de|das|dalle|van)\s$/i.test(before)) &&
    before.length < 120 &&
    !/(?:when|date|time|termin|wann|datum|uhrzeit|quand|heure|horaire|fecha|hora|cuándo|data|horário|quando|orario|wanneer|tijd|日時)\s?[:：]?/iu.test(
      before,
    ) &&
    datesIn(before, { anchor: '2026-01-01', monthFirst: true }).length === 0
  return trails ? first : null
}

/** Short lines under a timed line that belong to it: title and people in mails that lost their table. */
function under(sheet: Sheet, at: number): string[] {
  const lines: string[] = []
  for (let j = at + 1; j < sheet.lines.length && j <= at + 4; j += 1) {
    const words = sheet.lines[j]?.words ?? ''
    if (
      words === '' ||
      words.length > 120 ||
      leadingTime(words, sheet.english) ||
      /^https?:/.test(words) ||
      /[.!?]$/.test(words) ||
      /^(?:best|thanks|regards|see you|we |please|kind|cheers|your |if |location|address|where|zoom|link|join|all times|let me|hi |note)/i.test(
        words,
      )
    )
      break
    lines.push(words)
  }
  return lines
}

interface ItemContext {
  sheet: Sheet
  company: string | null
  resolve: (name: string) => Person | null
}

/** Columns set apart by blanks or tabs alone are cells, as those of a table are. */
const inCells = (line: string): string => line.trim().replace(/(?<=[^\s|]) {2,}(?=[^\s|])|(?<=[^\s|])\s*\t\s*(?=[^\s|])/gu, ' | ')

const zoneWords =
  /^\s?[-–—|,:]?\s?\(?(?:E|C|M|P)(?:[SD])?T\)?(?![\p{L}])|^\s?\(?(?:CET|CEST|GMT|BST|UTC|MEZ|JST|IST|Uhr|uur|h|Eastern|Central|Mountain|Pacific|ET|PT|CT|MT)\)?(?: time)?(?![\p{L}])/iu

function itemOf(rest: string, followers: string[], context: ItemContext): Pick<AgendaItem, 'title' | 'people'> | null {
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
function rowOf(text: string, context: ItemContext): Pick<AgendaItem, 'title' | 'people'> | null {
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
  const before = tidy(
    head.replace(
      /(?:\s|^)(?:with|w\/|mit|avec|con|com|met|by|and|feat\.?|interviewers?:?|—|–|-|\||:|\(|,|&|：|（|Dr\.|Prof\.|Mr\.|Ms\.|Frau|Herr)\s*$/iu,
      '',
    ),
  )
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

/** Two capitalised words are a session's name ("Product Sense") unless they stand where people stand. */
function personLike(line: string, at: number, end: number): boolean {
  const before = line.slice(0, at)
  const after = line.slice(end)
  if (/(?:with|w\/|mit|avec|con|com|met|by|and|&|und|et)\s$/iu.test(before) || /(?:Dr|Prof|Mr|Ms|Mrs|Frau|Herr)\.?\s$/.test(before))
    return true
  if (titleAfter(after, null, false)) return true
  return /[|:,–—(-]\s?$/.test(before) && before.replace(/[^\p{L}]/gu, '').length >= 3 && /^\s?(?:$|[,|(&]|and\b|und\b)/u.test(after)
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
