import type { Family } from '../../page.ts'

export const growth = {
  cites: 'A9.12',
  name: 'Growth, and being managed',
  behind: 'Whether this role and this manager will still suit you in two years.',
  answer: 'Name what you want to learn and the way of leading that gets the best out of you, with an example.',
  examples: ['How do you like to be managed?', 'In which direction do you want to grow?'],
} satisfies Family
