import type { Tip } from '../page.ts'

export const thanksRules: Tip[] = [
  { cites: 'A16.1', also: ['A16.2', 'A16.3'], words: 'A note to each person within 24 hours, with one thing you talked about with them.' },
  {
    cites: 'A16.4',
    also: ['A16.5', 'A16.6'],
    words: 'Five sentences, by mail or card: that you’re interested, and one thing you’d help with.',
  },
]
