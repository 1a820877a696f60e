import { describe, expect, it } from 'vitest'
import type { DetailKind } from '../../../../functions/domain/read/reading.ts'
import type { Inline } from '../../../../templates/mail/content.ts'
import { reachFact, toCallAfter } from '../../../../templates/mail/sections/numbers-to-call.ts'
import { aPerson } from '../../sample-view.ts'

const sharon = { name: 'Sharon Pike', email: 'apprentices@brightwell.example' }
const roundWith = (words: string, kind: DetailKind = 'phone'): Parameters<typeof reachFact>[0] => ({
  details: [{ kind, words, part: 'body' }],
  interviewers: [aPerson('Kev Doyle')],
  start: '2026-12-01T09:30:00Z',
  allDay: false,
})
const said = (words: string | readonly Inline[]) =>
  typeof words === 'string'
    ? words
    : words.map((part) => (typeof part === 'string' ? part : 'link' in part ? part.link : part.strong)).join('')
const late = (words: string, kind?: DetailKind) =>
  reachFact(roundWith(words, kind), sharon, 'Europe/London').map((fact) => `${fact.label}: ${said(fact.words)}`)

describe('whom to call when one runs late', () => {
  it.each([
    ['If you can’t make it ring me on 01384 555 019.', 'Running late: Sharon Pike, 01384 555 019'],
    ['Kev’s number is 07700 900418.', 'Running late: Kev Doyle, 07700 900418'],
    ['Reception: 020 7946 0018.', 'Running late: 020 7946 0018'],
    ['Für Rückfragen erreichen Sie mich unter 0271 555 0140.', 'Running late: Sharon Pike, 0271 555 0140'],
    ['Call me straight after on 07700 900277, before 2 please.', 'Running late: Write to Sharon Pike'],
    ['I will call you on 07700 900277.', 'Running late: Write to Sharon Pike'],
    ['There is parking outside.', 'Running late: Write to Sharon Pike'],
  ])('is told by their own sentence: %s', (words, expected) => expect(late(words)).toEqual([expected]))

  it('is a link that a phone opens', () => {
    const [fact] = reachFact(roundWith('Ring me on +44 7700 900418.'), sharon, 'Europe/London')
    expect(fact?.words).toContainEqual({ link: '+44 7700 900418', href: 'tel:+447700900418' })
  })

  it('is the one to call where no call comes', () => {
    const round = { ...roundWith('Otherwise ring me on 01384 555 019.'), how: { by: 'phone', calls: 'they' } as const }
    expect(reachFact(round, sharon, 'Europe/London').map(({ label, words }) => `${label}: ${said(words)}`)).toEqual([
      'No call by 09:35: Call Sharon Pike, 01384 555 019',
    ])
  })
})

describe('whom to call straight after', () => {
  it.each(['Call me straight after on 07700 900277, before 2 please.', 'Ring me when you’re out: 07700 900277.'])('is kept: %s', (words) =>
    expect(toCallAfter(roundWith(words))?.number).toBe('07700 900277'),
  )
  it('is nobody where the number is for the way there', () =>
    expect(toCallAfter(roundWith('Ring me on 01384 555 019 if you are lost.'))).toBeNull())
})
