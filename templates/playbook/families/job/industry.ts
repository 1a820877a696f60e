import type { Family } from '../../page.ts'

export const industry = {
  cites: 'A9.15',
  name: 'Trends and the long view',
  behind: 'Whether you look beyond your own desk.',
  answer: 'One change you see, why you believe it, and what it would mean for them. Say how sure you are.',
  examples: ['What will be different in five years?', 'Which development do we underrate?'],
} satisfies Family
