import type { AudiencePage } from '../page.ts'

export const hiringManager = {
  cites: 'A3.1',
  name: 'Hiring manager',
  caresAbout: {
    cites: 'A4.1',
    words: 'Someone who delivers and says early when something goes wrong.',
  },
  manner: { cites: 'A13.5', words: 'Bring results, and say what was yours in them.' },
  expect: [
    {
      family: 'first-90-days',
      words: 'What would you do in your first weeks?',
      answer: 'Who you’d learn from, what you’d watch, one small thing you’d finish.',
    },
    { family: 'growth', words: 'How do you like to be managed?', answer: 'How often you like to talk, and how you want to hear bad news.' },
    {
      family: 'competency',
      words: 'What would you be good at from day one?',
      answer: 'One skill, one week in which it saved something.',
    },
  ],
  ask: [
    { cites: 'A10.1', words: 'What would you want me to have done after 90 days?' },
    { cites: 'A10.3', words: 'What’s the hardest thing for the team right now?' },
    { cites: 'A10.7', words: 'What matters most in this role over the next year?' },
    { cites: 'A10.2', words: 'What should be different six months after I start?' },
    { cites: 'A10.6', words: 'How do you see the team changing over the next two years?' },
    { cites: 'A10.4', words: 'How do decisions get made when people on the team disagree?' },
  ],
} satisfies AudiencePage
