import type { AnnouncedForm } from '../../functions/domain/packet/questions/announced.ts'
import type { Tip } from './page.ts'

/** How to answer what the employer wrote they will ask, by what it asks for. */
export const announced: Readonly<Record<AnnouncedForm, Tip>> = {
  plan: { cites: 'A4.5', words: 'Three steps: what you would look at first, what you would change, how you would know it worked.' },
  past: { cites: 'A7.1', words: 'What it was, your own part, what came of it. Last, what you do differently now.' },
  'role-play': {
    cites: 'A2.9',
    words: 'Ask before you tell: what they need, what worries them. Then one proposal in their words, and ask whether it fits.',
  },
  case: { cites: 'A2.9', words: 'Say the question back, ask for what you need to know, then the result first and how you got there.' },
  matter: { cites: 'A7.5', words: 'Two sentences on what you have done with it, and what one could see afterwards.' },
}
