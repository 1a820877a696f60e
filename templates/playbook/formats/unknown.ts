import type { FormatPage } from '../page.ts'

/** The invite does not say what kind of talk it is: ask, and prepare what every kind needs. */
export const unknownFormat = {
  cites: 'A2.12',
  name: 'an interview whose format the invite does not say',
  tests: [
    { cites: 'A1.2', words: 'Early on: can you do it? Later: will you deliver here, and do they want to work with you?' },
    { cites: 'A4.9', words: 'In every kind of talk: are you clear, and do you listen?' },
  ],
  expect: [
    { family: 'cv', words: 'Tell us about yourself and what brought you here.' },
    { family: 'why-us', words: 'Why this company?' },
    { family: 'behavioral', words: 'Give an example of something difficult you got done.' },
    { family: 'first-90-days', words: 'How would you start?' },
  ],
  prepare: {
    first: [
      { cites: 'A5.11', words: 'Ask the recruiter what kind of round it is and what it will be about. The draft below does that.' },
      { cites: 'A6.2', words: 'Have five to eight examples from your work ready; they serve in every format.' },
    ],
    later: [
      { cites: 'A1.9', words: 'Expect fewer topics and more questions on each.' },
      { cites: 'A6.3', words: 'Have examples ready that they have not heard yet.' },
    ],
  },
  conduct: [{ cites: 'A13.5', words: 'Answer what was asked, honestly and in detail, and stop when you are done.' }],
  mistakes: ['same-pitch', 'vague-questions', 'no-follow-up'],
} satisfies FormatPage
