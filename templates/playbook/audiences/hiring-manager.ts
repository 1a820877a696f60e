import type { AudiencePage } from '../page.ts'

export const hiringManager = {
  cites: 'A3.1',
  name: 'Hiring manager',
  caresAbout: {
    cites: 'A4.1',
    words: 'Someone who delivers, says early when something goes wrong, and is of real use within the first 90 days.',
  },
  manner: { cites: 'A13.5', words: 'Bring results with numbers, and say what was yours in them.' },
  expect: [
    {
      family: 'first-90-days',
      words: 'What would you do in your first weeks?',
      answer: 'Three people to listen to, one process to sit beside, one small thing to finish.',
    },
    { family: 'growth', words: 'How do you like to be managed?', answer: 'How often you like to talk, and how you want to hear bad news.' },
    {
      family: 'competency',
      words: 'Which of your skills would we notice first?',
      answer: 'One skill, one week in which it saved something.',
    },
  ],
  ask: [
    { cites: 'A10.1', words: 'When we look back after the first 90 days, what would tell you that it was the right choice?' },
    { cites: 'A10.3', words: 'What is the hardest problem on your team’s table right now, and what has been tried?' },
    { cites: 'A10.7', words: 'Which two or three things must this role get done over the next year?' },
    { cites: 'A10.2', words: 'What would you like to be able to say of the new person after six months?' },
    { cites: 'A10.6', words: 'How will the team look in two years if things go well?' },
    { cites: 'A10.4', words: 'How does the team decide when two good people disagree?' },
  ],
} satisfies AudiencePage
