import { wordCount } from '../../functions/domain/packet/words/shortened.ts'
import { localCountries, playbookIn } from '../../templates/playbook/local-words.ts'

/** What is the same for everybody, and how many words of a mail it makes. A question that stands behind a fact they told is about that fact. */
export const advice = [
  ...new Set(
    [null, ...localCountries].flatMap((country) =>
      [...JSON.stringify({ ...playbookIn(country), takeUp: {}, findOut: {} }).matchAll(/"(?:words|answer)":"([^"]+)"/g)].map(
        ([, words]) => words ?? '',
      ),
    ),
  ),
]

export const squeezed = (text: string): string => text.replace(/\n> /g, ' ').replace(/\s+/g, ' ')

export const generalWords = (body: string): number => {
  const text = squeezed(body)
  return advice
    .filter((words) => text.includes(words) || text.includes(words.charAt(0).toLowerCase() + words.slice(1)))
    .reduce((sum, words) => sum + wordCount(words), 0)
}
