import type { Family } from '../../page.ts'

export const availability = {
  cites: 'A9.14',
  name: 'Other processes, and when you could decide',
  behind: 'How much time they have, and how much you want it.',
  answer: 'Be truthful without names: where you stand, and by when you would like to know.',
  examples: ['Are you talking to others?', 'If we made you an offer, when could you tell us?'],
} satisfies Family
