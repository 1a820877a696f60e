import type { Family } from '../../page.ts'

export const firstNinetyDays = {
  cites: 'A9.11',
  name: 'The first 90 days',
  behind: 'Whether you see the job as it is.',
  answer: 'Listen, then one early thing of use, then something of your own. Tie each to what they have told you.',
  examples: ['How would you start?', 'What would you have finished after three months?'],
} satisfies Family
