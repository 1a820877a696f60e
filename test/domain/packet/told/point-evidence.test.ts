import { describe, expect, it } from 'vitest'
import { readCv } from '../../../../functions/domain/material/read/cv.ts'
import { evidenceFor } from '../../../../functions/domain/packet/told/point/point-evidence.ts'

const cv = readCv(
  `Experience
Finance Manager, Some Firm
2019 – present
- Monthly management accounts for three sites, day 6 close (was day 11)
- Line manage one assistant
- Taught fractions to two sets of year 8 with a test before and after`,
)
const found = (words: string) => evidenceFor({ about: 'doubt', words, round: null, private: false, matter: null }, cv)

describe('the line of the CV beside an open point', () => {
  it.each(['managed only one person, they have 4', 'whether I can manage a larger department here'])(
    'is none where they share a word of any work alone: %s',
    (words) => expect(found(words)).toBeNull(),
  )

  it('is the one that speaks of the same thing', () => {
    expect(found('how I taught fractions in year 8')).toBe('Taught fractions to two sets of year 8 with a test before and after')
    expect(found('the close, day 6')).toBe('Monthly management accounts for three sites, day 6 close (was day 11)')
  })
})
