import { withCapitals } from '../../drafts/topic/capitals.ts'
import { isEnglish, isMarkedUp, topicOf, wordsOf } from '../../drafts/topic/topic.ts'
import { chatter, confessions, harshWords, ownBusiness, selves as speakers } from '../../drafts/topic/words.ts'
import { remembering } from '../../remember.ts'
import { speaksOfPay } from '../words/speaks-of-pay.ts'
import { isClause, isEither, mayBeVerb } from './clause.ts'
import { type FactKind, factKindOf } from './fact-kind.ts'
import { namesSomebody } from './names-somebody.ts'

/** How something a candidate noted stands in a sentence they say to somebody: behind "Mia told me that", or behind "we talked about". */
export interface Sayable {
  as: 'clause' | 'topic'
  words: string
}

const mostWords = 18

/** The candidate's own part in it, which is nobody else's to hear. */
const selves = new Set(['i', "i'm", "i've", "i'd", 'my', 'me', 'mine', 'myself', 'we', 'us', 'our', 'ours'])

/** Said to somebody of the house, "they" are "you". Only where nobody else was spoken of before: of "drivers … they" nobody can tell. */
function toTheirFace(words: string): string {
  const before = wordsOf(words.slice(0, Math.max(words.search(/\b(?:they|their|theirs|them|themselves)\b/iu), 0)))
  if (before.some((word) => word === 'people' || (/[^s]s$/.test(word) && word.length > 3 && !mayBeVerb(word)))) return words
  return words
    .replace(/\bthey\b/giu, 'you')
    .replace(/\btheir\b/giu, 'your')
    .replace(/\btheirs\b/giu, 'yours')
    .replace(/\bthem\b/giu, 'you')
    .replace(/\bthemselves\b/giu, 'yourselves')
}

/** May it be told to anybody at all? Not what speaks of somebody, of pay or of the candidate, judges, or is hardly a note. */
export const isForOthers = remembering((noted: string): boolean => {
  const words = wordsOf(noted)
  return (
    words.length > 1 &&
    !noted.includes('?') &&
    !speaksOfPay(noted) &&
    !namesSomebody(noted, []) &&
    !words.some((word) => selves.has(word) || harshWords.has(word) || chatter.has(word) || confessions.has(word) || ownBusiness.has(word))
  )
})

/** Null: it stays a note. It is not for others, is cut short, in another language, or of a grammar that nobody can be sure of. */
export const sayable = remembering((noted: string): Sayable | null => {
  const typed = noted.trim().replace(/[.\s]+$/u, '')
  const words = wordsOf(typed)
  if (!isForOthers(typed) || words.length > mostWords || isMarkedUp(typed)) return null
  if (!isEnglish(typed, words) || /[äöüßàâçèêëîïñòôùûá¿¡]/iu.test(typed)) return null
  if (isClause(words) && isOneClause(typed))
    return { as: 'clause', words: isLetterA.test(typed) ? typed : toTheirFace(withSmallStart(withCapitals(typed))) }
  // "Someone who can say no": behind "about" a wish is no thing.
  const topic = isParted.test(typed) || isEither(words) || speakers.has(words[0] ?? '') ? null : topicOf(typed, '')
  return topic === null ? null : { as: 'topic', words: topic }
})

const isParted = /[,;]|\s[-–—]\s/u

/** Of "turning up on time, last lad got let go" the verb is of another sentence: what stands before the comma has to be a clause by itself. */
const isOneClause = (typed: string): boolean => {
  const [first = ''] = typed.split(/[,;:]\s|\s[-–—]\s/u)
  return first === typed || isClause(wordsOf(first))
}

const caresFor =
  /^(?:(?:he|she|they) )?(?:(?:really|always|mostly|also) )?(?:cares? (?:most |mostly |a lot )?about|wants?|worr(?:y|ies) (?:most )?about|hopes? for|(?:is|are) (?:after|keen on|looking for))\s+(?=\S+\s+\S)/iu

/** To themselves: "she cares most about fewer night calls" is a matter one talked about, where what is left speaks of nobody. */
export function sayableTo(noted: string): Sayable | null {
  const as = sayable(noted)
  const matter = noted.trim().replace(caresFor, '')
  if (as !== null || matter === noted.trim() || /^(?:to|someone|somebody|people|a person)\b/iu.test(matter)) return as
  const left = sayable(matter)
  return left?.as === 'topic' ? left : null
}

/** A matter of which nothing is told is asked about as a thing. */
export function kindOfSaid(noted: string, { as }: Sayable): FactKind | 'thing' {
  const kind = factKindOf(noted)
  return as === 'topic' && (kind === 'way' || kind === 'takes' || kind === 'several') ? 'thing' : kind
}

/** The A of "A level numbers are falling" is no article: no plural stands behind one. */
const isLetterA = /^A\s(?:levels?\b|[^.]*?\b\p{L}+s\s(?:are|were|have|do)\b)/u

/** The capital of a sentence's first word goes where it is a small word; a name keeps its own. */
function withSmallStart(words: string): string {
  return /^(?:They|Their|The|A|An|Nobody|Everybody|Everyone|Most|Some|Two|Three|Half|All|Many|It|There|This|These|People|New|No)\b/u.test(
    words,
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}
