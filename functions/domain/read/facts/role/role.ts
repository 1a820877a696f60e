import { japaneseLegalForms } from '../../../who/legal-forms.ts'
import { labelOf } from '../../labels/labels.ts'
import { hasTitleHead, roleNouns } from '../../language/lexicon/jobs.ts'
import { formatWords } from '../../language/lexicon/talks.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { ownNamePattern } from '../../names/candidate-name.ts'
import { namesIn } from '../../names/names.ts'
import type { Evidence } from '../../reading.ts'
import { loose, tidy } from '../../vocabulary/patterns.ts'
import { asideInBrackets, meetingWords } from '../../vocabulary/title-words.ts'
import { cleanRole } from './clean-role.ts'
import { japaneseRole, roleInSentence } from './role-sentence.ts'

export interface RoleFact {
  role: string | null
  evidence: Evidence | null
}

/** The posting's title as written. Subject and SUMMARY win over the text. */
export function readRole(sheet: Sheet, company: string | null, people: readonly string[]): RoleFact {
  const context = { company, people: new Set(people.map(loose)), sheet }
  const shared = sharedTitles(sheet)
  for (const title of shared) {
    const role = roleInTitle(title.words, context)
    if (role) return { role, evidence: { part: title.part, words: title.words, sure: 0.9 } }
  }
  for (const line of [...sheet.lines, ...sheet.sentences]) {
    const role = labelledRole(line, context)
    if (role) return { role, evidence: { part: line.part, words: line.words.slice(0, 200), sure: 0.95 } }
  }
  // What only its frame makes a job comes after every word that is known for one.
  for (const isFramed of [false, true]) {
    for (const { part, words } of [...sheet.sentences, ...sheet.older]) {
      const role = roleInSentence(words, context, isFramed)
      if (role) return { role, evidence: { part, words: words.slice(0, 200), sure: isFramed ? 0.7 : 0.85 } }
    }
  }
  for (const { part, words } of sheet.lines) {
    const role = meetingLine.test(words) && words.length < 100 ? roleInTitle(words, context) : null
    if (role) return { role, evidence: { part, words, sure: 0.75 } }
  }
  return { role: null, evidence: null }
}

