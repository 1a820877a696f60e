import type { AudiencePage } from '../page.ts'

export const recruiter = {
  cites: 'A3.7',
  name: 'Recruiter',
  caresAbout: { cites: 'A4.4', words: 'A sound match without surprises: what you want, when you can start, whether you would say yes.' },
  manner: { cites: 'A13.3', words: 'Friendly and exact. This person speaks for you when you are not in the room.' },
  expect: [
    {
      family: 'cv',
      words: 'How would you sum yourself up for the team?',
      answer: 'Three sentences, written down beforehand: they will be repeated.',
    },
    {
      family: 'availability',
      words: 'Are you interviewing anywhere else, and how far along are you?',
      answer: 'The stage and the date, no names, and that you would rather hear from them.',
    },
    {
      family: 'pay-and-start',
      words: 'When could you start?',
      answer: 'A date with its reason: notice, move, a promise to finish something.',
    },
  ],
  ask: [
    { cites: 'A17.1', when: 'no-date', words: 'When do you hope to decide, and what happens next?' },
    { cites: 'A5.10', when: 'more-to-come', words: 'Who takes part in the next round, and what does each of them look at?' },
    { cites: 'A5.11', when: 'more-to-come', words: 'What should I focus on as I prepare?' },
    { cites: 'A10.5', words: 'What do new people like most, and what takes getting used to?' },
    { cites: 'A10.7', when: 'first', words: 'Is this a new role, or did somebody leave?' },
    { cites: 'A10.9', when: 'first', words: 'What in my application caught your eye?' },
    { cites: 'A10.4', when: 'first', words: 'Who would I report to, and what are they like to work for?' },
  ],
} satisfies AudiencePage
