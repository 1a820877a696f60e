import type { TradePage } from '../page.ts'

export const software = {
  name: 'software work',
  people: 'people who build software',
  weighs: {
    cites: 'A4.3',
    words: 'How you get from a vague problem to something that runs: what you ask, what you test first, what you would undo.',
  },
  bring: { cites: 'A11.6', words: 'Your laptop and charger with your editor set up, in case they let you work on your own machine.' },
  atHand: { cites: 'A11.6', words: 'The editor and language you’ll use, opened and tried, and paper to draw on.' },
  screen: [
    {
      family: 'competency',
      words: 'What have you built most recently, and what was your part in it?',
      answer: 'What it does for whom, the part that was yours, and its size in users or requests.',
    },
  ],
  expect: [
    {
      family: 'technical',
      words: 'What breaks first at a hundred times the load?',
      answer: 'Name the part, the number at which it gives way, and the cheapest next step.',
    },
    {
      family: 'situational',
      words: 'You’re on call and it goes down at night. What do you look at first?',
      answer: 'What users see, what changed last, how to undo it. Causes come after.',
    },
    {
      family: 'failure',
      words: 'Tell us about a change of yours that broke production.',
      answer: 'What users saw and for how long, how you undid it, and the check that has stood there since.',
    },
  ],
  ask: [
    { cites: 'A10.4', words: 'How does a change get from your laptop to production, and how long does that take?', of: ['does'] },
    { cites: 'A10.3', words: 'What wakes people up at night, and who fixes it?', of: ['leads', 'does'] },
    { cites: 'A10.9', words: 'Which part of the code does nobody like to touch?', of: ['does'] },
  ],
  askFirst: [{ cites: 'A10.7', words: 'Which team is it, and what does it look after?' }],
  avoid: { cites: 'A15.9', words: 'Typing before you have asked what goes in, how much of it, and what may go wrong.' },
} satisfies TradePage
