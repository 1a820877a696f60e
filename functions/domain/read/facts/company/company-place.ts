import { isEmployerLabel } from '../../../who/employer-domain.ts'
import { labelOfLine } from '../../labels/labels.ts'
import { companyWord, leadInsSpelled } from '../../language/lexicon/companies.ts'
import { hasTitleHead, products, recruiterTitles, toolNames } from '../../language/lexicon/jobs.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { isHouseAtRelay } from '../../names/cast/house-at-relay.ts'
import { type Phrase, properPhrases } from '../../names/phrases.ts'
import { loose, plain, tidy } from '../../vocabulary/patterns.ts'
import { claimedForPeople } from '../people/claims.ts'
import { leadScore } from './company-leads.ts'
import { type Candidate, goesBeyond, houseAtStreet, isTail, related, trimmed, withoutKind, withoutLegalForm } from './company-name.ts'
import { fits, withoutTool } from './employer-domain.ts'
import { titleSegments } from './in-titles.ts'
import { hasShape, isCompanyName } from './name-shape.ts'
import { isPossible } from './possible-name.ts'

const japaneseCompany =
  /(?:株式会社|合同会社|有限会社)\s?([\p{Script=Katakana}\p{Script=Han}\p{L}ー・&]{1,30})|([\p{Script=Katakana}\p{Script=Han}A-Za-zー・&]{1,30})\s?(?:株式会社|合同会社|有限会社)/u

