import type { Sheet } from './sheet.ts'
import { bodyText, titleText } from './sheet-text.ts'
import { nextStep, rejects } from './vocabulary/verdict-words.ts'

/** What a mail after a round says: a next step, or no. Proposed to the candidate, never assumed. */
export function answerIn(sheet: Sheet): 'next-step' | 'rejection' | null {
  const text = `${titleText(sheet)}\n${bodyText(sheet)}`
  if (rejects.test(text)) return 'rejection'
  return nextStep.test(text) ? 'next-step' : null
}
