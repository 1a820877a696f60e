import type { Words } from '../words.ts'

/** Lines of work that a packet has words of their own for. */
export const trades = [
  'software',
  'data',
  'care',
  'teaching',
  'kitchen',
  'hospitality',
  'sales',
  'finance',
  'logistics',
  'retail',
  'office',
  'design',
  'research',
  'engineering',
  'pharmacy',
  'social',
  'planning',
  'product',
  'marketing',
  'personnel',
  'crafts',
] as const
export type Trade = (typeof trades)[number]

/** What only a packet asks for: no other function carries these lists. */
export interface WorkWords {
  /** In the title of a job. */
  trades: Readonly<Record<Trade, Words>>
  /** Jobs of another kind that hold a word of one of these: "chef de *projet*". */
  otherJobs: Words
  /** In the title of a meeting: one works with them for an hour or a day. */
  trials: Words
  /** Those that last for the working day. */
  dayTrials: Words
  /** It lasts for all of a day or its half: "please *plan for the whole afternoon*". */
  wholeDays: Words
  /** One talks about work that was handed in. */
  reviews: Words
  /** One talks about what one has just done there: a lesson, a shift. */
  reflections: Words
  /** One talks about the offer. */
  offers: Words
  /** In a title: whose work is to bring others on in theirs. */
  teachers: Words
}
