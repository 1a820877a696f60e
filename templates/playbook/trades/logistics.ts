import type { TradePage } from '../page.ts'

export const logistics = {
  name: 'warehouse and transport',
  people: 'people in warehouse and transport',
  weighs: { cites: 'A4.5', words: 'Whether goods leave on time and whole, and whether you stop when something isn’t safe.' },
  bring: {
    cites: 'A13.1',
    words:
      'Driver’s or forklift license, your medical certificate if you have one, photo ID, and safety shoes in case they show you the site.',
  },
  atHand: {
    cites: 'A13.1',
    words: 'License categories with their expiry dates, the systems you know (warehouse, scanner, routing), your free shifts.',
  },
  screen: [
    {
      family: 'availability',
      words: 'Which licenses do you hold, and which shifts can you work?',
      answer: 'Category and expiry date, then the shifts. Points on it? Say so before they look.',
    },
  ],
  expect: [
    {
      family: 'situational',
      words: 'You can see you’ll be an hour late. Who do you tell, and when?',
      answer: 'At once: dispatch, then the customer, with a time you can keep. Then what you do so that it doesn’t become two.',
    },
    {
      family: 'technical',
      words: 'Paper and goods do not match. What do you do?',
      answer: 'Count again before anybody signs, write the difference on the paper with a photo, report it, correct it with a reason.',
    },
    {
      family: 'behavioral',
      words: 'When did you last stop work because it wasn’t safe?',
      answer: 'What you saw, that you stopped, whom you told, what was different the next day.',
    },
  ],
  ask: [
    { cites: 'A10.4', words: 'What does a usual run or shift look like, from start to end?', of: ['does', 'teaches'] },
    { cites: 'A10.9', words: 'Which vehicles or machines would I work with, and how old are they?' },
    { cites: 'A10.3', words: 'What happens when somebody stops work because it isn’t safe?', of: ['leads'] },
  ],
  avoid: { cites: 'A4.8', words: 'Saying you never had a near miss. Tell one, and what you check since.' },
  trial: {
    weighs: {
      cites: 'A4.7',
      words: 'The walk round the vehicle before you start, mirrors, distance, and that you ask for a guide when you reverse.',
    },
    bring: {
      cites: 'A13.1',
      words:
        'License, your medical certificate if you have one, safety shoes, high-visibility vest, gloves, and your glasses if the license says so.',
    },
    expect: [
      {
        family: 'technical',
        words: 'Show us your checks before you set off.',
        answer: 'Aloud and in order: tires, lights, brakes, coupling, load and straps, papers.',
      },
    ],
    avoid: { cites: 'A15.1', words: 'Hurrying to show that you are fast.' },
  },
} satisfies TradePage
