import type { FormatPage } from '../page.ts'

/** By video: comes on top of what the round is about. */
export const virtual = {
  cites: 'A2.11',
  name: 'a round by video',
  tests: [
    { cites: 'A4.9', words: 'Whether you come across as clearly through a camera as across a table.' },
    { cites: 'A1.7', words: 'Whether you are really there: interest is harder to show on a screen, and noticed all the more.' },
  ],
  expect: [
    {
      family: 'culture',
      words: 'How do you stay close to a team you seldom see?',
      answer: 'One ritual you kept, and a problem it caught early.',
    },
    {
      family: 'situational',
      words: 'Your connection drops in the middle of something important. What then?',
      answer: 'Who takes over, how they know, what you had written down before.',
    },
  ],
  prepare: {
    first: [
      { cites: 'A13.1', words: 'Dress as you would in their office, also below the picture’s edge.' },
      { cites: 'A13.5', words: 'Open the link on the machine you will use, with the account you will use, and try sound and picture.' },
    ],
    later: [
      { cites: 'A13.4', words: 'If the job means moving or working from afar, have your plan for it in two sentences.' },
      { cites: 'A7.7', words: 'Keep your notes from the earlier conversation beside the camera. On video you may look at them.' },
    ],
  },
  conduct: [
    { cites: 'A13.2', words: 'Look into the camera when you speak. With several people, say the name of the one you answer.' },
    { cites: 'A15.11', words: 'Silence after your answer is mostly somebody typing or looking for the button. Let it be.' },
  ],
  mistakes: ['reading-signals', 'leaving-someone-out'],
} satisfies FormatPage
