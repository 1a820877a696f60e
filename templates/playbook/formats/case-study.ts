import type { FormatPage } from '../page.ts'

export const caseStudy = {
  cites: 'A2.5',
  name: 'a case interview',
  tests: [
    { cites: 'A4.3', words: 'Whether you can bring order into a question that has none yet.' },
    { cites: 'A4.5', words: 'How you go on when facts are missing or turn against you.' },
    { cites: 'A4.11', words: 'How you take a challenge: with interest, or as an attack.' },
  ],
  expect: [
    {
      family: 'situational',
      words: 'Our costs are up 10% and nobody knows why. How would you find out?',
      answer: 'Split it before you guess: price or volume, one site or all, since when.',
    },
    {
      family: 'technical',
      words: 'Roughly how big is that market, and how do you get there?',
      answer: 'Start from people, not from money. Round hard, say each assumption, check the end against something known.',
    },
    {
      family: 'follow-up',
      words: 'Suppose that assumption is wrong. What is left of your answer?',
      answer: 'Thank them, redo that one step aloud, and say whether the recommendation flips.',
    },
    {
      family: 'industry',
      words: 'What would change your recommendation in two years?',
      answer: 'Name one number you would watch and the level at which you would turn round.',
    },
  ],
  prepare: {
    first: [
      { cites: 'A11.7', words: 'Practise three cases aloud from beginning to end: question, structure, figures, recommendation.' },
      { cites: 'A5.3', words: 'Know the two or three problems the whole industry has at the moment; the case is often one of them.' },
    ],
    later: [
      { cites: 'A8.3', needs: ['told'], words: 'Use what they told you about their own troubles: a case is often close to home.' },
      { cites: 'A11.4', words: 'Practise ending: the recommendation in one sentence, then what it rests on.' },
    ],
  },
  conduct: [
    { cites: 'A11.6', words: 'Listen to the end, ask your questions about the task, take a minute, then say how you will go about it.' },
    { cites: 'A11.4', words: 'End with a clear recommendation and leave room to talk about it.' },
  ],
  mistakes: ['answering-at-once', 'guessing-the-brief', 'filling-every-minute', 'overconfidence'],
} satisfies FormatPage
