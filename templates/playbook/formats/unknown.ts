import type { FormatPage } from '../page.ts'

/** The invite does not say what kind of interview it is: ask, and prepare what every kind needs. */
export const unknownFormat = {
  cites: 'A2.12',
  name: 'an interview whose format the invite does not say',
  tests: [
    { cites: 'A1.2', words: 'Early on: can you do it? Later: will you deliver here, and do they want to work with you?' },
    { cites: 'A4.9', words: 'In every kind of interview: are you clear, and do you listen?' },
  ],
  expect: [
    {
      family: 'cv',
      words: 'Tell us about yourself and what brought you here.',
      answer: 'Ninety seconds: what you do now, two things in your past that fit, why this job next.',
    },
    { family: 'why-us', words: 'Why this company?', answer: 'One thing they do that you have used, read or heard a customer say.' },
    {
      family: 'behavioral',
      words: 'Tell us about something difficult you got done.',
      answer: 'What made it difficult, the step nobody wanted to take, the result one could check.',
    },
    {
      family: 'first-90-days',
      words: 'What would you want to find out in your first week?',
      answer: 'What goes wrong most often, and what you may do alone.',
    },
  ],
  prepare: {
    first: [
      {
        cites: 'A5.11',
        needs: ['recruiter', 'kind-unknown'],
        words: 'Ask the recruiter what kind of round it is and what it will be about.',
      },
      { cites: 'A6.2', words: 'Have five to eight examples from your work ready; they serve in every format.' },
    ],
    later: [
      { cites: 'A1.9', words: 'Expect fewer topics and more questions on each.' },
      { cites: 'A6.3', needs: ['debriefed'], words: 'Have examples ready that they have not heard yet.' },
    ],
  },
  conduct: [{ cites: 'A13.5', words: 'Answer what was asked, honestly and in detail, and stop when you are done.' }],
  mistakes: ['one-kind-only', 'vague-questions', 'last-word'],
} satisfies FormatPage
