import { describe, expect, it } from 'vitest'
import { materialOf } from '../../../../functions/domain/material/material.ts'
import { mistakesIn } from '../../../../functions/domain/packet/avoid.ts'
import { packetOf } from '../../../../functions/domain/packet/packet-of.ts'
import { newQuestions } from '../../../../functions/domain/packet/questions/expected-questions.ts'
import { saidId } from '../../../../functions/domain/packet/said.ts'
import { workLines } from '../../../../functions/domain/packet/trade/work-lines.ts'
import type { Interview, Round } from '../../../../functions/domain/view/view.ts'
import { playbook } from '../../../../templates/playbook/playbook.ts'
import { anApplication, aPerson, aRound, aView } from '../../../templates/sample-view.ts'

const talk = (fields: Partial<Round> = {}, interview: Partial<Interview> = {}): Round =>
  aRound('round-1', fields, { title: 'Interview', start: '2026-12-04T16:00:00Z', end: '2026-12-04T17:00:00Z', ...interview })

const of = (role: string | null, round: Round, said: string[] = []) => {
  const application = anApplication([round], { role })
  const now = '2026-12-02T16:00:00Z'
  return packetOf({ view: aView([application]), application, round, now, playbook, said: new Set(said), head: 45, reserved: 0 })
}
const { care, kitchen, finance } = playbook.trades

describe('the line of work', () => {
  it('asks its own questions before those of the format, and not more than two', () => {
    const { likely, expect: shown } = of('Ward Nurse', talk({}, { format: 'technical' }))
    expect(likely[0]?.because).toEqual({ kind: 'trade', trade: 'care' })
    expect(newQuestions(likely, new Set()).filter(({ because }) => because?.kind === 'trade')).toHaveLength(2)
    expect(shown.some(({ because }) => because?.kind === 'trade')).toBe(true)
  })

  it('asks a first call what a first call checks', () =>
    expect(of('Accountant', talk({}, { format: 'recruiter-screen' })).likely[0]?.words).toBe(finance.screen[0]?.words))

  it('stands back where it is about direction', () =>
    expect(of('Ward Nurse', talk({}, { format: 'executive' })).likely[0]?.because?.kind).not.toBe('trade'))

  it('says what to bring where one goes, what to have within reach on a screen, and nothing where the employer said it', () => {
    const onSite = talk({ onSite: true }, { format: 'panel', location: 'Ward 6' })
    expect(of('Ward Nurse', onSite).work.bring).toBe(care.bring.words)
    expect(of('Ward Nurse', talk({}, { format: 'panel', meetingUrl: 'https://meet.example/a' })).work.bring).toBe(care.atHand.words)
    const told = { ...onSite, details: [{ kind: 'bring' as const, words: 'Please bring your passport.', part: 'body' }] }
    expect(of('Ward Nurse', told).work.bring).toBeNull()
    expect(of('Ward Nurse', onSite, [saidId(care.bring.words)]).work.bring).toBeNull()
  })

  it('ends a packet with a mistake of its own', () => {
    expect(of('Ward Nurse', talk({}, { format: 'panel' })).avoid).toBe(care.avoid.words)
    expect(of('Accountant', talk({}, { format: 'panel' })).avoid).toBe(finance.avoid.words)
  })

  it('that nobody knows leaves the format’s own', () => {
    const { work, likely } = of('Captain', talk({}, { format: 'technical' }))
    expect(work).toMatchObject({ weighs: null, bring: null })
    expect(likely[0]?.because?.kind).toBe('format')
  })
})

describe('a trial', () => {
  const trial = talk({}, { title: 'Trial shift, Friday dinner' })

  it('is prepared for in the words of the trade, and in general ones where it has none', () => {
    expect(of('Chef de Partie', trial).work.bring).toBe(kitchen.trial?.bring.words)
    expect(of('Accountant', trial).work.bring).toBe(playbook.talks.trial.bring.words)
    expect(of('Chef de Partie', trial).likely[0]?.because).toEqual({ kind: 'talk', talk: { kind: 'trial', called: 'Trial shift' } })
  })
})

it('an offer is no interview: nobody is asked to present themselves', () => {
  const { likely } = of('Ward Nurse', talk({}, { title: 'Offer call', format: 'recruiter-screen' }))
  expect(likely.map(({ because }) => because?.kind)).toEqual(['talk', 'talk'])
  const priya = aPerson('Priya Shah', { title: 'Talent Partner', audience: 'recruiter' })
  const { people } = of('Ward Nurse', talk({}, { title: 'Offer call', interviewers: [priya] }))
  expect(people[0]).toMatchObject({ asks: [{ words: playbook.talks.offer.ask?.[0]?.words }, {}] })
})

describe('the mistake to avoid', () => {
  it('is what last time showed, and never the same twice', () => {
    const debrief = {
      at: '2026-11-20T17:00:00Z',
      people: [],
      redo: null,
      doubt: null,
      decisionBy: null,
      happened: 'yes' as const,
      other: null,
    }
    const before = aRound(
      'round-0',
      { debrief: { ...debrief, signs: ['ran-longer' as const] } },
      { start: '2026-11-20T16:00:00Z', format: 'peer' },
    )
    const round = talk({ position: 2 }, { format: 'panel' })
    const application = anApplication([before, round], { role: 'Ward Nurse' })
    const work = workLines(round, application, materialOf([]), playbook)
    const avoidAfter = (said: string[]) =>
      mistakesIn({ round, isLater: true, earlier: [before], work }, playbook).find(({ words }) => !said.includes(saidId(words)))?.words
    const seen: string[] = []
    for (let n = 0; n < 5; n += 1) seen.push(avoidAfter(seen.map(saidId)) ?? '')
    expect(seen[0]).toContain('ran longer')
    expect(seen[1]).toBe(care.avoid.words)
    expect(new Set(seen).size).toBe(5)
  })
})
