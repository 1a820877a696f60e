import { hasTitleHead } from '../language/lexicon/jobs.ts'
import { tidy } from '../vocabulary/patterns.ts'
import { namesIn } from './names.ts'
import { toldTitle } from './people-text.ts'
import { personName } from './person-name.ts'

/** Somebody whom a row of a table names: the name in its first cell, the job in its second. */
export interface PersonRow {
  name: string
  title: string | null
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
export function personRow(line: string): PersonRow | null {
  if (line.length > 200) return null
  const [first, second] = turned.exec(line)?.slice(1) ?? (cellMark.test(line.trim()) ? cellsOf(line) : [])
  if (first === undefined || second === undefined || /[\d@]|https?:|[:：]$/u.test(first) || hasTitleHead(first)) return null
  const name = personName(first)
  const [found] = name === null ? [] : namesIn(name)
  if (name === null || !found || found.single || found.at > 0 || found.end < name.length) return null
  const isPeople = !hasTitleHead(second) && namesIn(second).some(({ single }) => !single)
  return { name, title: isPeople || /\d/.test(second) || second.includes('@') ? null : toldTitle(second) }
}

/** Rows one under the other, at least one of them with a job: a table of people, whether or not something says so. */
export const isTableOfPeople = (rows: readonly (PersonRow | null)[]): boolean => {
  const people = rows.slice(0, rows.includes(null) ? rows.indexOf(null) : rows.length)
  return people.length >= 2 && people.some((row) => row?.title && hasTitleHead(row.title))
}
