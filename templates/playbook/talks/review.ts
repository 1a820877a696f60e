import type { TalkPage } from '../page.ts'

export const review = {
  name: 'a review of your work',
  weighs: { cites: 'A4.11', words: 'Why you decided as you did, and whether you would change it once you hear something new.' },
  bring: { cites: 'A11.8', words: 'What you handed in, opened at the first page, and the three things you would do next.' },
  ready: { cites: 'A11.1', words: 'Open what you sent and mark one choice you’d defend and one you’d change.' },
  expect: [
    {
      family: 'technical',
      words: 'Take us through what you sent.',
      answer: 'Question, way, result, limit: three minutes.',
    },
    {
      family: 'follow-up',
      words: 'We would have done this part differently. Why did you?',
      answer: 'What you knew then. If theirs is better, say what you’d take over.',
    },
  ],
  avoid: { cites: 'A13.5', words: 'Apologizing for what is missing. Say what you would do first with two hours more.' },
} satisfies TalkPage
