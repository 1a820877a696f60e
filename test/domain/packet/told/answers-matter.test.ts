import { describe, expect, it } from 'vitest'
import { answersMatter } from '../../../../functions/domain/packet/told/point/same-matter.ts'

describe('a line of a CV answers', () => {
  it.each([
    ['managed only one person, they have 4', 'Monthly management accounts for three sites, day 6 close'],
    ['project plans', 'Developed a project for dental groups'],
    ['how we deal with customers', 'Handled customer data in three systems'],
  ])('nothing by a word of any work: %s', (asked, line) => expect(answersMatter(line, asked)).toBe(0))

  it.each([
    ['month-end close', 'Closed books for 14 practices by day 7', 1],
    ['stock counts', 'Stock reconciliation: wrote down £84k of obsolete packaging', 1],
    ['management accounts', 'Monthly management accounts for three sites', 2],
  ])('what shares its own word: %s', (asked, line, shared) => expect(answersMatter(line, asked)).toBe(shared))
})
