import { describe, expect, it } from 'vitest'
import { dense } from '../../functions/aws/table/pack.ts'
import { openItem, shapes } from '../../functions/aws/table/shapes.ts'
import type { Item } from '../../functions/aws/table/store.ts'
import { tableOver } from '../../functions/aws/table.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { anInterview } from '../builders.ts'
import { memoryStore } from '../fakes/memory-store.ts'

const clock = { now: () => '2026-12-01T09:00:00Z' }
const words = { ours: 'AAAA'.repeat(100), lent: '' }
const aTouchpoint = (over: Partial<Touchpoint>): Touchpoint => ({
  candidateId: 'alex',
  key: 'r1#card#1',
  subject: 'r1',
  kind: 'card',
  occasion: 1,
  roundId: 'r1',
  due: '2026-12-02T18:00:00Z',
  useBy: '2026-12-02T20:00:00Z',
  because: 'two hours before it starts',
  state: 'planned',
  ticket: 1,
  attempt: 0,
  ...over,
})
const row = (change: Partial<Touchpoint> = {}) =>
  aTouchpoint({ state: 'sending', attempt: 1, because: 'the evening before', words, ...change })

/** What the only item of a table is, as it lies there. */
const lying = (store: { items(): Item[] }): Item => {
  const [item] = store.items()
  if (item === undefined) throw new Error('There is none')
  return item
}

const weightOf = (item: Item): number =>
  Object.entries(item).reduce(
    (sum, [name, value]) => sum + name.length + (value instanceof Uint8Array ? value.length : JSON.stringify(value).length),
    0,
  )

describe('a stored item whose large fields are packed', () => {
  it('comes back as it was saved, and weighs less', async () => {
    const store = memoryStore()
    const table = tableOver(store, clock)
    const interview = anInterview()
    await table.saveInterview(interview)
    expect(await table.findInterview(interview.candidateId, interview.identity)).toEqual(interview)
    expect(weightOf(lying(store))).toBeLessThan(weightOf({ ...interview }) / 1.5)
  })

  it('keeps in sight what conditions ask for: the next move of its row is held against it', async () => {
    const table = tableOver(memoryStore(), clock)
    const planned = aTouchpoint({ state: 'planned', attempt: 0 })
    await table.writePlanned(planned)
    expect(await table.moveTouchpoint(planned, row())).toBe('saved')
    expect(await table.moveTouchpoint(planned, row())).toBe('lost')
    expect(await table.moveTouchpoint(row(), row({ state: 'sent' }))).toBe('saved')
    expect(await table.findTouchpoint(planned)).toMatchObject({ state: 'sent', words, because: 'the evening before' })
  })

  it('says what was written to it by itself since, and not what lies in the pack', async () => {
    const table = tableOver(memoryStore(), clock)
    const planned = aTouchpoint({ state: 'planned', attempt: 0 })
    await table.writePlanned(planned)
    await table.moveTouchpoint(planned, row({ state: 'planned', because: 'the evening before' }))
    await table.writePlanned(row({ state: 'planned', because: 'two hours before' }))
    expect(await table.findTouchpoint(planned)).toMatchObject({ because: 'two hours before', words })
  })

  it('loses what a later plan takes off it', async () => {
    const table = tableOver(memoryStore(), clock)
    await table.writePlanned(aTouchpoint({ carries: ['r1#packet#1'] }))
    await table.moveTouchpoint(aTouchpoint({}), row({ state: 'planned', carries: ['r1#packet#1'], reason: 'x', skippedBy: 'plan' }))
    await table.writePlanned(row({ state: 'planned' }))
    const found = await table.findTouchpoint(row())
    for (const field of ['carries', 'reason', 'skippedBy']) expect(found).not.toHaveProperty(field)
  })

  it.each([new Uint8Array([1, 2, 3]), 'text', 7])('costs itself where the pack is %s', (pack) => {
    const item = { ...dense({ ...row() }, ['words']), dense: pack }
    expect(openItem(shapes.touchpoint, item)).toMatchObject({ outcome: 'unreadable' })
  })

  it('is not packed where it has none of them', () => {
    expect(dense({ pk: 'a', sk: 'b', words: undefined }, ['words'])).not.toHaveProperty('dense')
  })
})
