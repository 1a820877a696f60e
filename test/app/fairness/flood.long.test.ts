import { expect, it } from 'vitest'
import { floodedHour } from './flood.ts'

const longest = (of: number[]) => Math.max(...of)

it('keeps nobody waiting when one of many forwards hundreds of mails at once', async () => {
  const { receipts, cards, floodDoneAfter } = await floodedHour({ candidates: 60, messages: 200, entries: 0 })
  expect(receipts).toHaveLength(59)
  expect(longest(receipts)).toBeLessThan(30)
  expect(longest(cards)).toBeLessThan(30)
  expect(floodDoneAfter).toBeLessThan(30 * 60)
}, 900_000)

it('keeps nobody waiting when the calendar of one of many has thousands of entries', async () => {
  const { receipts, cards } = await floodedHour({ candidates: 60, messages: 0, entries: 2000 })
  expect(longest(receipts)).toBeLessThan(30)
  expect(longest(cards)).toBeLessThan(30)
}, 900_000)
