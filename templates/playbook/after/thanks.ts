import type { Tip } from '../page.ts'

export const thanksRules: Tip[] = [
  { cites: 'A16.1', words: 'Send them within 24 hours, while they still see your face.' },
  { cites: 'A16.2', words: 'One note for each person. People do compare them.' },
  { cites: 'A16.3', words: 'One detail from the talk with that very person makes it yours.' },
  { cites: 'A16.4', words: 'Say that you are interested and, in one line, what you would help them with.' },
  { cites: 'A16.5', words: 'Five sentences are enough. Warm, and no more than you mean.' },
  { cites: 'A16.6', words: 'A mail is fine; a handwritten card is fine too if it arrives in time.' },
]
