import type { CapabilityId } from '../page.ts'

/** What is being assessed: the rubric that tags questions and stories. */
export const assessed = {
  results: { cites: 'A4.1', words: 'results one can measure, soon' },
  fit: { cites: 'A4.2', words: 'fit with the team and how it is led' },
  thinking: { cites: 'A4.3', words: 'thinking a problem through' },
  direction: { cites: 'A4.4', words: 'your direction and theirs' },
  pressure: { cites: 'A4.5', words: 'pressure and open questions' },
  skill: { cites: 'A4.6', words: 'depth of skill' },
  values: { cites: 'A4.7', words: 'what you stand for' },
  selfAwareness: { cites: 'A4.8', words: 'knowing yourself' },
  collaboration: { cites: 'A4.9', words: 'working and talking with others' },
  badDay: { cites: 'A4.10', words: 'what you are like when something breaks' },
  challenge: { cites: 'A4.11', words: 'how you take a challenge' },
  strategy: { cites: 'A4.12', words: 'seeing the whole' },
} satisfies Record<string, { cites: CapabilityId; words: string }>
