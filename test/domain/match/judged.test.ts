import { describe, expect, it } from 'vitest'
import { judgeAll, meanTau } from '../../../bench/match.ts'

/** What `npx tsx bench/match.ts` reached; a change that reads worse is seen here. */
describe('ten postings and six CVs beside what a careful reader found', () => {
  const judged = judgeAll()
  const sum = (of: 'found' | 'mustHaves' | 'invented'): number => judged.reduce((all, one) => all + one[of], 0)

  it('the must-haves are found', () => expect(sum('found')).toBeGreaterThanOrEqual(83))
  it('no line is invented', () => expect(sum('invented')).toBe(0))
  it('the order of the CVs agrees', () => expect(meanTau(judged)).toBeGreaterThanOrEqual(0.8))
})
