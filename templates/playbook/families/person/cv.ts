import type { Family } from '../../page.ts'

export const cv = {
  cites: 'A9.18',
  name: 'A point on your CV',
  behind: 'The reasons behind the steps.',
  answer: 'One sentence on why you went, one on what you took along. No excuses, nothing about others.',
  examples: ['What happened between these two jobs?', 'Which line on your CV are you proudest of?'],
} satisfies Family
