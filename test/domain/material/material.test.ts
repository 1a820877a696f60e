import { describe, expect, it } from 'vitest'
import { materialOf, type PieceValue } from '../../../functions/domain/material/material.ts'
import { aPiece } from '../../builders.ts'

const aStory = (title: string): PieceValue => ({
  kind: 'story',
  title,
  situation: '',
  task: '',
  action: '',
  result: '',
  number: '',
  themes: [],
  skills: [],
})

describe('the material of a candidate', () => {
  it('is by kind and oldest first, in whatever order it was stored', () => {
    const pieces = [
      aPiece('s2', aStory('second'), { at: '2026-12-02T10:00:00Z' }),
      aPiece('s1', aStory('first'), { at: '2026-12-01T10:00:00Z' }),
      aPiece('stance', { kind: 'stance', pay: '70', relocation: '', start: '' }),
    ]
    for (const order of [pieces, [...pieces].reverse()]) {
      const { stories, stance, cv } = materialOf(order)
      expect(stories.map(({ value }) => value.title)).toEqual(['first', 'second'])
      expect(stance?.value.pay).toBe('70')
      expect(cv).toBeNull()
    }
  })
})
