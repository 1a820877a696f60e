import type { Tip } from '../page.ts'

export const stories: Tip[] = [
  { cites: 'A6.1', words: 'Tell each in four steps: situation, task, action, result.' },
  { cites: 'A6.2', words: 'Five to eight of them.' },
  { cites: 'A6.3', words: 'New ones, where this company has heard some already.' },
  { cites: 'A6.4', words: 'A number at the end of each.' },
  { cites: 'A6.5', words: 'Together they show pressure, leading and working with others, a failure, and the skills in the posting.' },
  { cites: 'A6.6', words: 'For each: your own part, and what you would do differently.' },
  { cites: 'A6.7', words: 'None of them twice in the same company.' },
  { cites: 'A6.8', words: 'How you got there, as well as where.' },
  { cites: 'A6.9', words: 'What was hard about it, as well as what was good.' },
  { cites: 'A6.10', words: 'Told aloud once before the day.' },
]
