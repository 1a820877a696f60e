import { interviewWords } from '../../language/lexicon/talks.ts'
import { bareDeadline, handedInBefore, handOver, meets } from '../../language/lexicon/tasks.ts'
import { sentencesOf } from '../../lay-out/own-words.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import { handsOutWork } from './task.ts'

/** The sheet as it speaks of a talk: in a mail that hands out work the hours by which it is due are no meeting. */
export function withoutHandOvers(sheet: Sheet): Sheet {
  if (!handsOutWork(sheet)) return sheet
  return { ...sheet, titles: kept(sheet.titles), lines: kept(sheet.lines), sentences: kept(sheet.sentences) }
}

function kept(lines: readonly Words[]): Words[] {
  let isLabelled = false
  return lines.map((line) => {
    const sentences = sentencesOf(line.words).filter((words) => {
      const isOut = isLabelled || isHandOver(words)
      isLabelled = bareDeadline.test(words.trim())
      return !isOut
    })
    return { ...line, words: sentences.join(' ') }
  })
}

/** "Send the slides before we meet on Monday at ten" names the hour of the talk. */
const isHandOver = (words: string): boolean =>
  handOver.test(words) && !handedInBefore.test(words) && !meets.test(words) && !interviewWords.test(words)
