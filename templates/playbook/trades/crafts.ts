import type { TradePage } from '../page.ts'

export const crafts = {
  name: 'site and workshop trades',
  people: 'tradespeople and apprentices',
  weighs: { cites: 'A4.7', words: 'Whether you work safely without being told, finish what you start and leave it clean.' },
  bring: {
    cites: 'A13.1',
    words: 'Photo ID, your cards and certificates (site card, school or trade papers) and photos of two jobs you may show.',
  },
  atHand: {
    cites: 'A13.1',
    words: 'Your cards and certificates with their dates, whether you drive, and photos of two jobs you may show.',
  },
  screen: [
    {
      family: 'availability',
      words: 'Do you drive, and which cards and certificates do you hold?',
      answer: 'Each with its date. Of what you don’t hold yet, by when you could.',
    },
  ],
  expect: [
    {
      family: 'situational',
      words: 'You’re told to start and it doesn’t look safe. What do you do?',
      answer: 'Stop, say what you saw, make it safe or fetch whoever is in charge. Then a time you did.',
    },
    {
      family: 'technical',
      words: 'What do you check before you touch anything?',
      answer: 'Is it off and can’t come back on, what is above and behind, the right tool, who else is near.',
    },
    {
      family: 'behavioral',
      words: 'Tell us about a job that went wrong and how you put it right.',
      answer: 'What you missed, when you said so, how you put it right, what you check first now.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'Who would I work beside, and who checks my work?' },
    { cites: 'A10.1', words: 'Which jobs are coming up, and how far away are they?', of: ['leads'] },
    { cites: 'A10.4', words: 'Which certificates could I get in the first year?', of: ['leads', 'teaches'] },
  ],
  askFirst: [{ cites: 'A10.7', words: 'Where are the jobs, and how do people get there?' }],
  avoid: { cites: 'A4.7', words: 'Saying yes to a tool you’ve never used. Say so, and ask to be shown.' },
  trial: {
    weighs: { cites: 'A4.6', words: 'Whether you’re early, watch where you stand, ask before you touch and tidy up without being told.' },
    bring: { cites: 'A13.1', words: 'Work clothes, safety boots, gloves, water and lunch. Ask today what they lend you.' },
    ready: {
      cites: 'A11.1',
      words: 'Ask which task it will be. Say its steps aloud once, with where it’s made safe and what you measure.',
    },
    expect: [
      {
        family: 'situational',
        words: 'Have you done this before?',
        answer: 'What you’ve done of it and what not. Watch once, then do it while they look.',
      },
      {
        family: 'follow-up',
        words: 'What would you do first tomorrow?',
        answer: 'The next step, what has to be ready for it, what you’d check before.',
      },
    ],
    avoid: { cites: 'A4.7', words: 'Carrying on when something is unclear because nobody else stops.' },
  },
} satisfies TradePage
