import { remembering } from '../../remember.ts'
import { inEvery } from '../language/all.ts'
import { en } from '../language/en.ts'
import { asksForJob } from '../language/lexicon/jobs.ts'
import { matcherOf } from '../language/matching/matcher.ts'
import type { LabelWords } from '../language/meanings/labels.ts'
import { pictures } from '../language/world.ts'
import { type Shaped, shapesOf } from './shapes.ts'

/** The fact a label names. */
export type LabelId = keyof LabelWords

export interface Label {
  id: LabelId
  words: string
  shape: Shaped['shape'] | 'field' | 'picture'
  /** Empty where it stands on a line of its own, over what it is about. */
  value: string
}

const ids = ['role', 'company', 'people', 'contact', 'place', 'link', 'when'] as const satisfies readonly LabelId[]
const matchers = ids.map((id) => [id, matcherOf(inEvery(({ labels }) => labels[id]))] as const)

/** Brackets and pronouns around a label say nothing more. */
const bare = (words: string): string =>
  words
    .replace(/\s?[(（][^()（）]{0,40}[)）]\s?$/u, '')
    .replace(/\s(?:#|no\.? |nr\.? )?\d{1,2}$/iu, '')
    .replace(/^(?:your|the|our|ihre?|deine?|unser|votre|vos|notre|su|tu|seu|sua|je|uw|il|la|le)\s/iu, '')

/** The fact that these words name, as a label. */
export const labelIdOf = remembering((words): LabelId | null => {
  for (const form of [words, bare(words)]) for (const [id, matcher] of matchers) if (form && matcher.isAll(form)) return id
  return /[?？]$/u.test(words) && asksForJob.test(words) ? 'role' : null
})

const people = matcherOf(inEvery(({ labels }) => labels.people))

/** "Interviewers for part two": more words, and still about who is met. */
export function longerPeopleLabel(words: string): LabelId | null {
  const match = people.exec(words)
  return match && words.length - match[0].length < 14 && !aboutElse.test(words) ? 'people' : null
}
/** "Ihre Ansprechpartnerin bei Fragen", "Your contact on the day": who to ask, and when. */
export function longerContactLabel(words: string): LabelId | null {
  const match = contacts.exec(words)
  return match && match.index < 8 && words.length - match[0].length < 22 && !people.test(words) ? 'contact' : null
}
const contacts = matcherOf(inEvery(({ labels }) => labels.contact.filter((label) => label.includes(' ') || label.length > 8)))
const aboutElse = /when|time|date|phone|link|zoom|questions/i

export const speaksOfPeople = (words: string): boolean => people.test(words)

/** As `labelOf`, and for words that a field of the carrier names. */
export const labelOfLine = ({ words, label }: { words: string; label?: LabelId }): Label | null =>
  label ? { id: label, words: '', value: words, shape: 'field' } : labelOf(words)

const byPicture = new Map(
  Object.entries(pictures).flatMap(([id, signs]) => signs.map((sign): [string, LabelId] => [sign, id as keyof typeof pictures])),
)

/** The fact that a picture at the start of a line stands for, where no words say it. */
export function pictureOf(line: string): Label | null {
  const sign =
    /^[\s*•-]{0,4}(\p{Extended_Pictographic})\u{FE0F}?(?:\u{200D}\p{Extended_Pictographic}\u{FE0F}?){0,3}\s?(?=[\p{L}\p{N}])(.{2,})$/u.exec(
      line,
    )
  const id = byPicture.get(sign?.[1] ?? '')
  return id === undefined || !sign?.[2]
    ? null
    : { id, words: id === 'people' ? 'interviewers' : (en.labels[id][0] ?? id), value: sign[2].trim(), shape: 'picture' }
}

/** The label with which a line begins, in whatever shape; null where it begins with none. */
export const labelOf = remembering((line: string): Label | null => {
  for (const { words, value, shape } of shapesOf(line)) {
    const id = labelIdOf(words)
    if (id === null) continue
    // A row whose every cell is a label is the head of a table; behind a dash only a name or a thing is a value.
    if (shape !== 'colon' && value.split(/\s?[|\t]\s?/u).every((cell) => labelIdOf(cell) !== null)) continue
    if (shape === 'dash' && !/^[\p{Lu}\p{N}\u3040-\u9fff]|^https?:/u.test(value)) continue
    return { id, words, value, shape }
  }
  return null
})
