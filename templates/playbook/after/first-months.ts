import type { Tip } from '../page.ts'

export const firstMonths: Tip[] = [
  { cites: 'A12.1', words: 'A plan on one page: 30 days to listen and learn, 60 to take something over, 90 to have finished something.' },
  { cites: 'A12.2', words: 'One sentence on what success looks like after 90 days, in their terms.' },
  { cites: 'A12.3', words: 'One on what would be better after six months because you came.' },
]
