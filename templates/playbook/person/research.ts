import type { Tip } from '../page.ts'

/** An hour of reading, in order of use. */
export const research: Tip[] = [
  { cites: 'A5.9', needs: ['cv'], words: 'Your own CV, line by line.' },
  { cites: 'A5.8', needs: ['posting'], words: 'The posting, with one example of yours beside each skill.' },
  {
    cites: 'A5.1',
    also: ['A5.5', 'A5.6'],
    needs: ['company'],
    words: 'Their site and their news: what went well lately, and what didn’t.',
  },
  { cites: 'A5.4', needs: ['market'], words: 'What this team is building or fixing, as far as one can read it.' },
  { cites: 'A5.2', also: ['A5.3'], needs: ['market'], words: 'Two rivals and the difference, and what troubles all of them.' },
  {
    cites: 'A5.7',
    needs: ['market'],
    words: 'The public work page of each person you will meet. Enough to ask a good question, no further.',
  },
]
