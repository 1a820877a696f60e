import { oncePer, remembering } from '../../../remember.ts'
import { domainOf, employerLabel, isEmployerLabel } from '../../../who/employer-domain.ts'
import { isOwnDomain } from '../../../who/oneself.ts'
import { isNoReply, isSharedMailbox } from '../../../who/shared-mailbox.ts'
import type { Address } from '../../carry/carried.ts'
import { companyWord } from '../../language/lexicon/companies.ts'
import { agencyHouse, houseWord } from '../../language/lexicon/facts/houses.ts'
import { agencyWords } from '../../language/lexicon/jobs.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { isReader } from '../../names/candidate-name.ts'
import { isGivenName } from '../../names/person-name.ts'
import { allMatches, plain, tidy } from '../../vocabulary/patterns.ts'

const emailInText = /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu

/** What looks like an address and is the id of a message, an event or an inline picture: Outlook's are `cid:image001.png@01DB3C.9F2E`. */
const idLine = /^[>\s]{0,20}(?:message-id|in-reply-to|references|content-id|uid|x-[\w-]{1,40}|list-[\w-]{1,20}|return-path)\s{0,3}[:=]/i
const isAddress = (text: string, at: number, email: string): boolean =>
  /\.\p{L}{2,}$/u.test(email) &&
  !/[cm]id:$/i.test(text.slice(Math.max(0, at - 4), at)) &&
  !idLine.test(text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 80), at))

export const emailsIn = (text: string): string[] => {
  const read = text.includes('@') ? text.slice(0, 60_000) : ''
  return allMatches(read, emailInText).flatMap(({ 0: email, index }) => (isAddress(read, index, email) ? [email.toLowerCase()] : []))
}

/** Who speaks for the employer, nearest first: sender, organizer, hosts, guests, then addresses in the text. */
export const employerLabels: (sheet: Sheet) => string[] = oncePer(labelsFrom)

function labelsFrom(sheet: Sheet): string[] {
  const { mail, events } = sheet.carried
  const people: (Address | null)[] = [
    mail?.from ?? null,
    mail?.replyTo ?? null,
    ...events.flatMap((event) => [event.organizer, ...event.hosts, ...event.attendees]),
    // Whom the candidate's own note went to is the inbox, or somebody they tell of it.
    ...(mail && isReader(sheet.reader, mail.from) ? [] : [...(mail?.cc ?? []), ...(mail?.to ?? [])]),
    ...(mail?.quoted ?? []).map(({ from }) => from),
    mail?.forwardedBy ?? null,
  ]
  const emails = [
    ...people.filter((one) => one !== null && !isReader(sheet.reader, one)).map((one) => one?.email ?? null),
    ...emailsIn(sheet.full),
  ]
  const relay = relayOf(sheet)
  const isOwn = (email: string) => isOwnDomain(sheet.reader, domainOf(email))
  const labels = [
    ...new Set(
      emails
        .filter((email) => email !== null && !isOwn(email))
        .map(employerLabel)
        .filter((label): label is string => label !== null && label !== relay && isEmployerLabel(label)),
    ),
  ]
  const atWork = employerLabel(`x@${sheet.reader.employerDomain ?? ''}`)
  const elsewhere = labels.filter((label) => label !== atWork)
  return elsewhere.length ? elsewhere : labels
}

const viaTool = new RegExp(`^(.{2,60}?)\\s[(（]?${companyWord('via')}\\s([^()（）]{2,40})[)）]?$`, 'iu')
/** The sender's display name without the tool through which they write: "Marlow Vale Council via Trac", "Cedar Hollow (via Indeed)". */
export const withoutTool = (name: string): string => viaTool.exec(name)?.[1] ?? name

/**
 * The domain of a tool that nobody listed: the sender calls it by its name ("X via Jobvalla"), or a machine writes under another house's name and says
 * further down for whom ("sent by Gupy on behalf of X").
 */
export const relayOf: (sheet: Sheet) => string | null = oncePer(({ carried: { mail }, full }: Sheet) => {
  const { name = null, email = null } = mail?.from ?? {}
  const label = employerLabel(email)
  if (label === null || name === null || email === null) return null
  const [, house = name, tool = ''] = viaTool.exec(name) ?? []
  if (tool !== '' && fits(tool, label) >= 0.9) return label
  // A person in front of the mailbox of their own house is no house.
  if (fits(house, label) >= 0.65 || isGivenName(house.split(' ')[0] ?? '') || !(isNoReply(email) || isSharedMailbox(email))) return null
  const foot = tidy(full.slice(-2500).replaceAll('\n', ' '))
  const before = foot
    .split(house)
    .slice(0, -1)
    .map(
      (words) =>
        words
          .slice(-80)
          .split(/[.!?]\s/)
          .at(-1) ?? '',
    )
  return before.some((words) => words.split(/[^\p{L}\p{N}]+/u).some((word) => word.length > 2 && fits(word, label) === 1)) ? label : null
})

