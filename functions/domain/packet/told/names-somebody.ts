import { oncePer, remembering } from '../../remember.ts'

/** Words for one third person that mean nothing else in another of our languages ("er" is "there" in Dutch). "They" is mostly the company. */
const thirdPersons = new Set([
  'he',
  'she',
  'him',
  'her',
  'his',
  'hers',
  'ihm',
  'ihn',
  'elle',
  'lui',
  'él',
  'ella',
  'ele',
  'ela',
  'hij',
  'lei',
  'egli',
])

const wordsIn = remembering((text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}’']+/u)
    .map((word) => word.replace(/[’']s$/u, ''))
    .filter((word) => word !== ''),
)

/** Kept, since all that was typed is held against the same people. */
const partsOf = oncePer(
  (people: readonly { name: string }[]): ReadonlySet<string> =>
    new Set(people.flatMap(({ name }) => wordsIn(name).filter((part) => part.length > 2))),
)

/** Does it speak of one of these people, or of somebody? What was typed about a person is not for a card that others may see. */
export function namesSomebody(text: string, people: readonly { name: string }[]): boolean {
  const words = wordsIn(text)
  return words.some((word) => thirdPersons.has(word)) || words.some((word) => partsOf(people).has(word))
}
