import { expect, it } from 'vitest'
import { daysInWords, leftOut } from '../../../templates/mail/words/left-out-words.ts'
import { aRound } from '../../builders.ts'

const somewhere = (zone: string | null) => ({ domain: null, rounds: [aRound({ location: null, zone })] })

it('says which days a count of business days left out', () => {
  expect(leftOut('2025-12-22', '2025-12-31', somewhere('Europe/Berlin'))).toBe(' (25 and 26 December are holidays in Germany)')
  expect(leftOut('2025-12-23', '2026-01-02', somewhere('America/New_York'))).toBe(
    ' (25 December and 1 January are holidays in the United States)',
  )
  expect(leftOut('2026-04-24', '2026-05-04', somewhere('Europe/Berlin'))).toBe(' (1 May is a holiday in Germany)')
  expect(leftOut('2026-12-03', '2026-12-11', somewhere('Europe/Berlin'))).toBe('')
})

it('says that it knows no holidays where it knows no country', () => {
  expect(leftOut('2026-12-03', '2026-12-11', somewhere(null))).toMatch('weekends left out')
})

it('names several days in one month once', () => {
  expect(daysInWords(['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01'])).toBe('24, 25 and 31 December and 1 January')
})
