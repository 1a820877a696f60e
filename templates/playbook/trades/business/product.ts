import type { TradePage } from '../../page.ts'

export const product = {
  name: 'product management',
  people: 'product managers',
  weighs: { cites: 'A4.7', words: 'What you chose not to build, how you knew, and whether engineers would work with you again.' },
  bring: {
    cites: 'A13.1',
    words: 'One product decision you may talk about: the problem, the options, what you chose, what changed.',
  },
  atHand: {
    cites: 'A13.1',
    words: 'One product decision you may talk about, with what changed, and notes from using their product this week.',
  },
  screen: [
    {
      family: 'cv',
      words: 'Which product was yours, and what was it measured by?',
      answer: 'Who used it, the one figure you answered for, the team you had, what moved it.',
    },
  ],
  expect: [
    {
      family: 'situational',
      words: 'A metric you own drops 20% overnight. What do you do?',
      answer: 'Is it real: tracking, a release, everybody or one group? Then the likeliest cause, whom you pull in, what you tell whom.',
    },
    {
      family: 'disagreement',
      words: 'Sales has promised a customer something that isn’t planned. What now?',
      answer: 'What the customer needs it for, what it would push out, one offer you can keep, and who tells them.',
    },
    {
      family: 'failure',
      words: 'Tell us about something you shipped that didn’t work.',
      answer: 'What you believed, what the figures said and when, what you took out, what you test earlier now.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'Who decides when engineering and sales want different things?' },
    { cites: 'A10.1', words: 'What did you last take out of the product, and who missed it?', of: ['leads', 'does'] },
    { cites: 'A10.4', words: 'When did a customer last change your plans?' },
  ],
  avoid: { cites: 'A4.7', words: 'Naming a framework before you’ve said who has the problem.' },
} satisfies TradePage
