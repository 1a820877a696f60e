import type { FormatPage } from '../page.ts'

export const behavioral = {
  cites: 'A2.3',
  name: 'a behavioral interview',
  tests: [
    { cites: 'A4.8', words: 'Whether you know what you are good at and where you have had to learn.' },
    { cites: 'A4.5', words: 'What you do when things get tight or nobody knows the answer.' },
    { cites: 'A4.10', words: 'What you are like to work with on the day something breaks.' },
  ],
  expect: [
    {
      family: 'behavioral',
      words: 'Tell me about a time you had to deliver under real pressure.',
      answer: 'The deadline in a sentence, the one thing you dropped, what still got done.',
    },
    {
      family: 'failure',
      words: 'Tell me about something that went wrong. What did you change afterwards?',
      answer: 'Thirty seconds on what broke, then the habit you have kept since.',
    },
    {
      family: 'disagreement',
      words: 'Describe a disagreement with a manager. How did it end?',
      answer: 'What each of you was protecting, the moment you moved or they did, how you worked the week after.',
    },
    {
      family: 'changed-priorities',
      words: 'When did your priorities change overnight, and what happened to the work you’d started?',
      answer: 'Who told you, what you stopped by noon, and where the half-done work is now.',
    },
    {
      family: 'follow-up',
      words: 'What would you do differently if you had that week again?',
      answer: 'One decision, not your character: what you knew, what you would now ask first.',
    },
  ],
  prepare: {
    first: [
      { cites: 'A6.1', words: 'Put each story in four steps: the situation, what you had to do, what you did, what came of it.' },
      { cites: 'A6.2', words: 'Have five to eight stories ready, so that you can choose one instead of searching for one.' },
      {
        cites: 'A6.5',
        words: 'Check that they cover pressure, working with and leading others, a failure you learned from, and the skills of the job.',
      },
    ],
    later: [
      { cites: 'A6.3', needs: ['debriefed'], words: 'Bring stories they have not heard from you yet.' },
      {
        cites: 'A6.6',
        words: 'For each story know your own part, the number at the end and what you would do differently: this time they will ask.',
      },
    ],
  },
  conduct: [{ cites: 'A6.8', words: 'Say how you got there as well as how it ended. Two minutes a story, then let them ask.' }],
  mistakes: ['late-result', 'same-story', 'inconsistency'],
} satisfies FormatPage
