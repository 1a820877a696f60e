import type { LocalDate } from '../../../time/wall-time.ts'
import { numberWords } from '../../language/lexicon/dates.ts'
import { lasting } from '../../language/lexicon/decisions.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { EmployerAnswer } from '../../reading.ts'
import { afterSpan } from '../../times/span.ts'
import { isPlainHour, timesIn } from '../../times/text-times.ts'
import { limitIn } from '../decision-date.ts'
import { timeGivenIn } from '../task/task-due.ts'
import { wordsFor } from './compiled-words.ts'
import { flat } from './phrases.ts'

/** "We hold it open for five days". */
function openFor(sentence: string, { dates }: Sheet): LocalDate | null {
  const [, digits, word = '', unit] = lasting.exec(sentence) ?? []
  const count = digits ? Number(digits) : numberWords[word.toLowerCase()]
  return count === undefined || unit === undefined || count > longest ? null : afterSpan(dates.anchor, count, unit)
}

/** In days or weeks; what lasts longer is a leave or a probation. */
const longest = 20

/** By when an offer asks for an answer: the date of the sentence that speaks of one. */
export function readOfferDeadline(sheet: Sheet): Pick<EmployerAnswer, 'dueOn' | 'dueAt'> {
  const words = wordsFor(sheet)
  // "You have 30 days of leave; please sign by Friday": each says its own.
  for (const sentence of sheet.sentences.flatMap(({ words: whole }) => whole.split(/;\s/))) {
    if (sentence.length > 900) continue
    const plain = flat(sentence)
    const asks = words.flatMap(({ reply }) => reply.find(plain) ?? [])[0]
    const dueOn = asks && (limitIn(sentence, asks.at, sheet) ?? timeGivenIn(sentence, sheet) ?? openFor(sentence, sheet))
    if (dueOn)
      return { dueOn, dueAt: timesIn(sentence, sheet.english).find((time) => isPlainHour(time) && time.start < '24:00')?.start ?? null }
  }
  return { dueOn: null, dueAt: null }
}
