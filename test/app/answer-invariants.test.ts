import { describe, expect, it } from 'vitest'
import type { Touchpoint, TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import { touchpointKey } from '../../functions/domain/sending/touchpoint-key.ts'
import type { Answered } from '../../functions/domain/view/view.ts'
import type { CandidateState } from '../../functions/ports.ts'
import { anApplication, aRound, aView, theItems } from '../builders.ts'
import { missingAnswers } from './answer-invariants.ts'

const round = aRound()
const at = '2026-12-04T15:00:00Z'
const deadline = '2026-12-11T04:59:00Z'
const later = '2027-01-30T15:00:00Z'

const answered = (kind: Answered['kind'], over: Partial<Answered> = {}): Answered => ({
  kind,
  at,
  confirmed: true,
  answerId: null,
  dueOn: null,
  deadline: null,
  ...over,
})

const sent = (kind: TouchpointKind, occasion = 1, offerBy?: string): Touchpoint => ({
  candidateId: 'alex',
  key: touchpointKey(round.id, kind, occasion),
  subject: round.id,
  kind,
  occasion,
  roundId: round.id,
  due: '2026-12-09T14:30:00Z',
  useBy: later,
  because: 'It is time.',
  state: 'sent',
  sentAt: '2026-12-09T14:30:00Z',
  ticket: 1,
  attempt: 1,
  shown: { [round.id]: { start: round.start, decisionBy: null, ...(offerBy ? { offerBy } : {}) } },
})

const stateWith = (touchpoints: Touchpoint[]): CandidateState => ({
  ...theItems(),
  touchpoints,
  planTicket: 1,
  plannedTicket: 1,
  profileVersion: 1,
})

const missing = (said: Answered, rows: Touchpoint[], now = later): string[] => {
  const stopped = { by: 'outcome' as const, at, outcome: 'next-round' as const }
  const view = aView({ applications: [anApplication({ rounds: [round], answered: said, stopped })] })
  return missingAnswers(view, stateWith(rows), now)
}

describe('what the simulation wants after an employer’s answer', () => {
  const offer = answered('offer', { dueOn: '2026-12-10', deadline })

  it('is the offer’s mail and two reminders of its own deadline', () => {
    const reminders = [sent('offer-deadline', 1, deadline), sent('offer-deadline', 2, deadline)]
    expect(missing(offer, [sent('offer'), ...reminders])).toEqual([])
    expect(missing(offer, reminders)).toEqual([expect.stringContaining('brought no offer')])
    expect(missing(offer, [sent('offer'), sent('offer-deadline', 1, deadline)])).toEqual([expect.stringContaining('1 of 2 reminders')])
    expect(missing(offer, [sent('offer'), sent('offer-deadline', 1, '2026-12-31T04:59:00Z')])).toHaveLength(1)
  })

  it.each([
    ['rejection', 'after-no'],
    ['on-hold', 'check-in'],
    ['next-step', 'ask-time'],
  ] as const)('after %s is one %s', (kind, mail) => {
    expect(missing(answered(kind), [sent(mail)])).toEqual([])
    expect(missing(answered(kind), [])).toEqual([expect.stringContaining(mail)])
    // Not before its time has come.
    expect(missing(answered(kind), [], '2026-12-05T15:00:00Z')).toEqual([])
  })
})
