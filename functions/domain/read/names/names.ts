import { remembering } from '../../remember.ts'
import { nameSuffixes } from '../../who/name-words.ts'
import { ambiguousDays, months, weekdays } from '../language/lexicon/dates.ts'
import { hasTitleHead, roleModifiers } from '../language/lexicon/jobs.ts'
import { nameParticles, notNames } from '../language/lexicon/people.ts'
import { formatWords } from '../language/lexicon/talks.ts'
import { tidy } from '../vocabulary/patterns.ts'
import { withoutTitles } from './inside-titles.ts'
import { isHonorific, ordered } from './person-name.ts'
import { type Token, tokensOf } from './phrases.ts'

export interface FoundName {
  name: string
  at: number
  end: number
  /** One word only: counts when it is someone known. */
  single: boolean
}

const namePattern = /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u

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

const givenMonths = new Set(['april', 'may', 'june', 'august', 'jan', 'marco', 'julio', 'augusto'])

/** Everyday words that are family names too: they may end a name, never begin one. */
const alsoSurnames = new Set(
  'day|park|north|south|east|west|best|young|long|love|friend|bell|church|major|hall|banks|price|may|cook|rush|early|golden|house|case|office|post|event|fit|market|project|wood|woods|stone|field|fields|grant|cross|wall|bush|rose|rice|page|power|powers|sharp|savage|strong|swift|small|short|little|black|white|green|brown|gray|grey|noon|pm|ma|an|do|so|le|my|see|ho|to|no|am|hi|de'.split(
    '|',
  ),
)

