import type { TradePage } from '../page.ts'

export const data = {
  name: 'work with data',
  people: 'people who work with data',
  weighs: {
    cites: 'A4.3',
    words: 'Whether you ask what will be decided with the figure before you compute it, and whether you would notice that it is wrong.',
  },
  bring: { cites: 'A11.8', words: 'One chart or notebook of yours that you may show, and the question it answered.' },
  atHand: { cites: 'A11.8', words: 'One chart or notebook you may share on screen, and an editor that runs SQL.' },
  screen: [
    {
      family: 'competency',
      words: 'Which decision was made because of an analysis of yours?',
      answer: 'The decision, who took it, the figure that tipped it, what happened after.',
    },
  ],
  expect: [
    {
      family: 'technical',
      words: 'Two reports show different numbers for the same month. How do you find out why?',
      answer: 'Definitions first (who counts as a customer), then time zone and filters, then rows doubled by a join.',
    },
    {
      family: 'situational',
      words: 'The test is up 3%. Do we launch it?',
      answer: 'Ask how many people, how long, and whether the end was fixed beforehand. Then what it costs to be wrong.',
    },
    {
      family: 'competency',
      words: 'Walk us through a model or dashboard of yours that people still use.',
      answer: 'Who opens it, what they decide with it, and what you would take out today.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'Which figure here do people argue about most?' },
    { cites: 'A10.9', words: 'Who uses your analyses, and what came of the last one?', of: ['leads', 'does'] },
    { cites: 'A10.4', words: 'Which data don’t you trust?', of: ['does'] },
  ],
  avoid: { cites: 'A15.9', words: 'Naming a method before you have asked what one row of the table is.' },
} satisfies TradePage
