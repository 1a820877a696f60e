import type { TalkPage } from '../page.ts'

export const phone = {
  name: 'a phone call',
  weighs: { cites: 'A4.9', words: 'How you sound with nothing else to go by: short answers, a pause, then their turn.' },
  bring: { cites: 'A13.1', words: 'The posting, your CV, three facts about them, and a charged phone in a quiet room.' },
  expect: [
    {
      family: 'cv',
      words: 'Is now still a good time? Then tell me briefly who you are.',
      answer: 'Yes, and four sentences: what you do now, what before, why this, what you would like to ask.',
    },
  ],
  avoid: { cites: 'A15.11', words: 'Filling the silence while they write. Wait, then ask whether that answers it.' },
} satisfies TalkPage
