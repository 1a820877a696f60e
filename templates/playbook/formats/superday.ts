import type { FormatPage } from '../page.ts'

export const superday = {
  cites: 'A2.10',
  name: 'a full day of interviews',
  tests: [
    { cites: 'A4.5', words: 'Whether the last person gets as much of you as the first.' },
    { cites: 'A4.9', words: 'How you find your way to very different people, one after the other.' },
    { cites: 'A4.1', words: 'Whether all of them, put together, believe that you would deliver.' },
  ],
  expect: [
    {
      family: 'behavioral',
      words: 'What result are you proud of?',
      answer: 'Several may ask: a different one for each, with its own number.',
    },
    {
      family: 'why-us',
      words: 'Why do you want to work here?',
      answer: 'One thing you have seen or heard of them, and what you would do with it.',
    },
    {
      family: 'situational',
      words: 'How do you handle a week in which everything is urgent?',
      answer: 'Who decides what slips, by when you would tell the others, what you would never let slip.',
    },
    {
      family: 'follow-up',
      words: 'You told a colleague of mine about that. What was the hardest part?',
      answer: 'A part you did not tell there, with the same dates and figures.',
    },
    {
      family: 'availability',
      words: 'Are you talking to others, and when could you decide?',
      answer: 'True and without names: how many, and the date by which you would like to know.',
    },
  ],
  prepare: {
    first: [
      { cites: 'A3.9', words: 'Make a line for each meeting: who, what they care about, one story, one question.' },
      { cites: 'A6.7', words: 'Give each story to one meeting only. They will compare.' },
    ],
    later: [
      { cites: 'A8.2', needs: ['met'], words: 'Read your notes from the earlier rounds once more: somebody you meet was there.' },
      { cites: 'A1.8', words: 'Bring something to drink and to eat, and take five minutes alone between two interviews.' },
    ],
  },
  conduct: [
    { cites: 'A13.2', words: 'Start fresh with each person. For them it is the first conversation of the day with you.' },
    { cites: 'A16.3', words: 'After each meeting write down one thing that was said. In the evening they all blur.' },
  ],
  mistakes: ['same-story', 'without-names', 'leaving-someone-out'],
} satisfies FormatPage
