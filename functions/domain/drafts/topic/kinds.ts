import { mail as en } from '../../read/language/en/mail.ts'
import { nameWords } from '../../who/full-name.ts'
import { sameName } from '../../who/short-name.ts'
import { written } from './capitals.ts'
import {
  asides,
  asked,
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
  mishaps,
  nothings,
  ownBusiness,
  peopleNouns,
  secrets,
  selves,
  subordinators,
  talks,
  thirdPersons,
  verbsFirst,
  verbsWithin,
} from './words.ts'

/** What a typed detail is, told by its structure first and by words where it must be. Words are small letters, without marks at their ends. */

const english: ReadonlySet<string> = new Set(en.common)

export const isPrivate = (words: readonly string[], name: string): boolean => {
  const near = (owners: ReadonlySet<string>, things: ReadonlySet<string>) =>
    words.some((word, n) => owners.has(word) && words.slice(n + 1, n + 4).some((one) => things.has(one)))
  return (
    near(mine, mineToFix) ||
    near(yours, bodies) ||
    near(others, offered) ||
    secrets.some((words_) => ` ${words.join(' ')} `.includes(` ${words_} `)) ||
    words.some((word) => thirdPersons.has(word) || chatter.has(word) || confessions.has(word) || ownBusiness.has(word)) ||
    words.some((word, n) => mishaps.has(word) && !isOfThing(words, n)) ||
    words.some((word, n) => namesReader(word, words[n + 1] === undefined ? undefined : words[n - 1], name))
  )
}

/** "The failed pilot", "why the scheduler failed", "your mistakes in the launch"; not "failed the test", "what I got wrong". */
function isOfThing(words: readonly string[], n: number): boolean {
  if (words.some((word) => selfWords.has(word) || asked.has(word))) return false
  const [before = '', behind = ''] = [words[n - 1], words[n + 1]]
  const isNoun = /^mistakes?$/.test(words[n] ?? '')
  if (isNoun) return n > 0 && words.length > n + 2
  if (/^(?:the|a|an|your|two|three|first|last|some|of|from|about)$/.test(before)) return behind !== '' && !joining.has(behind)
  const opens = words.findLastIndex((word, at) => at < n && subordinators.has(word))
  return opens >= 0 && (n - opens > 1 ? words[n] !== 'wrong' || words.length > n + 2 : words[n] === 'failed' && words.length > n + 2)
}
const selfWords: ReadonlySet<string> = new Set(['i', "i'd", "i've", "i'm", 'my', 'me', 'mine', 'myself'])
const joining: ReadonlySet<string> = new Set(['the', 'a', 'an', 'to', 'at', 'on', 'in', 'and', 'or', 'with', 'about', 'my', 'your'])

const mine: ReadonlySet<string> = new Set(['my'])
const yours: ReadonlySet<string> = new Set(['your', 'my', 'our'])
const others: ReadonlySet<string> = new Set(['my', 'other', 'another', 'competing', 'second'])
const offered: ReadonlySet<string> = new Set(['offer', 'process', 'processes', 'deadline'])
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** "Karen's", "karens", "kate" for Katherine; "the grace period" is none of Grace Lin's. */
export function namesReader(word: string, before: string | undefined, name: string): boolean {
  const plain = word.replace(/'s$|'$/, '')
  const isNamed = nameWords(name).some((part) => part.length > 1 && (part === plain || `${part}s` === word))
  if (isNamed) return word !== plain || !articles.has(before ?? '')
  return plain.length > 3 && (sameName(plain, name) || (plain.endsWith('s') && plain.length > 4 && sameName(plain.slice(0, -1), name)))
}

export function isVerdict(words: readonly string[]): boolean {
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
export function isThing(words: readonly string[]): boolean {
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
export const hasAside = (topic: string): boolean =>
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

/** "See notes", "as above", "in my notebook": it stands somewhere else. */
export const isPointer = (words: readonly string[]): boolean =>
  /^(?:as|like|same as) (?:above|below|before|discussed|noted|written|said|last)\b|\b(?:my|the) (?:notes?|notebook|notepad|doc|pad|phone)$|^(?:in|per) (?:my |the )?(?:notes?|notebook|doc|calendar)\b/.test(
    words.join(' '),
  )

/** "That the team is moving", "because it scales": half a sentence that no "about" can stand before. */
export const isClaim = ([first = '', second = '', third = '']: readonly string[]): boolean =>
  first === 'because' ||
  (first === 'that' && (selves.has(second) || /^(?:the|a|an|your|our|my|most|all|they|people)$/.test(second) || auxiliaries.has(third)))
