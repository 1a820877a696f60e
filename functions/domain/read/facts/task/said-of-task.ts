import { isConditional } from '../../language/lexicon/changes.ts'
import { dropped, furtherWork, noDeadline, received, reminds, takeHome, taskNamed, taskNoun, toCome } from '../../language/lexicon/tasks.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { bodyText } from '../../lay-out/page-text.ts'
import type { Reading } from '../../reading.ts'
import { isFromTestTool } from './test-tool.ts'

/** What a message says of work that both sides know: that it has arrived, need not be done, or has no hurry. */
export function readSaidOfTask(sheet: Sheet): Pick<Reading, 'ofTask' | 'furtherWork'> {
  const said = sheet.sentences.filter(({ words }) => !/[?？]\s*$/u.test(words) && !isConditional(words))
  const has = (list: { test(text: string): boolean }) => said.some(({ words }) => list.test(words))
  // "Here is the second exercise."
  if (furtherWork.test(bodyText(sheet))) return { furtherWork: true }
  const ofTask = has(dropped)
    ? 'dropped'
    : said.some(({ words }) => hasArrived(words))
      ? 'received'
      : has(noDeadline)
        ? 'no-rush'
        : isReminder(sheet)
          ? 'reminded'
          : undefined
  return ofTask ? { ofTask } : {}
}

/** A test tool writes of the test that the employer has announced; anybody else says that it is a reminder. */
const isReminder = (sheet: Sheet): boolean =>
  isFromTestTool(sheet) ||
  [...sheet.titles, ...sheet.sentences].some(
    ({ words }) => reminds.test(words) && [taskNoun, takeHome, taskNamed].some((names) => names.test(words)),
  )

/** "Once we have received your solution" is to come. */
function hasArrived(words: string): boolean {
  const found = received.exec(words)
  return found !== null && !toCome.test(words.slice(words.lastIndexOf(', ', found.index) + 1, found.index))
}
