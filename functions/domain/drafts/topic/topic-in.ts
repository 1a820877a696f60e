import { type LetterLanguage, letterLanguageSchema } from '../manner.ts'
import { isBadNews, matterAlone } from './before-more.ts'
import { isPlainlyOther, topicInOther } from './other-languages.ts'
import { topicOf } from './topic.ts'

interface Topic {
  words: string
  /** "wie Ihr Team plant", which German joins in another way. */
  clause: boolean
}

export type FoundTopic =
  | { outcome: 'topic'; topic: Topic }
  /** It cannot stand in a letter, or nothing was typed. */
  | { outcome: 'none' }
  /** It could stand in a letter, in the language it was typed in. */
  | { outcome: 'other-language' }

function readIn(language: LetterLanguage, typed: string, name: string): Topic | null {
  const whole = isBadNews(typed) ? null : wholeIn(language, typed, name)
  const matter = whole === null ? matterAlone(typed) : null
  return matter === null ? whole : wholeIn(language, matter, name)
}

function wholeIn(language: LetterLanguage, typed: string, name: string): Topic | null {
  if (language !== 'en') return topicInOther(language, typed, name)
  const words = isPlainlyOther(typed) ? null : topicOf(typed, name)
  return words === null ? null : { words, clause: false }
}

/** What the candidate typed as a letter in this language may say it. No letter is in two languages. */
export function topicIn(language: LetterLanguage, typed: string, name: string): FoundTopic {
  if (typed === '') return { outcome: 'none' }
  const topic = readIn(language, typed, name)
  if (topic) return { outcome: 'topic', topic }
  const isOther = letterLanguageSchema.options.some((one) => one !== language && readIn(one, typed, name) !== null)
  return { outcome: isOther ? 'other-language' : 'none' }
}
