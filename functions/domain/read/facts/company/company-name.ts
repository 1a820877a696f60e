import { japaneseLegalForms, legalForms } from '../../../who/lists/legal-forms.ts'
import { andWords, endsHouse, opensHouse } from '../../language/lexicon/companies.ts'
import { behindKind, houseWord, ofWhom } from '../../language/lexicon/facts/houses.ts'
import { companyTails, hasTitleHead } from '../../language/lexicon/jobs.ts'
import { notNames } from '../../language/lexicon/people.ts'
import { formatWords } from '../../language/lexicon/talks.ts'
import { properPhrases } from '../../names/phrases.ts'
import { plain, tidy } from '../../vocabulary/patterns.ts'
import { beginsWithStreet } from '../place/address-shapes.ts'

export interface Candidate {
  name: string
  score: number
  part: string
  words: string
}

export const related = (a: string, b: string) => plain(a).startsWith(plain(b)) || plain(b).startsWith(plain(a))

/** "Kingfisher Mutual Bank Limited ABN 00 000": behind its legal form a name has ended, and the number under which it is registered begins. */
const withoutRegister = (name: string): string => {
  const [registered] = /\s\p{Lu}{2,5}(?:\s[\d /.-]{1,20})?$/u.exec(name) ?? []
  const before = registered === undefined ? '' : name.slice(0, -registered.length)
  return legalForms.test(before) && !legalForms.test(name) ? before : name
}

export const withoutLegalForm = (name: string): string => {
  let rest = withoutRegister(tidy(name.replace(japaneseLegalForms, ' ')))
  for (let i = 0; i < 2; i += 1) rest = rest.replace(legalForms, '').replace(/[\s,]+$/, '')
  return rest
}

export const connector = new RegExp(`^(?:&|\\+|${houseWord('inNames')})$`, 'iu')

export const isTail = (word: string) =>
  companyTails.has(
    word
      .toLowerCase()
      .replace(/[.:]$/, '')
      .replace(/['’]s$/, ''),
  ) || /^\d+(?:st|nd|rd|th)?$/.test(word)

/** Cuts "Recruiting Team", "Panel Interview" and a job behind the name. */
export function trimmed(name: string): string {
  let words = name.split(' ')
  while (words.length > 1 && isTail(words.at(-1) ?? '')) words = words.slice(0, -1)
  while (words.length > 1 && formatTail(words)) words = words.slice(0, -1)
  while (words.length > 1 && (isTail(words.at(-1) ?? '') || connector.test(words.at(-1) ?? ''))) words = words.slice(0, -1)
  return words.join(' ').replace(/['’]s$/, '')
}

const formatTail = (words: string[]) =>
  formatWords.some(([, pattern]) => pattern.test(words.slice(-2).join(' ')) && !pattern.test(words.slice(0, -1).join(' ')))

const kindOfWhom = new RegExp(`^(\\p{Lu}[\\p{L}'’]+(?: \\p{Lu}[\\p{L}'’]+)?) ${ofWhom} \\p{Lu}`, 'u')
const endsOfWhom = new RegExp(` ${ofWhom}$`, 'u')

/** "Bank of …", "Office of the …", "Children's Hospital of …": a house named by what it is and of whom; no job, and no meeting. */
export const isInstitution = (name: string): boolean => {
  const kind = kindOfWhom.exec(name)?.[1]
  return (
    kind !== undefined &&
    !hasTitleHead(kind) &&
    (opensHouse(`${kind} of`) || !kind.split(' ').some((word) => notNames.has(word.toLowerCase())))
  )
}

const article = new RegExp(`^${houseWord('openArticles')}$`, 'iu')

/** "Bank" of "Bank of Tarn Valley", "The" of "The Copper Kettle". */
const mayOpen = (before: string, whole: string): boolean =>
  opensHouse(before) || article.test(before) || (endsOfWhom.test(before) && isInstitution(whole))

const joins = new Set(['&', '+', ...andWords])
/** Fuller only where what is added belongs to a name: "Kestrel Payments Europe" beside "Kestrel Payments" is not. */
export function goesBeyond(longer: string, shorter: string): boolean {
  if (longer.endsWith(` ${shorter}`)) return mayOpen(longer.slice(0, -shorter.length).trim(), longer)
  if (!plain(longer).startsWith(plain(shorter))) return false
  const added = longer.slice(shorter.length).trim().split(' ')
  if (joins.has(added[0] ?? '') && added.length === 2) return !isTail(added[1] ?? '')
  return added.every((word) => endsHouse(word) || connector.test(word))
}

const ofKind = new RegExp(`^${behindKind}`, 'iu')
/** "Armentel" of "Mairie d'Armentel", "Merkle" of "Steuerkanzlei Merkle": the name without what kind of house it is. */
export function withoutKind(name: string): string {
  const words = name.split(' ')
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1)
    if (opensHouse(words.slice(0, count).join(' '))) return words.slice(count).join(' ').replace(ofKind, '')
  return name
}

/** "Skeppsbron 12, 211 99 Malmö": whatever has a number behind it, and then a town with its code. */
const nameAndNumber = /^\p{Lu}[\p{L}.' -]{2,40}\s\d{1,4}\s?\p{L}?,\s[^,]*\d{2,}/u

/** "Harlow Diagnostics, 88 Seaport Boulevard": in front of a street stands whose house it is, or the building's own name. */
export function houseAtStreet(raw: string): string | null {
  const line = raw.replace(/\s?\n\s?/gu, ', ')
  const [first] = properPhrases(line)
  const [, rest = ''] = first?.at === 0 ? line.slice(first.end).split(/,\s(.*)/u) : []
  return first && rest !== '' && line[first.end] === ',' && (beginsWithStreet(rest) || nameAndNumber.test(rest)) ? first.words : null
}
