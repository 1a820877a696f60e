import { isConditional, talkNoun } from '../../language/lexicon/changes.ts'
import { interviewWords } from '../../language/lexicon/talks.ts'
import { taskNamed } from '../../language/lexicon/tasks.ts'
import { applicationOnly, asksForTimes, invites, nextTalk, taskStage } from '../../language/lexicon/verdict.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { titleText } from '../../lay-out/page-text.ts'
import type { EmployerAnswer } from '../../reading.ts'
import { allWordsFor } from './compiled-words.ts'
import { flat } from './phrases.ts'

/** For the candidate to do, or to be glad of. */
const forThem = [interviewWords, nextTalk, talkNoun, invites, asksForTimes, taskNamed]

/**
 * "We have received your application. The next step is a review by our team": what comes next is theirs to do, and nobody goes on by it. It is so
 * where the mail acknowledges, and no sentence speaks of a talk or of work, except of what may come.
 */
export function isTheirStep({ kind, words }: EmployerAnswer, sheet: Sheet): boolean {
  if (kind !== 'next-step' || !taskStage.test(words)) return false
  const lists = allWordsFor(sheet)
  const text = sheet.sentences.map((one) => one.words)
  const all = `${titleText(sheet)}\n${text.join('\n')}`.slice(0, 4000)
  const acknowledges = applicationOnly.test(all) || lists.some(({ machine }) => machine.in(flat(all)))
  const isGlad = lists.some(({ hints }) => hints.offer.in(flat(words)))
  return acknowledges && !isGlad && text.every((one) => isConditional(one) || !forThem.some((list) => list.test(one)))
}
