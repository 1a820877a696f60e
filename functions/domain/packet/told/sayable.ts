import { withCapitals } from '../../drafts/topic/capitals.ts'
import { isMarkedUp, topicOf, wordsOf } from '../../drafts/topic/topic.ts'
import { auxiliaries, chatter, confessions, harshWords, ownBusiness, subordinators, verbsWithin } from '../../drafts/topic/words.ts'
import { languageOf } from '../../read/lay-out/language.ts'
import { speaksOfPay } from '../speaks-of-pay.ts'
import { namesSomebody } from './names-somebody.ts'

/**
 * How something a candidate noted stands in a sentence they say to somebody: behind "Mia said that", behind "we talked about", or after a
 * colon, where its grammar cannot be told.
 */
export interface Sayable {
  as: 'clause' | 'topic' | 'words'
  words: string
}

const mostWords = 18

/** Verbs of what is told about a place of work, beside those that no topic holds; as they stand behind their subject. */
const verbs = new Set(
  `takes take opens open closes close moves move moved runs run ran starts starts began begins grows grew covers need needs cost costs cause causes halved
  doubled tripled dropped rose fell stall stalls ship ships use uses build builds built plan plans share shares call calls ask asks count counts arrive arrives
  arrived change changed changes work works meet meets lose loses lost sell sells buy buys hire hires switched merged replaced own owns spend spends report
  reports struggle struggles lack lacks miss misses wait waits send sends write writes handle handles stay stays stayed leave leaves live lives belong belongs
  cares care want gave get gets go goes come comes make keep put puts pay find finds feel feels know think hope hopes expect expects happen happens end ends`
    .split(/\s+/u)
    .filter(Boolean),
)

/** "Nobody owns the onboarding": a subject, and behind it a verb that no question word opens. */
function isClause(words: readonly string[]): boolean {
  const opens = words.findIndex((word) => subordinators.has(word))
  const before = opens < 0 ? words : words.slice(0, opens)
  return before.some((word, at) => at > 0 && !articles.has(before[at - 1] ?? '') && isVerb(word, before, at))
}

/** "Price changes in March" are a thing; "a ward opens in March" and "nights need covering" are told. */
const isVerb = (word: string, words: readonly string[], at: number): boolean =>
  auxiliaries.has(word) ||
  ((verbs.has(word) || verbsWithin.has(word)) && (isSubject(words[0] ?? '', words[at - 1] ?? '') || !behindThings.has(words[at + 1] ?? '')))
const isSubject = (first: string, before: string): boolean => openers.has(first) || /[^s]s$/.test(before)
const openers = new Set(
  'the a an they their it this there nobody everybody everyone most some two three four half all many both people new'.split(' '),
)
const behindThings = new Set(['', 'in', 'of', 'for', 'on', 'at', 'with', 'to', 'and', 'from'])
/** "The work they share", "of change": behind one of these stands a thing. */
const articles = new Set(['the', 'a', 'an', 'of', 'their', 'our', 'to', 'for', 'in', 'on', 'no', 'more', 'less', 'and', 'or'])

/** The candidate's own part in it, which is nobody else's to hear. */
const selves = new Set(['i', "i'm", "i've", "i'd", 'my', 'me', 'mine', 'myself', 'we', 'us', 'our', 'ours'])

/** Said to somebody of the house, "they" are "you". Only where nobody else was spoken of before: of "drivers … they" nobody can tell. */
function toTheirFace(words: string): string {
  const before = wordsOf(words.slice(0, Math.max(words.search(/\b(?:they|their|theirs|them|themselves)\b/iu), 0)))
  if (before.some((word) => word === 'people' || (/[^s]s$/.test(word) && word.length > 3 && !verbs.has(word)))) return words
  return words
    .replace(/\bthey\b/giu, 'you')
    .replace(/\btheir\b/giu, 'your')
    .replace(/\btheirs\b/giu, 'yours')
    .replace(/\bthem\b/giu, 'you')
    .replace(/\bthemselves\b/giu, 'yourselves')
}

/** Null: it stays a note. It speaks of somebody, of pay or of the candidate, judges, is cut short, asks, or is in another language. */
export function sayable(noted: string): Sayable | null {
  const typed = noted.trim().replace(/[.\s]+$/u, '')
  const words = wordsOf(typed)
  if (words.length < 2 || words.length > mostWords || isMarkedUp(typed) || isPrivate(typed, words)) return null
  const language = languageOf(typed)
  if ((language !== null && language !== 'en') || /[äöüßàâçèéêëîïñòôùûá¿¡]/iu.test(typed)) return null
  const said = toTheirFace(withSmallStart(withCapitals(typed)))
  if (isClause(words)) return { as: 'clause', words: said }
  const topic = typed.includes(',') ? null : topicOf(typed, '')
  return topic === null ? { as: 'words', words: said } : { as: 'topic', words: topic }
}

const isPrivate = (typed: string, words: readonly string[]): boolean =>
  speaksOfPay(typed) ||
  namesSomebody(typed, []) ||
  words.some((word) => selves.has(word) || harshWords.has(word) || chatter.has(word) || confessions.has(word) || ownBusiness.has(word))

/** The capital of a sentence's first word goes where it is a small word; a name keeps its own. */
const withSmallStart = (words: string): string =>
  /^(?:They|Their|The|A|An|Nobody|Everybody|Everyone|Most|Some|Two|Three|Half|All|Many|It|There|This|These|People|New|No)\b/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
