import { describe, expect, it } from 'vitest'
import { materialOf, type PieceValue } from '../../../functions/domain/material/material.ts'
import { wordCount } from '../../../functions/domain/packet/words/shortened.ts'
import type { View } from '../../../functions/domain/view/view.ts'
import { aPiece } from '../../builders.ts'
import { squeeze } from '../html-text.ts'
import { alone, bodyOf, type Shape, written } from '../packets.ts'

/** An application whose first round we see is a later one. */

const shape: Shape = { n: 8, format: 'panel', round: 3, people: 2, debriefed: false, task: false }

function late(told?: Extract<PieceValue, { kind: 'look-back' }>): View {
  const view = alone(shape)
  const [application] = view.applications
  const last = application?.rounds.at(-1)
  if (!application || !last) throw new Error('no round')
  const identity = last.interviews[0]?.identity ?? null
  return {
    ...view,
    applications: [{ ...application, rounds: [{ ...last, position: 1 }] }],
    material: materialOf(told ? [aPiece('look-back-1', told, { identity })] : []),
  }
}
const told = {
  kind: 'look-back' as const,
  met: 'Rosa Klein, Dana Holt and Jo Adler',
  redo: '',
  unsure: 'Whether I have run a night shift alone',
}
const textOf = (kind: 'receipt' | 'packet', view: View): string => squeeze(bodyOf(written(kind, shape, view).mail))

describe('joining late', () => {
  it('is asked about once, in the receipt, within its words', () => {
    const receipt = textOf('receipt', late())
    expect(receipt).toContain('Round 3 is the first I see.')
    for (const question of ['1. Whom have you met?', '2. Which answer would you redo?', '3. What did they seem unsure of?'])
      expect(receipt).toContain(question)
    expect(wordCount(receipt)).toBeLessThanOrEqual(120)
    expect(textOf('packet', late())).not.toContain('is the first I see')
  })

  it('is not asked about once it is told, nor where the first round is the first', () => {
    expect(textOf('receipt', late(told))).not.toContain('is the first I see')
    expect(textOf('receipt', alone(shape))).not.toContain('is the first I see')
  })

  it('feeds the packet: the answer to have ready, and who has been met', () => {
    const packet = textOf('packet', late(told))
    expect(packet).toContain(
      'You, looking back: > Whether I have run a night shift alone They may ask: “Have you run a night shift alone?”',
    )
    expect(packet).toContain('You’ve met Rosa Klein, Dana Holt and Jo Adler.')
    expect(packet).toContain('So far ---')
  })

  it('keeps what speaks of somebody on the page, and takes no sentence for names', () => {
    const packet = textOf('packet', late({ ...told, met: 'Rosa, who was grumpy', unsure: 'Rosa did not like my answer' }))
    expect(packet).not.toMatch(/grumpy|did not like/)
    expect(packet).toContain('You noted something for yourself looking back.')
  })
})
