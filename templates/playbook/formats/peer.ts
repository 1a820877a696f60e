import type { FormatPage } from '../page.ts'

export const peer = {
  cites: 'A2.8',
  name: 'a conversation with the people you would work beside',
  tests: [
    { cites: 'A4.2', words: 'Whether they would like to have you at the next desk for the next three years.' },
    { cites: 'A4.9', words: 'How you share work, credit and bad news.' },
    { cites: 'A4.7', words: 'What you would not do, even if it were easier.' },
  ],
  expect: [
    {
      family: 'culture',
      words: 'What kind of team brings out your best work?',
      answer: 'Describe one week in a team that worked: who talked to whom, about what.',
    },
    {
      family: 'disagreement',
      words: 'A colleague keeps saying no to your ideas. What do you do?',
      answer: 'Ask them what you’re not seeing. Then work on the next one with them from the start.',
    },
    {
      family: 'behavioral',
      words: 'Tell me about a time you helped somebody with work that wasn’t yours.',
      answer: 'What they could do alone afterwards is the result.',
    },
    {
      family: 'growth',
      words: 'What would you like to learn from us?',
      answer: 'Something a named person there does well, and why you have not learned it yet.',
    },
  ],
  prepare: {
    first: [
      {
        cites: 'A5.6',
        needs: ['market'],
        words: 'Read what the team writes or shows in public, and find one thing you would like to hear more about.',
      },
      { cites: 'A6.5', words: 'Have one story about a conflict that ended well for both, and one in which you were wrong.' },
    ],
    later: [
      {
        cites: 'A3.2',
        words: 'Peers often have the last word against a candidate. Give this conversation the same care as the one with the manager.',
      },
      { cites: 'A8.2', needs: ['debriefed'], words: 'They may know what you told the others. Tell it the same way.' },
    ],
  },
  conduct: [
    { cites: 'A13.3', words: 'Be curious about their work and easy to correct. Eager is good; finished with learning is not.' },
    { cites: 'A1.6', words: 'Find out for yourself too: these are the people you would see every day.' },
  ],
  mistakes: ['as-to-a-boss', 'overconfidence', 'vague-questions'],
} satisfies FormatPage
