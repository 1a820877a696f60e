import type { TradePage } from '../page.ts'

export const research = {
  name: 'research',
  people: 'researchers',
  weighs: { cites: 'A4.3', words: 'Whether the question is yours, whether you know what would prove you wrong, and whether you finish.' },
  bring: { cites: 'A11.8', words: 'Two papers in print, a page with a plan for the first year, and one figure you can draw by hand.' },
  atHand: {
    cites: 'A11.8',
    words: 'Your two best papers, one figure to share, and the group’s last three papers with a question on each.',
  },
  screen: [
    {
      family: 'competency',
      words: 'Tell us your research in two minutes.',
      answer: 'The question, why it is open, what you found, what follows. No method until they ask.',
    },
  ],
  expect: [
    {
      family: 'technical',
      words: 'What is the weakest point of your best paper?',
      answer: 'Name it before a reviewer would, what you would run today, and whether the claim survives.',
    },
    {
      family: 'first-90-days',
      words: 'What would you do here in your first year?',
      answer: 'One question, the equipment or data they have for it, a first result by month six, and what you do if it fails.',
    },
    {
      family: 'disagreement',
      words: 'How was credit shared among the authors?',
      answer: 'Who had the idea, who ran it, who wrote. Your part exactly, not more.',
    },
  ],
  ask: [
    { cites: 'A10.4', words: 'How do authorship and credit work in the group?', of: ['does', 'leads'] },
    { cites: 'A10.9', words: 'What would I lead, and what’s shared?', of: ['leads'] },
    { cites: 'A10.6', words: 'Where do people from the group go afterwards?', of: ['leads'] },
  ],
  avoid: { cites: 'A15.10', words: 'Explaining a method before anybody knows the question.' },
} satisfies TradePage
