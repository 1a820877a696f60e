import { expect, it } from 'vitest'
import { plan } from '../../../functions/domain/plan/plan.ts'
import { aMeetingRound, ny, viewOf } from './life.ts'

/** Read on the page before it goes, in the receipt's plan, and at the foot of the mail itself. */
it('says why a mail is due in words that are true whenever they are read', () => {
  const round = aMeetingRound({ start: '2026-12-02 14:00', task: { words: 'A plan', due: ny('2026-12-02 09:00') } })
  const planned = plan(viewOf([round]), [], ny('2026-11-25 10:00'))
  const reasons = new Map(planned.map(({ kind, because }) => [kind, because]))
  for (const kind of ['packet', 'card', 'debrief', 'thanks', 'last-call', 'nudge', 'second-nudge', 'close-offer', 'task'] as const)
    expect(reasons.get(kind), kind).toMatch(/before|after|within/)
  for (const because of reasons.values()) expect(because).not.toMatch(/\bago\b|has passed|are left|already|this week/)
  expect(reasons.get('debrief')).toBe('It comes 30 minutes after the end, while it is fresh.')
})
