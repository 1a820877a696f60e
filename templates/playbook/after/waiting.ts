import type { Tip } from '../page.ts'

export const waiting: Tip[] = [
  { cites: 'A17.1', words: 'Ask before you leave by when they mean to decide, and write the date down.' },
  { cites: 'A17.5', words: 'After your thank-you notes, no further mail is the right mail until the day they named.' },
  { cites: 'A17.2', words: 'Once the date has passed, one short question is welcome, not a nuisance.' },
  { cites: 'A17.3', words: 'It goes to the recruiter, who knows how things stand and whose job it is to answer.' },
  { cites: 'A17.4', words: 'Keep it to three friendly sentences and ask one thing: by when can you expect to hear?' },
  { cites: 'A17.6', words: 'When no date was named, a full working week of patience is a fair rule. It is ours, and you can change it.' },
]
