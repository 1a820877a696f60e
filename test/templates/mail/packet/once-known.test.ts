import { describe, expect, it } from 'vitest'
import { trades } from '../../../../templates/playbook/trades.ts'
import { squeezed } from '../../general-words.ts'
import { viewOf } from '../../journeys/journey.ts'
import { bodyOf, writtenFor } from '../../packets.ts'
import { journeys } from '../../situations.ts'

/** What one note of a candidate's may not push out, and what it may not turn into. */

const named = (name: string) => {
  const journey = journeys.find((one) => one.name.includes(name))!
  const view = viewOf(journey)
  const application = view.applications[0]!
  const round = application.rounds.at(-1)!
  const textOf = (kind: 'packet' | 'card') => bodyOf(writtenFor(kind, application, round, view).mail)
  return { round, packet: textOf('packet'), card: textOf('card') }
}

const known = journeys.filter(({ rounds }) => rounds.some(({ debrief }) => debrief)).map(({ name }) => ({ name, ...named(name) }))

/** What stands beside somebody's name. */
const askedOf = (packet: string, name: string): string | undefined =>
  packet.match(new RegExp(`\\n${name}[^\\n]*\\n\\.+\\n([\\s\\S]*?)(?=\\n\\n\\n|\\n[^\\n]+\\n\\.{3,}|$)`))?.[1]

describe('a packet of which something is known', () => {
  it.each(known)('$name: still has a question to expect, or what to get ready for the work there', ({ packet }) =>
    expect(packet).toMatch(/\nThey may ask|\n- Get ready: /),
  )

  it.each([
    ['cook', 'Lena Ross'],
    ['sales lead', 'Inga Roth'],
    ['executive assistant', 'Edmund Aldous'],
    ['data analyst', 'Max Doyle'],
    ['skills check', 'Jo Adler'],
  ])('of the %s has one to ask %s', (name, person) => expect(askedOf(named(name).packet, person)).toContain('“'))

  it('of a take-home review asks about the take-home', () =>
    expect(squeezed(named('data analyst').packet)).toMatch(/They may ask.*(?:what you sent|done this part differently)/))

  it('of a trial shift says what to bring to work, and not what fits every interview', () => {
    const { packet, card } = named('cook')
    expect(packet).toContain('your own knives')
    expect(card).toContain('your own knives')
    expect(packet).not.toContain('what the website answers')
  })

  it('of whoever works for one person is about how they would work together', () => {
    const { packet } = named('executive assistant')
    expect(packet).toMatch(/What would you take over from me first|Two things clash|What do you need from me/)
    expect(packet).not.toMatch(/industry|proudest/)
  })
})

describe('what was left open', () => {
  it.each(known)('$name: is never opened with an apology', ({ packet, card }) => {
    expect(squeezed(packet)).not.toContain('begin with “')
    for (const text of [packet, card]) expect(squeezed(text)).not.toMatch(/(?<!Don’t open with )“I only /)
  })

  it.each(known)('$name: is asked on about of somebody who sits there, or of nobody', ({ packet, round }) => {
    expect(packet).not.toContain('Then ask: “')
    const [, first] = /”\. Ask (\S+): “/.exec(squeezed(packet)) ?? []
    if (first) expect(round.interviewers.map(({ name }) => name.split(' ')[0])).toContain(first)
  })
})

it('tells of an answer to give again beside a doubt, where somebody who heard it is there', () => {
  expect(squeezed(named('platform engineer').packet)).toContain(
    'You’d answer this again, after round 1 (Thu 26 Nov): “Why I chose Kafka over a plain queue”. Ben is there again. Say what the other way had for it',
  )
})

describe('what stands in the day', () => {
  it.each(known)('$name: is no question, and stands on no card without what to do about it', ({ packet, card }) => {
    expect(packet).not.toMatch(/“[^”]+” \((?:they wrote so|in the invite)/)
    const likely = /(?<!ready\. )They may ask: ([\s\S]*?)(?:\n\n|$)/.exec(card)?.[1]
    if (likely !== undefined) expect(squeezed(likely)).toMatch(/[”)\p{L}]:? \p{Lu}?[^”]{12,}$/u)
  })

  it('puts the work before a look around', () => {
    expect(squeezed(named('demo lesson').packet)).toContain('Demo lesson, 8B: ')
    expect(squeezed(named('demo lesson').packet)).toContain('- Reflection on the lesson: One moment')
    expect(squeezed(named('demo lesson').packet)).not.toContain('Welcome and tour (in the invite)')
  })
})

it.each(Object.entries(trades))('%s: to a conversation one brings nothing to work in, unless they may ask for it', (_, { bring }) => {
  const sure = bring.words.replace(/(?:,|\.| and)?[^,.]*\b(?:if|in case)\b.*$/u, '')
  expect(sure).not.toMatch(/shoes|clothes|knives|apron|whites|gloves|vest|boots/i)
})
