import type { LetterWords } from '../words.ts'

/** What is asked before the day, and what is sent after it. */
export const besideTheDay: Pick<LetterWords, 'askPlace' | 'askNumber' | 'promised'> = {
  askPlace: (day) => ({
    subject: day === null ? 'How we meet' : `How we meet on ${day}`,
    paragraphs: [
      `I’m looking forward to the interview${day === null ? '' : ` on ${day}`}. Could you tell me where to come, or which link or number we’ll use?`,
    ],
  }),
  promised: (day) => ({
    subject: 'As promised',
    paragraphs: [`Here’s what I promised you${day === null ? '' : ` on ${day}`}.`, 'If anything is missing, just let me know.'],
  }),
  askNumber: (day) => ({
    subject: day === null ? 'A number for the day' : `A number for ${day}`,
    paragraphs: [
      `I’m looking forward to the interview${day === null ? '' : ` on ${day}`}. Is there a number I can call if something holds me up on the way?`,
    ],
  }),
}
