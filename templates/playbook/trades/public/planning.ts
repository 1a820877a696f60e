import type { TradePage } from '../../page.ts'

export const planning = {
  name: 'planning and public policy',
  people: 'planners and policy officers',
  weighs: {
    cites: 'A4.7',
    words: 'Whether you can weigh wishes that can’t all be met, say which rule decides, and stand by it in a full room.',
  },
  bring: {
    cites: 'A13.1',
    words: 'Photo ID, and one published plan or report of yours: what it was for, what was decided, what you’d change.',
  },
  atHand: { cites: 'A13.1', words: 'One published plan or report of yours, the policy it rests on, and what was decided.' },
  screen: [
    {
      family: 'cv',
      words: 'Which plan have you taken from draft to decision?',
      answer: 'What it was for, your part, who decided and when, what stands there today.',
    },
  ],
  expect: [
    {
      family: 'situational',
      words: 'Residents and traders want opposite things, and the decision is in two weeks. How do you go on?',
      answer: 'Whom you hear and how, what the rule leaves open, two options with who pays for each, the one you’d advise.',
    },
    {
      family: 'technical',
      words: 'How do counts and surveys become a recommendation?',
      answer: 'What was counted and what wasn’t, the figure that decides, how sure it is, one sentence for those who vote.',
    },
    {
      family: 'behavioral',
      words: 'Tell us about advice of yours that wasn’t followed.',
      answer: 'What you advised and why, what was decided, how you carried it out all the same.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'Which plan is argued about most at the moment, and by whom?' },
    { cites: 'A10.1', words: 'Who signs off advice before it goes to those who decide?', of: ['leads'] },
    { cites: 'A10.4', words: 'How early do residents see a draft here?' },
  ],
  avoid: { cites: 'A4.7', words: 'Arguing against a decision of theirs before you’ve asked how it came about.' },
} satisfies TradePage
