import type { Sheet } from './sheet.ts'
import { bodyText, titleText } from './sheet-text.ts'
import { callsOff, moves, nextStep, rejects } from './vocabulary/verdict-words.ts'

/** What a mail after a round says: a next step, or no. Proposed to the candidate, never assumed. */
export function answerIn(sheet: Sheet): 'next-step' | 'rejection' | null {
  const text = `${titleText(sheet)}\n${bodyText(sheet)}`
  if (rejects.test(text)) return 'rejection'
  return nextStep.test(text) ? 'next-step' : null
}

/** What the candidate may do: "if you need to cancel", "cancel or reschedule here". */
const ownCancel =
  /(?:if you|you can|you may|click|link|here|please|should you|to make changes|wenn sie|falls sie|si vous|pour|si necesitas|se precisar|als je|se (?:devi|vuoi))[^.\n]{0,50}(?:cancel|reschedul|absag|annul|cancelar|annuleren|disdire)[^.\n]{0,60}|cancel (?:or|\/) reschedule|reschedule (?:or|\/) cancel|cancell?ation (?:link|policy|fee)|cancel: https?/gi

export const withoutOwnChoices = (text: string): string => text.replace(ownCancel, ' ')

export const cancelsByWords = (sheet: Sheet): boolean => {
  const text = `${sheet.carried.mail?.subject ?? ''}\n${bodyText(sheet)}`
  return callsOff.test(withoutOwnChoices(text)) && !movesToNew(text)
}

/** A new time that stands there, not one that is promised ("we will come back with a new date"). */
const givenAnew =
  /(?:moved? (?:it |this |the interview )?to|reschedul\w* (?:to|for) (?!a later|another|some|the new year)|new (?:time|date)(?: is| will be| for|\s?:| would be)|(?:neuer|der neue) termin(?: ist|\s?:)|nouvelle date (?:est|sera|:)|nouvelle date\s?:|nueva fecha(?: es| será|\s?:)|nova data(?: é| será|\s?:)|nieuwe datum(?: is| wordt|\s?:)|nuova data(?: è| sarà|\s?:)|新しい日[時程])/iu
const movesToNew = (text: string) => moves.test(text) && givenAnew.test(text)
