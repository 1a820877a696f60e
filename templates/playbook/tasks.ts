import type { Tip } from './page.ts'

export const tasks: Tip[] = [
  { cites: 'A11.1', words: 'It is the weightiest part of the round. Plan backwards from the due date and finish a day early.' },
  { cites: 'A11.2', words: 'Lay your draft beside the brief and tick off each sentence of it.' },
  { cites: 'A11.3', words: 'If something in the brief can be read in two ways, ask. One short mail saves a wrong evening.' },
  { cites: 'A11.4', words: 'Show how you got there in as few steps as it takes, and leave time to talk.' },
  { cites: 'A11.5', words: 'They look at your thinking and at how you take a challenge, far more than at the polish.' },
  { cites: 'A11.6', words: 'If it is done live: listen to the end, ask what is meant, then think aloud.' },
  { cites: 'A11.7', words: 'Give it a visible structure: the question, your assumptions, the steps, what you recommend.' },
  { cites: 'A11.8', words: 'Keep a copy with this application. Later rounds may start from it.' },
]
