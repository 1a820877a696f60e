import type { Family } from '../../page.ts'

export const payAndStart = {
  cites: 'A9.13',
  name: 'Terms and start date',
  behind: 'Whether the practical side can work.',
  answer: 'Have your earliest day and your reasons ready, and stay open. Let them begin.',
  examples: ['When could you start?', 'What would you expect?'],
} satisfies Family
