import { asksToTalk, isConditional, meetingWord, meets, perhaps } from '../../language/lexicon/changes.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { EmployerAnswer, Meeting } from '../../reading.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import { timesIn } from '../../times/hours/text-times.ts'
import { readRole } from '../role/role.ts'
import { allWordsFor } from './compiled-words.ts'
import { flat } from './phrases.ts'

/**
 * "We will not be moving forward with you for Data Engineer, but Lena's team would like to interview you for Platform Engineer: Tuesday at ten": for
 * which job a no invites, with an hour that is not only offered.
 */
export function readInvitesBesides(
  sheet: Sheet,
  said: EmployerAnswer | undefined,
  { role, company, meetings }: { role: string | null; company: string | null; meetings: readonly Meeting[] },
): string | null {
  const [meeting] = meetings
  if (said?.kind !== 'rejection' || said.against.some((kind) => kind !== 'next-step') || !meeting?.start) return null
  const firm = sheet.sentences.filter(
    ({ words }) => timesIn(words, sheet.english).length > 0 && !/[?？]/u.test(words) && !perhaps.test(words) && !isConditional(words),
  )
  for (const { part, words } of firm) {
    const isInNo = said.words.slice(0, 200) === words.slice(0, 200)
    if (isInNo && role && isBehindTurn(words, role, said, sheet)) return role
    const at = isInNo && role ? words.indexOf(role) : -1
    if (isInNo && at < 0) continue
    const from = isInNo ? at + (role?.length ?? 0) : 0
    const first = [...datesIn(words, sheet.dates), ...timesIn(words, sheet.english)].map((one) => one.at).filter((one) => one > from)
    const rest = { part, words: words.slice(from, Math.min(...first, words.length)).replace(/[\s:,;–-]+$/u, '') }
    const other = readRole({ ...sheet, titles: [], older: [], lines: [rest], sentences: [rest] }, company, []).role
    const named = other ?? (isInNo ? null : roleBefore(words, said, sheet, company))
    if (named && !(isInNo ? words.slice(0, at + (role?.length ?? 0)) : said.words).toLowerCase().includes(named.toLowerCase())) return named
  }
  return null
}

/** "Priya would love to speak with you about her *Analyst* opening. She has Thursday at 1:30 PM free": the job stands in the sentence before the hour. */
function roleBefore(hour: string, said: EmployerAnswer, sheet: Sheet, company: string | null): string | null {
  const at = sheet.sentences.findIndex(({ words }) => words === hour)
  const before = sheet.sentences[at - 1]
  if (!before || said.words.slice(0, 200) === before.words.slice(0, 200) || isConditional(before.words)) return null
  if (![meets, asksToTalk, meetingWord].some((talk) => talk.test(before.words))) return null
  return readRole({ ...sheet, titles: [], older: [], lines: [before], sentences: [before] }, company, []).role
}

/** "We are not going on for A; we do invite you for B": the job stands with the yes, behind the turn. */
function isBehindTurn(words: string, role: string, { against }: EmployerAnswer, sheet: Sheet): boolean {
  const at = words.indexOf(role)
  if (at < 0 || !against.includes('next-step')) return false
  const before = words.slice(0, at)
  return before.includes(';') || allWordsFor(sheet).some(({ but }) => but.in(flat(before)))
}
