import type { TradePage } from '../../page.ts'

export const marketing = {
  name: 'marketing and communications',
  people: 'marketers',
  weighs: {
    cites: 'A4.7',
    words: 'What your work brought in and how you know, and whether you write so that their customers would read on.',
  },
  bring: { cites: 'A13.1', words: 'Two published pieces of your work and, for yourself, what each was for and what came of it.' },
  atHand: { cites: 'A13.1', words: 'Two campaigns you may talk about, with what came of them, and one thing of theirs you’d change.' },
  screen: [
    {
      family: 'cv',
      words: 'Which channels have you run yourself, and with what budget?',
      answer: 'Channel, budget a month, the figure it was judged by. Say what others did.',
    },
  ],
  expect: [
    {
      family: 'situational',
      words: 'Your budget is halved for the next quarter. What do you stop?',
      answer: 'What each channel brings for its money, what would come anyway, what goes first, how you’d see that it hurts.',
    },
    {
      family: 'failure',
      words: 'Tell us about a campaign that didn’t work.',
      answer: 'Its goal, the figure, when you saw it, what you stopped, what the next one did differently.',
    },
    {
      family: 'competency',
      words: 'How would you explain us to somebody who has never heard of us?',
      answer: 'Their customer’s problem in one sentence, what changes with them in the next. No slogan.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'How does sales judge marketing here?' },
    { cites: 'A10.1', words: 'Who do you lose customers to, and why?' },
    { cites: 'A10.4', words: 'Who has the last word on a text before it goes out?', of: ['leads', 'does'] },
  ],
  avoid: { cites: 'A4.7', words: 'Reach and likes without what they led to.' },
} satisfies TradePage
