import { cleanText } from '../../read/carry/clean-text.ts'
import type { LetterLanguage } from '../manner.ts'
import { properCase, written } from './capitals.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { namesReader } from './kinds.ts'
import { isMarkedUp, mostLetters, mostWords, wordsOf } from './topic.ts'
import { listed, type TopicWords } from './topic-words.ts'
import { alsoEnglish, chatter, coarse, secrets } from './words.ts'

type Foreign = Exclude<LetterLanguage, 'en'>
const rules: Readonly<Record<Foreign, TopicWords>> = { de, fr, es }
/** Words of English and of none of these. */
const english: ReadonlySet<string> = listed(
  'the of and with for your my our about how why what when who off into from before after at by to their this that is are she he they you it i were be not very',
)

const countIn = (words: readonly string[], { small, endings }: Pick<TopicWords, 'small' | 'endings'>): number =>
  words.filter((word) => small.has(word) || endings.test(word) || /^(?:[ldjncs]|qu)'/.test(word)).length

/** More of its small words and endings than of any other of these, and none of English; or a name, which is of all. */
function isIn(language: Foreign, words: readonly string[]): boolean {
  const own = countIn(words, rules[language])
  const others = (Object.keys(rules) as Foreign[]).filter((one) => one !== language).map((one) => countIn(words, rules[one]))
  if (words.every((word) => written.has(word))) return true
  return own > 0 && own >= Math.max(...others) && !words.some((word) => english.has(word))
}

const wholeOf = ({ small, thirdPersons, judgements, confessions, ownBusiness }: TopicWords): ReadonlySet<string> =>
  new Set([...small, ...thirdPersons, ...judgements, ...confessions, ...ownBusiness])

/** Two words at least that no English has, and none of English: it is no English letter's, whatever it says. */
export function isPlainlyOther(typed: string): boolean {
  const words = wordsOf(typed).filter((word) => !alsoEnglish.has(word) || /^(?:die|im)$/.test(word))
  return (
    !words.some((word) => english.has(word)) && Object.values(rules).some((rule) => countIn(words, { ...rule, small: wholeOf(rule) }) > 1)
  )
}

/**
 * A thing talked about, as a German, French or Spanish letter names it behind "über", "sur", "sobre". Null where it cannot stand there, by the
 * same kinds as in English; what that language asks for (case, capitals, the formal "you") is put right where it can be told, else it stays out.
 */
export function topicInOther(language: Foreign, typed: string, name: string): { words: string; clause: boolean } | null {
  if (typed.length > 2 * mostLetters) return null
  const rule = rules[language]
  const text = cleanText(typed)
    .replace(/[.…\s]+$/, '')
    .replace(rule.leadIn, '')
    .replace(/ (?:gesprochen|geredet)$/, '')
    .replace(/\S+/gu, (word) => rule.abbreviations.get(word.toLowerCase()) ?? word)
  const words = wordsOf(text)
  if (words.length === 0 || words.length > mostWords || text.length > mostLetters || !/\p{L}{2}/u.test(text) || isMarkedUp(text))
    return null
  if (!isIn(language, words) || isUnfit(text, words, rule, name)) return null
  const [first = '', second = ''] = words
  const clause = rule.openers.has(first)
  const opener = rule.openers.get(first)
  if (clause && (opener === null || rule.finite.has(second))) return null
  if (!clause && isSentence(words, rule)) return null
  const typedWords = text.split(/\s+/)
  const formal = (clause ? [opener ?? first, ...typedWords.slice(1)] : typedWords).map(
    (word) => rule.formal.get(word.toLowerCase()) ?? properCase(word),
  )
  const settled = rule.settle(formal, clause)
  // What French makes of "how" is a thing again.
  return settled && { words: settled.join(' '), clause: clause && language === 'de' }
}

/** A verb before any clause of its own makes a remark of it. */
function isSentence(words: readonly string[], rule: TopicWords): boolean {
  if (rule.notFirst.has(words[0] ?? '')) return true
  const opens = words.findIndex((word, n) => n > 0 && (rule.openers.has(word) || word === 'que' || word === 'qui' || word === 'dont'))
  return words.slice(0, opens < 0 ? words.length : opens).some((word) => rule.finite.has(word))
}

/** About somebody, of oneself, or nothing. */
function isUnfit(text: string, words: readonly string[], rule: TopicWords, name: string): boolean {
  const whole = ` ${words.join(' ')} `
  const parts = words.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)]).filter(Boolean)
  const never = [rule.chatter, rule.confessions, rule.ownBusiness, rule.judgements, rule.familiar, chatter, coarse]
  const isOwn = parts.some((word) => rule.selves.has(word)) && !parts.some((word) => rule.wouldDo.has(word))
  const isThird = text.split(/\s+/).some((word) => rule.thirdPersons.has(word.replace(/[^\p{L}]/gu, '')))
  return (
    isOwn ||
    isThird ||
    words.every((word) => rule.nothings.has(word)) ||
    parts.some((word) => never.some((list) => list.has(word))) ||
    [...rule.phrases, ...secrets].some((phrase) => whole.includes(` ${phrase} `)) ||
    parts.some((word) => namesReader(word, undefined, name))
  )
}
