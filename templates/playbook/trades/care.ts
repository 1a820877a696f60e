import type { TradePage } from '../page.ts'

export const care = {
  name: 'nursing and care',
  people: 'nurses and carers',
  weighs: {
    cites: 'A4.7',
    words: 'Whether you see a patient getting worse, say so early and write it down, and know what you may not do alone.',
  },
  bring: {
    cites: 'A13.1',
    words: 'Photo ID, your registration or license number with its renewal date, life-support certificate and vaccination record.',
  },
  atHand: {
    cites: 'A13.1',
    words: 'Your registration or license number and its renewal date, the shifts you can do, and two people who can speak for your work.',
  },
  screen: [
    {
      family: 'availability',
      words: 'Which shifts can you work, and when does your registration or license expire?',
      answer: 'The shifts in one sentence, the date in another. If some nights are hard, say which.',
    },
  ],
  expect: [
    {
      family: 'situational',
      words: 'You come on shift and a patient looks worse than the handover said. What do you do?',
      answer: 'Stay with them: airway, breathing, circulation. Full observations, call early, hand over as SBAR, write it down.',
    },
    {
      family: 'technical',
      words: 'How do you make sure that the right patient gets the right medicine?',
      answer: 'Your own check in its order: name band, allergies, drug, dose, route, time, signature. Then a time you stopped.',
    },
    {
      family: 'behavioral',
      words: 'When did you last raise a concern about a patient’s safety?',
      answer: 'What you saw, who you told and how fast, what changed. No names, no place.',
    },
  ],
  ask: [
    { cites: 'A10.3', words: 'How many patients does each nurse have on a night when you’re short?', of: ['leads'] },
    { cites: 'A10.1', words: 'How do you bring new people in, and who works beside them?', of: ['teaches', 'does'] },
    { cites: 'A10.4', words: 'What happens after somebody reports an error?', of: ['leads', 'does'] },
  ],
  askFirst: [
    { cites: 'A10.1', words: 'How long is the induction, and who works beside me in it?' },
    { cites: 'A10.3', words: 'How many patients does each nurse usually have?' },
  ],
  avoid: { cites: 'A4.7', words: 'Telling a case in a way that gives away the patient or a colleague.' },
  trial: {
    weighs: { cites: 'A4.6', words: 'Clean hands, the patient’s name checked, a word to them before you touch anything.' },
    bring: {
      cites: 'A13.1',
      words: 'Closed shoes, hair tied back, no rings or watch, ID and registration or license.',
    },
    ready: { cites: 'A11.1', words: 'Ask which skills they’ll check. Do one of them aloud, start to finish.' },
    expect: [
      {
        family: 'technical',
        words: 'Talk us through what you are doing.',
        answer: 'Step and reason in one breath: hands, the patient’s name, then the task.',
      },
      {
        family: 'follow-up',
        words: 'What would you have done if the reading had been different?',
        answer: 'The limit you know, whom you would call, and what you do until they come.',
      },
    ],
    avoid: { cites: 'A4.7', words: 'Doing something you are not signed off for, however busy it looks.' },
  },
} satisfies TradePage
