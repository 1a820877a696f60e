import type { TradePage } from '../page.ts'

export const hospitality = {
  name: 'service',
  people: 'people in service',
  weighs: {
    cites: 'A4.9',
    words:
      'Whether guests feel seen in the first minute, and whether you are as friendly with the last guest of the shift as with the first.',
  },
  bring: {
    cites: 'A13.1',
    words: 'Photo ID, and the days and nights you can work.',
  },
  atHand: { cites: 'A13.1', words: 'The evenings you are free, the languages you can serve in, the till and booking systems you know.' },
  screen: [
    {
      family: 'availability',
      words: 'Which evenings and weekends can you work?',
      answer: 'Name them. If there is one fixed day you can’t, say it now.',
    },
  ],
  expect: [
    {
      family: 'situational',
      words: 'A guest says this isn’t what they asked for. What do you say?',
      answer: 'Listen to the end, say back what you understood, offer what you can decide yourself, check again later.',
    },
    {
      family: 'technical',
      words: 'What would you recommend to a guest here, and why?',
      answer: 'Look at what they offer beforehand: pick one thing, and say for which guest, and why.',
    },
    {
      family: 'behavioral',
      words: 'What’s the busiest shift you’ve worked?',
      answer: 'How many guests, how many of you, what you let wait and who you told.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'What do guests complain about most?' },
    { cites: 'A10.4', words: 'How far ahead do shifts and days off come out?', of: ['does', 'leads'] },
    { cites: 'A10.9', words: 'What can I decide for a guest on my own?', of: ['leads'] },
  ],
  askFirst: [{ cites: 'A10.4', words: 'How many are on a usual shift?' }],
  avoid: { cites: 'A15.3', words: 'Looking past the other staff while you wait. They may be asked about you afterwards.' },
  trial: {
    weighs: { cites: 'A4.9', words: 'Whether you look up, greet and see what’s missing without being told.' },
    bring: {
      cites: 'A13.1',
      words: 'Plain dark clothes, shoes for hours of standing, a pen, a bottle opener, and any certificate you hold.',
    },
    ready: { cites: 'A11.1', words: 'Say aloud once how you greet a guest, how you put something wrong right, and how you hand over.' },
    expect: [
      {
        family: 'situational',
        words: 'Would you take that table?',
        answer: 'Greet, water, allergies, say the order back. A dish you don’t know: say you’ll ask, and ask.',
      },
    ],
    avoid: { cites: 'A13.5', words: 'Promising a guest something you would have to ask for.' },
  },
} satisfies TradePage
