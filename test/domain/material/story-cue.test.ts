import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cueOf, gapsOf } from '../../../functions/domain/material/story-cue.ts'
import { wordCount } from '../../../functions/domain/packet/shortened.ts'
import { sampleStories } from '../../templates/sample-material.ts'

describe('the cue of a story', () => {
  it('is what was done and what came of it', () => {
    expect(cueOf(sampleStories['story-3']!)).toBe('I took it back the … → We kept 38 of 40 of them')
    expect(cueOf({ title: 'The churn', action: '', result: '' })).toBe('The churn')
  })

  it('has at most twelve words, whatever was typed', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.lorem({ maxCount: 40 }), (action, result) => {
        expect(wordCount(cueOf({ title: 'x', action, result }))).toBeLessThanOrEqual(12)
      }),
    )
  })
})

describe('a story', () => {
  it('says which steps and whether its number are missing', () => {
    expect(gapsOf(sampleStories['story-1']!)).toEqual([])
    expect(gapsOf({ ...sampleStories['story-2']!, task: ' ' })).toEqual(['task', 'number'])
  })
})
