import type { FormatPage } from '../page.ts'

export const executive = {
  cites: 'A2.9',
  name: 'a conversation with a senior leader',
  tests: [
    { cites: 'A4.12', words: 'Whether you see how this job helps the company where it wants to go.' },
    { cites: 'A4.4', words: 'Whether your own direction and theirs will still fit in three years.' },
    { cites: 'A4.7', words: 'What you stand for, and whether it is more than words.' },
  ],
  expect: [
    {
      family: 'industry',
      words: 'What do you think will change in our industry over the next few years?',
      answer: 'One shift, one reason you believe it, and what it asks of them by next year.',
    },
    {
      family: 'why-us',
      words: 'Why us, and not somebody else in this field?',
      answer: 'Something only they chose to do, and the work of yours that it reminds you of.',
    },
    {
      family: 'what-to-change',
      words: 'What would you change here if it were up to you?',
      answer: 'Say first what you would keep. Then one change small enough to test in a month.',
    },
    {
      family: 'career-goals',
      words: 'Where do you want to be in five years, and what does this job do for that?',
      answer: 'Name what you want to be trusted with, not a title, and the part of it this role teaches.',
    },
  ],
  prepare: {
    first: [
      { cites: 'A5.1', words: 'Read the last half year of company news and form one opinion of your own about it.' },
      { cites: 'A5.2', needs: ['market'], words: 'Know the two main rivals and what this company does differently.' },
    ],
    later: [
      { cites: 'A1.10', words: 'Here it is about direction and judgement, less about detail.' },
      { cites: 'A12.3', words: 'Be able to say in one minute what would be better because of you after six months.' },
    ],
  },
  conduct: [
    { cites: 'A13.5', words: 'Short answers, the point first. Leaders ask for the detail they want.' },
    { cites: 'A13.3', words: 'Have an opinion, and show that you know it is a view from outside.' },
  ],
  mistakes: ['the-long-way', 'overconfidence', 'pay-too-early'],
} satisfies FormatPage
