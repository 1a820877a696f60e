import { remembering } from '../../remember.ts'
import { nameSuffixes } from '../../who/name-words.ts'
import { hasTitleHead } from '../language/lexicon/jobs.ts'
import { nameParticles, peopleWord } from '../language/lexicon/people.ts'
import { languageOf } from '../lay-out/language.ts'
import { withoutTitles } from './inside-titles.ts'
import { japaneseNames } from './japanese-names.ts'
import { givenMonths, isNameWord, lower, namePattern } from './name-word.ts'
import { headFollows, isFirm, isStreet, isTown, unitRun } from './nobody.ts'
import { isHonorific, ordered } from './person-name.ts'
import { gap, type Token, tokensOf } from './phrases.ts'

export interface FoundName {
  name: string
  at: number
  end: number
  /** One word only: counts when it is someone known. */
  single: boolean
}

/** Names of two to five words, and single given names, where they stand in a line. */
export const namesIn = remembering((line: string): readonly FoundName[] => {
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
    if (
      !first ||
      !last ||
      headFollows(tokens, last, line) ||
      isStreet(line, first, last) ||
      isTown(line, last) ||
      isFirm(line.slice(last.end))
    )
      continue
    const words = run.map(({ text }) => text.replace(/['’]s$/, ''))
    found.push({ name: ordered(words), at: first.at, end: last.end, single: words.length === 1 })
    i = tokens.indexOf(last)
  }
  return withoutTitles(
    found.sort((a, b) => a.at - b.at),
    line,
  )
})

function nameRun(tokens: readonly Token[], start: number, line: string): Token[] | null {
  let i = start
  const honorific = isHonorific(tokens[i]?.text ?? '') && /^\p{Lu}/u.test(tokens[i]?.text ?? '')
  if (honorific) {
    while (tokens[i + 1] && isHonorific(tokens[i + 1]?.text.replace(/\.$/, '') ?? '')) i += 1
    const next = tokens[i + 1]
    const current = tokens[i]
    if (next && current && isNameWord(next.text, true) && /^\.?\s$/.test(gap(line, current, next))) i += 1
    else if (!current || !isNameWord(current.text, false)) return null
  }
  if (isArticle(tokens, i, line)) i += 1
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
  if (run.length === 3 && behindHead(line.slice(0, first.at))) run.shift()
  if (run.length === 1 && /^\p{Lu}\.?$/u.test(first.text)) return null
  if (run.length === 1 && first.text.length > 1 && first.text === first.text.toUpperCase() && !/[\u3040-\u9fff]/.test(first.text))
    return null
  return run
}

/** "Our Director of Nursing Lena Roth": one field, and then who leads it. */
const behindHead = (before: string): boolean => {
  const head = fieldOf.exec(before)?.[1]
  return head !== undefined && hasTitleHead(head)
}
const fieldOf = new RegExp(`(\\p{L}+)\\s${peopleWord('headOf')}\\s$`, 'iu')

/** "A Letícia, fundadora da casa, recebe você": in Portuguese people have an article; elsewhere the letter is an initial. */
const isArticle = (tokens: readonly Token[], at: number, line: string): boolean => {
  const [first, next] = [tokens[at], tokens[at + 1]]
  return (
    first !== undefined &&
    next !== undefined &&
    /^[AO]$/u.test(first.text) &&
    gap(line, first, next) === ' ' &&
    isNameWord(next.text, false) &&
    /^(?:.*[.!?:])?\s*$/u.test(line.slice(0, first.at)) &&
    languageOf(line) === 'pt'
  )
}

/** "Jan de Vries", "April Chen", "Marco Bassi": a month is a given name where a family name follows at once. */
function isGivenMonth(tokens: readonly Token[], at: number, line: string): boolean {
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

const isParticleRun = (tokens: readonly Token[], at: number, line: string): boolean => {
  for (let j = at + 1; j < Math.min(tokens.length, at + 3); j += 1) {
    const [token, previous] = [tokens[j], tokens[j - 1]]
    if (!token || !previous || gap(line, previous, token) !== ' ') return false
    if (isNameWord(token.text, true)) return true
    if (!nameParticles.has(token.text)) return false
  }
  return false
}
