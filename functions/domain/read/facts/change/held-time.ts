import * as said from '../../language/lexicon/changes.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { clausesOf } from './change-clauses.ts'
import { namesHour } from './instead/offered-instead.ts'
import { namesDay } from './said-of.ts'

/** "We have pencilled you in for Thursday", "provisional time: …": it is kept for both, and nobody has agreed on it yet. */
export const holdsTime = (sheet: Sheet): boolean =>
  clausesOf(sheet).some(
    ({ words, sentence, asked, conditional }) =>
      !asked &&
      !conditional &&
      said.held.test(words) &&
      (said.meetingWord.test(sentence) || namesDay(sentence, sheet) || namesHour(sentence, sheet)),
  )
