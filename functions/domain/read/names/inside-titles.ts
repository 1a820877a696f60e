import { englishHeads, hasTitleHead, jobFrames, romanceHeads } from '../language/lexicon/jobs.ts'
import { peopleWord } from '../language/lexicon/people.ts'
import { allMatches } from '../vocabulary/patterns.ts'
import type { FoundName } from './names.ts'

/** What belongs to a job is nobody: "Lena Roth (Manager, Port Affairs)", "Responsable de Relaciones Externas", "Direttore Commerciale". */
export function withoutTitles(found: FoundName[], line: string): FoundName[] {
  if (found.length === 0) return found
  const titles = allMatches(line.slice(found[0]?.end ?? 0), bracket)
    .filter(({ 1: inside }) => hasTitleHead((inside ?? '').split(/,\s/)[0] ?? ''))
    .map(({ index, 0: whole }) => ({ from: index + (found[0]?.end ?? 0), to: index + (found[0]?.end ?? 0) + whole.length }))
  const jobs = [...titles, ...listsOfJobs(line.slice(0, found[0]?.end ?? 0), line)]
  return found.filter(({ at, single }) => !jobs.some(({ from, to }) => from < at && at < to) && !goesOnInTitle(line.slice(0, at), single))
}

/** "(QA Manager, Export Documentation, Sr. Accountant)": a bracket with several jobs in it holds jobs only, also before anybody is named. */
function listsOfJobs(before: string, line: string): { from: number; to: number }[] {
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'))
  const match = open < 0 ? null : bracket.exec(line.slice(open, open + 160))
  const parts = match?.index === 0 ? (match[1] ?? '').split(/[,;]\s/) : []
  const isList = parts.length >= 3 && parts.filter((part) => hasTitleHead(part)).length >= 2 && hasTitleHead(parts[0] ?? '')
  return match && isList ? [{ from: open, to: open + match[0].length }] : []
}

const bracket = /[(（]([^()（）]{2,140})[)）]/u

/** In English the field stands before the head, and a name behind it: "…, CFO Jane Doe". */
const englishHead = (word: string): boolean => englishHeads.isAll(word)

/** "Chair of the Staffing Committee". */
const unitOf = /\p{L}\sof the\s$/iu

/** "Dean Holloway, Head of Frozen Buying": behind somebody, what is headed is their field. */
const leads = new RegExp(
  `\\p{Lu}[\\p{L}'’-]+(?:,|\\s?[–—|(]|\\s-)\\s?(\\p{L}[\\p{L}'’-]*(?:\\s\\p{L}[\\p{L}'’-]*){0,3})\\s${peopleWord('headOf')}\\s$`,
  'u',
)

function goesOnInTitle(before: string, single: boolean): boolean {
  if (unitOf.test(before.slice(-60)) && hasTitleHead(before.slice(-60))) return true
  const apposed = /\p{Ll}(?:,|\s?[–—|(]|\s-)\s?(\p{Lu}[\p{L}’'-]+)\s$/u.exec(before.slice(-60))?.[1]
  if (apposed && !englishHead(apposed) && hasTitleHead(apposed)) return true
  if (hasTitleHead(leads.exec(before.slice(-90))?.[1] ?? '')) return true
  const match = /([\p{L}’']+)\s((?:d[eiou]s?|del|della|dei)\s)?$/u.exec(before.slice(-60))
  if (!match?.[1] || !romanceHeads.isAll(match[1])) return false
  return (
    match[2] !== undefined || single || jobFrames.test(before.slice(Math.max(0, before.length - match[0].length - 30), -match[0].length))
  )
}
