import type { FormatPage } from '../page.ts'

export const presentation = {
  cites: 'A2.6',
  name: 'a presentation',
  tests: [
    { cites: 'A4.9', words: 'Whether people who were not there can follow you and decide something at the end.' },
    { cites: 'A4.12', words: 'Whether you see what matters to them in the topic, not only what is interesting in it.' },
    { cites: 'A4.11', words: 'How you deal with the questions afterwards. For many listeners that is the real interview.' },
  ],
  expect: [
    {
      family: 'follow-up',
      words: 'What did you leave out, and why?',
      answer: 'Have two cut slides in mind and the reason for each: not needed for the decision.',
    },
    {
      family: 'situational',
      words: 'You have half the budget. What stays?',
      answer: 'Keep what proves the idea, drop what scales it, and say what that costs in time.',
    },
    {
      family: 'technical',
      words: 'How sure are you of that figure?',
      answer: 'Source, date, and the direction in which it could be wrong.',
    },
    {
      family: 'what-to-change',
      words: 'What would you do here first if you could start on Monday?',
      answer: 'Whom you would listen to on Monday, what you would have written down by Friday.',
    },
  ],
  prepare: {
    first: [
      {
        cites: 'A11.2',
        needs: ['task'],
        words: 'Read the brief again, sentence by sentence, and point to the slide that answers each one.',
      },
      { cites: 'A11.1', words: 'Treat it as the weightiest part of the round: finish two days early and give it once to a friend.' },
    ],
    later: [
      {
        cites: 'A8.1',
        needs: ['told'],
        words: 'Link it to the earlier conversation: name the point someone raised and what you have thought since.',
      },
      { cites: 'A11.5', words: 'Spend the last evening on the hard questions instead of on the slides.' },
    ],
  },
  conduct: [
    { cites: 'A11.4', needs: ['untimed'], words: 'They give no length: keep it short, and leave time for questions.' },
    { cites: 'A13.2', words: 'Look at the people and not at the screen, and have the file on a second device in case it fails.' },
  ],
  mistakes: ['reading-slides', 'filling-every-minute', 'guessing-the-brief'],
} satisfies FormatPage
