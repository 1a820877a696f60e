import * as said from '../../language/lexicon/changes.ts'
import { surelyWork, takeHome, taskNamed } from '../../language/lexicon/tasks.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { Change } from '../../reading.ts'
import { lengthsIn, shiftsIn } from '../../times/shifts.ts'
import { clausesOf } from './change-clauses.ts'
import { insteadAt, oldIn, withoutOld } from './instead/in-place-of.ts'
import { isOfAnother, saidOf } from './said-of.ts'

/** "Please plan 90 minutes instead of 60", "Ola only has 30 minutes, so it will be shorter": how long the talk is now. */
export function readNewLength(sheet: Sheet): Pick<Change, 'lasts'> {
  const clauses = clausesOf(sheet)
  for (const sentence of new Set(clauses.map((clause) => clause.sentence))) {
    const parts = clauses.filter((one) => one.sentence === sentence)
    const isOpen = parts.some(({ open, conditional }) => open || conditional)
    if (isOpen || isOfAnother(sentence) || shiftsIn(sentence).length > 0) continue
    const [now, second] = lengthsIn(withoutOld(sentence))
    const isOther =
      [takeHome, taskNamed, surelyWork].some((one) => one.test(sentence)) ||
      parts.some((one) => saidOf({ ...one, words: sentence }, sheet) === 'other')
    if (!now || second || isOther || now.minutes < shortest) continue
    if (replacesLength(sentence) || isResized(sentence, now.at)) return { lasts: now.minutes }
  }
  return {}
}

const shortest = 10

const replacesLength = (sentence: string): boolean => insteadAt(sentence) !== null && /^\D{0,12}\d{1,3}(?!\d|[:.]\d)/u.test(oldIn(sentence))

/** "30 minutes longer" is by how much, and no length. */
const isResized = (sentence: string, at: number): boolean =>
  said.resized.test(sentence) && !said.resized.test(/^\S+(?:\s\S+){0,3}/u.exec(sentence.slice(at))?.[0] ?? '')