export function placedNames(texts: Words[], sheet: Sheet, people: readonly string[], agencies: Set<string>): Candidate[] {
  const found: Candidate[] = []
  const known = new Set(people.filter((name) => !isCompanyName(name, sheet)).map(loose))
  const own = loose(sheet.reader.name)
  const tried = new Map<string, string | null>()
  const nameIn = (raw: string): string | null => {
    const name = withoutLegalForm(trimmed(tidy(raw.replace(leadIn, ''))))
    return !isNoun.test(name) && isPossible(name, known, own) && !products.isAll(name) && ![...agencies].some((label) => isOf(name, label))
      ? name
      : null
  }
  const add = (raw: string, score: number, { part, words }: Words) => {
    if (score <= 0) return
    if (!tried.has(raw)) tried.set(raw, nameIn(raw))
    const name = tried.get(raw)
    // A firm known for its tool is the employer only where nothing else can stand: "role at Zoom", no "Zoom" beside a bar.
    if (name && !(isPrinted.test(words) && !isEmployerLabel(plain(name))) && (score >= 3 || !toolNames.isAll(name)))
      found.push({ name, score: score + (hasShape(name) ? 1 : 0), part, words: words.slice(0, 200) })
  }
  // In the title, or with the shape of a house in the text: the talk is there, and with them.
  const isNamedBeside = (name: string, place: Words): boolean =>
    texts.some(
      (text, i) =>
        text !== place && text.words.includes(name) && (i < sheet.titles.length || (hasShape(name) && houseAtStreet(text.words) === null)),
    )
  texts.forEach((text, index) => {
    const isTitle = index < sheet.titles.length
    const label = labelOfLine(text)
    if (label?.id === 'company') add(label.value.replace(/\s[(（].*$/u, ''), 6, text)
    const japanese = japaneseCompany.exec(text.words)
    if (japanese) add((japanese[1] ?? japanese[2] ?? '').split(/(?<![\p{Script=Hiragana}])[のにでとよはをがへ]/u)[0] ?? '', 5, text)
    if (isTitle) for (const segment of titleSegments(text.words)) add(segment.words, segment.score, text)
    if (text.part === 'sender') for (const name of bracketed(text.words)) add(withoutUnit(name), 4, text)
    if (
      text.part === 'sender' &&
      (/ [&+] /.test(text.words) || hasShape(text.words)) &&
      isCompanyName(text.words, sheet) &&
      !toolNames.test(text.words)
    )
      add(withoutUnit(text.words), 5, text)
    if (text.part === 'sender' && isHouseAtRelay(sheet, { name: text.words, email: sheet.carried.mail?.from.email ?? null }))
      add(withoutUnit(text.words), 5, text)
    for (const phrase of properPhrases(text.words)) add(firstName(phrase), leadScore(text.words, phrase), text)
    const atStreet = isTitle ? null : houseAtStreet(label?.id === 'place' ? label.value : text.words)
    if (atStreet !== null) add(atStreet, isNamedBeside(atStreet, text) ? 3 : 0.9, text)
    if (!isTitle && isSigned(texts[index - 1], text)) add(text.words, 3, text)
    if (!isTitle && hasShape(text.words) && text.words.split(' ').length <= 6) add(text.words, 2, text)
  })
  const claimed = claimedForPeople(sheet)
  return summed(found).filter(({ name, score }) => score > (isCompanyName(name, sheet) ? 0 : claimed(name)))
}

/** "© 2026 Indeed, Inc.": what a platform prints of itself. */
const isPrinted = /^\W{0,3}(?:©|\(c\)|copyright)/iu

/** "Cabinet Ariane" is at ariane-recrutement.fr. */
const isOf = (name: string, label: string): boolean => fits(name, label) >= 0.7 || fits(withoutKind(name), label) >= 0.7

/** Under "Talent Acquisition" in a signature stands whom they recruit for. */
const isSigned = (above: Words | undefined, { part, words }: Words): boolean =>
  above?.part === part &&
  above.words.length <= 60 &&
  (recruiterTitles.test(above.words) || (hasTitleHead(above.words) && hasShape(words))) &&
  !/[.!?:]$/.test(above.words) &&
  words.length <= 60 &&
  properPhrases(words)[0]?.words.length === words.length

/** An article in capitals inside a sentence belongs to the name: "at De Lindehoeve", "chez La Redoute", "at The Copper Kettle". */
const leadIn = new RegExp(`^(?:${companyWord('articles')}|(?:${leadInsSpelled})) `, 'u')

/** The phrase up to where the job begins: "Coral Bay for the Claims Manager role". */
const firstName = ({ words, at }: Phrase): string =>
  (at === 0 ? words.replace(/^The /u, '') : words).replace(/\sfor\s(?:the|our|an?)\s.*$/u, '')

const bracketed = (name: string): string[] => {
  const via = withoutTool(name)
  if (via !== name) return [via]
  const inside = houseOfSender.exec(name)
  return inside
    ? [inside[1] ?? inside[2] ?? '']
    : /(?:recruit|career|talent|hr|people|jobs|hiring)/i.test(name) || isTail(name.split(' ')[0] ?? '')
      ? [name]
      : []
}

/** "Karriere Oberwald", "Careers at Hollin Bridge": the unit that writes stands before whose it is. */
function withoutUnit(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  if (rest.length === 0 || !isTail(first)) return name
  const behind = rest.join(' ').replace(atInFront, '')
  return /^\p{Lu}/u.test(behind) ? withoutUnit(behind) : name
}
const atInFront = new RegExp(`^${companyWord('at', 'atMaybe', 'senderOf')}\\s`, 'iu')

/** "At our client": whoever that is. */
const isNoun = new RegExp(`^(?:\\p{Ll}+\\s)?${companyWord('nouns')}$`, 'iu')

const houseOfSender = new RegExp(`[(（]([^()（）]{2,60})[)）]|(?:\\s(?:${companyWord('senderOf')}|[-|–])\\s)(.{2,60})$`, 'u')

/** The same name in several places counts more; the fullest form of it is kept. */
function summed(found: Candidate[]): Candidate[] {
  const groups: Candidate[] = []
  for (const one of found.filter(({ score }) => score > 0)) {
    const group = groups.find(({ name }) => related(name, one.name))
    if (!group) groups.push({ ...one })
    else {
      group.score += one.score / 2
      if (one.name.length > group.name.length && plain(one.name).startsWith(plain(group.name)) && goesBeyond(one.name, group.name))
        group.name = one.name
    }
  }
  return groups.sort((a, b) => b.score - a.score)
}
