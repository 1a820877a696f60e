import type { Family } from '../../page.ts'

export const behavioral = {
  cites: 'A9.1',
  name: 'A time when …',
  behind: 'What you did before is the best guess at what you will do next.',
  answer: 'Situation, task, action, result, in two minutes. Say “I” where it was you and “we” where it was not.',
  examples: ['Tell me about a time you had to win someone over.', 'Give an example of a goal you missed.'],
} satisfies Family
