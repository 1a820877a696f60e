import { cleanText } from '../read/carry/clean-text.ts'
import { languages } from '../read/language/all.ts'
import { en } from '../read/language/en.ts'
import { languageOf } from '../read/lay-out/language.ts'
import { nameWords } from '../who/full-name.ts'
import { sameName } from '../who/short-name.ts'
import {
  alsoEnglish,
  asides,
  askers,
  auxiliaries,
  beforeVerb,
  bodies,
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
  secrets,
  selves,
  smallEndings,
  smallForeign,
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
  if (isMarkedUp(topic) || hasAside(topic) || isPrivate(parts, name) || isVerdict(parts) || !isThing(words)) return null
  return isEnglish(topic, words) ? asWritten(topic) : null
}

const english = new Set(en.mail.common)
/** Common elsewhere, and no word of English. */
const foreign = new Set(
  languages
    .filter(({ code }) => code !== 'en')
    .flatMap(({ mail }) => mail.common)
    .concat([...smallForeign])
    .filter((word) => word.length > 1 && !english.has(word) && !alsoEnglish.has(word)),
)

/** The letter is in English: words of another language in it would read as a slip, and none of the rules here knows them. */
function isEnglish(topic: string, words: readonly string[]): boolean {
  const language = languageOf(topic)
  if (language !== null && language !== 'en') return false
  const others = words.filter((word) => foreign.has(word) || /^(?:[ldjncs]|qu)'|[äöüßàâçèêëîïñòôùû¿¡]/u.test(word)).length
  return others === 0 || others < words.filter((word) => english.has(word)).length
}

const bareWord = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** "We talked about churn", "good chat about churn": churn. */
const leadIn =
  /^(?:(?:thanks?|thank you)(?: so much| again)? for |(?:we|i) (?:also |both |then |mostly )?|(?:really )?(?:enjoyed|liked|loved) |(?:a |an |our |the |your )?(?:very |really )?(?:good |great |nice |long |short |interesting |fun )?)?(?:(?:talk(?:ed|ing)?|spoke|speaking|chat(?:ted|ting)?|conversations?|discussions?|(?:talked|went) a lot|bonded)(?: a (?:lot|bit))?(?: with (?:me|you))? (?:about|on|over)|discuss(?:ed|ing)|about) /iu

const withoutLeadIn = (text: string): string => text.replace(leadIn, '')

/** Lists, several lines, questions, smileys, addresses: notes in form. */
const isMarkedUp = (text: string): boolean =>
  /[\n?<>[\]{}|@#*_=~^\\"“”„«»$€£]|\.\.|…|!|\s\/\s|\d\s?k\b|https?:|www\.|[:;]-?[)(DPp/]|\p{Extended_Pictographic}/u.test(text) ||
  /^(?:[-–•+]|\d+[.)])\s/u.test(text) ||
  /[;:]/.test(text) ||
  /\.\s/.test(text)

const isPrivate = (words: readonly string[], name: string): boolean => {
  const near = (owners: ReadonlySet<string>, things: ReadonlySet<string>) =>
    words.some((word, n) => owners.has(word) && words.slice(n + 1, n + 4).some((one) => things.has(one)))
  return (
    near(mine, mineToFix) ||
    near(yours, bodies) ||
    near(others, offered) ||
    secrets.some((words_) => ` ${words.join(' ')} `.includes(` ${words_} `)) ||
    words.some((word) => thirdPersons.has(word) || chatter.has(word) || confessions.has(word) || ownBusiness.has(word)) ||
    words.some((word, n) => namesReader(word, words[n - 1], name))
  )
}

const mine: ReadonlySet<string> = new Set(['my'])
const yours: ReadonlySet<string> = new Set(['your', 'my', 'our'])
const others: ReadonlySet<string> = new Set(['my', 'other', 'another', 'competing', 'second'])
const offered: ReadonlySet<string> = new Set(['offer', 'process', 'processes', 'deadline'])
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** "Karen's", "karens", "kate" for Katherine; "the grace period" is none of Grace Lin's. */
function namesReader(word: string, before: string | undefined, name: string): boolean {
  const plain = word.replace(/'s$|'$/, '')
  const isNamed = nameWords(name).some((part) => part.length > 1 && (part === plain || `${part}s` === word))
  if (isNamed) return word !== plain || !articles.has(before ?? '')
  return plain.length > 3 && (sameName(plain, name) || (plain.endsWith('s') && plain.length > 4 && sameName(plain.slice(0, -1), name)))
}

function isVerdict(words: readonly string[]): boolean {
  if (words.some((word) => harshWords.has(word)) || isPraise(words)) return true
  if (
    words.every(
      (word) => mildWords.has(word) || intensifiers.has(word) || nothings.has(word) || talks.has(word) || word === 'a' || word === 'and',
    )
  )
    return true
  const person = words.some((word) => peopleNouns.has(word))
  return words.some((word, n) => mildWords.has(word) && (person || (n > 0 && intensifiers.has(words[n - 1] ?? ''))))
}

/** "How brilliant you are", "what a leader you were": said to somebody's face, about them. */
const isPraise = (words: readonly string[]): boolean =>
  (words[0] === 'how' || words[0] === 'what') &&
  words.some((word, n) => n > 1 && (word === "you're" || (word === 'you' && (words[n + 1] === 'are' || words[n + 1] === 'were'))))

/** A thing, and no sentence: "how the team is set up", "the move to Kafka", "moving off Sketch"; not "team just moved off Sketch". */
function isThing(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  if (words.every((word) => nothings.has(word)) || (words.length === 1 && first.length < 3 && !written.has(first))) return false
  if (isAside(first) || (first === 'to' && !english.has(second))) return false
  if (askers.has(first) && auxiliaries.has(second)) return false
  const opens = words.findIndex((word) => subordinators.has(word))
  const before = opens < 0 ? words : words.slice(0, opens)
  if (before.some((word) => auxiliaries.has(word))) return false
  return !before.some(
    (word, n) => n > 0 && (verbsWithin.has(word) || (beforeVerb.has(before[n - 1] ?? '') && n > 1)) && !isBehindTo(before, n),
  )
}

const isAside = (word: string): boolean => selves.has(word) || auxiliaries.has(word) || verbsFirst.has(word) || deniers.has(word)

/** "Pricing, sounded annoyed", "the roadmap but no dates": what comes behind is no thing that was talked about. */
const hasAside = (topic: string): boolean =>
  topic
    .toLowerCase()
    .split(/,|\s[-–—]\s|\sbut\s/)
    .slice(1)
    .some((part) => {
      const [first = ''] = part.replaceAll('’', "'").trim().split(/\s+/)
      return isAside(first) || asides.has(first) || nothings.has(first) || mildWords.has(first) || intensifiers.has(first)
    })

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
