import type { TalkPage } from '../page.ts'

export const trial = {
  name: 'a trial',
  weighs: { cites: 'A4.10', words: 'How you work beside others: what you ask, whether you finish things, how you leave the place.' },
  bring: { cites: 'A5.11', words: 'ID and something to eat.' },
  before: { cites: 'A13.4', words: 'Ask what they lend you and who looks after you there.' },
  ready: { cites: 'A11.1', words: 'Ask today what you’ll do, with whom, and what to wear.' },
  expect: [
    {
      family: 'situational',
      words: 'Can you take this on alone?',
      answer: 'Say how you would begin and where you would ask. Then do it to the end.',
    },
    {
      family: 'follow-up',
      words: 'How was it for you?',
      answer: 'One thing you liked seeing, one you would ask about, and whether you would come back tomorrow.',
    },
  ],
  avoid: { cites: 'A13.3', words: 'Changing how they do things on the first day.' },
} satisfies TalkPage
