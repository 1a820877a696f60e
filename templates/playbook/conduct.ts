import type { Tip } from './page.ts'

export const conduct: Tip[] = [
  { cites: 'A13.1', words: 'Dress the way they do, a shade more careful; on video too.' },
  { cites: 'A13.2', words: 'Have at least one real exchange with every person you meet.' },
  { cites: 'A13.3', words: 'Be eager and easy to teach.' },
  { cites: 'A13.4', words: 'If the job means moving or working remotely, have two calm sentences on how you would do it.' },
  { cites: 'A13.5', words: 'Give detailed, honest answers with a result one could check.' },
]

/** How to travel, and how to arrive. */
export const onSite: Tip[] = [
  { cites: 'A13.1', words: 'Lay out clothes, documents and the address the evening before.' },
  { cites: 'A13.2', words: 'Be in the street a quarter of an hour early and at the door five minutes early. Be kind to the reception.' },
]

export const byVideo: Tip[] = [
  {
    cites: 'A2.11',
    words: 'Try link, sound and picture once before; have the recruiter’s number or address within reach in case it fails.',
  },
  { cites: 'A13.1', words: 'Light in front of you, a quiet room, and dressed as you would be in their office.' },
]
