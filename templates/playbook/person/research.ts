import type { Tip } from '../page.ts'

/** An hour of reading, in order of use. */
export const research: Tip[] = [
  { cites: 'A5.9', words: 'Your own CV, line by line.' },
  { cites: 'A5.8', words: 'The posting, with one example of yours beside each skill.' },
  { cites: 'A5.1', words: 'Their news of the last months.' },
  { cites: 'A5.4', words: 'What this team is building or fixing, as far as one can read it.' },
  { cites: 'A5.5', words: 'What has gone well for them lately, and what has not.' },
  { cites: 'A5.2', words: 'Two rivals, and the difference.' },
  { cites: 'A5.3', words: 'What troubles the whole industry.' },
  { cites: 'A5.6', words: 'How they speak of themselves: site, values, tone.' },
  { cites: 'A5.7', words: 'The public work page of each person you will meet. Enough to ask a good question, no further.' },
]
