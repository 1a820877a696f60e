import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cueOf, gapsOf } from '../../../functions/domain/material/story-cue.ts'
import { wordCount } from '../../../functions/domain/packet/words/shortened.ts'
import { sampleStories } from '../../templates/sample-material.ts'

describe('the cue of a story', () => {
  it('is what was done and what came of it', () => {
    expect(cueOf(sampleStories['story-3']!)).toBe('I took it back the same night … → We kept 38 of 40 …')
    expect(cueOf({ title: 'The churn', action: '', result: '' })).toBe('The churn')
  })

  it.each([
    [
      'I shut the dock for 4 hours and walked the routes with both shift leads',
      'new walkway, no near miss since',
      'I shut the dock … → new walkway, no near miss since',
    ],
    [
      'I rewrote the sheet',
      'the sheet is now used by the whole department and two other schools',
      'I rewrote the sheet → the sheet is now used …',
    ],
    [
      'Told the PM to drop the second launch until the data was right',
      'p99 fell from 900 to 210 ms and stayed there for a year',
      'p99 fell from 900 to 210 ms …',
    ],
    [
      'I put a timer and a named nurse on every trolley',
      'From 71 % to 88 % within the hour',
      'I put a timer … → From 71 % to 88 % within the hour',
    ],
    [
      'I rang every home',
      '19 of 26 got at least a 4 where 11 had been on course for one',
      'I rang every home → 19 of 26 got at least a 4 …',
    ],
  ])('ends where a phrase ends, shows that it does, and keeps all of the result before more of what was done: %s', (action, result, cue) =>
    expect(cueOf({ title: 'x', action, result })).toBe(cue),
  )

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
