import type { Family } from '../../page.ts'

export const changedPriorities = {
  cites: 'A9.8',
  name: 'A sudden change of plan',
  behind: 'How you let go of something and start on the next.',
  answer: 'Say how you found out what matters now, whom you told, and what you did with the unfinished work.',
  examples: ['When did you have to stop something you cared about?', 'How do you plan when plans keep changing?'],
} satisfies Family
