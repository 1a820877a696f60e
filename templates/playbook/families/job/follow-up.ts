import type { Family } from '../../page.ts'

export const followUp = {
  cites: 'A9.16',
  name: 'More on what you just said',
  behind: 'Whether there is something beneath the first answer.',
  answer: 'Welcome it: it means they are interested. Add detail you left out, and admit what you do not know.',
  examples: ['What was your own part in that?', 'Last time you told us the opposite, did you not?'],
} satisfies Family
