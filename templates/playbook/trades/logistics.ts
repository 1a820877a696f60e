import type { TradePage } from '../page.ts'

export const logistics = {
  name: 'warehouse and transport',
  people: 'people in warehouse and transport',
  weighs: { cites: 'A4.5', words: 'Whether goods leave on time and whole, and whether you stop when something isn’t safe.' },
  bring: {
    cites: 'A13.1',
    words:
      'Driver’s or forklift license, the medical and training papers that go with it, photo ID, and safety shoes in case they show you the site.',
  },
  atHand: {
    cites: 'A13.1',
    words: 'License categories with their expiry dates, the systems you know (warehouse, scanner, routing), your free shifts.',
  },
  screen: [
    {
      family: 'availability',
      words: 'Which licenses do you hold, and which shifts can you work?',
      answer: 'Category and expiry date, then the shifts. Anything on your record? Say so before they look.',
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
      words: 'The paperwork and the load don’t match. What do you do?',
      answer: 'Count again before anybody signs, write the difference on the paperwork with a photo, report it, correct it with a reason.',
    },
    {
      family: 'behavioral',
      words: 'When did you last stop because it wasn’t safe?',
      answer: 'What you saw, that you stopped, who you told, what changed.',
    },
  ],
  ask: [
    { cites: 'A10.4', words: 'What does a usual run or shift look like, from start to end?', of: ['does', 'teaches'] },
    { cites: 'A10.9', words: 'What equipment would I be on, and how old is it?' },
    { cites: 'A10.3', words: 'What happens when I call off a run for weather or hours?', of: ['leads'] },
  ],
  askFirst: [{ cites: 'A10.7', words: 'Which shifts or runs is it, and how many nights away?' }],
  avoid: { cites: 'A4.8', words: 'Saying you’ve never had a near miss. Tell one, and what you check since.' },
  trial: {
    weighs: {
      cites: 'A4.7',
      words: 'The checks before you start, your mirrors and following distance, and that you get out and look before you reverse.',
    },
    bring: {
      cites: 'A13.1',
      words:
        'License with the papers that go with it, safety shoes, high-visibility vest, gloves, and your glasses if the license says so.',
    },
    ready: { cites: 'A11.1', words: 'Say your checks aloud once, in their order, and when you’d stop.' },
    expect: [
      {
        family: 'technical',
        words: 'What do you check before you drive off?',
        answer: 'Aloud and in order: lights, tires, brakes and air, coupling, load and straps, papers.',
      },
    ],
    avoid: { cites: 'A15.1', words: 'Hurrying to show that you are fast.' },
  },
} satisfies TradePage
