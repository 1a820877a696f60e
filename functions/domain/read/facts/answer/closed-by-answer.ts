import type { Sheet } from '../../lay-out/page.ts'
import type { Change, Reading } from '../../reading.ts'
import { readsAnswers } from './compiled-words.ts'

/** "We still see other candidates" closes nothing: where answers can be read, the one that was read says whether the job is gone. */
export const withAnswer = (change: Change, mail: Reading['mail'], sheet: Sheet): Change =>
  change.says === 'closed' && readsAnswers(sheet) && mail?.answer !== 'rejection' && mail?.answer !== 'on-hold'
    ? { ...change, says: null }
    : change
