import { emailsIn } from '../facts/company/employer-domain.ts'
import { labelIdOf } from '../labels/labels.ts'
import { dateWord } from '../language/lexicon/dates.ts'
import { folded, ofFields } from '../language/lexicon/fields.ts'
import { sentencesOf } from '../lay-out/own-words.ts'
import type { Words } from '../lay-out/page.ts'
import { elsewhereAfter } from '../vocabulary/people-words.ts'
import { clocksNamedIn } from '../zones/place-zone.ts'
import { titleAfter, titleBefore } from './job-title.ts'
import { type FoundName, namesIn } from './names.ts'
import { headingPurpose, isTableHead, labelPurpose, namesMembers } from './people-headings.ts'
import { isTableOfPeople, type PersonRow, personRow } from './people-rows.ts'
import { toldTitle } from './people-text.ts'
import { isTitleMark, titleApposed, titleAsOurs, titleInList } from './placed-title.ts'
import { purposeOf } from './purpose.ts'

/** Someone the text names, and what for. */
export interface Mention {
  name: string
  single: boolean
  title: string | null
  email: string | null
  /** `meets`: will be in the interview. `contact`: to ask. `elsewhere`: past talks, front desk, observers. */
  purpose: 'meets' | 'contact' | 'elsewhere' | 'named'
  part: string
  words: string
}

export interface MentionContext {
  english: boolean
  company: string | null
  /** Is this someone already known (guest, organizer, sender), by full or short name? */
  isKnown: (name: string) => boolean
  isCompany: (name: string) => boolean
  /** Does this person sign or send the message? */
  isWriter: (name: string) => boolean
  isReader: (name: string) => boolean
}

