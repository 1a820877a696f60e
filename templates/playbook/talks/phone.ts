import type { TalkPage } from '../page.ts'

export const phone = {
  name: 'a phone call',
  weighs: { cites: 'A4.9', words: 'How you sound with nothing else to go by: short answers, a pause, then their turn.' },
  bring: { cites: 'A13.1', words: 'The posting, your CV, three facts about them, and a charged phone in a quiet room.' },
  expect: [
    {
      family: 'follow-up',
      words: 'Could you give me the short version?',
      answer: 'The result first, in one sentence. Then the one thing you did for it.',
    },
    {
      family: 'why-us',
      words: 'What do you know about us so far?',
      answer: 'What they do and for whom, and the one thing you looked up because it interested you.',
    },

    {
      family: 'cv',
      words: 'Is now still a good time? Tell me a bit about yourself.',
      answer: 'Say yes, then four sentences: now, before, why this job, what you’d like to ask.',
    },
  ],
  avoid: { cites: 'A15.11', words: 'Filling the silence while they write. Wait, then ask whether that answers it.' },
} satisfies TalkPage
