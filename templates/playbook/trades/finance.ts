import type { TradePage } from '../page.ts'

export const finance = {
  name: 'accounting and finance',
  people: 'people in finance',
  weighs: {
    cites: 'A4.6',
    words: 'Whether your figures tie out, whether you see the odd entry, and whether you can explain it to somebody outside finance.',
  },
  bring: { cites: 'A13.1', words: 'Certificates or the exams you’ve passed, and the names of the systems you close in.' },
  atHand: { cites: 'A13.1', words: 'The systems you close in, the size of the books (entities, days to close), the exams you’ve passed.' },
  screen: [
    {
      family: 'competency',
      words: 'Which part of the month-end close is yours, and how many days does it take?',
      answer: 'Your part by name, the day you finish it, the system, and what you took off the calendar.',
    },
  ],
  expect: [
    {
      family: 'technical',
      words: 'We buy a machine for cash. What happens in the three statements?',
      answer: 'Cash flow: investing, out. Balance sheet: cash down, asset up. Profit: nothing today, depreciation from now on.',
    },
    {
      family: 'situational',
      words: 'Bank and ledger differ on day two of the close. What do you do?',
      answer: 'Timing first (payments in transit), then double or reversed entries, then missing ones. Say by when you’ll know.',
    },
    {
      family: 'culture',
      words: 'Your manager asks you to move an invoice into next month. What do you say?',
      answer: 'Ask for the reason, say which period it belongs to and why, and whom you would tell if it stays.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'How many days does your close take, and what holds it up?', of: ['leads'] },
    { cites: 'A10.9', words: 'Which reconciliation still lives in a spreadsheet?', of: ['does'] },
    { cites: 'A10.7', words: 'What do the auditors spend most time on?', of: ['leads'] },
  ],
  askFirst: [{ cites: 'A10.7', words: 'How big is the team, and who does what in the close?' }],
  avoid: { cites: 'A15.2', words: 'Giving a figure from memory to people who will look it up. Say it is rounded.' },
} satisfies TradePage
