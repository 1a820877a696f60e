import type { Tip } from '../page.ts'

export const beforeRound = {
  first: {
    cites: 'A19.2',
    words: 'You own three things: what you know about them, your examples, your questions. Prepare those and let the rest go.',
  },
  later: {
    cites: 'A19.2',
    words: 'You own three things: what was left open last time, your task, your stories. Prepare those and let the rest go.',
  },
  close: { cites: 'A19.3', words: 'They asked you to come because they want it to work. So let it.' },
} satisfies Record<string, Tip>

export const whileWaiting: Tip[] = [
  {
    cites: 'A19.1',
    words:
      'Silence has many reasons that are not you: an internal candidate, a frozen budget, a manager on leave. It often has nothing to do with you.',
  },
]
