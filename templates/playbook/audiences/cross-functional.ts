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
    { cites: 'A10.3', words: 'Where does work between your team and this one get stuck today?' },
    { cites: 'A10.1', words: 'What could the new person do in the first 90 days that your team would notice?' },
    { cites: 'A10.7', words: 'What will your team need most from this role over the next year?' },
    { cites: 'A10.4', words: 'How do your team and this one talk when something has gone wrong?' },
    { cites: 'A10.9', words: 'What should someone in this role understand about your work that outsiders miss?' },
    { cites: 'A10.5', words: 'Who on the other team is easy to work with, and why?' },
  ],
} satisfies AudiencePage
