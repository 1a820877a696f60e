import { remembering } from '../../remember.ts'
import { type Concept, folded, ofFields, ofLabels } from '../language/lexicon/fields.ts'

/** How many words a listed name has at most. */
const longestPhrase = 5

/** `interviewStartAt`, `interview_start_at`, `Interview start at` and `interview.start-at` in words. */
export const wordsOfName = (name: string): string[] =>
  folded(
    name
      .slice(0, 80)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'),
  )
    .split(/[^\p{L}]+/u)
    .filter(Boolean)

type Dictionary = typeof ofFields

/** A listed word, also in the plural. */
const inOne = (word: string, dictionary: Dictionary): ReadonlySet<Concept> | undefined => {
  const plain = dictionary.get(word)
  if (plain || word.length < 5) return plain
  return dictionary.get(word.replace(/(?:es|e?n|s)$/, '')) ?? dictionary.get(word.replace(/s$/, ''))
}

/** A single word also where only a label has it. */
const listed = (word: string): ReadonlySet<Concept> | undefined => inOne(word, ofFields) ?? inOne(word, ofLabels)

/** `starttime`, `hostemail`: two listed words without a mark between them. */
function parted(word: string): ReadonlySet<Concept>[] {
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const [first, second] = [listed(word.slice(0, at)), listed(word.slice(at))]
    if (first && second) return [first, second]
  }
  return []
}

/** "de", "a", "to": alone they say when it begins or ends, within a name they only join. */
const joins = (phrase: string, words: readonly string[], concepts: ReadonlySet<Concept>): boolean =>
  words.length > 1 && /^[a-z]{1,2}$/.test(phrase) && !concepts.has('id') && !concepts.has('zone')

function conceptsIn(words: readonly string[]): Set<Concept> {
  const found = new Set<Concept>()
  for (let at = 0; at < words.length; ) {
    let taken = 0
    for (let count = Math.min(longestPhrase, words.length - at); count > 0 && taken === 0; count -= 1) {
      const phrase = words.slice(at, at + count).join(' ')
      const concepts = count === 1 ? listed(phrase) : ofFields.get(phrase)
      if (!concepts || joins(phrase, words, concepts)) continue
      for (const concept of concepts) found.add(concept)
      taken = count
    }
    if (taken === 0) for (const concepts of parted(words[at] ?? '')) for (const concept of concepts) found.add(concept)
    at += Math.max(1, taken)
  }
  if (found.size === 0) for (const concept of ofLabels.get(words.join(' ')) ?? []) found.add(concept)
  return found
}

const byName = remembering((name): { concepts: ReadonlySet<Concept> } => ({ concepts: conceptsIn(wordsOfName(name)) }))

/**
 * What the name of a field speaks of, in any language and spelling: `interviewer_email` of whom one meets and of an address.
 * What programs call their fields goes before what people write on labels: to a form `title` is the job, to a program the event's name.
 */
export const conceptsOfName = (name: string): ReadonlySet<Concept> => byName(name).concepts
