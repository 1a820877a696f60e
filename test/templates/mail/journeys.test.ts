import { describe, expect, it } from 'vitest'
import { tradeOf } from '../../../functions/domain/packet/trade/trade-of.ts'
import { wordCount } from '../../../functions/domain/packet/words/shortened.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import { generalWords, squeezed } from '../general-words.ts'
import { viewOf } from '../journeys/journey.ts'
import { bodyOf, sentencesOf, writtenFor } from '../packets.ts'
import { journeys } from '../situations.ts'

/** Interviews in many lines of work, as the gallery shows them. */
const all = journeys.map((journey) => {
  const view = viewOf(journey)
  const application = view.applications[0]!
  const round = application.rounds.at(-1)!
  const rows: Touchpoint[] = []
  const [packet, card] = (['packet', 'card'] as const).map((kind) => {
    const { mail, row } = writtenFor(kind, application, round, view, [...rows])
    rows.push(row)
    return mail
  })
  return {
    name: journey.name,
    company: journey.company,
    round,
    packet: packet!,
    card: card!,
    trade: tradeOf(journey.role),
    isKnown: journey.rounds.some(({ debrief }) => debrief),
  }
})

const sectionOf = (text: string, title: string): string | undefined =>
  new RegExp(`${title}[^\\n]*\\n-+\\n+([^]*?)(?:\\n\\n\\n|\\n[^\\n]+\\n---|$)`).exec(text)?.[1]

describe('interviews in many lines of work', () => {
  it('are of a dozen of them', () => expect(new Set(all.flatMap(({ trade }) => trade ?? [])).size).toBeGreaterThanOrEqual(11))

  it.each(all)(
    '$name: keeps to the length, and to a third of general words once something is known',
    ({ round, packet, card, isKnown }) => {
      const body = bodyOf(packet)
      expect(wordCount(body)).toBeLessThanOrEqual(round.fullDay || round.task ? 500 : 350)
      expect(wordCount(bodyOf(card))).toBeLessThanOrEqual(80)
      if (isKnown) expect(generalWords(body) / wordCount(body)).toBeLessThanOrEqual(1 / 3)
    },
  )

  it.each(all)('$name: has a cue on the card', ({ card }) =>
    expect(squeezed(card.text)).toMatch(/Have this|Bring: |Good to bring: |Within reach: |They may ask: |They ask for: |where is it\?/),
  )

  it('do not end alike', () => {
    const ends = all.flatMap(({ packet }) => sectionOf(packet.text, 'One thing to avoid') ?? [])
    expect(ends.length).toBeGreaterThanOrEqual(9)
    const most = Math.max(...ends.map((end) => ends.filter((other) => other === end).length))
    expect(most).toBeLessThanOrEqual(2)
  })

  it('share at most 35 % of their sentences with one another', () => {
    // Two of one company are one interview told twice, with less known and with more.
    const isSame = (one: (typeof all)[number], other: (typeof all)[number]) => one.company === other.company
    const pairs = all.flatMap((one, at) => all.slice(at + 1).flatMap((other) => (isSame(one, other) ? [] : [[one, other] as const])))
    const alike = pairs.flatMap(([one, other]) => {
      const [a, b] = [sentencesOf(one.packet), sentencesOf(other.packet)]
      const share = a.filter((words) => b.includes(words)).length / Math.min(a.length, b.length)
      return share > 0.35 ? [`${one.name} / ${other.name}: ${share.toFixed(2)}`] : []
    })
    expect(alike).toEqual([])
  })
})
