import { meetingWord } from '../language/lexicon/changes.ts'
import { dayTrials, wholeDays } from '../language/lexicon/work.ts'
import type { Sheet } from '../lay-out/page.ts'
import { clausesOf } from './change/change-clauses.ts'

/** Of what is arranged, by its own words: "plan for the whole afternoon". */
export const isWholeDay = (sheet: Sheet): boolean => clausesOf(sheet).some(({ words, open }) => !open && wholeDays.test(words))

/** A day at work, by the title; or by the text, where no talk is spoken of beside it. */
export function isDayTrial(sheet: Sheet): boolean {
  if (sheet.titles.some(({ words }) => dayTrials.test(words))) return true
  if (!sheet.lines.some(({ words }) => dayTrials.test(words))) return false
  const others = [...sheet.titles, ...sheet.sentences].some(({ words }) => !dayTrials.test(words) && meetingWord.test(words))
  return !others && clausesOf(sheet).some(({ words, open, conditional }) => !open && !conditional && dayTrials.test(words))
}
