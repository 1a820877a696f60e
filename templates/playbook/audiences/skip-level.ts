import type { AudiencePage } from '../page.ts'

export const skipLevel = {
  cites: 'A3.3',
  name: 'Your manager’s manager',
  caresAbout: {
    cites: 'A4.4',
    words: 'How the team’s work adds up, whether you will grow beyond this role, and whether the hiring manager chose well.',
  },
  manner: { cites: 'A4.12', words: 'Tell what your work changed for the whole, then the detail if asked.' },
  expect: [
    {
      family: 'career-goals',
      words: 'What would you like to be doing here in three years?',
      answer: 'The next size of problem, and who would have your present one by then.',
    },
    {
      family: 'changed-priorities',
      words: 'Tell me about a time the direction changed above you.',
      answer: 'How you heard the reason, what you told your team, what you let go.',
    },
    {
      family: 'what-to-change',
      words: 'What have you seen so far that you would do differently?',
      answer: 'Only something you saw yourself, put as a question.',
    },
  ],
  ask: [
    { cites: 'A10.6', words: 'Where do you want this team to be in two years?' },
    { cites: 'A10.7', words: 'Where will this role make the most difference over the next year?' },
    { cites: 'A10.3', words: 'Which problem between your teams would you most like to solve?' },
    { cites: 'A10.8', words: 'What’s changing around you that the teams already feel?' },
    { cites: 'A10.2', words: 'What would tell you after six months that this hire worked out?' },
    { cites: 'A10.5', words: 'What has kept you at this company?' },
  ],
} satisfies AudiencePage
