import type { TradePage } from '../../page.ts'

export const personnel = {
  name: 'human resources',
  people: 'people in human resources',
  weighs: { cites: 'A4.7', words: 'Whether managers would come to you before it’s too late, and whether you keep what you hear.' },
  bring: {
    cites: 'A13.1',
    words: 'Photo ID and, for yourself, two results you may talk about: roles filled, time to fill, what changed.',
  },
  atHand: { cites: 'A13.1', words: 'For yourself, two results you may talk about; the systems and the employment law you’ve worked with.' },
  screen: [
    {
      family: 'cv',
      words: 'How many people did you look after, and where?',
      answer: 'Head count, sites, your own share of it. Say what went to lawyers.',
    },
  ],
  expect: [
    {
      family: 'situational',
      words: 'A manager wants to dismiss somebody this week and has nothing in writing. What do you say?',
      answer: 'What happened and when, what they were told, what law and policy ask, the step for today, what you write down.',
    },
    {
      family: 'disagreement',
      words: 'When did you last tell a senior manager no?',
      answer: 'What they wanted, the risk in their terms, the other way you offered, what they did.',
    },
    {
      family: 'competency',
      words: 'People leave within their first six months. Where do you look?',
      answer: 'Who leaves and from which manager, what was promised, the first two weeks, one change and its figure.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'What do managers decide without HR?' },
    { cites: 'A10.1', words: 'Which roles are hardest to fill or to keep?' },
    { cites: 'A10.4', words: 'Who decides when HR and a manager disagree?', of: ['leads'] },
  ],
  avoid: { cites: 'A4.7', words: 'Telling a case in a way that gives away who it was.' },
} satisfies TradePage
