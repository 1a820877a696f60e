import { hasTitleHead, recruiterTitles } from '../../language/lexicon/jobs.ts'
import { mailWords, smallWords } from '../../language/lexicon/mail.ts'
import { otherKindWords } from '../../language/lexicon/verdict.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { namesIn } from '../../names/names.ts'
import type { Evidence } from '../../reading.ts'
import { loose, oneOf, tidy } from '../../vocabulary/patterns.ts'
import { gender } from '../../vocabulary/title-words.ts'
import { withoutLegalForm } from '../company/company-name.ts'
import { appliedRole } from './applied-role.ts'
import { cleanRole, type RoleContext } from './clean-role.ts'
import { numberedRole } from './numbered-role.ts'
import { labelledRole } from './role-label.ts'
import { roleInSentence } from './role-sentence.ts'
import { markedRoleInTitle, plainRoleInTitle, roleInTitle, sharedTitles, smallRoleInTitle } from './role-title.ts'
import { stripMeeting } from './strip-meeting.ts'
import { withoutCompany } from './without-company.ts'

export interface RoleFact {
  role: string | null
  /** A label or a frame of words makes it the job, whatever its word. */
  isFramed?: boolean
  /** Only what is left of a title: no sign that this is about hiring. */
  isGuess?: boolean
  evidence: Evidence | null
}

/** What makes words the job to fill, and how much it counts: a label more than a frame, a frame more than a piece of a title. */
const evidences = {
  label: { score: 6, sure: 0.95 },
  title: { score: 5, sure: 0.9 },
  applied: { score: 4.8, sure: 0.85 },
  frame: { score: 4.5, sure: 0.85 },
  frameAlone: { score: 3, sure: 0.7 },
  opening: { score: 2.8, sure: 0.7 },
  titleRest: { score: 2.5, sure: 0.6 },
  meetingLine: { score: 2, sure: 0.75 },
} as const

/** "Parent/Teacher Interview": the word for a job is part of what the talk is instead. */
const appointments = otherKindWords('appointment', 'title')

interface Proposal {
  role: string
  by: keyof typeof evidences
  from: Words
}

/** The posting's title as written: of all that could be it, what has the best evidence. */
export function readRole(sheet: Sheet, company: string | null, people: readonly string[]): RoleFact {
  const context: RoleContext = { company, people: new Set(people.map(loose)), sheet }
  const [best] = ranked(proposalsOf(context))
  if (!best) return { role: null, evidence: null }
  const { part, words } = best.from
  return {
    role: asTitled(best, context),
    ...(best.by === 'titleRest' ? { isGuess: true } : {}),
    ...(best.by === 'label' || best.by === 'applied' || best.by === 'frame' || best.by === 'frameAlone' ? { isFramed: true } : {}),
    evidence: { part, words: words.slice(0, 200), sure: evidences[best.by].sure },
  }
}

/** "Warehouse Worker (night shift)" in the text of a mail about "Warehouse Worker": the title says less, and it is the posting's. */
function asTitled({ role, by }: Proposal, { sheet }: RoleContext): string {
  const bare = role.replace(/\s\([^()]*\)$/u, '')
  if (bare === role || by === 'label' || by === 'title') return role
  const titles = sharedTitles(sheet).map(({ words }) => tidy(words.replace(gender, '')))
  return titles.some((words) => words.includes(bare)) && !titles.some((words) => words.includes(role)) ? bare : role
}

function proposalsOf(context: RoleContext): Proposal[] {
  const { sheet } = context
  const found: Proposal[] = []
  const propose = (by: Proposal['by'], from: Words, role: string | null) => {
    if (role && !appointments.isAll(role)) found.push({ role, by, from })
  }
  const signed = underNames(sheet.lines, context)
  for (const line of sheet.lines) propose('label', line, labelledRole(line, context))
  for (const title of sharedTitles(sheet)) propose('title', title, inTitle(title.words, context))
  for (const title of found.length > 0 ? [] : sharedTitles(sheet)) propose('applied', title, appliedRole(title.words, context))
  if (found.length > 0) return inFull(found, context, signed)
  for (const by of ['frame', 'frameAlone'] as const) {
    for (const from of [...sheet.sentences, ...sheet.older].filter(({ words }) => !signed.has(words)))
      propose(by, from, roleInSentence(from.words, context, by === 'frameAlone'))
    if (found.length > 0) return found
  }
  for (const line of overHouse(sheet.lines, context)) if (!signed.has(line.words)) propose('opening', line, roleAlone(line.words, context))
  if (found.length > 0) return found
  for (const line of openingsOf(sheet.lines)) propose('opening', line, roleAlone(line.words, context))
  if (found.length > 0) return found
  for (const title of sharedTitles(sheet))
    propose('titleRest', title, plainRoleInTitle(title.words, context) ?? smallRoleInTitle(title.words, context))
  if (found.length > 0) return found
  for (const line of sheet.lines)
    propose('meetingLine', line, meetingLine.test(line.words) && line.words.length < 100 ? roleInTitle(line.words, context) : null)
  return found
}

