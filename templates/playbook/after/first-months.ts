import type { Tip } from '../page.ts'

export const firstMonths: Tip[] = [
  {
    cites: 'A12.1',
    needs: ['market'],
    words: 'A plan on one page: 30 days to learn, 60 to take something over, 90 to have finished something.',
  },
  {
    cites: 'A12.2',
    also: ['A12.3'],
    needs: ['market'],
    words: 'One sentence on what success looks like after 90 days, in their terms, and one on six months.',
  },
]