const lower = (word: string) => word.toLowerCase().replace(/['’]s$/, '')

/** May stand in a name: capitalised, no date, title, meeting or everyday word. */
const isNameWord = (word: string, within: boolean): boolean => (within ? isInnerWord(word) : isFirstWord(word))

function mayName(word: string, within: boolean): boolean {
  if (!namePattern.test(word)) return false
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
  return !formatWords.some(([, pattern]) => pattern.isAll(word))
}

const isFirstWord = remembering((word) => mayName(word, false))
const isInnerWord = remembering((word) => mayName(word, true))

/** Names of two to five words, and single given names, where they stand in a line. */
export function namesIn(line: string): FoundName[] {
  const tokens = tokensOf(line)
  const found: FoundName[] = [...japaneseNames(line)]
  for (let i = 0; i < tokens.length; i += 1) {
    const unit = unitRun(tokens, i, line)
    if (unit > 0) {
      i += unit - 1
      continue
    }
    const run = nameRun(tokens, i, line)
    if (!run) continue
    const [first, last] = [run[0], run.at(-1)]
    if (!first || !last || headFollows(tokens, last, line) || isStreet(line, first, last)) continue
    const words = run.map(({ text }) => text.replace(/['’]s$/, ''))
    found.push({ name: ordered(words), at: first.at, end: last.end, single: words.length === 1 })
    i = tokens.indexOf(last)
  }
  return withoutTitles(
    found.sort((a, b) => a.at - b.at),
    line,
  )
}

/** "Digital Front Door", "Live Ops": capitalised words that begin like a field of work and hold no job are a unit, not a person. */
function unitRun(tokens: Token[], start: number, line: string): number {
  if (!roleModifiers.has(tokens[start]?.text.toLowerCase() ?? '') || !/^\p{Lu}/u.test(tokens[start]?.text ?? '')) return 0
  let count = 1
  while (count < 6) {
    const [previous, token] = [tokens[start + count - 1], tokens[start + count]]
    if (!previous || !token || gap(line, previous, token) !== ' ' || !/^[\p{Lu}&]/u.test(token.text)) break
    count += 1
  }
  const run = tokens.slice(start, start + count)
  const head = run.findLastIndex(({ text }) => hasTitleHead(text))
  if (head >= 0) return head + 1
  return count === 3 && headOf.test(line.slice(0, tokens[start]?.at)) && !roleModifiers.has(run[1]?.text.toLowerCase() ?? '') ? 1 : count
}

/** "Our Head of Data Ivo Marek": behind one field stand given and family name. */
const headOf =
  /(?:our|unser\p{L}{0,2}|notre|onze|nuestr[oa]|noss[oa]|nostr[oa]|the|with)\s(?:Head|Director|VP|Leiter(?:in)?|Chief)\s(?:of|de|di|für|van)\s$/iu

/** "210 Court St": behind a number a street is nobody. */
const isStreet = (line: string, first: Token, last: Token): boolean =>
  /\d[a-z]?,?\s(?:[NSEW]\.?\s)?$/u.test(line.slice(0, first.at)) && streetEnd.test(line.slice(first.at, last.end))
const streetEnd =
  /(?:^|\s)(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Ln|Drive|Dr|Way|Court|Ct|Square|Sq|Place|Pl|Plaza|Parkway|Row|Quay|Terrace|Walk)\.?$/u

/** "Insights Programs Manager": what a job's head follows at once is the job. */
function headFollows(tokens: Token[], last: Token, line: string): boolean {
  const next = tokens[tokens.indexOf(last) + 1]
  return next !== undefined && gap(line, last, next) === ' ' && /^\p{Lu}\p{Ll}/u.test(next.text) && hasTitleHead(next.text)
}

/** Where a name cannot go on: another sentence part begins. */
const gap = (line: string, from: Token, to: Token) => line.slice(from.end, to.at)

function nameRun(tokens: Token[], start: number, line: string): Token[] | null {
  let i = start
  const honorific = isHonorific(tokens[i]?.text ?? '') && /^\p{Lu}/u.test(tokens[i]?.text ?? '')
  if (honorific) {
    while (tokens[i + 1] && isHonorific(tokens[i + 1]?.text.replace(/\.$/, '') ?? '')) i += 1
    const next = tokens[i + 1]
    const current = tokens[i]
    if (next && current && isNameWord(next.text, true) && /^\.?\s$/.test(gap(line, current, next))) i += 1
    else if (!current || !isNameWord(current.text, false)) return null
  }
  const first = tokens[i]
  if (!first || !(isNameWord(first.text, false) || isGivenMonth(tokens, i, line))) return null
  const run = [first]
  for (let j = i + 1; j < tokens.length && run.length < (run.some(({ text }) => nameParticles.has(text)) ? 8 : 5); j += 1) {
    const token = tokens[j]
    const previous = run.at(-1)
    if (
      !token ||
      !previous ||
      !/^\.?\s{1,2}$/.test(gap(line, previous, token)) ||
      (/[a-z]{3}\.$/.test(previous.text) && !nameSuffixes.has(lower(previous.text)))
    )
      break
    const key = token.text.toLowerCase()
    if (isNameWord(token.text, true) && !(/^\p{Lu}$/u.test(token.text) && /^(?:I|A)$/.test(token.text))) run.push(token)
    else if (nameParticles.has(key) && token.text === key && key !== 'y' && key !== 'e' && isParticleRun(tokens, j, line)) run.push(token)
    else break
  }
  while (run.length > 1 && nameParticles.has(run.at(-1)?.text ?? '')) run.pop()
  if (run.length === 1 && /^\p{Lu}\.?$/u.test(first.text)) return null
  if (run.length === 1 && first.text.length > 1 && first.text === first.text.toUpperCase() && !/[\u3040-\u9fff]/.test(first.text))
    return null
  return run
}

/** "Jan de Vries", "April Chen", "Marco Bassi": a month is a given name where a family name follows at once. */
function isGivenMonth(tokens: Token[], at: number, line: string): boolean {
  const [first, next, previous] = [tokens[at], tokens[at + 1], tokens[at - 1]]
  if (!first || !next || !namePattern.test(first.text) || !givenMonths.has(lower(first.text)) || gap(line, first, next) !== ' ')
    return false
  const behindNumber = previous !== undefined && /\d/.test(previous.text) && first.at - previous.end < 3
  return (
    !behindNumber &&
    ((next.text.length > 2 && isNameWord(next.text, false)) ||
      (next.text.length > 1 && nameParticles.has(next.text) && isParticleRun(tokens, at + 1, line)))
  )
}

const isParticleRun = (tokens: Token[], at: number, line: string): boolean => {
  for (let j = at + 1; j < Math.min(tokens.length, at + 3); j += 1) {
    const [token, previous] = [tokens[j], tokens[j - 1]]
    if (!token || !previous || gap(line, previous, token) !== ' ') return false
    if (isNameWord(token.text, true)) return true
    if (!nameParticles.has(token.text)) return false
  }
  return false
}

/** 田中太郎様, 山田さん, 鈴木一郎（人事部）. */
const japanesePattern =
  /([\p{Script=Han}]{1,4}[ 　]?[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{0,4}?|[\p{Script=Katakana}ー]{2,12}(?:[・ 　][\p{Script=Katakana}ー]{2,12})?)(?:様|さん|さま|氏)/gu

/** Without an honorific a name shows by the job in brackets behind it, or by its blank between family and given name. */
const japaneseBare =
  /(?<=^|[：:、,\s・])([\p{Script=Han}]{1,3}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}|[\p{Script=Han}]{3,5})(?=\s?[（(]|$|、|,)/gu

const japaneseUnit = /部|課|室|担当|会社|人事|採用|面接|本社|東京|大阪|日時|場所/

function japaneseNames(line: string): FoundName[] {
  if (!/[\u3040-\u9fff]/.test(line)) return []
  const text = line.slice(0, 2000)
  const honoured = [...text.matchAll(japanesePattern)].filter((m) => !/^(?:皆|各位|お客|候補者|担当者|採用)/.test(m[1] ?? ''))
  const bare = [...text.matchAll(japaneseBare)].filter((m) => {
    const behind = /^\s?[（(]([^（）()]{1,30})/.exec(text.slice(m.index + m[0].length))?.[1]
    return !japaneseUnit.test(m[1] ?? '') && (behind ? hasTitleHead(behind) : /[ 　]/.test(m[1] ?? ''))
  })
  return [...honoured, ...bare]
    .map((m) => ({
      name: tidy((m[1] ?? '').replaceAll('　', ' ')),
      at: m.index,
      end: m.index + m[0].length,
      single: !/[ 　・]/.test(m[1] ?? '') && (m[1] ?? '').length <= 2,
    }))
    .filter((one, i, all) => all.findIndex((other) => other.at === one.at) === i)
}
