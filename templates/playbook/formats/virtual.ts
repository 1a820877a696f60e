import type { FormatPage } from '../page.ts'

/** By video: comes on top of what the round is about. */
export const virtual = {
  cites: 'A2.11',
  name: 'a round by video',
  tests: [
    { cites: 'A4.9', words: 'Whether you come across as clearly through a camera as across a table.' },
    { cites: 'A1.7', words: 'Whether you are really there: interest is harder to show on a screen, and noticed all the more.' },
  ],
  expect: [],
  prepare: {
    first: [{ cites: 'A13.5', words: 'Put your notes beside the camera, and everything else away.' }],
    later: [
      {
        cites: 'A7.7',
        needs: ['debriefed'],
        words: 'Keep your notes from the earlier conversation beside the camera. On video you may look at them.',
      },
    ],
  },
  conduct: [
    { cites: 'A13.2', needs: ['several'], words: 'Look into the camera when you speak, and say the name of the one you answer.' },
    { cites: 'A15.11', words: 'Silence after your answer is mostly somebody typing. Wait for them.' },
  ],
  mistakes: ['reading-signals', 'leaving-someone-out'],
} satisfies FormatPage
