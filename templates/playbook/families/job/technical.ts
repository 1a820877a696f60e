import type { Family } from '../../page.ts'

export const technical = {
  cites: 'A9.4',
  name: 'Think on your feet',
  behind: 'The way from the question to the answer, under eyes.',
  answer: 'Say what you assume, start with something simple that works, then make it better aloud.',
  examples: ['How would you design this from nothing?', 'What would you measure to know that it works?'],
} satisfies Family
