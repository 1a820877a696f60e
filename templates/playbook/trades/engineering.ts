import type { TradePage } from '../page.ts'

export const engineering = {
  name: 'engineering',
  people: 'engineers',
  weighs: {
    cites: 'A4.6',
    words: 'Whether you start from load, tolerance, cost and safety, and have seen your designs built.',
  },
  bring: {
    cites: 'A11.8',
    words: 'Certificates, two drawings or photos you may show, a calculator. Safety shoes if a tour is planned.',
  },
  atHand: { cites: 'A11.8', words: 'Two drawings you may share, the standards you work to, the programs you use.' },
  screen: [
    {
      family: 'competency',
      words: 'Which part of that product or plant was yours?',
      answer: 'The part, its figures (load, size, output), the standard it had to meet, what it cost.',
    },
  ],
  expect: [
    {
      family: 'technical',
      words: 'How do you check by hand what the computer tells you?',
      answer: 'Your assumptions, the sum with its units, rounded, and its size against something you know.',
    },
    {
      family: 'failure',
      words: 'Tell us about a part or a design that failed.',
      answer: 'What broke, the first guess that was wrong, the cause, and the change in drawing or process.',
    },
    {
      family: 'situational',
      words: 'Production wants to ship and you are not sure it is safe. What do you do?',
      answer: 'What you don’t know, what it could do to whom, the quickest test, and who has the right to decide.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'Which part causes the most trouble once it’s built?' },
    { cites: 'A10.9', words: 'How often are you on the shop floor yourselves?', of: ['does', 'leads'] },
    { cites: 'A10.4', words: 'Who signs off a change, and how long does that take?', of: ['leads', 'does'] },
  ],
  avoid: { cites: 'A13.5', words: 'Answering with a rule of thumb and leaving out where it stops being true.' },
} satisfies TradePage
