import { oncePer, remembering } from '../../../remember.ts'
import { japaneseLegalForms } from '../../../who/lists/legal-forms.ts'
import { defers } from '../../language/lexicon/changes.ts'
import { hasTitleHead, roleModifiers, toolNames } from '../../language/lexicon/jobs.ts'
import { calendarWord, notNames } from '../../language/lexicon/people.ts'
import { formatWords, meetingWords } from '../../language/lexicon/talks.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { ownNamePattern } from '../../names/candidate-name.ts'
import { namesIn } from '../../names/names.ts'
import { loose, tidy } from '../../vocabulary/patterns.ts'
import { asideInBrackets, bothForms, gender } from '../../vocabulary/title-words.ts'
import { withoutCancelled } from '../change/cancelled-title.ts'
import { related } from '../company/company-name.ts'
import { behindApplication } from './behind-application.ts'
import { cleanRole, isPlace, type RoleContext } from './clean-role.ts'
import { withField } from './field-behind.ts'
import { japaneseRole } from './japanese-role.ts'
import { meetingOnly, personRole } from './no-role.ts'
import { isSmallJob } from './small-role.ts'
import { stripMeeting } from './strip-meeting.ts'
import { withoutCompany } from './without-company.ts'

/** Of several events the summaries name sessions: only what all of them share names the job. */
export function sharedTitles(sheet: Sheet): Words[] {
  const summaries = sheet.carried.events.map(({ summary }) => summary ?? '')
  if (summaries.length < 2) return sheet.titles
  return sheet.titles.flatMap((title) => {
    const segments = segmentsOf(title.words).filter((segment) => summaries.every((summary) => summary.includes(segment)))
    return segments.length ? [{ part: title.part, words: segments.join(' | ') }] : title.part === 'subject' ? [title] : []
  })
}

const segmentsOf = (title: string) =>
  title
    .split(
      /\s[-–—|/×x~•·]\s|[!?]\s(?=\p{Lu})|\s?(?:<>|\||<->|↔)\s?|[:：]\s|\s\/\s|、|\/\s|\s\/|\s?\p{Extended_Pictographic}\u{FE0F}?\s?|(?<=interview|gespräch|entretien|entrevista|colloquio|gesprek),\s|\/(?=[\p{Script=Katakana}\p{Script=Han}])/u,
    )
    .map((words) => tidy(words.replace(/^[-–—|/:,<>\s]+/u, '')))
    .filter(Boolean)

const titleLead =
  /^(?:.{0,60}?(?:interview|screen|screening|call|chat|round|conversation|panel|meeting|onsite|invitation|discussion|presentation|case|assignment|exercise|gespräch|interview|einladung|entretien|entrevista|colloquio|gesprek|面接|面談)[^:]{0,30}?\s)?(?:for|re|regarding|about|as|zur stelle als|zur position|zur stelle|als|für die stelle|für die position|für|pour le poste de|poste de|pour|para el puesto de|para la posición de|puesto de|para a vaga de|vaga de|para|voor de functie van|voor de functie|functie|voor|per la posizione di|per il ruolo di|posizione di|per)\s(?:the\s|our\s|a\s|an\s|de\s|d['’]|l['’]|il\s|le poste d['’]|poste d['’])?(.{3,90})$/iu

