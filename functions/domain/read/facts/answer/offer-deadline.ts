import type { Sheet } from '../../lay-out/page.ts'
import type { EmployerAnswer } from '../../reading.ts'
import { isPlainHour, timesIn } from '../../times/text-times.ts'
import { limitIn } from '../decision-date.ts'
import { timeGivenIn } from '../task/task-due.ts'
import { wordsFor } from './compiled-words.ts'
import { flat } from './phrases.ts'

/** By when an offer asks for an answer: the date of the sentence that speaks of one. */
export function readOfferDeadline(sheet: Sheet): Pick<EmployerAnswer, 'dueOn' | 'dueAt'> {
  const words = wordsFor(sheet)
  for (const { words: sentence } of sheet.sentences) {
    if (sentence.length > 900) continue
    const plain = flat(sentence)
    const asks = words.flatMap(({ reply }) => reply.find(plain) ?? [])[0]
    const dueOn = asks && (limitIn(sentence, asks.at, sheet) ?? timeGivenIn(sentence, sheet))
    if (dueOn)
      return { dueOn, dueAt: timesIn(sentence, sheet.english).find((time) => isPlainHour(time) && time.start < '24:00')?.start ?? null }
  }
  return { dueOn: null, dueAt: null }
}
