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
      words: 'What do you do when you think a colleague is making a mistake?',
      answer: 'If somebody could get hurt: at once, plainly, and report it. Anything else: in private, as a question.',
    },
    {
      family: 'culture',
      words: 'What are you like to work with?',
      answer: 'One habit that helps, one that needs patience, and what you do about the second.',
    },
    {
      family: 'behavioral',
      words: 'When did you last help somebody out with their work?',
      answer: 'Recent and small is better than old and grand.',
    },
  ],
  ask: [
    { cites: 'A10.4', words: 'What would you tell a friend who was thinking of joining?' },
    { cites: 'A10.3', words: 'What slows you down most in an ordinary week?', of: ['does'] },
    { cites: 'A10.5', words: 'What do you like about working here?' },
    { cites: 'A10.9', words: 'What would we work on together first?', of: ['does'] },
    { cites: 'A10.1', words: 'What do new people find hardest in the first month?', of: ['does', 'teaches'] },
    { cites: 'A10.6', words: 'What would you change about how the team works?' },
  ],
} satisfies AudiencePage
