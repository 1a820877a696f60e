import { describe, expect, it } from 'vitest'
import { wordCount } from '../../../functions/domain/packet/words/shortened.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import type { View } from '../../../functions/domain/view/view.ts'
import { advice, generalWords, squeezed } from '../general-words.ts'
import { alone, applicationOf, bodyOf, manyShapes, type Shape, sentencesOf, written } from '../packets.ts'
import { aView } from '../sample-view.ts'

/** How long a mail may be, and how much of it may be the same for everybody: held over many generated rounds. */

const shapes = manyShapes()
const name = ({ n, format, round, people, debriefed, task }: Shape): string =>
  `${n}: ${format ?? 'no format'}, round ${round}, ${people} people${debriefed ? ', debriefed' : ''}${task ? ', task' : ''}`

describe('over many rounds', () => {
  it('a packet has at most 350 words, a full day or one with a task 500', () => {
    const long = shapes.flatMap((shape) => {
      const { mail, round } = written('packet', shape, alone(shape))
      const words = wordCount(bodyOf(mail))
      return words > (round.fullDay || round.task ? 500 : 350) ? [`${name(shape)}: ${words}`] : []
    })
    expect(long).toEqual([])
  })

  it('at most a third of a packet is general once anything specific is known', () => {
    const general = shapes.flatMap((shape) => {
      if (!shape.task && !(shape.round > 1 && shape.debriefed)) return []
      const body = bodyOf(written('packet', shape, alone(shape)).mail)
      const share = generalWords(body) / wordCount(body)
      return share > 1 / 3 ? [`${name(shape)}: ${share.toFixed(2)}`] : []
    })
    expect(general).toEqual([])
  })

  it('the card of a day of several talks leads to the debrief, and the card of one talk does not', () => {
    const cards = shapes.map((shape) => written('card', shape, alone(shape)))
    const leads = ({ mail }: (typeof cards)[number]) => mail.html.includes('Note each conversation while it’s fresh')
    expect(cards.some(({ round }) => round.sessions.length > 1)).toBe(true)
    for (const card of cards) expect(leads(card)).toBe(card.round.sessions.length > 1)
  })

  it('a card has at most 80 words, a receipt 120', () => {
    const long = shapes.flatMap((shape) => {
      const [card, receipt] = [written('card', shape, alone(shape)), written('receipt', shape, alone(shape))].map(({ mail }) =>
        wordCount(bodyOf(mail)),
      )
      return (card ?? 0) > 80 || (receipt ?? 0) > 120 ? [`${name(shape)}: card ${card}, receipt ${receipt}`] : []
    })
    expect(long).toEqual([])
  })

  it('a receipt tells no more than the next two mails, and nothing of the end', () => {
    for (const shape of shapes.slice(0, 20)) {
      const body = bodyOf(written('receipt', shape, alone(shape)).mail)
      expect(body.match(/^(?:Prep packet|Card for the day|Short debrief|Follow-up draft):/gm)?.length ?? 0).toBeLessThanOrEqual(2)
    }
  })

  it('every packet of eight people names each of them', () => {
    for (const shape of shapes.filter(({ people }) => people === 8)) {
      const { mail, round } = written('packet', shape, alone(shape))
      for (const person of round.interviewers) expect(squeezed(mail.text)).toContain(person.name)
    }
  })
})

/** Rounds of one candidate with several companies, each mail after all the ones before. */
function life(shapesInOrder: Shape[]) {
  const rows: Touchpoint[] = []
  return shapesInOrder.map((shape) => {
    const view: View = aView(
      [...new Set(shapesInOrder.map(({ n }) => n))].map((n) =>
        applicationOf(n === shape.n ? shape : (shapesInOrder.findLast((one) => one.n === n) ?? shape)),
      ),
    )
    const one = written('packet', shape, view, [...rows])
    rows.push(one.row)
    return one
  })
}

const shared = (later: string[], earlier: string[]): number =>
  later.filter((one) => earlier.includes(one)).length / Math.max(later.length, 1)

describe('the packets of one candidate', () => {
  const round = (n: number, number: number, format: Shape['format'] = 'panel'): Shape => ({
    n,
    format,
    round: number,
    people: 2,
    debriefed: true,
    task: false,
  })
  const all = life([
    round(1, 1, 'recruiter-screen'),
    round(1, 2, 'hiring-manager'),
    round(1, 3),
    round(4, 1, 'recruiter-screen'),
    round(4, 2),
    round(4, 3, 'executive'),
  ])

  it('say no piece of general advice twice', () => {
    const said = all.flatMap(({ mail }) => mail.said)
    expect(said.filter((id, place) => said.indexOf(id) !== place)).toEqual([])
    for (const [place, { mail }] of all.entries())
      for (const words of advice)
        if (squeezed(mail.text).includes(words))
          expect(
            all.slice(0, place).some((earlier) => squeezed(earlier.mail.text).includes(words)),
            words,
          ).toBe(false)
  })

  it('share at most 15 % of their sentences with any earlier one', () => {
    for (const [place, { mail }] of all.entries())
      for (const earlier of all.slice(0, place)) expect(shared(sentencesOf(mail), sentencesOf(earlier.mail))).toBeLessThanOrEqual(0.15)
  })

  it('are the same again when one is sent a second time', () => {
    const [first] = all
    expect(
      written('packet', round(1, 1, 'recruiter-screen'), aView([applicationOf(round(1, 1, 'recruiter-screen'))]), [first!.row]).mail.said,
    ).toEqual(first?.mail.said)
  })
})

it('packets of two companies that nobody compares share at most 35 % of their sentences, even in one format', () => {
  const pairs = (['panel', 'technical', 'executive', 'peer', 'behavioral'] as const).flatMap((format) =>
    [2, 3].map((number) => [8, 13].map((n): Shape => ({ n, format, round: number, people: 2, debriefed: true, task: false }))),
  )
  for (const [one, other] of pairs) {
    const [a, b] = [one!, other!].map((shape) => sentencesOf(written('packet', shape, alone(shape)).mail))
    expect(shared(a!, b!), name(one!)).toBeLessThanOrEqual(0.35)
  }
})
