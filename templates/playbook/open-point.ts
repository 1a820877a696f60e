import type { Tip } from './page.ts'

/** Getting ready for what was left open last time: it is the likeliest to come up again. */
export const openPoint = {
  doubt: {
    cites: 'A7.4',
    words: 'Three sentences aloud: what they asked, one fresh example that answers it, what you would do here with it.',
  },
  redo: { cites: 'A7.1', words: 'Say the better answer aloud once, in under two minutes, before anything else you prepare.' },
} satisfies Record<string, Tip>
