import type { FormatPage } from '../page.ts'

/** A short assignment: it comes with a round as its task and has no format of its own in an invite. */
export const workSample = {
  cites: 'A2.7',
  name: 'a piece of work to prepare',
  tests: [
    { cites: 'A4.6', words: 'What your work looks like when nobody helps you with it.' },
    { cites: 'A4.3', words: 'Whether someone else can follow how you got there.' },
  ],
  expect: [
    {
      family: 'follow-up',
      words: 'What would you do with one more day?',
      answer: 'The weakest part of your work, named before they name it.',
    },
    {
      family: 'technical',
      words: 'Why did you solve it this way and not another?',
      answer: 'The second-best way, and the one reason it lost.',
    },
  ],
  prepare: {
    first: [
      {
        cites: 'A11.2',
        needs: ['task'],
        words: 'Answer the brief as it is written. Before you hand in, check your draft against each of its sentences.',
      },
      { cites: 'A11.3', words: 'If the brief leaves open how long, how deep or for whom, ask the recruiter today. Asking looks careful.' },
    ],
    later: [
      { cites: 'A11.8', words: 'Keep a copy: later rounds like to come back to it.' },
      { cites: 'A11.5', words: 'Write down your reasons as well. They will want your thinking more than your polish.' },
    ],
  },
  conduct: [
    { cites: 'A11.4', words: 'Make the line of thought visible: the question, what you assumed, what you found, what you would do.' },
  ],
  mistakes: ['guessing-the-brief', 'filling-every-minute'],
} satisfies FormatPage
