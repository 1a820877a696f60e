import type { TradePage } from '../page.ts'

export const retail = {
  name: 'the shop floor',
  people: 'people in retail',
  weighs: {
    cites: 'A4.9',
    words: 'Whether customers are greeted, shelves filled and the till right at night, also when two of you are missing.',
  },
  bring: {
    cites: 'A13.1',
    words: 'Photo ID, and the days and hours you can work.',
  },
  atHand: { cites: 'A13.1', words: 'The hours you are free, the tills and stock systems you know, and the store’s opening hours.' },
  screen: [
    {
      family: 'availability',
      words: 'Which days and hours can you work, weekends too?',
      answer: 'Days and hours, not “flexible”. Name the one you can’t.',
    },
  ],
  expect: [
    {
      family: 'situational',
      words: 'A customer without a receipt wants to return something and gets loud. What do you do?',
      answer: 'Lower your own voice, say what you can do before what you can’t, fetch the supervisor before it turns.',
    },
    {
      family: 'what-to-change',
      words: 'What did you notice when you came into our store?',
      answer: 'One thing done well, one shelf you would change, and why it would sell more there.',
    },
    {
      family: 'technical',
      words: 'Sales are down this month. What do you look at first?',
      answer: 'How many come in, how many of them buy, how much each buys. Then gaps on the shelf and hands on the floor.',
    },
  ],
  ask: [
    { cites: 'A10.9', words: 'What do people come here for that they can’t get elsewhere?' },
    { cites: 'A10.4', words: 'How are weekends split?', of: ['does'] },
    { cites: 'A10.3', words: 'What isn’t selling, and why?', of: ['leads'] },
  ],
  askFirst: [{ cites: 'A10.4', words: 'How many hours a week is it, and how far ahead do you plan them?' }],
  avoid: { cites: 'A5.6', words: 'Coming without having walked through one of their stores.' },
  trial: {
    weighs: { cites: 'A4.9', words: 'Whether you walk up to customers by yourself and put things back without being told.' },
    bring: { cites: 'A13.1', words: 'Plain clothes, shoes for hours of standing, ID. Walk through the store once the day before.' },
    ready: { cites: 'A11.1', words: 'Go in once before, as a customer. Note what stands at the door, what is out, how you were greeted.' },
    expect: [
      {
        family: 'situational',
        words: 'Would you help that customer?',
        answer: 'Greet, one open question, walk there with them. Don’t know it? Fetch somebody and listen.',
      },
    ],
    avoid: { cites: 'A13.2', words: 'Your phone in your hand, even for the time.' },
  },
} satisfies TradePage
