import { hasTitleHead } from '../../read/language/lexicon/jobs.ts'
import type { Cv, Position } from '../material.ts'
import { type CvPart, cvPart } from './headings.ts'
import { materialCaps } from './material-caps.ts'
import { monthRange, type Range } from './month-range.ts'

/** What a CV says, found in its lines. What is not found stays in `text`: nothing is made up, and nothing is lost. */
export function readCv(text: string): Cv {
  const parts = partsOf(text)
  const all = (part: CvPart): string[] => parts.filter((one) => one.part === part).flatMap(({ lines }) => lines)
  return {
    text,
    positions: positionsIn(all('experience')),
    education: positionsIn(all('education')),
    skills: unique(
      all('skills')
        .flatMap(itemsIn)
        .filter((item) => item.length <= 60),
    ),
    languages: all('languages').flatMap(itemsIn).flatMap(languageIn),
    licences: unique(all('licences').map(withoutBullet).filter(Boolean)),
  }
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]

function partsOf(text: string): { part: CvPart; lines: string[] }[] {
  const parts: { part: CvPart; lines: string[] }[] = [{ part: 'other', lines: [] }]
  for (const whole of text.split('\n').slice(0, materialCaps.lines)) {
    const line = whole.slice(0, materialCaps.lineChars)
    const part = cvPart(line)
    if (part) parts.push({ part, lines: [] })
    else parts.at(-1)?.lines.push(line)
  }
  return parts
}

const bullet = /^\s*(?:[-•*·▪◦‣–—▸►]|\u2043|o(?= ))\s+/u

export const isBullet = (line: string): boolean => bullet.test(line)
export const withoutBullet = (line: string): string => line.replace(bullet, '').trim()

/** `Languages: Python, Go; SQL` names three things, and what they are. */
const itemsIn = (line: string): string[] =>
  withoutBullet(line)
    .replace(/^[^:,;|]{2,40}:\s+/u, '')
    .split(/[,;|•·]|\s{3,}|\t/u)
    .map((item) => item.trim().replace(/\.$/, ''))
    .filter((item) => /[\p{L}\p{N}]/u.test(item))

function languageIn(item: string): Cv['languages'] {
  const [language = '', ...level] = item.split(/\s*[(:–—-]\s*/u)
  const found = language.trim()
  return found === '' || found.length > 30 ? [] : [{ language: found, level: level.join(' ').replaceAll(')', '').trim() || null }]
}

interface Head {
  /** The lines it takes: from the first until before the last. */
  from: number
  until: number
  parts: string[]
  range: Range
}

/** A position begins with the line that says when, and with what stands around it and is needed to say what and where. */
function positionsIn(lines: readonly string[]): Position[] {
  const heads = headsIn(lines)
  return heads.map(({ until, parts, range }, at) => ({
    ...named(parts, range),
    lines: lines
      .slice(until, heads[at + 1]?.from)
      .map(withoutBullet)
      .filter((line) => line !== ''),
  }))
}

/** A short line that is no item of a list, no sentence and says nothing of time. */
const mayName = (line: string | undefined): line is string =>
  line !== undefined &&
  line.trim() !== '' &&
  line.length <= 100 &&
  !isBullet(line) &&
  !/[.!?;]$/.test(line) &&
  monthRange(line) === undefined

/** With a remark on the employer in brackets. */
export const longestHead = 160

function headsIn(lines: readonly string[]): Head[] {
  const heads: Head[] = []
  for (const [at, line] of lines.entries()) {
    const range = isBullet(line) || line.length > longestHead ? undefined : monthRange(line)
    if (range === undefined) continue
    let [from, until, parts] = [at, at + 1, partsIn(range.rest)]
    const free = heads.at(-1)?.until ?? 0
    while (parts.length < 2 && at - from < 2 && from > free && mayName(lines[from - 1])) {
      from -= 1
      parts = [...partsIn(lines[from] ?? ''), ...parts]
    }
    const next = lines[until]
    if (parts.length < 2 && mayName(next)) {
      until += 1
      parts = [...parts, ...partsIn(next)]
    }
    heads.push({ from, until, parts, range })
  }
  return heads
}

const partsIn = (line: string): string[] =>
  line
    .split(/\s+(?:at|bei|chez|@|\|)\s+|\s{2,}|\s[–—|·-]\s|,\s+/u)
    .map((part) => part.trim().replace(/^[#*\s]+|[*\s]+$/g, ''))
    .filter(Boolean)

/** Whichever part names a job is the title. */
function named(parts: readonly string[], { from, until }: Range): Omit<Position, 'lines'> {
  const job = parts.findIndex(hasTitleHead)
  const title = parts[job < 0 ? 0 : job] ?? null
  return { title, place: parts.find((part) => part !== title) ?? null, from, until }
}
