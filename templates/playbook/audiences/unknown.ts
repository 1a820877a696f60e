import type { AudiencePage } from '../page.ts'

/** Nothing says what this person does: neither guess nor leave them out. */
export const unknownAudience = {
  cites: 'A3.9',
  name: 'Role not stated',
  caresAbout: {
    cites: 'A3.9',
    words: 'Everyone you meet has a say, whatever they do.',
  },
  manner: {
    cites: 'A13.2',
    words: 'Open with interest in their work: one answer later you will know what to talk about.',
  },
  expect: [
    {
      family: 'behavioral',
      words: 'Tell me about something you worked on that you are proud of.',
      answer: 'Begin with whom it helped, end with the number.',
    },
    { family: 'why-us', words: 'What draws you to us?', answer: 'One fact you found out this week, and why it matters to you.' },
    {
      family: 'culture',
      words: 'How do you like to work with others?',
      answer: 'How you start a piece of shared work, with the last one you started.',
    },
  ],
  ask: [
    { cites: 'A10.9', words: 'What do you work on, and where would we work together?' },
    { cites: 'A10.3', words: 'What would help you most from whoever gets this job?' },
    { cites: 'A10.5', words: 'What surprised you when you started here?' },
    { cites: 'A10.1', words: 'What do good people in this job do differently?' },
    { cites: 'A10.4', words: 'How does the team handle a really busy week?' },
    { cites: 'A10.6', words: 'What’s planned for the team next year?' },
  ],
} satisfies AudiencePage
