import { hasTitleHead } from '../../read/vocabulary/role-words.ts'
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
  for (const line of text.split('\n').slice(0, materialCaps.lines)) {
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
  at: number
  lines: string[]
  range: Range
}

/** A position begins with the line that says when, and with what stands around it and is no list: title, employer, place. */
function positionsIn(lines: readonly string[]): Position[] {
  const heads = headsIn(lines)
  return heads.map(({ at, lines: head, range }, number) => {
    const end = heads[number + 1]
    const body = lines.slice(at, end === undefined ? lines.length : startOf(lines, end))
    return { ...named(head, range), lines: body.map(withoutBullet).filter((line) => line !== '' && !head.includes(line)) }
  })
}

const isHead = (line: string | undefined): line is string =>
  line !== undefined && line.trim() !== '' && !isBullet(line) && line.length <= 120

/** The line above a line that says when, where it belongs to the same head. */
const above = (lines: readonly string[], at: number): string | undefined => {
  const line = lines[at - 1]
  return isHead(line) && monthRange(line) === undefined && !/[.!?]$/.test(line) ? line : undefined
}

const startOf = (lines: readonly string[], head: Head): number => {
  const when = lines.findIndex((line, at) => at < head.at && at >= head.at - 3 && monthRange(line)?.rest === head.range.rest)
  const from = when < 0 ? head.at - 1 : when
  return above(lines, from) === undefined ? from : above(lines, from - 1) === undefined ? from - 1 : from - 2
}

function headsIn(lines: readonly string[]): Head[] {
  const heads: Head[] = []
  for (const [at, line] of lines.entries()) {
    const range = isHead(line) ? monthRange(line) : undefined
    if (range === undefined || at < (heads.at(-1)?.at ?? 0)) continue
    const before = [above(lines, at - 1), above(lines, at)]
    const head = [...(before[1] === undefined ? [] : before), range.rest]
      .filter((one): one is string => Boolean(one))
      .map((one) => one.trim())
    const next = lines[at + 1]
    const belongs = isHead(next) && monthRange(next) === undefined && next.length <= 70 && !/[.!?]$/.test(next) && head.length < 2
    heads.push({ at: belongs ? at + 2 : at + 1, lines: belongs ? [...head, next.trim()] : head, range })
  }
  return heads
}

/** Whichever part names a job is the title. */
function named(head: readonly string[], { from, until }: Range): Omit<Position, 'lines'> {
  const parts = head
    .flatMap((line) => line.split(/\s+(?:at|bei|chez|@|\|)\s+|\s{2,}|\s[–—|·-]\s|,\s+/u))
    .map((part) => part.trim().replace(/^[#*\s]+|[*\s]+$/g, ''))
  const filled = parts.filter(Boolean)
  const job = filled.findIndex(hasTitleHead)
  const title = filled[job < 0 ? 0 : job] ?? null
  return { title, place: filled.find((part) => part !== title) ?? null, from, until }
}
