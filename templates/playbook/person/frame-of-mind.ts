import type { Tip } from '../page.ts'

export const beforeRound = {
  first: { cites: 'A19.2', words: 'Yours to prepare: what you know about them, your examples, your questions. Let the rest go.' },
  later: { cites: 'A19.2', needs: ['point'], words: 'Yours to prepare: what was left open last time, and your examples. Let the rest go.' },
} satisfies Record<string, Tip>

export const whileWaiting: Tip[] = [
  {
    cites: 'A19.1',
    words:
      'Silence has many reasons that are not you: an internal candidate, a frozen budget, a manager on leave. It often has nothing to do with you.',
  },
]
