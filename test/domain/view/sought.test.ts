import { describe, expect, it } from 'vitest'
import { isSought, soughtFrom, stageOf } from '../../../functions/domain/view/sought.ts'
import { weekFrom } from '../../../functions/domain/view/week.ts'
import { anApplication, aRound, aSeenInterview, aView, interviewStart } from '../../builders.ts'

const zone = 'America/New_York'
const before = '2026-12-01T15:00:00Z'
const after = '2026-12-05T15:00:00Z'
const sought = (query: string) => soughtFrom(new URLSearchParams(query))

describe('looking for an application', () => {
  it('finds each word in company, role or people, in any order and case', () => {
    expect(isSought(anApplication(), sought('q=OKAFOR+bluepine'), before, zone)).toBe(true)
    expect(isSought(anApplication(), sought('q=okafor+elsewhere'), before, zone)).toBe(false)
  })

  it('finds a name with or without its accents, however it is typed', () => {
    const zoe = anApplication({ company: 'Großmann Café', role: 'Zoë’s deputy' })
    for (const query of ['q=zoe', 'q=Zoë', 'q=ZOE%CC%88', 'q=cafe+grossmann'])
      expect(isSought(zoe, sought(query), before, zone), query).toBe(true)
    expect(isSought(zoe, sought('q=zoa'), before, zone)).toBe(false)
  })

  it('knows what is ahead, waited for, without a date, and closed', () => {
    const dateless = aRound({ interviews: [aSeenInterview({ start: null, end: null })] })
    expect(stageOf(anApplication(), before)).toBe('ahead')
    expect(stageOf(anApplication(), after)).toBe('waiting')
    expect(stageOf(anApplication({ rounds: [dateless] }), before)).toBe('dateless')
    expect(stageOf(anApplication({ stopped: { by: 'closed', at: after } }), before)).toBe('closed')
    expect(isSought(anApplication(), sought('stage=waiting'), before, zone)).toBe(false)
    expect(isSought(anApplication(), sought('stage=waiting'), after, zone)).toBe(true)
  })

  it('finds what is on one day at home, and takes nonsense for nothing said', () => {
    const late = aRound({ interviews: [aSeenInterview({ start: '2026-12-03T03:30:00Z' })] })
    expect(isSought(anApplication({ rounds: [late] }), sought('day=2026-12-02'), before, zone)).toBe(true)
    expect(isSought(anApplication({ rounds: [late] }), sought('day=2026-12-03'), before, zone)).toBe(false)
    expect(sought('stage=nonsense&day=tomorrow')).toEqual({ words: '', stage: null, day: null })
  })
})

describe('the coming seven days', () => {
  it('begin today and count interviews, and apart from them what falls due', () => {
    const task = { words: 'Ten slides', due: '2026-12-04T22:00:00Z', stated: true }
    const round = aRound({ task })
    const decisionBy = { date: '2026-12-04', knownAt: before, from: 'invite' as const }
    const week = weekFrom(aView({ applications: [anApplication({ rounds: [round], decisionBy })] }), before)
    expect(week.map(({ date }) => date)).toEqual(['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-12-${day}`))
    expect(week.find(({ date }) => interviewStart.startsWith(date))).toMatchObject({ interviews: 1, due: 0 })
    expect(week[3]).toMatchObject({ interviews: 0, due: 2 })
    expect(week.reduce((sum, { interviews, due }) => sum + interviews + due, 0)).toBe(3)
  })
})
