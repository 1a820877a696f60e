import type { TalkPage } from '../page.ts'

export const offer = {
  name: 'a conversation about an offer',
  weighs: {
    cites: 'A1.6',
    words: 'Whether you know what you need in writing, by when you decide, and what you still have to ask.',
  },
  bring: { cites: 'A14.2', words: 'Your questions in order, a calendar, and the earliest day on which you can start.' },
  expect: [
    {
      family: 'availability',
      words: 'When can you let us know by?',
      answer: 'A day and an hour you will keep. Ask for the offer in writing before then.',
    },
    { family: 'growth', words: 'What would make you say yes?', answer: 'One thing that would settle it, and why. Thank them first.' },
  ],
  ask: [
    { cites: 'A14.2', words: 'When will I have it in writing, and when do you need my answer?' },
    { cites: 'A12.2', words: 'What would you like me to have read or arranged before the first day?' },
    { cites: 'A3.1', words: 'Whom could I talk to once more, if I have a question about the team?' },
  ],
  avoid: { cites: 'A14.3', words: 'Saying yes before you have read it.' },
} satisfies TalkPage
