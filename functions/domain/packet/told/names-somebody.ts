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

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}’']+/u)
    .map((word) => word.replace(/[’']s$/u, ''))
    .filter((word) => word !== '')

/** Does it speak of one of these people, or of somebody? What was typed about a person is not for a card that others may see. */
export function namesSomebody(text: string, people: readonly { name: string }[]): boolean {
  const names = new Set(people.flatMap(({ name }) => wordsIn(name)).filter((word) => word.length > 2))
  return wordsIn(text).some((word) => names.has(word) || thirdPersons.has(word))
}
