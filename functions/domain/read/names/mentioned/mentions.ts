import { emailsIn } from '../../facts/company/employer-domain.ts'
import { labelIdOf } from '../../labels/labels.ts'
import { closingLine } from '../../language/lexicon/mail.ts'
import type { Words } from '../../lay-out/page.ts'
import { elsewhereAfter } from '../../vocabulary/people-words.ts'
import { titleBefore } from '../job-in-front.ts'
import { cleanTitle, titleAfter } from '../job-title.ts'
import { namesIn } from '../names.ts'
import { toldTitle } from '../people-text.ts'
import { titleInList } from '../placed-title.ts'
import { listed, underneath } from './listed.ts'
import type { Mention, MentionContext } from './mention.ts'
import { listsOfPeople, type PersonEntry, rowAt } from './people-entries.ts'
import { headingPurpose, isTableHead, labelPurpose, namesMembers } from './people-headings.ts'
import { spoken } from './spoken.ts'

const labelPattern = /^\s{0,8}(?:[-*•·–]\s)?([\p{L}][\p{L}\s/()'’:-]{0,48}?(?:\s#?\d{1,2})?)\s?[:：]\s?(.*)$/u

/** Walks the lines: a label or a heading says what the names under it are for; else the words around each name do. */
export function mentionsIn(told: readonly Words[], context: MentionContext): Mention[] {
  const lines = told.map((line) => {
    const words = line.words.includes('w/') ? line.words.replace(shortWith, 'with ') : line.words
    return pronouns.test(words) || words !== line.words ? { ...line, words: withoutPronouns(words) } : line
  })
  const found: Mention[] = []
  let block: 'meets' | 'contact' | null = null
  let sinceHeading = 0
  let until = 0
  const lists = listsOfPeople(lines)
  for (const [i, line] of lines.entries()) {
    if (isTableHead(line.words)) {
      block ??= 'meets'
      sinceHeading = 0
      continue
    }
    if (i < until) continue
    const inList = lists.get(i)
    const entry = inList ?? (block !== null ? rowAt(line.words) : null)
    if (entry && isListed(entry, context) && !closingLine.test(lines[i - 1]?.words || (lines[i - 2]?.words ?? ''))) {
      found.push(fromEntry(entry, line, block ?? 'meets', context))
      until = i + entry.lines
      sinceHeading += 1
      continue
    }
    if (line.words === '') {
      if (sinceHeading > 0 && !entryFollows(lines, i, context)) block = null
      continue
    }
    const label = labelPattern.exec(line.words)
    // "Teams: https://…" is where, not who.
    const purpose =
      label && !/^https?:/.test(label[2] ?? '')
        ? (labelPurpose(label[1] ?? '') ?? (label[2] && namesMembers(label[1] ?? '') ? 'meets' : null))
        : null
    const heading = purpose ?? (namesSomeone(line.words, context) ? null : headingPurpose(line.words))
    if (heading && (label ? (label[2] ?? '').trim() === '' : true)) {
      block = heading
      sinceHeading = 0
      if (label || /[:：]$/.test(line.words)) continue
    }
    if (purpose && label && aligned(label[2] ?? '', lines[i + 1]?.words ?? '', context)) {
      block = purpose
      sinceHeading = 1
    }
    if (block && sinceHeading > 0 && !purpose && underneath(line.words, context)) continue
    if (block && !purpose && !startsWithName(line.words) && !(label && jobInFront(label[1] ?? '', label[2] ?? ''))) block = null
    const job = block && label && !purpose ? jobInFront(label[1] ?? '', label[2] ?? '') : null
    const given = purpose ?? (block && (!label || job) ? block : null)
    const mentions = given
      ? listed(line, label && (purpose || job) ? (label[2] ?? '') : line.words, given, lines[i + 1]?.words ?? '', context, {
          job,
          isEntry: block !== null && !purpose,
        })
      : spoken(line, context)
    if (mentions.length && block) sinceHeading += 1
    found.push(...mentions)
  }
  return found
}

/** "(she/her)", "(he/him, FP&A Lead)": by which words people go is no part of what they do. */
const pronoun =
  '(?:she|he|they|her|him|them|sie|er|ihr|elle|il|iel|ella|él|ela|ele|zij|hij|haar|hem|lei|lui|hon|han|hen)(?:\\s?\\/\\s?\\p{L}{2,6}){1,2}'
const pronouns = new RegExp(`[(（]${pronoun}[,;)）]|[,;]\\s${pronoun}[)）]`, 'iu')
const shortWith = /(?<!\p{L})w\/\s?(?=\p{L})/giu
const withoutPronouns = (words: string): string =>
  words
    .replace(new RegExp(`\\s?[(（]${pronoun}[)）]`, 'giu'), '')
    .replace(new RegExp(`([(（])${pronoun}[,;]\\s?`, 'giu'), '$1')
    .replace(new RegExp(`[,;]\\s?${pronoun}(?=[)）])`, 'giu'), '')

/** "Interviewers:  Dr. A, Investigator" and below it, without a label, "B, PhD, Lab Manager": one list. */
const aligned = (value: string, next: string, context: MentionContext): boolean =>
  [value, next].some((line) => titleAfter(line.slice(namesIn(line)[0]?.end ?? line.length), context.company, false) !== null) &&
  [value, next].every((line) => {
    const [name] = namesIn(line)
    return (
      name !== undefined &&
      name.at < 8 &&
      !name.single &&
      startsWithName(line) &&
      (titleAfter(line.slice(name.end), context.company, false) ?? titleInList(line.slice(name.end))) !== null
    )
  })

/** The writer's name over the writer's job is the signature. */
const isListed = ({ name, lines }: PersonEntry, context: MentionContext): boolean =>
  !context.isReader(name) && !context.isCompany(name) && !(lines > 1 && context.isWriter(name))

const fromEntry = (
  { name, title }: PersonEntry,
  { part, words }: Words,
  purpose: Mention['purpose'],
  { company }: MentionContext,
): Mention => ({
  name,
  single: false,
  // "Ana Ruiz, Controller, Velmora": the house is no part of the job.
  title: title !== null && company !== null && title.endsWith(company) ? (cleanTitle(title, company) ?? title) : title,
  email: emailsIn(words)[0] ?? null,
  purpose: elsewhereAfter.test(words.slice(name.length)) ? 'elsewhere' : purpose,
  part,
  words: words.slice(0, 200),
})

/** "Leitende MFA: Dragana Petrović" in a list of people: what stands before the colon is what somebody does. */
function jobInFront(label: string, value: string): string | null {
  const [name] = namesIn(value)
  return name && !name.single && name.at < 14 && labelIdOf(label) === null ? toldTitle(label) : null
}

/** "You'll be meeting Rupert Ash (Partner) here in London:" is a sentence, not the heading of a list. */
const namesSomeone = (line: string, context: MentionContext) =>
  namesIn(line).some(({ name, single }) => !single && !context.isReader(name) && !context.isCompany(name))

/** People listed with empty lines between them: name and job, or the job on the line below. The writer's own name is the signature. */
function entryFollows(lines: readonly Words[], at: number, context: MentionContext): boolean {
  const next = lines.slice(at + 1).find(({ words }) => words !== '')
  const below = next ? (lines[lines.indexOf(next) + 1]?.words ?? '') : ''
  const [name] = next ? namesIn(next.words) : []
  if (!next || !name || name.single || next.words.length > 90 || !startsWithName(next.words) || context.isWriter(name.name)) return false
  return (
    titleAfter(next.words.slice(name.end), context.company, false) !== null ||
    (next.words.length === name.end && underneath(below, context) !== null)
  )
}

const startsWithName = (line: string) => {
  const text = line.replace(/^[\s\-*•·–>\d.)]{1,8}/, '')
  const [first] = namesIn(text)
  return first !== undefined && (first.at < 22 || titleBefore(text.slice(0, first.at), null) !== null)
}
