import { mentionsIn } from '../words/concepts.ts'
import { degreeLevel, languagesIn, yearsIn } from '../words/levels.ts'
import { plainWords } from '../words/plain.ts'

export type AnchorKind = 'years' | 'language' | 'degree' | 'licence' | 'skill' | 'manner'

/** A thing of its own that a piece of a posting names. */
export interface Anchor {
  kind: AnchorKind
  name: string
}

export function anchorsIn(words: string): Anchor[] {
  const plain = plainWords(words)
  const [years, degree] = [yearsIn(plain), degreeLevel(plain)]
  return [
    ...(years === undefined ? [] : [{ kind: 'years' as const, name: String(years) }]),
    ...(degree === undefined ? [] : [{ kind: 'degree' as const, name: String(degree) }]),
    ...languagesIn(words).map((name) => ({ kind: 'language' as const, name })),
    ...mentionsIn(words).map(({ concept, kind }) => ({ kind, name: concept })),
  ]
}
