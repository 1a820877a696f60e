import type { TradePage } from '../page.ts'

export const sales = {
  name: 'sales',
  people: 'people in sales',
  weighs: { cites: 'A4.1', words: 'Whether you listen before you pitch, know your own figures, and can say why a deal was lost.' },
  bring: {
    cites: 'A6.4',
    words: 'For yourself, not to hand over: target and result in percent for each year, and a typical deal without its customer.',
  },
  atHand: {
    cites: 'A6.4',
    words: 'For yourself: target and result in percent for each year, a typical deal and its cycle, where your leads came from.',
  },
  screen: [
    {
      family: 'competency',
      words: 'What was your target last year, and what did you close?',
      answer: 'Both figures and the percentage. If you missed it: why, and what you changed the quarter after.',
    },
  ],
  expect: [
    {
      family: 'technical',
      words: 'How would you open the first call with one of our customers?',
      answer: 'A question about their week, not about the product. Then one problem and one proof.',
    },
    {
      family: 'failure',
      words: 'Tell us about a deal you lost at the end.',
      answer: 'Who decided, what you hadn’t asked them, and what you ask in the first call since.',
    },
    {
      family: 'situational',
      words: 'The customer says you are too expensive. What do you say?',
      answer: '“Compared with what?” Then what it costs them to do nothing. A discount last, and only against something.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'Where do most deals get lost?' },
    { cites: 'A10.2', words: 'How many of the team hit their target last year?', of: ['leads'] },
    { cites: 'A10.9', words: 'Where do the leads come from?', of: ['does'] },
  ],
  askFirst: [{ cites: 'A10.7', words: 'Is this a new territory, or did somebody have it before?' }],
  avoid: { cites: 'A13.3', words: 'Taking all the credit for a deal that an engineer or a colleague helped to win.' },
} satisfies TradePage
