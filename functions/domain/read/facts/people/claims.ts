import { oncePer } from '../../../remember.ts'
import { spellsFullName } from '../../../who/spelled-address.ts'
import { labelOfLine } from '../../labels/labels.ts'
import { dateWord } from '../../language/lexicon/dates.ts'
import { hasTitleHead, jobFrames } from '../../language/lexicon/jobs.ts'
import { meetBefore } from '../../language/lexicon/people.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { ownNamePattern } from '../../names/candidate-name.ts'
import { knownNames } from '../../names/cast/known-people.ts'
import { titleAfter } from '../../names/job-title.ts'
import { type FoundName, namesIn } from '../../names/names.ts'
import { isHonorific } from '../../names/person-name.ts'
import { givenNames } from '../../vocabulary/given-names.ts'
import { loose } from '../../vocabulary/patterns.ts'
import { meetAfter } from '../../vocabulary/people-words.ts'
import { emailsIn } from '../company/employer-domain.ts'

/**
 * A run of capitals is somebody or a house, and both who is met and who employs ask for it. What speaks for somebody, and how much, on the scale
 * of the employer's candidates (`../company/company-place.ts`): the stronger keeps the run. A kind of evidence counts once, however often it stands there.
 */
const evidences = {
  /** A guest, a sender, an organizer. */
  addressBook: 6,
  /** "Interviewer: …". */
  label: 4,
  /** "Dr. …". */
  honorific: 6,
  /** An address in the text spells it. */
  spelled: 4,
  /** "… (Controller)", in a text. */
  job: 3,
  /** "… (Controller)", in a title, where a firm may stand beside the job to fill. */
  jobInTitle: 2,
  /** "Ana Ruiz and Tom Vega", all of it. */
  pair: 6,
  /** "… and Tom Vega". */
  beside: 3,
  /** "… from Velmora". */
  origin: 2,
  /** "Ana …". */
  givenName: 3,
  /** "You will meet …", "… will call you": one meets firms and is called by them too. */
  meets: 1,
} as const
type Evidence = keyof typeof evidences

/** How strongly a run of words is claimed for somebody: 0 where it does not have the shape of a name. */
export const claimedForPeople = oncePer((sheet: Sheet) => {
  const known = new Set(knownNames(sheet).map(loose))
  const texts = [...sheet.titles, ...sheet.lines, ...sheet.older]
  const emails = emailsIn(sheet.full)
  const claims = new Map<string, number>()
  return (words: string): number => {
    const before = claims.get(words)
    if (before !== undefined) return before
    const names = peopleAlone(words)
    const claim = Math.max(0, ...names.map(({ name }) => weightOf(evidencesOf(name, { known, texts, sheet, emails }, names.length > 1))))
    claims.set(words, claim)
    return claim
  }
})

const joinWords = new RegExp(`(?<!\\p{L})(?:${dateWord('and')})(?!\\p{L})|[&,+/]`, 'giu')

/** The people of whom the words consist, each by a full name; none where anything else is left. */
export function peopleAlone(words: string): FoundName[] {
  const names = namesIn(words)
  if (names.length === 0 || names.some(({ single }) => single)) return []
  const rest = names.reduceRight((left, { at, end }) => `${left.slice(0, at)} ${left.slice(end)}`, words).replace(joinWords, ' ')
  return rest.split(' ').every((word) => word === '' || isHonorific(word)) ? [...names] : []
}

interface Around {
  known: ReadonlySet<string>
  texts: readonly Words[]
  emails: readonly string[]
  sheet: Sheet
}

function evidencesOf(name: string, { known, texts, emails, sheet }: Around, isPair: boolean): Set<Evidence> {
  const found = new Set<Evidence>(isPair ? ['pair'] : [])
  if (known.has(loose(name))) found.add('addressBook')
  if (givenNames.has(name.split(/[ -]/)[0]?.toLowerCase() ?? '')) found.add('givenName')
  if (emails.some((email) => spellsFullName(email, name))) found.add('spelled')
  const own = ownNamePattern(sheet.reader)
  const others = (names: readonly FoundName[], one: FoundName): FoundName[] =>
    names.filter((other) => other !== one && !other.single && other.name.replace(own, '').trim() !== '')
  for (const text of texts) {
    const names = text.words.includes(name) ? namesIn(text.words) : []
    const isTitle = sheet.titles.includes(text)
    for (const one of names)
      if (one.name === name) for (const evidence of evidencesAt(text, one, others(names, one), isTitle)) found.add(evidence)
  }
  return found
}

const honorificBefore = /(\p{L}+\.?(?:-\p{L}+\.?)?)\s$/u
const between = new RegExp(`^(?:\\s?\\([^()]{2,60}\\))?,?\\s(?:${dateWord('and')}|&)\\s$`, 'iu')
const origin = /^(?:\s?\([^()]{2,60}\))?,?\s(?:from|of|at|von|aus|bei|de chez|chez|van|från|z)\s(?:the\s|der\s|dem\s)?\p{Lu}/u

function* evidencesAt(text: Words, { at, end }: FoundName, others: readonly FoundName[], isTitle: boolean): Generator<Evidence> {
  const [before, behind] = [text.words.slice(0, at), text.words.slice(end)]
  if (labelOfLine(text)?.id === 'people') yield 'label'
  if (isHonorific(honorificBefore.exec(before)?.[1] ?? '') && !/^(?:Mag|Ing|DI)$/.test(before)) yield 'honorific'
  if (isJobBehind(behind)) {
    if (!isTitle) yield 'job'
    else if (/^\s?[(（[]/u.test(behind) || isLed(before)) yield 'jobInTitle'
  }
  const joins = (other: FoundName): boolean =>
    between.test(other.at > at ? text.words.slice(end, other.at) : text.words.slice(other.end, at))
  if (others.some(joins)) yield 'beside'
  if (origin.test(behind) && !hasTitleHead(behind.slice(0, 30))) yield 'origin'
  if (meetAfter.test(behind) || isLed(before)) yield 'meets'
}

/** "…, souhaite vous rencontrer pour le poste de juriste" holds a job and is none. */
function isJobBehind(behind: string): boolean {
  const title = titleAfter(behind, null, true)
  return title !== null && hasTitleHead(title.split(' ').slice(0, 4).join(' ')) && !jobFrames.test(title) && !/^\p{Ll}+ing\s/u.test(title)
}

const isLed = (before: string): boolean => {
  const lead = [...meetBefore.english.all(before.slice(-40)), ...meetBefore.other.all(before.slice(-40))].at(-1)
  return lead !== undefined && before.slice(-40).length - lead.index - lead[0].length < 3
}

const weightOf = (found: ReadonlySet<Evidence>): number => [...found].reduce((sum, evidence) => sum + evidences[evidence], 0)
