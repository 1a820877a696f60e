import type { AudiencePage } from '../page.ts'

export const peer = {
  cites: 'A3.2',
  name: 'Peer',
  caresAbout: {
    cites: 'A4.9',
    words: 'Someone who shares work and credit, argues fairly and can be relied on in a bad week. Peers may have a say.',
  },
  manner: { cites: 'A13.3', words: 'Talk as a colleague: curious, concrete, no selling.' },
  expect: [
    {
      family: 'disagreement',
      words: 'What do you do when you think a colleague is wrong?',
      answer: 'If somebody could get hurt: at once, plainly, and report it. Anything else: in private, as a question.',
    },
    {
      family: 'culture',
      words: 'What should people know before they work with you?',
      answer: 'One habit that helps, one that needs patience, and what you do about the second.',
    },
    {
      family: 'behavioral',
      words: 'When did you last help someone with work that was not yours?',
      answer: 'Recent and small is better than old and grand.',
    },
  ],
  ask: [
    { cites: 'A10.4', words: 'How would you describe the team to a good friend who is thinking of joining?' },
    { cites: 'A10.3', words: 'What slows you down most in an ordinary week?', of: ['does'] },
    { cites: 'A10.5', words: 'What has kept you here?' },
    { cites: 'A10.9', words: 'Which piece of your own work would I touch first?', of: ['does'] },
    { cites: 'A10.1', words: 'What did the last person who joined do early on that helped you?', of: ['does', 'teaches'] },
    { cites: 'A10.6', words: 'What do you hope the team will be doing differently in a year?' },
  ],
} satisfies AudiencePage
