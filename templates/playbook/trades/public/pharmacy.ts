import type { TradePage } from '../../page.ts'

export const pharmacy = {
  name: 'pharmacy',
  people: 'pharmacists',
  weighs: {
    cites: 'A4.7',
    words: 'Whether you stop a prescription that looks wrong, and how you say so to the prescriber and to the patient.',
  },
  bring: {
    cites: 'A13.1',
    words: 'Photo ID, your registration or license with its renewal date, and your accreditations (vaccination, prescribing).',
  },
  atHand: {
    cites: 'A13.1',
    words: 'Your registration or license and when it renews, the hours and Saturdays you can cover, the dispensing systems you know.',
  },
  screen: [
    {
      family: 'availability',
      words: 'Which hours and Saturdays can you cover, and which dispensing systems do you know?',
      answer: 'The hours in one sentence. The systems by name, and how long the last one took you to learn.',
    },
  ],
  expect: [
    {
      family: 'situational',
      words: 'A dose looks wrong and you can’t reach the prescriber. What do you do?',
      answer: 'Age, weight, kidneys, what they take already. Hold it, tell the patient when you’ll know, keep trying, write it down.',
    },
    {
      family: 'behavioral',
      words: 'Tell us about a dispensing error, yours or one you caught.',
      answer: 'What it was, the patient first, whom you told within the hour, what you changed at the bench.',
    },
    {
      family: 'competency',
      words: 'Somebody asks for the same painkiller for the third time this week. What do you say?',
      answer: 'In private, with open questions: what for, how long. Say no plainly, and where they can get help.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'How many prescriptions a day, and who checks when only one pharmacist is in?' },
    { cites: 'A10.1', words: 'Which services do you offer besides dispensing, and what’s next?', of: ['leads'] },
    { cites: 'A10.4', words: 'How do you record near misses and learn from them?', of: ['does', 'leads'] },
  ],
  askFirst: [{ cites: 'A10.7', words: 'Which branch would it be, and who is on with me?' }],
  avoid: { cites: 'A4.7', words: 'Telling a case in a way that gives away the patient or the prescriber.' },
} satisfies TradePage
