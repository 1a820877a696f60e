import type { Family } from '../../page.ts'

export const whyUs = {
  cites: 'A9.10',
  name: 'Why us',
  behind: 'Whether you chose them or just anyone.',
  answer: 'One thing only they do, one thing only you bring, and how the two meet.',
  examples: ['Why us and not a rival?', 'What made you say yes to this interview?'],
} satisfies Family
