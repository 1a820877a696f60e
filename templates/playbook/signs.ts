import type { Tip } from './page.ts'

/** Kept as facts and never turned into a chance. */
export const signs: Tip[] = [
  { cites: 'A18.1', words: 'It ran longer than planned' },
  { cites: 'A18.2', words: 'They spoke of next steps or of a date' },
  { cites: 'A18.3', words: 'They introduced me to more people' },
  { cites: 'A18.4', words: 'They told me what is good about the job' },
  { cites: 'A18.5', words: 'They asked when I could start, or about other offers' },
]
