import { cleanText } from '../read/carry/clean-text.ts'
import { languageOf } from '../read/lay-out/language.ts'
import { nameWords } from '../who/full-name.ts'
import {
  askers,
  auxiliaries,
  beforeVerb,
  chatter,
  confessions,
  harshWords,
  intensifiers,
  mildWords,
  mineToFix,
  namesAfterAll,
  nothings,
  ownBusiness,
  peopleNouns,
  selves,
  smallEndings,
  smallWords,
  subordinators,
  talks,
  thirdPersons,
  verbsFirst,
  verbsWithin,
  written,
} from './topic-words.ts'

/** In a letter to somebody, beyond this it is no longer one thing. */
const mostWords = 12
const mostLetters = 160

/**
 * What stands behind "Thank you for talking with me about": a thing talked about, out of what the candidate typed. Null where it cannot stand
 * in a letter (a judgement, a confession, a question, a remark about whoever reads it); it stays a note of the candidate's own then. Repaired
 * are capitals and the full stop, and nothing else: no word of it is changed.
 */
export function topicOf(typed: string, name: string): string | null {
  if (typed.length > 2 * mostLetters) return null
  const topic = withoutLeadIn(
    cleanText(typed)
      .trim()
      .replace(/[.\s]+$/, ''),
  )
  const words = topic.toLowerCase().replaceAll('’', "'").split(/\s+/).map(bareWord).filter(Boolean)
  if (words.length === 0 || words.length > mostWords || topic.length > mostLetters || !/\p{L}{2}/u.test(topic)) return null
  // "churn.she", "Karen-style": what is typed without a space is looked at as well.
  const parts = words.flatMap((word) => word.split(/[^\p{L}\p{N}']+/u)).filter(Boolean)
  if (isMarkedUp(topic) || isPrivate(parts, name) || isVerdict(parts) || !isThing(words)) return null
  const language = languageOf(topic)
  return language === null || language === 'en' ? asWritten(topic) : null
}

const bareWord = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** "We talked about churn", "good chat about churn": churn. */
const leadIn =
  /^(?:(?:thanks?|thank you)(?: so much| again)? for |(?:we|i) (?:also |both |then |mostly )?|(?:really )?(?:enjoyed|liked|loved) |(?:a |an |our |the |your )?(?:very |really )?(?:good |great |nice |long |short |interesting |fun )?)?(?:(?:talk(?:ed|ing)?|spoke|speaking|chat(?:ted|ting)?|conversations?|discussions?|(?:talked|went) a lot|bonded)(?: a (?:lot|bit))?(?: with (?:me|you))? (?:about|on|over)|discuss(?:ed|ing)|about) /iu

const withoutLeadIn = (text: string): string => text.replace(leadIn, '')

/** Lists, several lines, questions, smileys, addresses: notes in form. */
const isMarkedUp = (text: string): boolean =>
  /[\n?<>[\]{}|@#*_=~^\\"“”„«»]|\.\.|…|!|https?:|www\.|[:;]-?[)(DPp/]|\p{Extended_Pictographic}/u.test(text) ||
  /^(?:[-–•+]|\d+[.)])\s/u.test(text) ||
  /[;:]/.test(text) ||
  /\.\s/.test(text)

const isPrivate = (words: readonly string[], name: string): boolean => {
  const parts = new Set(nameWords(name).filter((part) => part.length > 1))
  const own = words.some((word, n) => word === 'my' && words.slice(n + 1, n + 4).some((one) => mineToFix.has(one)))
  return (
    own ||
    words.some(
      (word) => thirdPersons.has(word) || chatter.has(word) || confessions.has(word) || ownBusiness.has(word) || parts.has(stem(word)),
    )
  )
}

/** "Karen's" names Karen. */
const stem = (word: string): string => word.replace(/'s$|'$/, '')

function isVerdict(words: readonly string[]): boolean {
  if (words.some((word) => harshWords.has(word))) return true
  if (
    words.every(
      (word) => mildWords.has(word) || intensifiers.has(word) || nothings.has(word) || talks.has(word) || word === 'a' || word === 'and',
    )
  )
    return true
  const person = words.some((word) => peopleNouns.has(word))
  return words.some((word, n) => mildWords.has(word) && (person || (n > 0 && intensifiers.has(words[n - 1] ?? ''))))
}

/** A thing, and no sentence: "how the team is set up", "the move to Kafka", "moving off Sketch"; not "team just moved off Sketch". */
function isThing(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  if (words.every((word) => nothings.has(word)) || (words.length === 1 && first.length < 3 && !written.has(first))) return false
  if (selves.has(first) || auxiliaries.has(first) || verbsFirst.has(first) || deniers.has(first)) return false
  if (askers.has(first) && auxiliaries.has(second)) return false
  const opens = words.findIndex((word) => subordinators.has(word))
  const before = opens < 0 ? words : words.slice(0, opens)
  if (before.some((word) => auxiliaries.has(word))) return false
  return !before.some(
    (word, n) => n > 0 && (verbsWithin.has(word) || (beforeVerb.has(before[n - 1] ?? '') && n > 1)) && !isBehindTo(before, n),
  )
}

const deniers: ReadonlySet<string> = new Set(['no', 'not', 'none', 'nothing', 'nope', 'nobody'])

/** "the plan to get there": an infinitive belongs to its noun. */
const isBehindTo = (words: readonly string[], n: number): boolean => words[n - 1] === 'to'

function asWritten(topic: string): string {
  const words = topic.split(' ').map((word) => {
    if (word === 'i' || word.startsWith("i'") || word.startsWith('i’')) return `I${word.slice(1)}`
    return written.get(word) ?? word
  })
  const [first = '', ...rest] = words
  return [startOf(first), ...rest].join(' ')
}

/** A capital that only the start of the field gave it goes; a name keeps its own. */
function startOf(word: string): string {
  const low = word.toLowerCase()
  const capital = /^\p{Lu}\p{Ll}*$/u.test(word)
  return capital && (smallWords.has(low) || (smallEndings.test(low) && !namesAfterAll.has(low))) ? low : word
}
