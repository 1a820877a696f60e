import type { Tip } from '../page.ts'

/** Signed-in pages only, never a mail: it lies ready and is silent unless they raise it. */
export const payReadiness: Tip[] = [
  { cites: 'A14.1', words: 'Leave it to them, or to the day of an offer.' },
  {
    cites: 'A14.2',
    words:
      'Be ready all the same, for this may be the first real conversation about it: know your range, your notice period and your earliest day.',
  },
  { cites: 'A14.3', words: 'If they ask: name a range you can give reasons for, say what is flexible, and ask what they have planned.' },
  { cites: 'A13.4', words: 'If it means moving, know what it costs and how long it takes before you say a date.' },
]
