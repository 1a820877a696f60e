import type { TradePage } from '../../page.ts'

export const social = {
  name: 'social and support work',
  people: 'social and support workers',
  weighs: { cites: 'A4.7', words: 'Whether you keep the person and the risk in view at once, and know when to tell your manager.' },
  bring: {
    cites: 'A13.1',
    words: 'Photo ID and proof of address for the checks, and your registration if the job has one.',
  },
  atHand: {
    cites: 'A13.1',
    words: 'Your registration if the job has one, whether you drive, and two people who can speak for your work.',
  },
  screen: [
    {
      family: 'availability',
      words: 'Do you drive, and which evenings could you work?',
      answer: 'Yes or no in one sentence, then the evenings.',
    },
  ],
  expect: [
    {
      family: 'situational',
      words: 'A parent doesn’t open the door for a planned visit. What do you do?',
      answer: 'Call, listen, leave a note, try once more. When you’d tell your manager, and when somebody goes back the same day.',
    },
    {
      family: 'technical',
      words: 'A child tells you something and asks you to keep it secret. What do you say?',
      answer:
        'Thank them, promise no secrecy, ask nothing leading. Their own words on paper, and whoever is responsible for child protection that day.',
    },
    {
      family: 'behavioral',
      words: 'Tell us about somebody who didn’t want your help.',
      answer: 'What they wanted instead, the small thing you kept to, how long it took, what they did in the end. No names.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'How big is a caseload, and who says when it’s too big?', of: ['leads'] },
    { cites: 'A10.1', words: 'How often is supervision, and what is it used for?', of: ['leads', 'teaches', 'does'] },
    { cites: 'A10.4', words: 'What happens when a visit feels unsafe?', of: ['does', 'leads'] },
  ],
  askFirst: [{ cites: 'A10.7', words: 'How many people would I look after?' }],
  avoid: { cites: 'A4.7', words: 'Telling a case in a way that gives away the family.' },
} satisfies TradePage
