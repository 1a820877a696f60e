import type { TradePage } from '../page.ts'

export const design = {
  name: 'design',
  people: 'designers',
  weighs: { cites: 'A4.3', words: 'How you got there: what you learned from users, what you threw away, what changed after it shipped.' },
  bring: { cites: 'A11.8', words: 'Your portfolio on your own machine and offline: two projects, with the sketches that lost.' },
  atHand: {
    cites: 'A11.8',
    words: 'Your portfolio open at the first of two projects, notifications off, and a link in case sharing fails.',
  },
  screen: [
    {
      family: 'competency',
      words: 'Which project in your portfolio shows you best, and what was your part?',
      answer: 'The problem in a sentence, your part beside the team’s, what changed for users.',
    },
  ],
  expect: [
    {
      family: 'technical',
      words: 'Take us through one project from the first sketch.',
      answer: 'Problem, what you learned from whom, two ways you dropped, what shipped, the number. Ten minutes, then stop.',
    },
    {
      family: 'follow-up',
      words: 'Why this, and not the obvious solution?',
      answer: 'Say what the obvious one does better, and the finding that ruled it out.',
    },
    {
      family: 'situational',
      words: 'Engineering says it can’t be built in time. What do you give up?',
      answer: 'Keep the step where users get stuck, drop the rest by name, and say when it would come back.',
    },
  ],
  ask: [
    { cites: 'A10.4', words: 'Who decides when designers and engineers disagree?', of: ['leads', 'does'] },
    { cites: 'A10.9', words: 'When did a user last change your mind?', of: ['does'] },
    { cites: 'A10.3', words: 'Where does a design get lost between sketch and release?' },
  ],
  avoid: { cites: 'A15.10', words: 'Walking through screens without saying who had the problem.' },
} satisfies TradePage
