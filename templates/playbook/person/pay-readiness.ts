import type { Tip } from '../page.ts'

/** Signed-in pages only, never a mail: it lies ready and is silent unless they raise it. */
export const payReadiness: Tip[] = [
  { cites: 'A14.1', words: 'Leave it to them, or to the day of an offer.' },
  { cites: 'A14.2', words: 'Know your range, your notice period and your earliest day all the same.' },
  { cites: 'A14.3', words: 'If they ask: a range you can give reasons for, what is flexible, and what they have planned.' },
  { cites: 'A13.4', needs: ['moving'], words: 'Know what moving costs and how long it takes before you say a date.' },
]

/** Beside a question of their own that is about pay. */
export const ownPayQuestion: Tip = {
  cites: 'A14.1',
  words: 'What is about pay waits until they bring it up, or goes to whoever recruits.',
}
