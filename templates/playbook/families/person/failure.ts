import type { Family } from '../../page.ts'

export const failure = {
  cites: 'A9.7',
  name: 'Something that went wrong',
  behind: 'Whether you own it, and what you learnt.',
  answer: 'Take a real one. Half a minute on what went wrong, the rest on what you did and what you do differently since.',
  examples: ['Which project would you like to have again?', 'What is the most expensive mistake you have made?'],
} satisfies Family
