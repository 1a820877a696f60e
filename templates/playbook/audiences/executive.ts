import type { AudiencePage } from '../page.ts'

export const executive = {
  cites: 'A3.5',
  name: 'Senior executive',
  caresAbout: {
    cites: 'A4.12',
    words: 'Strategy, values and the long run: whether you understand where the company is going and want to go there too.',
  },
  manner: { cites: 'A13.5', words: 'Point first, one example, stop. Let them steer.' },
  expect: [
    {
      family: 'industry',
      words: 'Where do you see our industry going?',
      answer: 'An opinion with a date on it, and what would prove you wrong.',
    },
    {
      family: 'why-us',
      words: 'What do we do better than others, in your eyes?',
      answer: 'Something a customer would notice, not something the website says.',
    },
    {
      family: 'career-goals',
      words: 'What would you like to have built in five years?',
      answer: 'A thing that stands without you, and who would use it.',
    },
  ],
  ask: [
    { cites: 'A10.8', words: 'Which change outside the company matters most to you right now?' },
    { cites: 'A10.6', words: 'Where do you want the company to be in three years?' },
    { cites: 'A10.7', words: 'How does this role help with your priorities this year?' },
    { cites: 'A10.5', words: 'What are you proudest of in how the company has grown?' },
    { cites: 'A10.3', words: 'What’s in the way of where you want to go?' },
    { cites: 'A10.4', words: 'What kind of person does well here?' },
    { cites: 'A10.7', words: 'What does this role have to get right first?' },
  ],
} satisfies AudiencePage
