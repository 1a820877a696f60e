import type { FormatPage } from '../page.ts'

export const technical = {
  cites: 'A2.4',
  name: 'a technical interview',
  tests: [
    { cites: 'A4.6', words: 'Whether you can do the work itself, on a problem you have not seen.' },
    { cites: 'A4.3', words: 'How you take a problem apart: what you ask, what you try first, what you leave for later.' },
    { cites: 'A4.11', words: 'What you do when someone points at a weak spot in your solution.' },
  ],
  expect: [
    {
      family: 'technical',
      words: 'Here’s a problem. How would you start?',
      answer: 'Repeat the goal, ask for two limits, begin with the plainest way that works.',
    },
    {
      family: 'competency',
      words: 'Which part of that did you do yourself, and why that way?',
      answer: 'Draw the line round your part, then the option you turned down.',
    },
    {
      family: 'follow-up',
      words: 'Why not do it the simpler way?',
      answer: 'Perhaps they are right: say what the simpler way costs, and when you would take it.',
    },
    {
      family: 'failure',
      words: 'When did you last get something like this wrong?',
      answer: 'What you overlooked, who noticed, and the check you have made since.',
    },
    {
      family: 'situational',
      words: 'You don’t know the answer and nobody’s there to ask. What do you do?',
      answer: 'What you know for sure, what you could try without harm, whom you would tell and when.',
    },
  ],
  prepare: {
    first: [
      {
        cites: 'A5.8',
        needs: ['posting'],
        words: 'Go through the skills in the posting and do one small exercise in each that you have not used lately.',
      },
      {
        cites: 'A6.10',
        words: 'Practise solving aloud, with a person or a recorder. Thinking and talking at once takes a little training.',
      },
    ],
    later: [
      { cites: 'A9.4', words: 'Expect harder questions, and more of them about the reasons behind your choices.' },
      { cites: 'A7.4', needs: ['point'], words: 'Work first on what went badly last time: it is the likeliest to come back.' },
    ],
  },
  conduct: [
    { cites: 'A11.6', words: 'Ask what is given and what is allowed before you begin, and say your thoughts as you go.' },
    { cites: 'A13.5', words: 'When you do not know, say so and say how you would find out.' },
  ],
  mistakes: ['answering-at-once', 'overconfidence', 'guessing-the-brief'],
} satisfies FormatPage
