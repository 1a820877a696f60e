import type { Interviewer, Round } from '../../view/view.ts'

/** Given names that are words of every day: they count where they stand with a capital inside a sentence, or with the family name. */
const everyday = new Set(
  'will mark may grant rose grace hope bill rich art pat sue rob dean guy faith joy dawn chase miles max frank ray skip pierce drew jack'.split(
    ' ',
  ),
)

const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}’'-]*/gu) ?? []
const bare = (word: string): string => word.replace(/[’']s$/u, '')

function isNamed({ name }: Pick<Interviewer, 'name'>, promise: string): boolean {
  const parts = wordsIn(name).filter((word) => word.length > 2)
  const said = wordsIn(promise).map(bare)
  const has = (part: string) =>
    said.some((word, at) => (everyday.has(part.toLowerCase()) ? at > 0 && word === part : word.toLowerCase() === part.toLowerCase()))
  return parts.some(has)
}

/** Whom a promise was made to: whoever the note names, else whoever was met alone in that round; null where it may be any of several. */
export function promisedTo({ interviewers, debrief }: Pick<Round, 'interviewers' | 'debrief'>): Interviewer | null {
  const met = interviewers.filter(({ absent }) => !absent)
  const named = met.filter((person) => isNamed(person, debrief?.promise ?? ''))
  const [only, second] = named.length > 0 ? named : met
  return only && !second ? only : null
}