/** Labels of recruiting agencies: the one who writes works for it, the interview is elsewhere. */
export function agencyLabels(sheet: Sheet, labels: string[]): Set<string> {
  const text = [sheet.full, ...sheet.older.map(({ words }) => words), sheet.carried.mail?.from.name ?? ''].join('\n').slice(0, 30_000)
  const says = agencyWords.test(text) || staffingHouse.test(text)
  const agencyLike = labels.filter((label) => agencyLabel.test(label))
  if (!says && !agencyLike.length) return new Set()
  if (agencyLike.length) return new Set(agencyLike)
  const { mail, events } = sheet.carried
  const writer = [mail?.forwardedBy, mail?.from, events[0]?.organizer].find((one) => one?.email && !isReader(sheet.reader, one))
  const sender = employerLabel(writer?.email)
  return new Set(sender && says ? [sender] : [])
}

/** "Brightpath Staffing" at the end of a line or before a comma; a hospital's staffing office is none. */
const staffingHouse = new RegExp(`(?:^|\\s)\\p{Lu}[\\p{L}’'&-]+ ${agencyHouse}\\s*(?:$|,)`, 'mu')
const agencyLabel = new RegExp(`${houseWord('agencyLabels')}|${houseWord('agencyEnds')}$|(?<!re)${houseWord('agencyParts')}`)

/** How well a name fits a domain's label, 0 to 1. */
export function fits(name: string, label: string): number {
  // "Lindsnäs" is lindsnas where dots are dropped, and lindsnaes where they are written out.
  const bare = name.normalize('NFC').replace(/[äöüÄÖÜ]/g, (letter) => letter.normalize('NFD').charAt(0))
  return bare === name ? fitsAs(name, label) : Math.max(fitsAs(name, label), fitsAs(bare, label))
}

const withAnd = remembering((name: string): string => plain(name.replaceAll('&', ' and ').replaceAll('+', ' and ')))

function fitsAs(name: string, label: string): number {
  const [whole, spelled, target] = [plain(name), withAnd(name), plain(label)]
  if (whole.length < 2 || target.length < 2) return 0
  if (whole === target || spelled === target) return 1
  if (whole.length >= 4 && (target.startsWith(whole) || whole.startsWith(target) || spelled.startsWith(target)))
    return target.length >= 4 ? 0.9 : 0.6
  if (spellsByBeginnings(name, target)) return 0.85
  const words = name
    .split(/[\s&+-]+/)
    .map(plain)
    .filter(Boolean)
  const first = words[0] ?? ''
  const initials = words
    .filter((word) => word !== 'of' && word !== 'and' && word !== 'the')
    .map((word) => word[0])
    .join('')
  if (initials.length >= 3 && (initials === target || (target.startsWith(initials) && target.length - initials.length <= 3))) return 0.75
  if (first.length >= 4 && target.startsWith(first))
    return isSubsequence(target.slice(first.length), whole.slice(first.length)) ? 0.85 : 0.7
  if (first.length >= 5 && target.includes(first)) return 0.65
  if (words.length > 1 && words.length <= 4 && target.length >= 4 && words.at(-1) === target) return 0.75
  if (
    first.length >= 3 &&
    target.startsWith(first) &&
    words.length > 1 &&
    isSubsequence(target.slice(first.length), whole.slice(first.length))
  )
    return 0.8
  return 0
}

const smallWord = new RegExp(`^${houseWord('leftOut')}$`, 'iu')

/**
 * `ch-valbriere` is the Centre hospitalier du Val de Brière: each word gives its beginning, small words may give none, one of four letters
 * or more is there in full.
 */
function spellsByBeginnings(name: string, target: string): boolean {
  const words = name
    .split(/[\s&+'’.-]+/)
    .filter((word) => word && !smallWord.test(word))
    .map(plain)
  if (words.length < 2 || words.length > 7 || !words.some((word) => word.length >= 4 && target.includes(word))) return false
  const from = (at: number, number: number): boolean => {
    const word = words[number]
    if (word === undefined) return at === target.length
    for (let taken = Math.min(word.length, target.length - at); taken > 0; taken -= 1)
      if (target.startsWith(word.slice(0, taken), at) && from(at + taken, number + 1)) return true
    return false
  }
  return from(0, 0)
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const sign of short) {
    at = long.indexOf(sign, at) + 1
    if (at === 0) return false
  }
  return true
}
