import { expect, it } from 'vitest'
import { talkOf } from '../../../../functions/domain/packet/trade/talk-kind.ts'
import { aRound } from '../../../templates/sample-view.ts'

const titled = (title: string) => talkOf(aRound('round-1', {}, { title, start: '2026-12-02T19:00:00Z' }))?.kind ?? null

it.each([
  ['Trial shift, Friday dinner', 'trial'],
  ['Demo lesson: year 8 maths', 'trial'],
  ['Probearbeiten Küche', 'trial'],
  ["Journée d'essai", 'trial'],
  ['Turno di prova', 'trial'],
  ['Driving assessment', 'trial'],
  ['Take-home review with Ana', 'review'],
  ['Discussion of your assignment', 'review'],
  ['Offer call', 'offer'],
  ['Let’s talk through your offer', 'offer'],
  ['Angebotsgespräch', 'offer'],
  ['Second interview', null],
  ['What we offer: meet the team', null],
] as const)('%s is %s', (title, kind) => expect(titled(title)).toBe(kind))

it('is a phone call where it takes place by phone, unless the title says what it is', () => {
  const byPhone = (title: string) => talkOf(aRound('round-1', { how: { by: 'phone' } }, { title, start: '2026-12-02T19:00:00Z' }))
  expect(byPhone('First interview')).toEqual({ kind: 'phone', called: null })
  expect(byPhone('Offer call')).toEqual({ kind: 'offer', called: 'Offer call' })
})
