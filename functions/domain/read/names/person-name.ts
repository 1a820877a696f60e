import { remembering } from '../../remember.ts'
import { honorifics, japaneseHonorifics, nameSuffixes } from '../../who/name-words.ts'
import { isSharedMailbox } from '../../who/shared-mailbox.ts'
import { spellsFullName, spellsName } from '../../who/spelled-address.ts'
import type { Address } from '../carry/carried.ts'
import { hasTitleHead, recruiterTitles } from '../language/lexicon/jobs.ts'
import { mailboxWord, nameParticles, noteTakers, notNames } from '../language/lexicon/people.ts'
import { givenNames } from '../vocabulary/given-names.ts'
import { plain, tidy } from '../vocabulary/patterns.ts'
import { alsoSurnames } from './name-word.ts'

const upperSurname = /^(?:Mc|Mac|\p{Lu})[\p{Lu}'’-]{2,}$/u

/** "DOE Jane" and "Jean DUPONT": the surname is the one in capitals, and comes last. */
export function ordered(words: string[]): string {
  const [first] = words
  const isUpper = (word: string, at: number): boolean =>
    upperSurname.test(word) ||
    (/^\p{Lu}{2}$/u.test(word) && nameParticles.has(word.toLowerCase()) && upperSurname.test(words[at + 1] ?? ''))
  const upper = words.filter(isUpper)
  if (upper.length === 0 || upper.length === words.length) return words.join(' ')
  const rest = words.filter((word, at) => !isUpper(word, at))
  return [
    ...(first && upper.includes(first)
      ? [...rest, ...upper.map(titleCase)]
      : words.map((word, at) => (isUpper(word, at) ? titleCase(word) : word))),
  ].join(' ')
}

const titleCase = (word: string) =>
  word
    .split(/(?<=[-'’])/)
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join('')

/** A display name as people say it: given name first, without title, unit or address. Null for mailboxes and rooms. */
export const personName = (raw: string | null): string | null => (raw === null ? null : nameIn(raw))

const nameIn = remembering((raw: string): string | null => {
  let name = tidy(raw.normalize('NFC').replace(/^["'“”]+|["'“”]+$/g, ''))
  if (name.includes('@')) return null
  name = tidy(name.replace(/[([（][^)\]）]{0,80}[)\]）]/g, ' ')).replace(japaneseHonorifics, '')
  if (webAddress.test(name)) return null
  name = name.split(/\s(?:from|at|@|via|c\/o|(?<=\s\S+\s)von|de chez|\||[-–—])\s/iu)[0] ?? name
  const [family, given, ...more] = name.split(',').map(tidy)
  if (given && family && more.every((part) => nameSuffixes.has(part.toLowerCase()) || isHonorific(part))) {
    name = nameSuffixes.has(given.toLowerCase()) || hasTitleHead(given) ? family : `${given} ${family}`
  }
  let words = name.split(' ').filter(Boolean)
  while (words.length > 1 && isHonorific(words[0] ?? '')) words = words.slice(1)
  while (words.length > 1 && nameSuffixes.has((words.at(-1) ?? '').toLowerCase())) words = words.slice(0, -1)
  if (words.length === 0 || words.length > 6 || isMailboxName(words.join(' ')) || isPhrase(words)) return null
  return fixCase(ordered(words.map((word) => word.replace(/,$/, ''))))
})

/** What an invite would like to be read in a mail of ours is no name: "sign in at https://…". */
const webAddress = /:\/\/|(?<!\S)www\.|(?<!\S)[\p{L}\p{N}-]{2,}\.\p{Ll}{2,}(?![\p{L}])/u

const smallWords = new Set('your the here at in is are for this please our to on now with by and of'.split(' '))

/** "Please confirm your account": words in small letters among capitals that no name has between its parts. */
function isPhrase(words: readonly string[]): boolean {
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !nameParticles.has(word))
  const isAllSmall = words.every((word) => /^\p{Ll}/u.test(word))
  return small.some((word) => smallWords.has(word)) || (isAllSmall ? small.length > 3 : small.length >= 2) || saysSomething(words)
}

/** "Click Here To Confirm", "URGENT Payroll Update": more than half of it are everyday words, two at least, and it begins with no given name. */
function saysSomething(words: readonly string[]): boolean {
  const everyday = words.filter((word) => notNames.has(word.toLowerCase()) && !alsoSurnames.has(word.toLowerCase()))
  return everyday.length >= 2 && everyday.length * 2 > words.length && !givenNames.has(words[0]?.toLowerCase() ?? '')
}

/** "DI" is an Austrian engineer, "Di" begins an Italian name; "Me Sylvie Delorme" is a French notary. */
export const isHonorific = (word: string): boolean =>
  word === 'DI' || word === 'Me' || honorifics.has(word.toLowerCase()) || (word.length > 1 && honorifics.has(`${word.toLowerCase()}.`))

const fixCase = (name: string): string =>
  name === name.toLowerCase() && /^[a-z]/.test(name)
    ? name
        .split(' ')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(' ')
    : name

/** "Read AI meeting notes", "Fathom Notetaker": a program that sits in the call. "AI" in capitals among other words is nobody's name. */
export const writesAlong = (name: string): boolean =>
  noteTakers.test(name) || (/(?<!\p{L})AI(?!\p{L})/u.test(name) && name !== name.toUpperCase())

/** "Otter.ai" at `otter.ai`: the house itself. */
const isHouse = (name: string, email: string): boolean => webAddress.test(name) && email.toLowerCase().endsWith(name.trim().toLowerCase())

/** "Acme Recruiting", "Office of the CEO", "HL-2-Tern (6)". */
export function isMailboxName(name: string): boolean {
  if (mailboxWord.test(name) || writesAlong(name)) return true
  return /\d/.test(name) || (recruiterTitles.test(name) && name.split(' ').length > 2)
}

/** `jane.doe@`, `jane_doe@`, `jane-doe@` → Jane Doe. */
export function nameFromEmail(email: string): string | null {
  const local = (email.split('@')[0] ?? '').split('+')[0] ?? ''
  const parts = local.split(/[._-]/).filter(Boolean)
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => !/^\p{L}{1,}$/u.test(part)) || isSharedMailbox(email)) return null
  if ((parts[0] ?? '').length < 2) return null
  const name = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()).join(' ')
  return isMailboxName(name) ? null : name
}

/** "BrightPath - Ritika" at ritika@: of two parts of a display name the one that the address spells is the person. */
function partSpelled(name: string | null, email: string | null): string | null {
  const parts = name && email ? name.split(/\s[-–—|]\s/u).map(tidy) : []
  const [house, person] = parts.length === 2 ? parts : []
  const spells = (words: string): boolean =>
    spellsName(email ?? '', words) || email?.split(/[@+]/)[0]?.toLowerCase() === words.toLowerCase()
  return house && person && spells(person) && !spells(house) ? personName(person) : null
}

const isGiven = (word: string): boolean => givenNames.has(word.toLowerCase())
export const isGivenName = (name: string): boolean => isGiven(name.split(/[ -]/)[0] ?? '')

/** "Tosetti Gianmarco" at gianmarco.tosetti@: a given name stands first in both, or the address would be turned as well. */
function turnedBy(email: string | null, name: string | null): string | null {
  const [family, given, ...more] = name?.split(' ') ?? []
  const [first, last] = (email ?? '').toLowerCase().split('@')[0]?.split(/[._]/) ?? []
  const isPair = family !== undefined && given !== undefined && more.length === 0
  const isTurned = isPair && first === plain(given) && last === plain(family) && isGiven(given) && !isGiven(family)
  return isTurned ? `${given} ${family}` : name
}

/** "Rektor Anders Lindell" at anders.lindell@: what the address leaves out is no part of the name. */
function jobLeftOut(name: string | null, email: string | null): string | null {
  const [first = '', ...rest] = name?.split(' ') ?? []
  return email !== null && rest.length === 2 && hasTitleHead(first) && !isGiven(first) && spellsFullName(email, rest.join(' '))
    ? personName(rest.join(' '))
    : null
}

export const nameOf = ({ name, email }: Address): string | null =>
  partSpelled(name, email) ??
  jobLeftOut(name, email) ??
  turnedBy(email, personName(name)) ??
  (email && !(name && !name.includes('@') && (isMailboxName(name) || isHouse(name, email))) ? nameFromEmail(email) : null)