/** "Peer Interview - Staff Product Designer" on a line of its own, as applicant tracking systems print it. */
const meetingLine =
  /^(?:\p{L}+[ -]){0,3}(?:interview|screen|call|conversation|vorstellungsgespräch|gespräch|entretien|entrevista|colloquio|gesprek|面接)\s?[-–—|:：/(]\s?\p{Lu}[^.!?]{2,80}[.]?/iu

export interface RoleContext {
  company: string | null
  people: Set<string>
  sheet: Sheet
}

/** Of several events the summaries name sessions: only what all of them share names the job. */
function sharedTitles(sheet: Sheet): Words[] {
  const summaries = sheet.carried.events.map(({ summary }) => summary ?? '')
  if (summaries.length < 2) return sheet.titles
  return sheet.titles.flatMap((title) => {
    const segments = segmentsOf(title.words).filter((segment) => summaries.every((summary) => summary.includes(segment)))
    return segments.length ? [{ part: title.part, words: segments.join(' | ') }] : title.part === 'subject' ? [title] : []
  })
}

const segmentsOf = (title: string) =>
  title
    .split(/\s[-–—|/×x~•·]\s|\s?(?:<>|\||<->|↔)\s?|[:：]\s|\s\/\s|、|\/\s|\s\/|\/(?=[\p{Script=Katakana}\p{Script=Han}])/u)
    .map((words) => tidy(words.replace(/^[-–—|/:<>\s]+/u, '')))
    .filter(Boolean)

const titleLead =
  /^(?:.{0,60}?(?:interview|screen|screening|call|chat|round|conversation|panel|meeting|onsite|invitation|discussion|presentation|gespräch|interview|einladung|entretien|entrevista|colloquio|gesprek|面接|面談)[^:]{0,30}?\s)?(?:for|re|regarding|about|as|zur stelle als|zur position|zur stelle|als|für die stelle|für die position|für|pour le poste de|pour le poste d'|poste de|poste d'|pour|para el puesto de|para la posición de|puesto de|para a vaga de|vaga de|para|voor de functie van|voor de functie|functie|voor|per la posizione di|per il ruolo di|posizione di|per)\s(?:the\s|our\s|a\s|an\s|de\s|d'|l'|il\s)?(.{3,90})$/iu

/** "JOB between COMPANY and CANDIDATE", as Cal.com names its events in each language; the candidate's name has become a bar. */
const betweenParties =
  /\s(?:between|zwischen|entre|tussen|tra|fra)\s{1,3}(?:[^|]{1,80}\s(?:and|und|et|y|e|en|&)\s{1,3}\||\|\s{1,3}(?:and|und|et|y|e|en|&)\s[^|(–—]{1,80})/iu

function roleInTitle(title: string, context: RoleContext): string | null {
  const own = ownNamePattern(context.sheet.reader)
  const text = withoutTimes(
    title
      .replace(/【[^】]{0,40}】/g, ' | ')
      .replace(japaneseLegalForms, ' ')
      .replace(own, ' | ')
      .replace(/\(\s*\|\s*\)/g, ' | ')
      .replace(betweenParties, ' | ')
      .replace(asideInBrackets, ' ')
      .replace(/\(([^()]{3,60})\)/gu, (whole, inside: string, at: number, all: string) =>
        isJobInBrackets(inside, all.slice(0, at), context) ? ` | ${inside} | ` : whole,
      ),
  )
  for (const segment of segmentsOf(text)) {
    const led = titleLead.exec(segment)
    const fromLead = led?.[1] ? cleanRole(stripMeeting(withoutCompany(led[1], context.company)), context) : null
    if (fromLead && hasTitleHead(fromLead)) return fromLead
    const words = stripMeeting(withoutCompany(segment, context.company))
    if (withPerson.test(segment) && withPerson.test(withoutCompany(segment, context.company))) continue
    if (!hasTitleHead(words) || meetingOnly(segment, words) || isFormat(segment) || isFormat(words)) continue
    const role = cleanRole(words, context)
    if (role && hasTitleHead(role) && !isPersonTitle(role, context)) return role
  }
  return japaneseRole(text)
}

/** "Interview with Acme (Solutions Architect)": the job, unless a person stands before the bracket or the job does. */
const isJobInBrackets = (inside: string, before: string, { people }: RoleContext) =>
  hasTitleHead(inside) && !hasTitleHead(before) && ![...people].some((person) => loose(before).endsWith(person))

/** "Entrevista com a CEO", "Interview with our VP Sales": whom the candidate meets, not the job. */
const withPerson =
  /(?<!\p{L})(?:interview|gespräch|entretien|échange|rencontre|entrevista|conversa|charla|reunión|colloquio|incontro|gesprek|kennismaking|call|chat|meeting|meet|screen|round|conversation)\s(?:with|w\/|mit|avec|con|com|met)\s(?:(?:the|our|your|dem|der|unserem|unserer|le|la|l'|notre|el|nuestr[oa]|o|a|nossa?|de|onze|il|nostr[oa]|un)\s?)?(?=\p{L})/iu

const isFormat = (words: string) => formatWords.some(([, pattern]) => pattern.isAll(words))

/** "3:15 PM" is no product manager. */
const withoutTimes = (title: string) => title.replace(/\d{1,2}(?:[:.]\d{2})?\s?[AaPp]\.?[Mm]\.?(?![\p{L}])/gu, ' ')

/** "With Dana, CTO" in a title is a person's job. */
const isPersonTitle = (role: string, { people }: RoleContext) =>
  people.has(loose(role)) || namesIn(role).some(({ name }) => people.has(loose(name)))

export function withoutCompany(segment: string, company: string | null): string {
  if (!company) return segment
  const at = segment.toLowerCase().indexOf(company.toLowerCase())
  if (at < 0) {
    const first = company.split(' ')[0] ?? ''
    return first.length > 3 && segment.toLowerCase().startsWith(`${first.toLowerCase()} `) && !hasTitleHead(first)
      ? tidy(segment.slice(first.length))
      : segment
  }
  const before = segment
    .slice(0, at)
    .replace(
      /[\s,(@]*(?:(?<=\s)(?:at|with|bei|beim|zur|chez|en|na|no|bij|presso|w\/|from|of|mit|con|com)(?:\s(?:der|dem|die|the|la|le|l'|het|de))?)?\s*$/i,
      '',
    )
  return tidy(
    `${before} ${segment
      .slice(at + company.length)
      .replace(legalStart, '')
      .replace(/^[\s,)]+/, '')}`,
  )
}

const legalStart =
  /^[,\s]{0,3}(?:inc|llc|ltd|plc|gmbh|ag|se|kg|s\.a\.?|sas|sarl|s\.l\.?|b\.v\.?|n\.v\.?|s\.p\.a\.?|s\.r\.l\.?)(?![\p{L}])\.?/iu

/** What follows "of" belongs to the job ("Director of Culture"), and so does the end of "Account Executive". */
const trailing = new RegExp(`(?<!(?:\\s(?:of|and|de|und|et|y|e|di)|&))[\\s,–-]+(?!executive$)(?:${meetingWords})$`, 'iu')

const leading = new RegExp(
  `^(?:${meetingWords}|your|our|the|zum|zur|zu|einladung|with|for|of|as|und|and|re|invitation to|\\d[.º°ª]?|de|di|per|para|pour|voor|a|an|für|die|der|das)[\\s,–.-]+`,
  'iu',
)

/** "Panel Interview Product Manager" and "Product Manager interview" → the job. */
function stripMeeting(segment: string): string {
  let rest = segment.trim()
  for (let i = 0; i < 8; i += 1) {
    const next = rest.replace(trailing, '').replace(leading, '').trim()
    if (next === rest || next === '') break
    rest = next
  }
  return rest
}

export const personRole =
  /^(?:(?:the )?(?:hiring|line|future|direct|your) manager|manager|recruiter|coordinator|recruiting coordinator|talent (?:partner|acquisition(?: partner)?)|founder|founders|co-?founder|ceo|cto|cfo|coo|cmo|cpo|cio|chro|cro|vp|president|executive|executives|exec|team lead|studio head|head|partner|partners|director|directors|panel|lead|leader|leadership|peers?|hr|managing director|scientist|engineer|engineers|ops|research|operations|chair|professional|expert|führungskraft|geschäftsführung|chef|responsable|gestor|gestora|manager recruteur|agent|colleague|teammate|coach|geschäftsführer|vorstand|trainer|hr manager|hr business partner|hrbp|people partner|research|cross-functional partners?|engineering leadership|product leadership|senior leadership|account exec)$/i

export function meetingOnly(segment: string, role: string): boolean {
  if (personRole.test(role.trim())) return true
  const meeting = /(?:interview|screen|call|chat|round|conversation|meeting|gespräch|entretien|entrevista)/i.test(segment)
  if (!meeting) return false
  // "CMO interview", "VP Engineering Interview" name who is met
  return (
    /^(?:C[A-Z]O|SVP|EVP|VP|president|founder|director|head)(?: (?:of )?[\p{L}&]+){0,2}$/iu.test(role.trim()) &&
    !/\bfor\b/i.test(segment) &&
    new RegExp(`^${role.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s+(?:interview|screen|call|chat|round|conversation)`, 'i').test(
      segment.trim(),
    )
  )
}

const rolePath = /(?:^|[._])(?:job|position|role|requisition|opening|posting|vacancy)(?:[._]?(?:title|name))?$/i

/** "For: Route Planner role". */
const roleNoun = new RegExp(`\\s${roleNouns}$`, 'iu')

const labelledAs = (words: string): string | null => {
  const label = labelOf(words)
  return label?.id === 'role' && label.value.length > 1 ? label.value : null
}

function labelledRole({ part, words }: Words, context: RoleContext): string | null {
  const found =
    labelledAs(words) ??
    /[:：](.{2,120})$/.exec(/(?:which|what) (?:role|position|job)[^:]{0,60}[:：].{2,120}$/i.exec(words)?.[0] ?? '')?.[1] ??
    null
  const raw = found ?? (rolePath.test(part) ? words : null)
  if (!raw || /https?:/.test(raw)) return null
  const cut =
    raw.split(/\s(?:at|bei|chez|@|presso|bij)\s(?=\p{Lu})|\s\|\s|\s[-–—]\s(?=\p{Lu}.*(?:interview|round))|[.;]\s(?=\p{Lu})|。/u)[0] ?? raw
  return cleanRole(withoutCompany(cut.replace(/[.]$/, '').replace(roleNoun, ''), context.company), context)
}
