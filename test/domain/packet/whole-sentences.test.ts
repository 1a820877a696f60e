import { expect, it } from 'vitest'
import { wholeSentences } from '../../../functions/domain/packet/words/whole-sentences.ts'

const brief = 'Present in 20 minutes how you would open a territory. Name the three you would call first, and why. No slides.'

it('keeps whole sentences, as many as find room, and has nothing where not even the first one does', () => {
  expect(wholeSentences(brief, 99)).toBe(brief)
  expect(wholeSentences(brief, 20)).toBe(
    'Present in 20 minutes how you would open a territory. Name the three you would call first, and why.',
  )
  expect(wholeSentences(brief, 12)).toBe('Present in 20 minutes how you would open a territory.')
  expect(wholeSentences(brief, 5)).toBeNull()
})
