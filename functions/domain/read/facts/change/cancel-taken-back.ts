import * as said from '../../language/lexicon/changes.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { Clause } from './change-clauses.ts'
import { isNegated, without } from './said-of.ts'

/** The newest message takes a cancel back: it is to be ignored, was sent by mistake, or the talk is back on. */
export function takesCancelBack(clauses: readonly Clause[], sheet: Sheet): boolean {
  const firm = clauses.filter((one) => !one.open && !one.conditional)
  const sentences = [...new Set(clauses.map(({ sentence }) => sentence))]
  const isFirm = (sentence: string) => clauses.every((one) => one.sentence !== sentence || firm.includes(one))
  if (sentences.some((sentence) => isBackOn(sentence, sheet) && isFirm(sentence))) return true
  // A title tells what the mail answers.
  return sentences.slice(1).some((sentence, at) => {
    if (!said.cancelNotice.test(sentence)) return false
    const here = firm.filter((one) => one.sentence === sentence)
    const next = firm.filter((one) => one.sentence === sentences[at + 2])
    return here.some((one) => isVoided(one, sheet)) || [...here, ...next].some((one) => isMistake(one, sheet))
  })
}

/** "Please ignore the cancellation." */
const isVoided = ({ words }: Clause, sheet: Sheet): boolean =>
  said.voids.test(words) && said.cancelNotice.test(words) && !isNegated(without(words, said.voids), sheet)

/** The cancel was one, or "it was": not the invitation. */
function isMistake({ words }: Clause, sheet: Sheet): boolean {
  if (!said.mistake.test(words) || isNegated(without(words, said.mistake), sheet)) return false
  return said.cancelNotice.test(words) || !(said.meetingWord.test(words) || said.invitation.test(words))
}

/** "The interview is back on", which may stand in two clauses. */
const isBackOn = (sentence: string, sheet: Sheet): boolean =>
  said.backOn.test(sentence) &&
  (said.meetingWord.test(sentence) || said.standIn.test(sentence)) &&
  !said.ends.test(sentence) &&
  !isNegated(without(sentence, said.backOn), sheet)
