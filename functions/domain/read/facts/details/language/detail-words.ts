import { detailKindSchema } from '../../../reading.ts'

/** What else a sentence may be; none of these is kept for its own sake. */
const asides = [
  /** Thanks, joy, an open door for questions. */
  'pleasantry',
  /** That, when and with whom one meets: facts of their own. */
  'arranged',
  /** Labels of lines that another fact holds, whole: "When", "Interviewers". */
  'held',
  /** Footers of a law department, a mailing tool, a hiring system. */
  'legal',
  /** How a letter begins and ends. */
  'greeting',
  'closing',
  /** Headings over notes of any kind: "Good to know". */
  'notes',
  /** The reader is spoken to. */
  'you',
  /** The interview is spoken of. */
  'talk',
] as const

/** Ways in which one meets. */
const ways = [
  'they-call',
  'you-call',
  /** Nobody says who dials. */
  'by-phone',
  /** The link, or where to go, follows. */
  'link-later',
] as const
export const hows = ['how', 'they-call', 'you-call', 'link-later'] as const

/** Kinds that words tell; `other` is what remains. */
export const wordedKinds = detailKindSchema.exclude(['other']).options
export type WordedKind = (typeof wordedKinds)[number]

export type Tag = WordedKind | (typeof ways)[number] | (typeof asides)[number]
export const tags: readonly Tag[] = [...wordedKinds, ...ways, ...asides]

/**
 * The words of one language: one word or phrase a line. Case, accents and hyphens do not count. `*` stands for the rest of a word at its
 * end ("travel*") or its beginning ("*ausweis"), `…` for up to six words between two. Japanese is found inside its unbroken text.
 */
export type DetailWords = Record<Tag, string>
