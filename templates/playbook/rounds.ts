import type { Tip } from './page.ts'

/** What a later round is, against a first one. */
export const firstRound: Tip[] = [
  { cites: 'A1.2', words: 'A first round asks whether you could do this job. Clear and honest beats brilliant.' },
  { cites: 'A1.7', words: 'Interest counts. Show that you know who they are and why you would like to be there.' },
  { cites: 'A1.6', words: 'You are choosing too: write down two things you want to find out about them.' },
]

export const laterRound: Tip[] = [
  { cites: 'A1.1', words: 'A later round is a shortlist. They know you can do it; nobody is starting again from nothing.' },
  { cites: 'A1.2', words: 'The question has moved from “could you?” to “will you, here, with us?”' },
  { cites: 'A1.3', words: 'Mostly one thing about you is still open for them. Answer that, and the rest can stay short.' },
  { cites: 'A1.4', words: 'One or two others are probably still in. Be concrete about what you would bring that they may not.' },
  { cites: 'A1.9', words: 'Fewer topics, more questions on each. Know the detail behind everything you said so far.' },
  { cites: 'A1.8', words: 'It may well run one to two hours, where the first call took half an hour or a little more.' },
  { cites: 'A1.10', words: 'From here on the team and the people who decide are judging, no longer the recruiter alone.' },
  { cites: 'A1.6', words: 'You are deciding too. Bring what you need to know before you could say yes.' },
]

/** One guide's estimate, and said to be one. */
export const encouragement: Tip = {
  cites: 'A1.5',
  words: 'One guide puts it at one or two applicants in ten who get to a second round. You are one of them.',
}
