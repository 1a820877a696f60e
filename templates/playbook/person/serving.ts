import type { AudiencePage } from '../page.ts'

/** Where the job is to make one person's day run: a driver's, a cook's or an assistant's talk with the one they would work for. */
export const serving = {
  expect: [
    {
      family: 'first-90-days',
      words: 'What would you take over from me first?',
      answer: 'Ask what costs the most hours, then name one thing for the first week.',
    },
    {
      family: 'situational',
      words: 'Two things clash and you can’t reach me. What do you do?',
      answer: 'Which of them can’t be undone, what you decide, and how you tell me in one line.',
    },
    {
      family: 'culture',
      words: 'What do you need from me to do this well?',
      answer: 'Ten minutes a day, one place for requests, and what you may decide alone.',
    },
  ],
  ask: [
    { cites: 'A10.9', words: 'How do you like your day to run?' },
    { cites: 'A10.3', words: 'What should never land on your desk?' },
    { cites: 'A10.1', words: 'What did your last assistant do that you’d like to keep?' },
  ],
} satisfies Pick<AudiencePage, 'expect' | 'ask'>
