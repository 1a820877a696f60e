import type { FormatPage } from '../page.ts'

export const hiringManager = {
  cites: 'A2.1',
  name: 'a one-to-one with the hiring manager',
  tests: [
    { cites: 'A4.1', words: 'Whether you would get something useful done in the first months, and how one could tell.' },
    { cites: 'A4.6', words: 'Whether the skill holds when someone who does this work asks three questions deep.' },
    { cites: 'A4.2', words: 'Whether the two of you would work well together on an ordinary Tuesday.' },
  ],
  expect: [
    {
      family: 'first-90-days',
      words: 'What would you want to have done after your first 90 days here?',
      answer: 'One thing learned, one thing fixed, one thing started, each tied to what they told you.',
    },
    {
      family: 'competency',
      words: 'What work are you proudest of, and what was your own part in it?',
      answer: 'Begin with the result, then only the decisions that were yours.',
    },
    {
      family: 'failure',
      words: 'Tell me about something you planned that didn’t work out.',
      answer: 'The first sign you missed, when you told someone, what was saved.',
    },
    {
      family: 'growth',
      words: 'How do you like to be managed, and what makes somebody hard to work for?',
      answer: 'One habit of your best manager with an example; for the other half, a need and not a complaint.',
    },
    {
      family: 'cv',
      words: 'Why did you leave your last job?',
      answer: 'What you went towards, in one sentence. Leave out whom you left.',
    },
  ],
  prepare: {
    first: [
      { cites: 'A5.8', needs: ['posting'], words: 'Take the posting and write one example of your own beside each skill it names.' },
      { cites: 'A12.2', words: 'Have two sentences on what you would learn first and what you would do first.' },
    ],
    later: [
      {
        cites: 'A8.3',
        needs: ['manager-told'],
        words: 'Pick the need this manager stressed last time and bring one fresh example that answers it.',
      },
      {
        cites: 'A12.1',
        needs: ['told', 'market'],
        words: 'Bring a short plan for 30, 60 and 90 days, built on what you heard last time. One page is plenty.',
      },
    ],
  },
  conduct: [{ cites: 'A13.5', words: 'Answer the question first, then give the evidence. Managers notice who gets to the point.' }],
  mistakes: ['ready-made-plan', 'the-long-way', 'pay-too-early'],
} satisfies FormatPage
