import type { Tip } from '../page.ts'

/** Signed-in pages only: of a call about the offer, where pay is the subject. */
export const offerTerms: Tip[] = [
  { cites: 'A14.2', words: 'Say the figure back as you heard it: a year or an hour, before tax, what comes on top and when it is paid.' },
  { cites: 'A14.2', words: 'Ask which shifts or hours are yours, and what nights, weekends and overtime add.' },
  { cites: 'A14.3', words: 'One thing is missing? Name it with its reason and stop: “Is there room on …?” Silence is theirs to fill.' },
  { cites: 'A14.3', words: 'They can’t move on it? Ask what else could: the start date, a review after six months, days off.' },
  { cites: 'A13.4', words: 'Look up your notice period in your contract before you agree to a start date.' },
  { cites: 'A14.2', words: 'Nothing is settled by phone: ask for all of it in writing, then answer on the day you named.' },
]
