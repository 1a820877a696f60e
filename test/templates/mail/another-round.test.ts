import { describe, expect, it } from 'vitest'
import type { TouchpointKind } from '../../../functions/domain/sending/touchpoint.ts'
import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { squeeze } from '../html-text.ts'
import { anApplication, aTouchpoint, aView, firstRound, sampleLinks, secondRound } from '../sample-view.ts'

const now: Instant = '2026-11-24T15:02:30Z'
const view = aView([anApplication([firstRound(), secondRound()])])
const planned = (subject: string, kind: TouchpointKind, due: Instant) => aTouchpoint(kind, { subject, due, state: 'planned' })

/** Of the first round, each before anything of the second. */
const ofFirst = [
  planned('round-1', 'card', '2026-11-25T14:00:00Z'),
  planned('round-1', 'thanks', '2026-11-25T21:00:00Z'),
  planned('round-1', 'debrief', '2026-11-25T18:00:00Z'),
]
const ofSecond = [planned('round-2', 'packet', '2026-11-30T19:00:00Z'), planned('round-2', 'card', '2026-12-02T18:00:00Z')]

const told = (kind: TouchpointKind, rows = [...ofFirst, ...ofSecond]) => {
  const { text } = renderMail(aTouchpoint(kind, { subject: 'round-2' }), view, sampleLinks, now, { touchpoints: rows })
  const [body = '', foot = ''] = text.split('\n---\n')
  return { body: squeeze(body), foot: squeeze(foot) }
}

describe('a mail about one of two rounds', () => {
  it.each<TouchpointKind>(['receipt', 'change', 'packet'])('%s: lists only what comes for its own', (kind) => {
    const { body } = told(kind)
    expect(body).not.toContain('25 November')
    if (kind !== 'packet') for (const day of ['Monday, 30 November', 'Wednesday, 2 December']) expect(body).toContain(day)
  })

  it.each<TouchpointKind>(['receipt', 'change', 'packet'])('%s: says nothing at its foot of what comes for the other one', (kind) => {
    expect(told(kind).foot).not.toContain('25 November')
    expect(told(kind).foot).toBe(told(kind, ofSecond).foot)
    expect(told(kind, ofFirst).foot).toContain('Nothing more is planned about this for now.')
  })

  it('names at its foot no follow-up that counts from the other one', () => {
    const nudge = planned('round-1', 'nudge', '2026-11-26T14:30:00Z')
    expect(told('receipt', [nudge]).foot).not.toContain('A follow-up draft')
  })
})