/** "JOB between COMPANY and CANDIDATE", as Cal.com names its events in each language; the candidate's name has become a bar. */
const betweenParties =
  /\s(?:between|zwischen|entre|tussen|tra|fra)\s{1,3}(?:[^|]{1,80}\s(?:and|und|et|y|e|en|&)\s{1,3}\||\|\s{1,3}(?:and|und|et|y|e|en|&)\s[^|(–—]{1,80})/iu

/** Each way of finding the job in a title takes it apart. */
const piecesIn = oncePer((context: RoleContext) => remembering((title) => cutUp(title, context)))
const piecesOf = (title: string, context: RoleContext): readonly string[] => piecesIn(context)(title)

/** The pieces of a title, without the candidate, times and asides; what is in brackets is a piece of its own where it is the job. */
function cutUp(title: string, context: RoleContext): readonly string[] {
  const own = ownNamePattern(context.sheet.reader)
  const text = withoutTimes(
    (withoutCancelled(title) ?? title)
      .replace(/【[^】]{0,40}】/g, ' | ')
      .replace(/^\[[^\]]{3,30}\]\s/u, '')
      .replace(/(?<=\s)w\/\s?(?=\p{L})/giu, 'with ')
      .replace(japaneseLegalForms, ' ')
      .replace(bothForms, '$1/$3')
      .replace(own, ' | ')
      .replace(/\(\s*\|\s*\)/g, ' | ')
      .replace(betweenParties, ' | ')
      .replace(asideInBrackets, ' ')
      .replace(/\(([^()]{3,60})\)/gu, (whole, inside: string, at: number, all: string) =>
        isJobInBrackets(inside, all.slice(0, at), context) ? ` | ${inside} | ` : whole,
      ),
  )
  return segmentsOf(text).map((segment) => behindApplication(segment, context))
}

