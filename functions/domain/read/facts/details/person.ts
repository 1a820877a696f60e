import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import { wordsIn } from './matcher.ts'
import { labelOf, type Unit } from './units.ts'

export interface PersonMeant {
  name: string
  /** "Ray: system design": the name is the label of what is said of them. */
  alone: boolean
}

/** The one interviewer a sentence speaks of; null where it names none, or several. */
export function personOf({ words }: Unit, people: readonly string[]): PersonMeant | null {
  const label = labelOf(words)
  const labelled = label === null ? [] : people.filter((name) => isCalled(name, wordsIn(label)))
  const [alone] = labelled
  if (alone && labelled.length === 1) {
    const said = words.slice(words.indexOf(label ?? '') + (label ?? '').length + 1)
    return { name: alone, alone: wordsIn(said).length > 0 && !hasTitleHead(said) && !said.includes('@') }
  }
  const text = wordsIn(words)
  const named = people.filter((name) => mentions(name, text))
  return named.length === 1 && named[0] !== undefined ? { name: named[0], alone: false } : null
}

/** The whole label is their name, or their given or family name. */
const isCalled = (name: string, label: string[]): boolean => {
  const own = wordsIn(name)
  return label.length > 0 && label.every((word) => own.includes(word)) && label.some((word) => word.length > 1)
}

const mentions = (name: string, text: string[]): boolean => {
  const [given, ...rest] = wordsIn(name)
  return given !== undefined && given.length > 1 && (text.includes(given) || rest.some((word) => word.length > 3 && text.includes(word)))
}
