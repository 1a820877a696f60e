import type { AudiencePage } from '../page.ts'

export const crossFunctional = {
  cites: 'A3.4',
  name: 'Partner from another team',
  caresAbout: { cites: 'A4.9', words: 'Whether you will understand their work, keep them in the picture and make promises that hold.' },
  manner: { cites: 'A13.2', words: 'Leave out your trade’s own words, and ask about theirs.' },
  expect: [
    {
      family: 'disagreement',
      words: 'Tell me about a time two teams wanted opposite things from you.',
      answer: 'What each was measured by, the trade you offered, who still talks to whom.',
    },
    {
      family: 'situational',
      words: 'We need it on Friday and your team says Tuesday. What now?',
      answer: 'What part they truly need on Friday. Offer that, and the rest with a date.',
    },
    {
      family: 'changed-priorities',
      words: 'How do you tell another team that something will be late?',
      answer: 'Early, with the new date and what they can do meanwhile. One real instance.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'Where do things get stuck between your team and this one?' },
    { cites: 'A10.1', words: 'What could I do early on that your team would notice?' },
    { cites: 'A10.7', words: 'Which of your plans this year depends on this team?' },
    { cites: 'A10.4', words: 'When something goes wrong between the teams, how does it get sorted out?' },
    { cites: 'A10.9', words: 'What should I understand about your work from the start?' },
    { cites: 'A10.5', words: 'What makes a handover to your team a good one?' },
  ],
} satisfies AudiencePage
