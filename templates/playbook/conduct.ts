import type { Tip } from './page.ts'

export const conduct: Tip[] = [
  { cites: 'A13.2', needs: ['several'], words: 'Have one real exchange with every person you meet.' },
  { cites: 'A13.4', needs: ['moving'], words: 'Have two calm sentences on how you would move or work from afar.' },
  { cites: 'A13.5', words: 'Honest answers in detail, with a result one could check.' },
]

/** How to travel, and how to arrive. */
export const onSite: Tip[] = [
  { cites: 'A13.1', words: 'Lay out clothes, documents and the address the evening before.' },
  { cites: 'A13.2', words: 'Be in the street a quarter of an hour early and at the door five minutes early.' },
]

export const byVideo: Tip[] = [
  { cites: 'A2.11', words: 'Try link, sound and picture once before, on the machine and account you will use.' },
  { cites: 'A13.1', words: 'Light in front of you, a quiet room, dressed as you would be in their office.' },
]
