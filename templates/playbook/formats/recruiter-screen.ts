import type { FormatPage } from '../page.ts'

export const recruiterScreen = {
  cites: 'A3.7',
  name: 'a call with the recruiter',
  tests: [
    { cites: 'A4.9', words: 'Whether you can say in two minutes who you are and why this job.' },
    { cites: 'A4.4', words: 'Whether what you want and what they offer lie close enough together.' },
  ],
  expect: [
    {
      family: 'cv',
      words: 'Take me through your CV in a few minutes.',
      answer: 'Two minutes: now, the two things in your past that fit this job, why this one next. Stop there.',
    },
    {
      family: 'why-us',
      words: 'What made you answer this posting?',
      answer: 'The line in the posting that made you read on, and the work behind it that you have done.',
    },
    {
      family: 'availability',
      words: 'When could you start, and are you talking to anybody else?',
      answer: 'Your earliest true date, and where the others stand without names.',
    },
    {
      family: 'pay-and-start',
      words: 'Do you have a figure in mind?',
      answer: 'Ask for the range they planned; if pressed, a range you can give reasons for.',
    },
    {
      family: 'career-goals',
      words: 'What are you looking for in your next job?',
      answer: 'Two things you want more of, and where you have seen them here.',
    },
    {
      family: 'growth',
      words: 'Why are you looking for something new?',
      answer: 'What you want more of, in one sentence. Nothing against anybody.',
    },
    {
      family: 'culture',
      words: 'How would your last manager describe you?',
      answer: 'Two things they said in a review or a mail, and on which occasion.',
    },
  ],
  prepare: {
    first: [
      { cites: 'A5.9', needs: ['cv'], words: 'Go over your CV line by line and have one sentence on every step, the gaps too.' },
      { cites: 'A5.11', words: 'Write down what you want to learn here: the rounds to come, who takes part, what each one is about.' },
    ],
    later: [
      { cites: 'A17.1', needs: ['no-date'], words: 'Find out by when they mean to decide, and write the date down.' },
      { cites: 'A5.10', words: 'Ask who will be there next time and what each interview is about. This is the person who knows.' },
    ],
  },
  conduct: [{ cites: 'A13.3', words: 'Be as friendly and exact as with the manager: the recruiter tells the others how you were.' }],
  mistakes: ['cv-read-out', 'vague-questions', 'pay-too-early'],
} satisfies FormatPage
