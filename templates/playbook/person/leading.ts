import type { TradePage } from '../page.ts'

/** Whoever is to lead others is asked about that, in any line of work, and not about the work of those they lead. */
export const leading = {
  name: 'leading a team',
  people: 'people who lead a team',
  weighs: {
    cites: 'A4.2',
    words: 'What was better after a year with you, in results and in people, and how you got it done through others.',
  },
  bring: {
    cites: 'A6.4',
    words: 'Photo ID and, for yourself and not to hand over, the size of your last team and two results you may talk about.',
  },
  atHand: { cites: 'A6.4', words: 'For yourself: the size of your last team, and two results you may talk about.' },
  screen: [
    {
      family: 'competency',
      words: 'How many people did you lead, and in what?',
      answer: 'The number and their jobs, who hired and scheduled them, what you answered for.',
    },
  ],
  expect: [
    {
      family: 'situational',
      words: 'Two people call in sick on your busiest day. What do you do?',
      answer: 'What must happen today and what can wait, whom you ask first, where you help yourself, what you change for next time.',
    },
    {
      family: 'behavioral',
      words: 'Tell us about somebody on your team who wasn’t doing the job.',
      answer: 'What you saw, what you said and when, the date you agreed, how it ended. No name.',
    },
    {
      family: 'competency',
      words: 'Which of our numbers would you look at first?',
      answer: 'One number, what good looks like, the two things that move it, and what you’d ask before touching either.',
    },
  ],
  ask: [
    { cites: 'A10.2', words: 'Which numbers will I be judged on, and how did they look last year?', of: ['leads'] },
    { cites: 'A10.4', words: 'What would the team say it needs from its manager?', of: ['does', 'leads'] },
    { cites: 'A10.3', words: 'Where is the team strong, and where does it need help?', of: ['leads'] },
  ],
  avoid: { cites: 'A6.6', words: 'Saying “we” throughout. Say what you decided, and what the team did.' },
} satisfies TradePage
