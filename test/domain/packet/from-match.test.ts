import { describe, expect, it } from 'vitest'
import { matchOf } from '../../../functions/domain/match/match.ts'
import { readCv } from '../../../functions/domain/material/read/cv.ts'
import { readPosting } from '../../../functions/domain/material/read/posting.ts'
import { fromMatch, leadOfCv } from '../../../functions/domain/packet/from-match.ts'
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

  it('shows the nearest line where nothing was found, and puts before it what has none', () => {
    const cv = 'Experience\nShift Manager, Some Firm\n2019 – present\n- Ran a cold store of 900 pallets\n- Weekly orders'
    const posting = 'Requirements\n- Ammonia plants and pallets\n- Payroll for the night shift crews of the port\n- Excel'
    const found = matchOf({ posting: readPosting(posting), cv: readCv(cv), corrections: [], on: '2026-11' })
    const open = (asked: string) => {
      const lines = found.lines.filter(({ requirement }) => requirement.words.includes(asked))
      return fromMatch({ ...found, lines }, false, () => true, readCv(cv))?.open
    }
    expect(open('Ammonia')).toMatchObject({ isTrace: true, line: 'Ran a cold store of 900 pallets' })
    expect(open('Payroll')).toMatchObject({ strength: 'none', line: null })
    expect(fromMatch(found, false, () => true, readCv(cv))?.open?.requirement.words).not.toContain('Ammonia')
  })

  it('never leads with the title of the posting, which nobody asks for', () => {
    const posting = readPosting('Staff Backend Engineer, Payments\nRequirements\n- Go\n- SQL\n- Excel')
    const cv = readCv('Experience\nSenior Backend Engineer, Some Firm\n2019 – present\n- Weekly rota')
    const lead = fromMatch(
      matchOf({ posting: { ...posting, title: 'Staff Backend Engineer, Payments' }, cv, corrections: [], on: '2026-11' }),
      false,
    )?.lead
    expect(lead?.some(({ requirement }) => requirement.kind === 'title')).toBe(false)
  })

  it('leads with the CV’s own words for what the posting must have', () => {
    const lead = fromMatch(match(nurseCv), false)?.lead ?? []

    expect(lead).not.toHaveLength(0)
    for (const { line, requirement } of lead) {
      expect(nurseCv).toContain(line)
      expect(requirement.force).toBe('must')
    }
  })

  it('leaves the other must-haves to be asked about, each once, and says nothing again', () => {
    const of = (isNew?: (words: string) => boolean) =>
      (fromMatch(match(nurseCv), false, isNew)?.others ?? []).map(({ requirement }) => requirement)

    expect(new Set(of().map(({ force }) => force))).toEqual(new Set(['must']))
    expect(new Set(of().map(({ id }) => id)).size).toBe(of().length)
    expect(of().map(({ words }) => words)).not.toContain('Able to work nights and weekends')
    expect(of((words) => words !== of()[0]?.words).map(({ words }) => words)).not.toContain(of()[0]?.words)
  })

  it('without a CV has only what they may ask about, and nothing without a posting', () => {
    expect(fromMatch(null, false)).toBeNull()
    expect(fromMatch(match(null), false)).toMatchObject({ open: null, lead: [] })
  })
})

describe('what a CV adds where there is no posting', () => {
  const cv = readCv(
    'Experience\nSales Director, Some Firm\n2021 – 2025\n- 118% of quota in 2023\n- Team of six, hired four\n- Took Minnesota from zero to $2.1M\nRep, Other Firm\n2016 – 2021\n- 42 new accounts in a year',
  )

  it('is what it counts, the latest job first, and nothing that has only a year in it', () => {
    expect(leadOfCv(cv, () => true)).toEqual(['118% of quota in 2023', 'Took Minnesota from zero to $2.1M'])
    expect(leadOfCv(readCv('Experience\nNurse, Ward\n2019 – 2021\n- Worked nights in 2020'), () => true)).toEqual([])
  })

  it('is said once', () => expect(leadOfCv(cv, (words) => !words.includes('118%'))[0]).toBe('Took Minnesota from zero to $2.1M'))
})
