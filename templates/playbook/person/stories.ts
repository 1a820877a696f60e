import type { Tip } from '../page.ts'

export const stories: Tip[] = [
  { cites: 'A6.1', also: ['A6.4'], words: 'Each in four steps: situation, task, action, result, with a number at the end.' },
  { cites: 'A6.2', also: ['A6.5'], words: 'Five to eight: pressure, working with others, a failure, the skills of the job.' },
  { cites: 'A6.6', also: ['A6.8', 'A6.9'], words: 'For each: your own part, what was hard, what you’d do differently.' },
  { cites: 'A6.7', also: ['A6.3'], needs: ['debriefed'], words: 'None of them twice in the same company.' },
  { cites: 'A6.10', words: 'Told aloud once before the day.' },
]
