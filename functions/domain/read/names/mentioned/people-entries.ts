import { beginsWithStreet } from '../../facts/place/address-shapes.ts'
import { labelIdOf } from '../../labels/labels.ts'
import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import { smallWords } from '../../language/lexicon/mail.ts'
import type { Words } from '../../lay-out/page.ts'
import { tidy } from '../../vocabulary/patterns.ts'
import { withoutLetters } from '../degrees.ts'
import { cleanTitle, isClause } from '../job-title.ts'
import { namesIn } from '../names.ts'
import { toldTitle } from '../people-text.ts'
import { isHonorific, personName } from '../person-name.ts'

/** Somebody who has a line of a list or of a table to themselves, or two: the name, and below it the job. */
export interface PersonEntry {
  name: string
  title: string | null
  /** How many lines it takes. */
  lines: number
}

const cellMark = /\s\|\s|\s?\t\s?|\s{2,}|\s?\.{4,}\s?/u

/** The cells of a line, also where only blanks or dots part them. */
export const cellsOf = (line: string): string[] =>
  line
    .replace(/^[\s|>*•·–-]{1,8}/u, '')
    .replace(/\s*\|\s*$/u, '')
    .split(cellMark)
    .map(tidy)
    .filter(Boolean)

/** Where a table lost its columns: "McALLISTER, Una Patient representative". */
const turned = /^[\s|>*•·–-]{0,8}(\p{Lu}[\p{L}'’]{0,3}\p{Lu}[\p{Lu}'’-]{2,}, \p{Lu}\p{Ll}[\p{L}'’-]{1,20}) (\p{Lu}[^|\t]{3,60})$/u

/** "SINGH, Harjit | Head of Allied Health", "Lowell Thurston ..... Select Board chair". */
function rowOf(line: string): PersonEntry | null {
  const [first, second] = turned.exec(line)?.slice(1) ?? (cellMark.test(line.trim()) ? cellsOf(line) : [])
  if (first === undefined || second === undefined || /[\d@]|https?:|[:：]$/u.test(first) || hasTitleHead(first)) return null
  const name = personName(first)
  const [found] = name === null ? [] : namesIn(name)
  if (name === null || !found || found.single || found.at > 0 || found.end < name.length) return null
  const isPeople = !hasTitleHead(second) && namesIn(second).some(({ single }) => !single)
  const title = isPeople || /\d/.test(second) || second.includes('@') ? null : toldTitle(second)
  return { name, title, lines: 1 }
}

const bullet = /^[\s|>*•·▪‣–-]{0,8}(?:\d{1,2}[.)]\s{1,3})?/u
const opensJob = /^\s?(?:[,、–—|·/:]|-\s|[(（[])/u

/** "Ingeborg ter Veld, namens de ondernemingsraad": for whom, not as what. */
const onBehalf = /^(?:namens|in|im|au|pour|für|för|från|aus|from|vom|del|della|da|do)$/u

/** "Nora Feld, Analytics Lead - 30 min", "1) Nora Feld (Analytics Lead): your manager", "Nora Feld" over "Analytics Lead". */
function nameFirst(line: string, next: string): PersonEntry | null {
  const text = turnedRound(line.replace(bullet, ''))
  const [found] = namesIn(text)
  if (!found || found.single || text.length > 120) return null
  if (!text.slice(0, found.at).split(' ').filter(Boolean).every(isHonorific)) return null
  const rest = text.slice(found.end).trimEnd()
  if (rest === '') {
    const below = jobBelow(next)
    return below === null ? null : { name: found.name, title: below, lines: 2 }
  }
  if (!opensJob.test(rest) || /[.!?]\s\p{Lu}|[.!?]$/u.test(rest) || isAddress(rest)) return null
  return { name: found.name, title: jobIn(rest), lines: 1 }
}

/** "Pham, Gus (Terminal Manager)". */
const turnedRound = (text: string): string =>
  text.replace(
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (\p{Lu}\p{Ll}[\p{L}'’-]*)(?: \p{Lu}\.)?(?=\s?[([（–—|]|\s-\s)/u,
    (all, family: string, given: string) => (hasTitleHead(family) || hasTitleHead(given) ? all : `${given} ${family}`),
  )

/** What stands behind a name up to the next mark that is no comma. */
function jobIn(rest: string): string | null {
  const behind = withoutLetters(rest.replace(pronouns, ''))
  const bracket = /^\s?[([（]([^()[\]（）]{2,80})[)\]）]/u.exec(behind)?.[1]
  const words = bracket ?? withField(behind.replace(/^\s?[,、–—|·/:-]\s?/u, ''))
  const clean = cleanTitle(words, null)
  if (clean !== null) return clean
  const isShort = words.split(' ').length <= (/^\p{Lu}/u.test(words) ? 4 : 3)
  const [first = ''] = words.split(' ')
  return isShort && !isClause(words) && !smallWords.has(first) && !onBehalf.test(first) && !/[\d@]/.test(words) ? toldTitle(words) : null
}

/** "Harlow Diagnostics, 88 Seaport Boulevard, Boston": what has a street behind it is a house. */
const isAddress = (rest: string): boolean => beginsWithStreet(rest.replace(opensJob, '').trim())

const pronouns = /^\s?[([（]\p{L}{2,5}\/\p{L}{2,6}[)\]）]/u

/** "Terminal Manager - Sparks" to the end, "Analytics Lead - 30 min" without it. */
function withField(words: string): string {
  const [job = ''] = words.split(/\s[–—|·-]\s|\s?[([（;\t]|:\s/u)
  const field = /^\s[–—-]\s\p{Lu}[\p{L}&,/ ]{1,40}$/u.exec(words.slice(job.length))?.[0] ?? ''
  return `${job}${field}`
}

const jobBelow = (next: string): string | null =>
  next.length > 0 && next.length <= 80 && !/[.!?:：@]/.test(next) && !namesIn(next).some(({ at, single }) => at === 0 && !single)
    ? cleanTitle(next.replace(bullet, '').split(/\s[|·–—-]\s/u)[0] ?? '', null)
    : null

/** "Leitende MFA: Dragana Petrović". */
function jobFirst(line: string): PersonEntry | null {
  const [, job = '', value = ''] = /^([^:：]{3,60})[:：]\s?(.{4,60})$/u.exec(line.replace(bullet, '')) ?? []
  const [found] = value === '' ? [] : namesIn(value)
  if (!found || found.single || found.at > 6 || value.length - found.end > 24 || !hasTitleHead(job) || labelIdOf(job) !== null) return null
  return { name: found.name, title: toldTitle(job), lines: 1 }
}

/** "Supervisory Hydrologist Wendell Two Bulls": where nothing parts them the name begins behind the last word of a job. */
function jobThenName(line: string): PersonEntry | null {
  const words = line.replace(bullet, '').trim().split(' ')
  const head = words.findLastIndex((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word) && hasTitleHead(word))
  const name = head < 0 ? '' : words.slice(head + 1).join(' ')
  const [found] = namesIn(name)
  const isWhole = found?.at === 0 && !found.single && found.end === name.length
  if (!isWhole || words.length > 9 || !words.slice(0, head).every((word) => /^(?:\p{Lu}|of$|for$|&$|and$)/u.test(word))) return null
  return { name: found.name, title: toldTitle(words.slice(0, head + 1).join(' ')), lines: 1 }
}

const entryAt = (line: string, next: string): PersonEntry | null =>
  line === '' || line.length > 200 ? null : (rowOf(line) ?? nameFirst(line, next) ?? jobFirst(line) ?? jobThenName(line))

/**
 * Entries one under the other, empty lines between them or not, at least one of them with a job: a list of people, whether or not
 * something says so. By the line they begin in.
 */
export function listsOfPeople(lines: readonly Words[]): ReadonlyMap<number, PersonEntry> {
  const found = new Map<number, PersonEntry>()
  for (let i = 0; i < lines.length; i += 1) {
    const run = runFrom(lines, i)
    if (run.length >= 2 && run.some(([, { title }]) => title && hasTitleHead(title))) for (const [at, entry] of run) found.set(at, entry)
    const last = run.at(-1)
    if (last) i = last[0] + last[1].lines - 1
  }
  return found
}

/** Under somebody of a list: where more of them stands, or how they are reached. */
const isProfile =
  /^(?:(?:view )?(?:linkedin|profile)(?: profile)?\W{0,3})?(?:[(<]?\s?https?:\S+\s?[)>]?|[\w.+-]+@[\w.-]+\.\p{L}{2,})$|^(?:view )?(?:linkedin|profile)(?: profile)?$/iu

function runFrom(lines: readonly Words[], start: number): [number, PersonEntry][] {
  const run: [number, PersonEntry][] = []
  for (let at = start; at < lines.length; ) {
    const entry = entryAt(lines[at]?.words ?? '', lines[at + 1]?.words ?? '')
    if (!entry) break
    run.push([at, entry])
    at += entry.lines
    while (isProfile.test(lines[at]?.words ?? 'end') && at < lines.length) at += 1
    if (lines[at]?.words === '') at += 1
  }
  return run
}

/** A row of a table, alone. */
export const rowAt = (line: string): PersonEntry | null => (line.length > 200 ? null : rowOf(line))
