import { expect, it } from 'vitest'
import { workKindOf } from '../../../functions/domain/packet/work-kind.ts'

const task = (words: string, stated = false) => ({ words, due: null, stated })

it.each([
  ['Send us your slides beforehand.', 'handed-in'],
  ['Bitte reichen Sie eine Seite ein.', 'handed-in'],
  ['Tell us for ten minutes about a migration you led. No slides needed.', 'told'],
  ['There will be a live exercise on a whiteboard.', 'live'],
])('%s', (words, kind) => {
  expect(workKindOf({ task: task(words) })).toBe(kind)
})

it('with a day of its own, or without an interview, it is handed in; without work it is nothing', () => {
  expect(workKindOf({ task: task('Tell us about a migration.', true) })).toBe('handed-in')
  expect(workKindOf({ task: task('Tell us about a migration.'), taskOnly: true })).toBe('handed-in')
  expect(workKindOf({ task: null })).toBeNull()
})
