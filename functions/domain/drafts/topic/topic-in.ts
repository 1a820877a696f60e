import type { LetterLanguage } from '../manner.ts'
import { topicOf } from './topic.ts'

export type FoundTopic =
  | { outcome: 'topic'; topic: { words: string; clause: boolean } }
  /** It cannot stand in a letter, or nothing was typed. */
  | { outcome: 'none' }
  /** It could stand in a letter, in the language it was typed in. */
  | { outcome: 'other-language' }

/** What the candidate typed as a letter in this language may say it. No letter is in two languages. */
export function topicIn(language: LetterLanguage, typed: string, name: string): FoundTopic {
  const words = typed === '' ? null : topicOf(typed, name)
  if (words === null) return { outcome: 'none' }
  return language === 'en' ? { outcome: 'topic', topic: { words, clause: false } } : { outcome: 'other-language' }
}
