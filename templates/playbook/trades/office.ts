import type { TradePage } from '../page.ts'

export const office = {
  name: 'office work',
  people: 'people in an office',
  weighs: { cites: 'A4.1', words: 'Whether what you take on comes back done without a reminder, and whether papers are safe with you.' },
  bring: {
    cites: 'A13.1',
    words: 'Certificates, and one sample of your work with no real names in it: minutes, a table, a plan for an event.',
  },
  atHand: { cites: 'A13.1', words: 'The programs you use and for what, whose calendars or inboxes you ran, and your own calendar.' },
  screen: [
    {
      family: 'competency',
      words: 'Which systems have you worked in, and what did you do in them every day?',
      answer: 'Program, task, how many a day: invoices, appointments, calls. No “good knowledge of”.',
    },
  ],
  expect: [
    {
      family: 'changed-priorities',
      words: 'Three people want something by noon, and one of them is the director. What do you do?',
      answer: 'Ask each what happens at noon, tell all three the order in one message, and who decides if they disagree.',
    },
    {
      family: 'technical',
      words: 'How would you set up a table that several people fill in?',
      answer: 'Ask who reads it and how often. Headings, one kind of thing to a column, nothing said by color alone.',
    },
    {
      family: 'behavioral',
      words: 'Tell us about a process you made simpler.',
      answer: 'Steps before, steps after, minutes saved a week, and who still does it that way.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'What lands on this desk that shouldn’t be here?' },
    { cites: 'A10.9', words: 'Whose work comes first when two things are urgent?', of: ['leads'] },
    { cites: 'A10.4', words: 'Which task would you happily hand over?', of: ['does'] },
  ],
  avoid: { cites: 'A4.7', words: 'Passing on something confidential to show how much you were trusted with.' },
} satisfies TradePage
