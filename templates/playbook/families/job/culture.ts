import type { Family } from '../../page.ts'

export const culture = {
  cites: 'A9.5',
  name: 'Would it suit us both',
  behind: 'How you work when nobody prescribes it.',
  answer: 'Be honest: a match you act out lasts until the third month. Describe a team in which you did well.',
  examples: ['What does a good week look like for you?', 'What would your last team say about you?'],
} satisfies Family
