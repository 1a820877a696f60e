import type { Family } from '../../page.ts'

export const whatToChange = {
  cites: 'A9.9',
  name: 'What would you change here',
  behind: 'Judgement and tact in one answer.',
  answer: 'Begin with what works. Then one change, small enough to try, as a question more than a verdict.',
  examples: ['What do you see from outside that we do not?', 'If you could fix one thing in our product, what would it be?'],
} satisfies Family
