import { describe, expect, it } from 'vitest'
import { wordCount } from '../../../functions/domain/packet/words/shortened.ts'
import type { View } from '../../../functions/domain/view/view.ts'
import { playbook } from '../../../templates/playbook/playbook.ts'
import { alone, bodyOf, manyShapes, type Shape, written } from '../packets.ts'
import { sampleMaterial } from '../sample-material.ts'

/** What a candidate handed in, in the mails. */

const withMaterial = (shape: Shape): View => {
  const view = alone(shape)
  const round = view.applications[0]?.rounds.at(-1)
  return round ? { ...view, material: sampleMaterial(round) } : view
}
const second: Shape = { n: 2, format: 'behavioral', round: 2, people: 1, debriefed: true, task: false }
const textOf = (kind: 'packet' | 'card', shape: Shape, view: View): string => bodyOf(written(kind, shape, view).mail).replace(/\s+/g, ' ')

const advice = [...JSON.stringify(playbook).matchAll(/"(?:words|answer)":"([^"]+)"/g)].map(([, words]) => words ?? '')
const generalShare = (body: string): number =>
  advice
    .filter((words) => body.includes(words) || body.includes(words.charAt(0).toLowerCase() + words.slice(1)))
    .reduce((sum, words) => sum + wordCount(words), 0) / wordCount(body)

describe('a packet with the candidate’s material', () => {
  it('brings their stories by their cues, each once, and says what is open in them', () => {
    const body = textOf('packet', second, withMaterial(second))
    expect(body).toContain('→')
    expect(body.match(/The churn:/g)?.length ?? 0).toBeLessThanOrEqual(1)
    const view = withMaterial(second)
    const stories = view.material.stories.filter(({ id }) => id === 'story-2')
    expect(textOf('packet', second, { ...view, material: { ...view.material, stories } })).toMatch(
      /Two teams, one roadmap: “I sat both leads down … → One roadmap, and nobody left”\./,
    )
  })

  it('asks what they want to ask first, and says what they want to find out and noted', () => {
    const body = textOf('packet', second, withMaterial(second))
    for (const words of [
      'Who decides what goes into the next release?',
      'To find out: Whether I would have a budget of my own',
      'Bring the sketchbook, and speak slowly.',
    ])
      expect(body).toContain(words)
  })

  it('says nothing of pay, of moving or of a start', () => {
    for (const shape of manyShapes())
      for (const kind of ['packet', 'card'] as const)
        expect(textOf(kind, shape, withMaterial(shape))).not.toMatch(/salary range|88 and 95|Porto|First of March/)
  })

  it('is about this person: at least two thirds of its words are specific', () => {
    const [without, mine] = [alone({ ...second, round: 1, debriefed: false }), withMaterial(second)]
    expect(generalShare(textOf('packet', { ...second, round: 1, debriefed: false }, without))).toBeGreaterThan(0.4)
    expect(generalShare(textOf('packet', second, mine))).toBeLessThan(1 / 3)
  })

  it('is as short as any other, whatever the round', () => {
    const long = manyShapes().flatMap((shape) => {
      const view = withMaterial(shape)
      const { mail, round } = written('packet', shape, view)
      const words = wordCount(bodyOf(mail))
      const card = wordCount(bodyOf(written('card', shape, view).mail))
      return words > (round.fullDay || round.task ? 500 : 350) || card > 80 ? [`${JSON.stringify(shape)}: ${words}, card ${card}`] : []
    })
    expect(long).toEqual([])
  })

  it('keeps a story that was told in this company out of it', () => {
    const view = withMaterial(second)
    const [application] = view.applications
    const told = application?.rounds.map((round) =>
      round.debrief ? { ...round, debrief: { ...round.debrief, stories: ['story-1', 'story-2', 'story-3'] } } : round,
    )
    const after: View = { ...view, applications: application ? [{ ...application, rounds: told ?? [] }] : [] }
    expect(textOf('packet', second, after)).not.toContain('→')
  })

  it('asks nothing again that stood in the packet of an earlier round', () => {
    const view = withMaterial(second)
    const first = written('packet', second, view)
    expect(textOf('packet', second, view)).toContain('Who decides what goes into')
    const again = bodyOf(
      written('packet', second, view, [{ ...first.row, key: 'an-earlier-round', roundId: 'earlier', subject: 'earlier' }]).mail,
    )
    expect(again).not.toContain('Who decides what goes into')
  })
})

describe('a card with the candidate’s material', () => {
  it('holds one story ready where nothing else is open', () => {
    const shape = { ...second, round: 1, debriefed: false }
    expect(textOf('card', shape, withMaterial(shape))).toMatch(/Have this story ready: .* → /)
  })
})