/** "RE: CV recepcionista": what the candidate wrote in small letters the employer may say in full, "para el puesto de Recepcionista de noche". */
function inFull(found: readonly Proposal[], context: RoleContext, signed: ReadonlySet<string>): Proposal[] {
  const { sheet } = context
  if (found.some(({ role, by }) => by === 'label' || !/^\p{Ll}/u.test(role))) return [...found]
  for (const from of sheet.sentences.filter(({ words }) => !signed.has(words))) {
    const role = roleInSentence(from.words, context, false)
    if (role && found.some((one) => loose(role) !== loose(one.role) && loose(role).includes(loose(one.role))))
      return [{ role, by: 'frame', from }]
  }
  return [...found]
}

/** "Bakery Production Manager" over "Golden Crumb Bakehouse" or over "Velmora · Trenton, NJ". */
const overHouse = (lines: readonly Words[], { company }: RoleContext): Words[] =>
  lines.filter((_, i) => {
    const [below = ''] = lines[i + 1]?.words.split(/\s[·•|–—-]\s|,\s/u) ?? []
    return company !== null && loose(withoutLegalForm(below)) === loose(company)
  })

/** Where a description or a note begins. */
const openingsOf = (lines: readonly Words[]): Words[] => {
  const written = lines.filter(({ words, label }) => words !== '' && label === undefined && !isGreeting.test(words))
  return written.filter(({ part }, i) => written.findIndex((line) => line.part === part) === i)
}

/** "Dear Alex Morgan", above the line that says what it is about. */
const isGreeting = new RegExp(`^${oneOf(mailWords('greetings'))}(?!\\p{L})[^.!?:]{0,40}[,!:]?$`, 'iu')

/** "Backend Engineer, Claims" and "Process Engineer onsite" as all of a line say what it is about. */
function roleAlone(line: string, context: RoleContext): string | null {
  if (!/^\p{Lu}[^.!?:;@]{3,60}$/u.test(line) || namesIn(line).some(({ single }) => !single)) return null
  const role = cleanRole(stripMeeting(withoutCompany(line, context.company)), context)
  return role !== null && hasTitleHead(role) && !recruiterTitles.test(role) && role.split(' ').every(isOfTitle) ? role : null
}
const isOfTitle = (word: string): boolean => /^[\p{Lu}\p{N}(&/–-]/u.test(word) || smallWords.has(word)

/** Behind the number of a posting more may belong to the job than its known word shows. */
function inTitle(title: string, context: RoleContext): string | null {
  const known = markedRoleInTitle(title, context) ?? roleInTitle(title, context)
  const numbered = numberedRole(title, context)
  return known === null || numbered?.startsWith(known) ? numbered : known
}

/** "Kit Pike / Partner, Lowther & Pike Architects": under a name stands what somebody is, not what they look for. */
const underNames = (lines: readonly Words[], { people }: RoleContext): Set<string> =>
  new Set(lines.flatMap(({ words }, i) => (words !== '' && people.has(loose(lines[i - 1]?.words ?? '')) ? [words] : [])))

/** The best first. */
const ranked = (found: readonly Proposal[]): Proposal[] => found.toSorted((a, b) => evidences[b.by].score - evidences[a.by].score)

/** "Peer Interview - Staff Product Designer" on a line of its own, as applicant tracking systems print it. */
const meetingLine =
  /^(?:\p{L}+[ -]){0,3}(?:interview|screen|call|conversation|vorstellungsgespräch|gespräch|entretien|entrevista|colloquio|gesprek|面接)\s?[-–—|:：/(]\s?\p{Lu}[^.!?]{2,80}[.]?/iu