const labelPattern = /^\s{0,8}(?:[-*•·–]\s)?([\p{L}][\p{L}\s/()'’:-]{0,48}?)\s?[:：]\s?(.*)$/u

/** Walks the lines: a label or a heading says what the names under it are for; else the words around each name do. */
export function mentionsIn(lines: readonly Words[], context: MentionContext): Mention[] {
  const found: Mention[] = []
  let block: 'meets' | 'contact' | null = null
  let sinceHeading = 0
  for (const [i, line] of lines.entries()) {
    if (isTableHead(line.words)) {
      block ??= 'meets'
      sinceHeading = 0
      continue
    }
    const row = personRow(line.words)
    if (row && !context.isReader(row.name) && !context.isCompany(row.name) && (block !== null || isTable(lines, i, found.at(-1)))) {
      found.push(fromRow(row, line, block ?? 'meets'))
      sinceHeading += 1
      continue
    }
    if (line.words === '') {
      if (sinceHeading > 0 && !entryFollows(lines, i, context)) block = null
      continue
    }
    const label = labelPattern.exec(line.words)
    const purpose = label ? (labelPurpose(label[1] ?? '') ?? (label[2] && namesMembers(label[1] ?? '') ? 'meets' : null)) : null
    const heading = purpose ?? (namesSomeone(line.words, context) ? null : headingPurpose(line.words))
    if (heading && (label ? (label[2] ?? '').trim() === '' : true)) {
      block = heading
      sinceHeading = 0
      if (label || /[:：]$/.test(line.words)) continue
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

/** Is it the first of several rows of people, or one more? */
const isTable = (lines: readonly Words[], at: number, before: Mention | undefined): boolean =>
  isTableOfPeople(lines.slice(at, at + 6).map(({ words }) => personRow(words))) ||
  (before !== undefined &&
    before.words === lines[at - 1]?.words.slice(0, 200) &&
    before.purpose === 'meets' &&
    personRow(before.words) !== null)

const fromRow = ({ name, title }: PersonRow, { part, words }: Words, purpose: Mention['purpose']): Mention => ({
  name,
  single: false,
  title,
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

/** Lists: every name of the line is meant, wherever its job stands. */
function listed(
  line: Words,
  text: string,
  purpose: 'meets' | 'contact',
  next: string,
  context: MentionContext,
  { job, isEntry }: { job: string | null; isEntry: boolean },
): Mention[] {
  const found = usable(namesIn(text), text, context, true)
  const hasEntries = /[;；]/u.test(text)
  const startsFull = isEntry && found[0] !== undefined && !found[0].single && found[0].at < 22
  const names = found.filter((name, i) => {
    if (i === 0) return true
    if (startsFull && name.single && !context.isKnown(name.name)) return false
    return !isTitleMark(text.slice(found[i - 1]?.end ?? 0, name.at), hasEntries)
  })
  return names.map((name, i) => {
    const rest = text.slice(name.end, names[i + 1]?.at ?? text.length).split(/[;；]/u)[0] ?? ''
    const after = titleAfter(rest, context.company, false)
    const entry = isEntry && names.length === 1 ? titleInList(rest) : null
    const title =
      (after !== null && entry?.startsWith(`${after} `) ? entry : after) ??
      entry ??
      (names.length === 1 && rest.trim() === '' ? underneath(next, context) : null) ??
      titleBefore(text.slice(0, name.at), context.company) ??
      (name.single || names.length > 8 ? null : titleInList(rest)) ??
      job
    const observer = elsewhereAfter.test(text.slice(name.end)) && !names[i + 1]
    return {
      name: name.name,
      single: name.single,
      title,
      email: emailsIn(rest)[0] ?? null,
      purpose: observer ? 'elsewhere' : purpose,
      part: line.part,
      words: line.words.slice(0, 200),
    }
  })
}

const underneath = (next: string, context: MentionContext): string | null =>
  next && next.length <= 80 && namesIn(next).every(({ single }) => single)
    ? titleAfter(` - ${next.replace(titleLabel, '')}`, context.company, false)
    : null
const titleLabel = /^(?:job |their )?(?:title|role|position|funktion|poste|fonction|cargo|puesto|functie|ruolo|役職)\s?[:：]\s?/iu

function spoken(line: Words, context: MentionContext): Mention[] {
  const clock = /^\W{0,4}\d{1,2}(?:[:.h]\d{2}|\s?[ap]m)/i.test(line.words)
  return sentencesOf(line.words).flatMap((sentence) => {
    const names = usable(namesIn(sentence), sentence, context, clock)
    const mentions = names.map((name, i): Mention => {
      const before = sentence.slice(0, name.at)
      const rest = sentence.slice(name.end, names[i + 1]?.at ?? sentence.length)
      const previous = names[i - 1]
      // "Denise Roy is the Controller, Ann Lund runs sales": the job in front is the other's
      const taken = previous ? titleAfter(sentence.slice(previous.end, name.at), context.company, true) : null
      const inFront = titleBefore(before, context.company)
      const known = titleAfter(rest, context.company, true) ?? (inFront !== null && taken?.includes(inFront) ? null : inFront)
      const purpose = clock ? 'meets' : purposeOf(before, sentence.slice(name.end), context.english)
      const told = known ?? (name.single || taken ? null : titleAsOurs(before, rest))
      const title = told ?? (purpose === 'meets' && !name.single ? titleApposed(rest) : null)
      return {
        name: name.name,
        single: name.single,
        title,
        email: emailsIn(rest)[0] ?? null,
        purpose: purpose === 'named' && title && isDescribed(rest) ? 'meets' : purpose,
        part: line.part,
        words: sentence.slice(0, 200),
      }
    })
    return mentions.map((one, i) => {
      const [name, next] = [names[i], names[i + 1]]
      const joins = name && next && mentions[i + 1]?.purpose === 'meets' && joinsNext.test(sentence.slice(name.end, next.at))
      return one.purpose === 'named' && !one.single && joins ? { ...one, purpose: 'meets' } : one
    })
  })
}

/** "Our head nurse, Anna Roth, and the chief of surgery, Dr. Ben Ott, will see you": what is said of the last is said of all. */
const joinsNext = new RegExp(`^(?:,[^,;:.()]{2,60})?,?\\s(?:${dateWord('and')}|&)\\s[^.;:]{0,60}$`, 'iu')

const isDescribed = (rest: string) => /^,?\s(?:is|'s|ist|est|es|é|è)\s/iu.test(rest)

/** "Ivo Marek - Organizer": as what somebody takes part, not who. */
const isLabelWord = (word: string): boolean => labelIdOf(word) !== null || ofFields.get(folded(word))?.has('contact') === true

/** Single words count when they are someone known, or when a job or a clear "with" stands beside them. */
function usable(names: FoundName[], text: string, context: MentionContext, inList: boolean): FoundName[] {
  const clocks = names.length > 0 ? clocksNamedIn(text) : []
  return names.filter((name) => {
    if (context.isReader(name.name) || context.isCompany(name.name) || (name.single && isLabelWord(name.name))) return false
    if (clocks.some(({ words, at }) => name.at >= at && name.end <= at + words.length)) return false
    if (context.isKnown(name.name) || !name.single) return true
    const after = text.slice(name.end)
    if (titleAfter(after, context.company, true)) return true
    const before = text.slice(0, name.at)
    if (
      colleagueBefore.test(before) ||
      besideWriter.test(before) ||
      withWriter.test(after) ||
      interviewsYou.test(after) ||
      addressed.test(before)
    )
      return true
    return (
      (inList && /^\s*(?:$|[,&]|and\b|und\b|et\b)/u.test(after) && /(?:^|[,&•*-]|(?<!\p{L})(?:and|und|et|y|e|en))\s?$/iu.test(before)) ||
      (/(?:with|meet|see|mit|avec|con|com)\s$/iu.test(before) && /^(?:\s(?:and|from|und|et|y|e)\b|\s?[.,!(（]|$)/u.test(after))
    )
  })
}

/** "It'll just be me and Tomasz". */
const besideWriter = /(?:be|with|meet) (?:just |only )?me and\s$/iu

/** "her colleague Magnus", "sein Kollege Jan". */
const colleagueBefore =
  /(?:colleague|deputy|counterpart|teammate|co-founder|boss|kollege|kollegin|kollegen|collègue|compañer[oa]|colega|collega),?\s$/iu
/** "Herr Dr. Brockmann", "Mme Petit": the family name alone, as one speaks of people. */
const addressed = /(?:Herrn?|Frau|Mr|Mrs|Ms|Dr|Prof|M|Mme|Sr|Sra|Sig|Sig\.ra|Dott|Dott\.ssa|mevrouw|meneer)\.?\s$/u
/** "Denise would like to interview you": whoever does that is someone, even by the given name alone. */
const interviewsYou =
  /^\s(?:will (?:be )?(?:interview|call|meet|speak|talk|chat)|(?:would|['’]d) (?:like|love) to (?:interview|meet|speak|talk|chat)|wants to (?:interview|meet|speak|talk)|wird (?:sie|dich)|möchte (?:sie|dich)|souhaite(?:rait)? vous|quiere (?:conocerte|entrevistarte)|te entrevistará|gostaria de|wil je|zal je|vorrebbe)/iu
/** "Kim and I will see you": whoever is named beside the writer takes part. */
const withWriter = /^\s(?:and|&|und|et|y|e|en)\s(?:I|myself|me|ich|moi|yo|eu|ik|io)(?![\p{L}'’])/u
