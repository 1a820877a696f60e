import { emailsIn } from '../facts/company/employer-domain.ts'
import { labelIdOf, longerPeopleLabel, speaksOfPeople } from '../labels/labels.ts'
import { folded, ofFields } from '../language/lexicon/fields.ts'
import { elsewhereBefore, meetBefore } from '../language/lexicon/people.ts'
import { sentencesOf } from '../lay-out/own-words.ts'
import type { Words } from '../lay-out/page.ts'
import { contactAfter, elsewhereAfter, meetAfter, nextPerson } from '../vocabulary/people-words.ts'
import { titleAfter, titleBefore } from './job-title.ts'
import { type FoundName, namesIn } from './names.ts'
import { isTitleMark, titleAsOurs, titleInList } from './placed-title.ts'

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
    if (line.words === '') {
      if (sinceHeading > 0 && !entryFollows(lines, i, context)) block = null
      continue
    }
    const label = labelPattern.exec(line.words)
    const purpose = label ? labelPurpose(label[1] ?? '') : null
    const heading = purpose ?? (namesSomeone(line.words, context) ? null : headingPurpose(line.words))
    if (heading && (label ? (label[2] ?? '').trim() === '' : true)) {
      block = heading
      sinceHeading = 0
      if (label || /[:：]$/.test(line.words)) continue
    }
    if (block && sinceHeading > 0 && !purpose && underneath(line.words, context)) continue
    if (block && !purpose && !startsWithName(line.words)) block = null
    const given = purpose ?? (block && !label ? block : null)
    const mentions = given
      ? listed(line, label && purpose ? (label[2] ?? '') : line.words, given, lines[i + 1]?.words ?? '', context)
      : spoken(line, context)
    if (mentions.length && block) sinceHeading += 1
    found.push(...mentions)
  }
  return found
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

const labelPurpose = (label: string): 'meets' | 'contact' | null => {
  const id = labelIdOf(label.trim()) ?? longerPeopleLabel(label.trim())
  return id === 'contact' ? 'contact' : id === 'people' ? 'meets' : null
}

/** "You will be speaking with:", "Dein Gespräch führst du mit:" */
function headingPurpose(line: string): 'meets' | 'contact' | null {
  if (!/[:：]$/.test(line) || line.length > 160) return null
  const words = line.slice(0, -1)
  if (/(?:question|contact|reach|get in touch|rückfragen)/i.test(words)) return 'contact'
  return speaksOfPeople(words) || meetHeading.test(words) ? 'meets' : null
}

const meetHeading =
  /(?:meet|speak|talk|interview(?:ed|er)|panel|joined by|with|(?:nehmen|nimmt) .{0,60}teil|dabei sind|kennen(?:lernen)?|sprechen|erwarten|treffen|rencontr|échanger|entretien avec|serez reçu|conocer|entrevist|participar|reunir|conversar|spreek|ontmoet|gesprek met|incontr|parlerai|colloquio con|面接)/iu

