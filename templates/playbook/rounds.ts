import type { Tip } from './page.ts'

/** What a later round is, against a first one. */
export const firstRound: Tip[] = [
  { cites: 'A1.2', words: 'A first round asks whether you could do this job.' },
  { cites: 'A1.7', words: 'Interest counts: say what you know of them and why you’d like to be there.' },
  { cites: 'A1.6', words: 'You are choosing too: write down two things you want to find out.' },
]

export const laterRound: Tip[] = [
  { cites: 'A1.1', words: 'A later round is a shortlist. They know you can do it.' },
  { cites: 'A1.2', words: 'The question has moved from “could you?” to “will you, here?”' },
  { cites: 'A1.3', needs: ['point'], words: 'Answer what is open, and the rest can stay short.' },
  { cites: 'A1.4', words: 'Others may still be in: be concrete about what you’d bring.' },
  { cites: 'A1.9', words: 'Fewer topics, more questions on each: know the detail behind what you said.' },
  { cites: 'A1.8', needs: ['no-end'], words: 'They give no end. Later rounds often take one to two hours.' },
  { cites: 'A1.10', needs: ['deciders'], words: 'The people there now are those who decide, no longer the recruiter alone.' },
  { cites: 'A1.6', words: 'You are deciding too: bring what you need to know before you could say yes.' },
]

/** One guide's estimate, and said to be one. */
export const encouragement: Tip = {
  cites: 'A1.5',
  needs: ['second'],
  words: 'One guide’s estimate: one or two applicants in ten get to a second round.',
}
