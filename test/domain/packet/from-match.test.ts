import { describe, expect, it } from 'vitest'
import { matchOf } from '../../../functions/domain/match/match.ts'
import { readCv } from '../../../functions/domain/material/read/cv.ts'
import { readPosting } from '../../../functions/domain/material/read/posting.ts'
import { fromMatch } from '../../../functions/domain/packet/from-match.ts'
import { nurseCv, wardNurse } from '../match/some-postings.ts'

const match = (cv: string | null) =>
  matchOf({ posting: readPosting(wardNurse), cv: cv === null ? null : readCv(cv), corrections: [], on: '2026-11' })

describe('what posting and CV add to a packet', () => {
  it('proposes the thinnest must-have as the open point', () => {
    expect(fromMatch(match(nurseCv), false)?.open?.requirement.words).toBe('Able to work nights and weekends')
  })

  it('proposes none where an earlier round has left a point open', () => {
    expect(fromMatch(match(nurseCv), true)?.open).toBeNull()
  })

  it('leads with the CV’s own words for what the posting must have', () => {
    const lead = fromMatch(match(nurseCv), false)?.lead ?? []

    expect(lead).not.toHaveLength(0)
    for (const { line, requirement } of lead) {
      expect(nurseCv).toContain(line)
      expect(requirement.force).toBe('must')
    }
  })

  it('expects questions on must-haves alone, each once', () => {
    const words = (fromMatch(match(nurseCv), false)?.expect ?? []).map(({ requirement }) => requirement)

    expect(words.map(({ force }) => force)).toEqual(['must', 'must', 'must'])
    expect(new Set(words.map(({ id }) => id)).size).toBe(3)
  })

  it('says nothing without a posting or a CV', () => {
    expect([fromMatch(null, false), fromMatch(match(null), false)]).toEqual([null, null])
  })
})
