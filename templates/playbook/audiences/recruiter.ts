import type { AudiencePage } from '../page.ts'

export const recruiter = {
  cites: 'A3.7',
  name: 'Recruiter',
  caresAbout: { cites: 'A4.4', words: 'A sound match without surprises: what you want, when you can start, whether you would say yes.' },
  manner: { cites: 'A13.3', words: 'Friendly and exact. This person speaks for you when you are not in the room.' },
  expect: [
    {
      family: 'cv',
      words: 'What should I tell the team about you in three sentences?',
      answer: 'Write the three sentences down now; they will be repeated.',
    },
    {
      family: 'availability',
      words: 'Where else are you in talks, and how far along?',
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
    { cites: 'A10.5', words: 'What do people who joined last year tell you about the place?' },
    { cites: 'A10.7', when: 'first', words: 'Why is the role open, and what must the new person get done first?' },
    { cites: 'A10.9', when: 'first', words: 'What in my application made you call?' },
    { cites: 'A10.4', when: 'first', words: 'What kind of person does well with this manager?' },
  ],
} satisfies AudiencePage
