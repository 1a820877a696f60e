import { remembering } from '../../remember.ts'
import { nameSuffixes } from '../../who/name-words.ts'
import { ambiguousDays, months, weekdays } from '../language/lexicon/dates.ts'
import { hasTitleHead } from '../language/lexicon/jobs.ts'
import { meetBefore, nameParticles, notJobs, notNames } from '../language/lexicon/people.ts'
import { formatWords } from '../language/lexicon/talks.ts'

/* Whether a word may stand in somebody's name. */

export const namePattern = /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u

/** "L'esito", "Dell'ufficio": an article before a word in small letters. */
const elided = /^(?:L|D|Un|Dell|Nell|All|Dall|Sull|Qu|J|C|S|N)['’]\p{Ll}/u

/** "You'll", "We're". */
const shortened = /['’](?:ll|re|ve|d|m)$/u

/** A month in Polish, and in capitals a given name everywhere. */
const smallMonths = new Set(['maja'])

const calendarWords = new Set([
  ...months.flat().filter((word) => word.length > 3 && !smallMonths.has(word)),
  ...weekdays.flat().filter((word) => word.length > 3 || !ambiguousDays.has(word)),
  'sun',
  'mon',
  'wed',
  'jan',
  'feb',
  'nov',
  'dec',
])

/** April, May and June are given names too, and family names. */
const ambiguousNames = new Set([
  'april',
  'may',
  'june',
  'august',
  'jan',
  'marzo',
  'domingo',
  'sun',
  'march',
  'julio',
  'augusto',
  'mai',
  'abril',
  'set',
])

export const givenMonths = new Set(['april', 'may', 'june', 'august', 'jan', 'marco', 'julio', 'augusto'])

/** Everyday words that are family names too: they may end a name, never begin one. */
export const alsoSurnames = new Set(
  'person|day|park|north|south|east|west|best|young|long|love|friend|bell|church|major|hall|banks|price|may|cook|rush|early|golden|house|case|office|post|event|fit|market|project|wood|woods|stone|field|fields|grant|cross|wall|bush|rose|rice|page|power|powers|sharp|savage|strong|swift|small|short|little|black|white|green|brown|gray|grey|noon|pm|ma|an|do|so|le|my|see|ho|to|no|am|hi|de'.split(
    '|',
  ),
)

export const lower = (word: string) => word.toLowerCase().replace(/['’]s$/, '')

/** May stand in a name: capitalised, no date, title, meeting or everyday word. */
export const isNameWord = (word: string, within: boolean): boolean => (within ? isInnerWord(word) : isFirstWord(word))

function mayName(word: string, within: boolean): boolean {
  if (!namePattern.test(word) || elided.test(word) || shortened.test(word)) return false
  const key = lower(word).replace(/\.$/, '')
  if (/^\p{Lu}\.?$/u.test(word) || (within && nameParticles.has(key))) return true
  if (
    (notNames.has(key) && !(within && alsoSurnames.has(key))) ||
    nameSuffixes.has(key) ||
    (calendarWords.has(key) && !(within && ambiguousNames.has(key)))
  )
    return false
  // a family name may look like a job ("Mason", "Fisher", "Cook" are not listed; "Dean", "Chancellor" are)
  if (
    hasTitleHead(word) &&
    !(within && /^(?:dean|chase|page|coach|agent|fellow|chancellor|buyer|chair|steward|captain|sergeant|composer|taylor)$/i.test(key))
  )
    return false
  // "Träffa Fredrik Nylén": the verb at the head of a sentence
  if (!within && (notJobs.isAll(word) || meetBefore.english.isAll(word) || meetBefore.other.isAll(word))) return false
  return !formatWords.some(([, pattern]) => pattern.isAll(word))
}

const isFirstWord = remembering((word) => mayName(word, false))
const isInnerWord = remembering((word) => mayName(word, true))
