import { mailWords } from '../../language/lexicon/mail.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { isReader, ownNamePattern } from '../../names/candidate-name.ts'
import { givenNames } from '../../vocabulary/given-names.ts'
import { oneOf } from '../../vocabulary/patterns.ts'

const greeting = new RegExp(
  `^\\s{0,4}${oneOf(mailWords('greetings'))}\\s(\\p{Lu}\\p{L}{1,20})(?:\\s\\p{Lu}\\p{L}{1,20})?\\s{0,2}(?:[,!:–-]|$)`,
  'iu',
)

/** "Dear Ben": a mail that greets somebody else by name, and has the candidate's nowhere, was written to somebody else. */
export function greetsAnother({ carried: { mail }, lines, reader }: Sheet): boolean {
  if (!mail || isReader(reader, mail.from)) return false
  const first = lines.find(({ words }) => words.trim() !== '')?.words ?? ''
  const name = greeting.exec(first.slice(0, 60))?.[1]?.toLowerCase()
  if (name === undefined || !givenNames.has(name)) return false
  return !isFormOf(name, reader.name.toLowerCase()) && !ownNamePattern(reader).test(lines.map(({ words }) => words).join('\n'))
}

/** "Alexander" for Alex, or the other way round. */
const isFormOf = (name: string, full: string): boolean =>
  full.split(/\s+/).some((own) => own.startsWith(name.slice(0, 3)) || name.startsWith(own.slice(0, 3)))
