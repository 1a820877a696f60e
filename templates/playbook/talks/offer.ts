import type { TalkPage } from '../page.ts'

export const offer = {
  name: 'a conversation about an offer',
  weighs: {
    cites: 'A14.2',
    words: 'Every term as they say it: hours or shifts, the start date, leave and benefits, and what is still conditional.',
  },
  bring: { cites: 'A14.2', words: 'Your questions in order; a pen; a calendar; the earliest day you can start.' },
  expect: [
    {
      family: 'availability',
      words: 'When can you let us know by?',
      answer: 'Thank them and say you’re pleased. Ask for it in writing, and name the day you’ll answer.',
    },
    {
      family: 'growth',
      words: 'How does that sound?',
      answer: 'Say what you like. If something’s missing, ask for it in the same call: “Is there room on …?”',
    },
  ],
  ask: [
    { cites: 'A14.2', words: 'When will I have it in writing, and when do you need my answer?' },
    { cites: 'A14.2', words: 'What is still conditional, and when will it be settled?' },
    { cites: 'A3.1', words: 'Who could I talk to once more, if I have a question about the team?' },
  ],
  avoid: { cites: 'A14.3', words: 'Saying yes before you have read it.' },
} satisfies TalkPage