/** Lists: every name of the line is meant, wherever its job stands. */
function listed(line: Words, text: string, purpose: 'meets' | 'contact', next: string, context: MentionContext): Mention[] {
  const found = usable(namesIn(text), text, context, true)
  const hasEntries = /[;；]/u.test(text)
  const names = found.filter((name, i) => i === 0 || !isTitleMark(text.slice(found[i - 1]?.end ?? 0, name.at), hasEntries))
  return names.map((name, i) => {
    const rest = text.slice(name.end, names[i + 1]?.at ?? text.length).split(/[;；]/u)[0] ?? ''
    const after = titleAfter(rest, context.company, false)
    const title =
      after ??
      (names.length === 1 && rest.trim() === '' ? underneath(next, context) : null) ??
      titleBefore(text.slice(0, name.at), context.company) ??
      (name.single || names.length > 8 ? null : titleInList(rest))
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
    return names.map((name, i): Mention => {
      const before = sentence.slice(0, name.at)
      const rest = sentence.slice(name.end, names[i + 1]?.at ?? sentence.length)
      const previous = names[i - 1]
      // "Denise Roy is the Controller, Ann Lund runs sales": the job in front is the other's
      const taken = previous ? titleAfter(sentence.slice(previous.end, name.at), context.company, true) : null
      const inFront = titleBefore(before, context.company)
      const known = titleAfter(rest, context.company, true) ?? (inFront !== null && taken?.includes(inFront) ? null : inFront)
      const title = known ?? (name.single || taken ? null : titleAsOurs(before, rest))
      const purpose = clock ? 'meets' : purposeOf(before, sentence.slice(name.end), context)
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
  })
}

const isDescribed = (rest: string) => /^,?\s(?:is|'s|ist|est|es|é|è)\s/iu.test(rest)

/** "Ivo Marek - Organizer": as what somebody takes part, not who. */
const isLabelWord = (word: string): boolean => labelIdOf(word) !== null || ofFields.get(folded(word))?.has('contact') === true

/** Single words count when they are someone known, or when a job or a clear "with" stands beside them. */
function usable(names: FoundName[], text: string, context: MentionContext, inList: boolean): FoundName[] {
  return names.filter((name) => {
    if (context.isReader(name.name) || context.isCompany(name.name) || (name.single && isLabelWord(name.name))) return false
    if (context.isKnown(name.name) || !name.single) return true
    const after = text.slice(name.end)
    if (titleAfter(after, context.company, true)) return true
    const before = text.slice(0, name.at)
    if (colleagueBefore.test(before) || withWriter.test(after) || interviewsYou.test(after) || addressed.test(before)) return true
    return (
      (inList && /^\s*(?:$|[,&]|and\b|und\b|et\b)/u.test(after) && /(?:^|[,&•*-]|(?<!\p{L})(?:and|und|et|y|e|en))\s?$/iu.test(before)) ||
      (/(?:with|meet|see|mit|avec|con|com)\s$/iu.test(before) && /^(?:\s(?:and|from|und|et|y|e)\b|\s?[.,!(（]|$)/u.test(after))
    )
  })
}

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

const handsOver =
  /(?:send|submit|e-?mail|return|upload|forward|share|reply|respond|report|thanks?|introduced?|schick\p{L}*|send\p{L}*|envoy\p{L}*|enví\p{L}*|envi\p{L}*|stuur\p{L}*|inviare|invia)[^.]{0,110}\s(?:to|an|à|a|para|naar)\s$/iu
const past =
  /(?:spoke|talked|chatted|enjoyed|thanks for (?:speaking|talking|meeting|chatting|your time)|thank you for (?:speaking|talking|meeting|your time)|great (?:talking|speaking|meeting|chatting)|(?:after|following) your (?:first |initial |recent |last )?(?:interview|call|chat|conversation|screen)|as (?:discussed|agreed) with|nach (?:ihrem|deinem|dem) (?:ersten )?gespräch|suite à votre|après votre|tras tu|após sua|na je gesprek|dopo il)[^.;]{0,60}$/iu

/** "If all goes well, a conversation with our founder follows": whoever is met on that condition is met another time. */
const ifItGoesWell =
  /(?:if (?:all|it|this|that|everything) goes well|if (?:you|it|this) (?:pass|progress|succeed|is successful|goes on)|should you (?:pass|progress|move forward|move on)|wenn alles (?:gut|klappt)|bei erfolg|si tout se passe bien|si todo va bien|se tudo (?:correr|der) (?:bem|certo)|als (?:het|alles) goed (?:gaat|verloopt)|se tutto va bene)[^.;]{0,120}$/iu

/** "Hi Melissa, …": spoken to, not of. */
const greeting = /^\s?(?:hi|hello|hey|dear|hallo|liebe|lieber|bonjour|hola|oi|olá|hoi|beste|ciao|gentile)\s$/iu

/** What is said of "Ivo (EM), Lena (CTO) and Max", for each of them. */
function afterOthers(behind: string): string {
  let rest = behind
  for (let i = 0; i < 6; i += 1) {
    const next = nextPerson.exec(rest)
    if (!next) break
    rest = rest.slice(next[0].length)
  }
  return rest.length < behind.length && meetAfter.test(rest.replace(/^\s?[(（][^()（）]{0,120}[)）]/u, '')) ? rest : behind
}

/** "The committee members are Prof. Brandt (chair) and Dr. Reyes". */
const arePeople = /(?:\s(?:is|are|will be|includes?|sind|ist|est|sont|son|es|são|é|sono|è|zijn|är))\s[^;]{0,140}$/iu
const membersNamed = (before: string): boolean => {
  const are = arePeople.exec(before)
  return are !== null && speaksOfPeople(before.slice(Math.max(0, are.index - 24), are.index))
}

function purposeOf(before: string, behind: string, { english }: MentionContext): Mention['purpose'] {
  if (elsewhereAfter.test(behind)) return 'elsewhere'
  if (contactAfter.test(behind)) return 'contact'
  const after = afterOthers(behind)
  if (greeting.test(before)) return 'named'
  if (ifItGoesWell.test(before)) return 'elsewhere'
  const meet = (english ? meetBefore.english : meetBefore.other).all(before).at(-1)
  const other = (english ? elsewhereBefore.english : elsewhereBefore.other).all(before).at(-1)
  if (past.test(before) && !/(?:next|now|then|will|meet(?! ?ing)|(?:to|now) (?:speak|talk|see))[^.]{0,40}$/i.test(before))
    return 'elsewhere'
  if (handsOver.test(before)) return 'contact'
  const meetEnd = meet ? meet.index + meet[0].length : -1
  const otherEnd = other ? other.index + other[0].length : -1
  if (otherEnd >= 0 && otherEnd >= meetEnd && before.length - otherEnd < 14) return 'contact'
  if (
    meetAfter.test(after) ||
    meetAfter.test(after.replace(/^,\s[^,.;]{2,60},/u, '')) ||
    meetAfter.test(
      after.replace(
        /^\s(?:from|of|in|on|aus|vom|de|del|da|van|uit)\s(?:[\p{L}&'’-]+\s){1,4}?(?=(?:will|would|wird|zal|ruft|belt|vous|te|ti|vai|neemt|joins|leads)(?!\p{L}))/iu,
        ' ',
      ),
    ) ||
    meetAfter.test(after.replace(/^\s?[（(][^()（）]{0,120}[)）]/u, ''))
  )
    return 'meets'
  if ((meet && before.length - meetEnd < 120) || membersNamed(before)) return 'meets'
  return 'named'
}