/** The job in a title, by a word that is known for one. */
export function roleInTitle(title: string, context: RoleContext): string | null {
  for (const segment of piecesOf(title, context)) {
    const led = titleLead.exec(segment)
    const fromLead = led?.[1] ? cleanRole(stripMeeting(withoutCompany(led[1], context.company)), context) : null
    if (fromLead && hasTitleHead(fromLead)) return withField(fromLead, title, context)
    const piece = beforePerson(segment, context)
    const words = stripMeeting(withoutCompany(piece, context.company))
    // "Chief's Interview" is whose talk it is.
    // "Tu entrevista técnica ha sido confirmada" is about the talk.
    if (
      !hasTitleHead(words) ||
      /['’]s$/.test(words) ||
      (/^\p{Ll}/u.test(words) && meetingWord.test(words)) ||
      meetingOnly(piece, words) ||
      isFormat(piece) ||
      isFormat(words)
    )
      continue
    const role = cleanRole(words, context)
    if (role && hasTitleHead(role) && !isPersonTitle(role, context)) return withField(role, title, context)
  }
  return japaneseRole(title)
}

/** "Finanzbuchhalter (m/w/d)", "Vendeur H/F": what bears the mark for all genders is the job, whatever its word. */
export function markedRoleInTitle(title: string, context: RoleContext): string | null {
  for (const segment of piecesOf(title.replace(/\((?=\d)[^()]*\)/gu, ' '), context)) {
    const mark = genderMark.exec(segment)
    const words = mark
      ? stripMeeting(withoutCompany(titleLead.exec(segment.slice(0, mark.index))?.[1] ?? segment.slice(0, mark.index), context.company))
      : ''
    const field = mark
      ? (/^\s\p{Lu}[\p{L}&/-]+(?:\s\p{Lu}[\p{L}&/-]+){0,2}(?=$|[,;(])/u.exec(segment.slice(mark.index + mark[0].length))?.[0] ?? '')
      : ''
    const role = words === '' ? null : cleanRole(`${words}${field}`, context)
    if (role && !isPersonTitle(role, context) && role.split(' ').length <= 7) return role
  }
  return null
}
const genderMark = new RegExp(gender.source.replace(/\|\(\?<=\\p\{L\}\{3\}\).*$/u, ''), 'iu')

/** "Welder interview with Acme": with the meeting, the employer and the people gone, one run of capitalised words is left, and that is the job. */
export function plainRoleInTitle(title: string, context: RoleContext): string | null {
  if (context.company === null) return null
  const bracketed = title.replace(/\(([^()]{3,60})\)/gu, ' | $1 | ')
  const left = piecesOf(bracketed, context).flatMap((segment) => {
    const led = titleLead.exec(segment)?.[1] ?? segment
    const role = cleanRole(stripMeeting(withoutCompany(beforePerson(led, context), context.company)), context)
    return role && isPlainRun(role, context) ? [role] : []
  })
  return left.length === 1 ? (left[0] ?? null) : null
}

/** "interview, journeyman electrician", "Intervju undersköterska": what a title in small letters names beside the meeting is the job. */
export function smallRoleInTitle(title: string, context: RoleContext): string | null {
  if (!meetingWord.test(title)) return null
  const left = piecesOf(title, context).flatMap((segment) => {
    const role = cleanRole(stripMeeting(withoutCompany(segment, context.company)), context)
    return role && isSmallJob(role) && !isFormat(role) && !meetingWord.test(role) ? [role] : []
  })
  return left.length === 1 ? (left[0] ?? null) : null
}

/** Behind the first word also a grade, or what joins: "Social Worker II", "Ejecutivo de Ventas". */
const isPlainPart = (part: string, inside: boolean): boolean =>
  /^\p{Lu}[\p{L}'’/&-]+$/u.test(part) || (inside && /^(?:I{1,3}|IV|V|[1-5]|&|de|du|des|del|of|för|für|di|da|do|en|en)$/u.test(part))

const isPlainRun = (words: string, { people, company }: RoleContext): boolean => {
  const parts = words.split(' ')
  return (
    words.length > 3 &&
    parts.length <= 5 &&
    !personRole.test(words) &&
    parts.every((part, i) => isPlainPart(part, i > 0) && !notNames.has(part.toLowerCase()) && !calendarWord(part)) &&
    !parts.every((part) => roleModifiers.has(part.toLowerCase())) &&
    ![...people].some((person) => person.includes(loose(words)) || loose(words).includes(person)) &&
    !isPlace(words) &&
    !related(words, company ?? '') &&
    !toolNames.test(words) &&
    !defers.isAll(words) &&
    !formatWords.some(([, pattern]) => pattern.test(words)) &&
    !meetingWord.test(words)
  )
}

const meetingWord = new RegExp(`(?<!\\p{L})(?:${meetingWords})(?!\\p{L})`, 'iu')

/** "Interview with Acme (Solutions Architect)": the job, unless a person stands before the bracket or the job does. */
const isJobInBrackets = (inside: string, before: string, { people }: RoleContext) =>
  hasTitleHead(inside) &&
  (!hasTitleHead(before.split(/[:|–—]\s?/u).at(-1) ?? '') || personRole.test(stripMeeting(before))) &&
  ![...people].some((person) => loose(before).endsWith(person))

/** "Entrevista com a CEO", "Interview with our VP Sales": whom the candidate meets, not the job. */
const withPerson =
  /(?<!\p{L})(?:interview|gespräch|entretien|échange|rencontre|entrevista|conversa|charla|reunión|colloquio|incontro|gesprek|kennismaking|call|chat|meeting|meet|screen|round|conversation)\s(?:with|w\/|mit|avec|con|com|met)\s(?:(?:the|our|your|dem|der|unserem|unserer|le|la|l'|notre|el|nuestr[oa]|o|a|nossa?|de|onze|il|nostr[oa]|un)\s?)?(?=\p{L})/iu

/** "Data Analyst interview with VP Sales (Lena Roth)": what stands before the one who is met. */
const beforePerson = (segment: string, { company }: RoleContext): string => {
  const met = withPerson.exec(segment)
  if (!met || !withPerson.test(withoutCompany(segment, company))) return segment
  return segment.slice(0, met.index)
}

const isFormat = (words: string) => formatWords.some(([, pattern]) => pattern.isAll(words))

/** "3:15 PM" is no product manager. */
const withoutTimes = (title: string) =>
  title
    .replace(/\s(?:on )?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?=$|[\s,)])/gu, ' ')
    .replace(/\d{1,2}(?:[:.]\d{2})?\s?[AaPp]\.?[Mm]\.?(?![\p{L}])/gu, ' ')

/** "With Dana, CTO" in a title is a person's job. */
const isPersonTitle = (role: string, { people }: RoleContext) =>
  people.has(loose(role)) || namesIn(role).some(({ name }) => people.has(loose(name)))
