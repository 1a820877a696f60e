import { cleanText } from '../../read/carry/clean-text.ts'
import { mail as en } from '../../read/language/en/mail.ts'
import { smallWords } from '../../read/language/lexicon/mail.ts'
import { languageOf } from '../../read/lay-out/language.ts'
import { withCapitals } from './capitals.ts'
import { hasAside, isClaim, isPointer, isPrivate, isThing, isVerdict, namesReader } from './kinds.ts'
import { alsoEnglish, coarse, doing, heads, sayings, smallForeign, superlatives } from './words.ts'

/** In a letter to somebody, beyond this it is no longer one thing. */
export const mostWords = 12
export const mostLetters = 160

/**
 * What stands behind "Thank you for talking with me about": a thing talked about, out of what the candidate typed. Null where it cannot stand
 * in a letter (a judgement, a confession, a question, a remark about whoever reads it); it stays a note of the candidate's own then. Repaired
 * are capitals, the full stop, abbreviations and what "about" asks for (an article, "whether", "going"); no other word of it is changed.
 */
export function topicOf(typed: string, name: string): string | null {
  if (typed.length > 2 * mostLetters) return null
  const topic = withoutLeadIn(
    cleanText(typed)
      .trim()
      .replace(/[.…\s]+$/, '')
      .replace(abbreviation, (short) => spelledOut.get(short.replace('.', '').toLowerCase()) ?? short),
  )
  const { plain, quote } = withoutQuote(topic)
  const words = wordsOf(plain)
  if (words.length === 0 || words.length > mostWords || topic.length > mostLetters || !/\p{L}{2}/u.test(topic)) return null
  // "churn.she", "Karen-style": what is typed without a space is looked at as well.
  const parts = words.flatMap((word) => word.split(/[^\p{L}\p{N}']+/u)).filter(Boolean)
  if (isMarkedUp(plain) || hasAside(plain) || isPrivate(parts, name) || isVerdict(parts) || !isThing(words)) return null
  if (quote.some((word) => coarse.has(word) || namesReader(word, undefined, name)) || isPointer(parts) || isClaim(words)) return null
  return isEnglish(plain, words) ? inSentence(withCapitals(topic)) : null
}

/** "couldnt" is "couldn't" to every rule. */
const unmarked = /^(could|would|should|did|does|do|is|are|was|were|has|have|had|wo|ca)nt$/
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .map((word) => bareWord(word).replace(unmarked, "$1n't"))
    .filter(Boolean)

/** With their full stop they would end the sentence. */
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['esp', 'especially'],
  ['incl', 'including'],
  ['approx', 'about'],
  ['abt', 'about'],
  // Slips of the commonest words, which nobody reads over.
  ['teh', 'the'],
  ['hte', 'the'],
  ['adn', 'and'],
  ['vs', 'versus'],
  ['w/', 'with'],
  ['w/o', 'without'],
  ['b/c', 'because'],
  ['mgmt', 'management'],
  ['dept', 'department'],
  ['eng', 'engineering'],
])
const abbreviation =
  /(?<![\p{L}\p{N}])(?:(?:esp|incl|approx|abt|teh|hte|adn|vs|mgmt|dept|eng)(?:\.|(?![\p{L}\p{N}]))|w\/o?(?= )|b\/c(?= ))/giu

/** Words that somebody is quoted with stand for a name: what is said in them is not said by the letter. */
function withoutQuote(topic: string): { plain: string; quote: string[] } {
  const [, before = '', inside = '', behind = ''] = /^([^"“”„«»]*?)\s*["“„«]([^"“”„«»?!\n]{2,60})["“”»]([^"“”„«»]*)$/u.exec(topic) ?? []
  const isNamed = sayings.has(wordsOf(before).at(-1) ?? '') && wordsOf(inside).length <= 8
  return isNamed ? { plain: `${before}${behind}`.trim(), quote: wordsOf(inside) } : { plain: topic, quote: [] }
}

/** "If you use Scrum" is "whether" behind "about"; "first 90 days" and "question of who" lack their article; "build the team" is "building". */
function inSentence(topic: string): string {
  const [first = '', second = '', ...rest] = topic.split(' ')
  if (first === 'if') return ['whether', second, ...rest].join(' ')
  if (/^(?:first|last|next)$/.test(first) && /^(?:\d+|few|two|three|four|six)$/.test(second)) return `the ${topic}`
  if (superlatives.has(first) || (second === 'of' && heads.has(first))) return `the ${topic}`
  if (doing.has(first) && (first === 'go' || /^(?:the|a|an|your|our|my|new)$/.test(second)))
    return [doing.get(first), second, ...rest].join(' ')
  return topic
}

const english = new Set(en.common)
/** Common elsewhere, and no word of English. */
const foreign = new Set([...smallWords, ...smallForeign].filter((word) => word.length > 1 && !english.has(word) && !alsoEnglish.has(word)))

/** The letter is in English: words of another language in it would read as a slip, and none of the rules here knows them. */
export function isEnglish(topic: string, words: readonly string[]): boolean {
  const language = languageOf(topic)
  if (language !== null && language !== 'en') return false
  const others = words.filter((word) => foreign.has(word) || /^(?:[ldjncs]|qu)'|[äöüßàâçèêëîïñòôùû¿¡]/u.test(word)).length
  return others === 0 || others < words.filter((word) => english.has(word)).length
}

const bareWord = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** "We talked about churn", "good chat about churn", "really enjoyed hearing about churn": churn. */
const leadIn = new RegExp(
  [
    '^(?:(?:thanks?|thank you)(?: so much| again)? for |(?:we|i) (?:also |both |then |mostly )?)?',
    '(?:(?:really |truly |so |very much |particularly )?(?:enjoyed|liked|loved|appreciated) )?',
    '(?:(?:a |an |our |the |your )?(?:very |really )?(?:good |great |nice |long |short |interesting |fun )?)',
    '(?:(?:talk(?:ed|ing)?|spoke|speaking|chat(?:ted|ting)?|conversations?|discussions?|hear(?:d|ing)|learn(?:ed|t|ing)',
    '|(?:talked|went) a lot|bonded)(?: a (?:lot|bit))?(?: with (?:me|you))? (?:about|on|over)|discuss(?:ed|ing)|about) ',
  ].join(''),
  'iu',
)
/** "Loved your story about the flood": what was loved. */
const liking =
  /^(?:i )?(?:really |truly |so |very much |particularly )?(?:enjoyed|liked|loved|appreciated) (?=(?:the|your|our|how|why|what)\s)/iu

const withoutLeadIn = (text: string): string => text.replace(leadIn, '').replace(liking, '')

/** Lists, several lines, questions, smileys, addresses: notes in form. */
export const isMarkedUp = (text: string): boolean =>
  /[\n?<>[\]{}|@#*_=~^\\"“”„«»$€£]|\.\.|…|!|\s\/\s|\d\s?(?:k|tsd|mille|euros?|eur|usd|gbp|chf|lpa)\b|https?:|www\.|[:;]-?[)(DPp/]|\p{Extended_Pictographic}/u.test(
    text,
  ) ||
  /^(?:[-–•+]|\d+[.)])\s/u.test(text) ||
  /[;:]/.test(text) ||
  /\.\s/.test(text)
