import { describe, expect, it } from 'vitest'
import { aTownOf } from './a-town.ts'

describe('the pump', () => {
  it('passes no time while a function runs, however long it takes', async () => {
    const seen: string[] = []
    const town = await aTownOf(
      {
        'on-touchpoint-due': async () => {
          seen.push(town.clock.now())
          await new Promise((resolve) => setTimeout(resolve, 1100))
          seen.push(town.clock.now())
        },
      },
      { ticking: true },
    )
    town.doubles.queues.send('due', 'a')
    await town.settle()
    expect(seen[1]).toBe(seen[0])
  })
})
