import { describe, expect, it } from 'vitest'
import { isLongDay } from '../../../../functions/domain/packet/trade/long-day.ts'
import type { Round } from '../../../../functions/domain/view/view.ts'
import { kindOfRound } from '../../../../templates/mail/words/work-words.ts'

const day = (titles: (string | null)[], end: string | null = '2026-12-01T11:00:00Z'): Parameters<typeof kindOfRound>[0] => ({
  interviews: [],
  sessions: titles.map((title) => ({ start: '2026-12-01T09:30:00Z', end: null, title, interviewers: [], identity: 'one' })),
  fullDay: titles.length > 1,
  format: 'superday' satisfies Round['format'],
  start: '2026-12-01T09:30:00Z',
  end,
  endAssumed: false,
})

describe('a visit of several parts', () => {
  it.each([
    [['Maths and English test (no calculators)', 'Interview'], 'Test and interview'],
    [['shadow with charge nurse', 'peer interview'], 'Shadowing and interview'],
    [['Mathematik in der 1/2 b (22 Kinder)', 'Reflexionsgespräch'], 'Lesson and interview'],
    [['Hiring manager', 'Team'], 'Two interviews'],
    [['Tour of the school', 'Written test', 'Interview'], 'Tour, test and interview'],
    [[null, null], 'Two interviews'],
  ])('%s is called by them: %s', (titles, words) => expect(kindOfRound(day(titles))).toBe(words))

  it('is a full day from four hours on, or with three talks where no end is known', () => {
    expect(kindOfRound(day(['Case', 'Team', 'Lunch'], '2026-12-01T13:30:00Z'))).toBe('Full day of interviews')
    expect(isLongDay(day(['a', 'b'], null))).toBe(false)
    expect(isLongDay(day(['a', 'b', 'c'], null))).toBe(true)
  })
})
