import type { Tip } from '../page.ts'

export const waiting: Tip[] = [
  { cites: 'A17.1', needs: ['no-date'], words: 'Ask before you leave by when they mean to decide, and write the date down.' },
  { cites: 'A17.5', also: ['A17.6'], words: 'Then no mail until the day they named; where they named none, a full working week.' },
  { cites: 'A17.2', words: 'Once the date has passed, one short question is welcome, not a nuisance.' },
  {
    cites: 'A17.3',
    also: ['A17.4'],
    needs: ['recruiter'],
    words: 'It goes to the recruiter, in three friendly sentences: by when can you expect to hear?',
  },
]
