import { remembering } from '../../../remember.ts'
import { languages } from '../all.ts'
import type { FieldWords } from '../meanings/fields.ts'
import type { LabelWords } from '../meanings/labels.ts'

/** What the name of a field speaks of. */
export type Concept = keyof FieldWords | keyof LabelWords

/** As the names of fields are compared: small letters without accents, and an umlaut like its vowel with an `e` or without. */
export const folded = remembering((text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/([aou])e/g, '$1'),
)

const entries = (lists: FieldWords | LabelWords): [Concept, readonly string[]][] => Object.entries(lists) as [Concept, readonly string[]][]

function dictionary(lists: readonly (FieldWords | LabelWords)[]): Map<string, ReadonlySet<Concept>> {
  const found = new Map<string, Set<Concept>>()
  for (const [concept, words] of lists.flatMap(entries)) {
    for (const word of words) {
      const key = folded(word)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      found.set(key, (found.get(key) ?? new Set()).add(concept))
    }
  }
  return found
}

/** What each name, folded, speaks of. */
export const ofFields: ReadonlyMap<string, ReadonlySet<Concept>> = dictionary(languages.map(({ fields }) => fields))
export const ofLabels: ReadonlyMap<string, ReadonlySet<Concept>> = dictionary(languages.map(({ labels }) => labels))
