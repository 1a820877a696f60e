import { describe, expect, it } from 'vitest'
import { simulate, simulateAll } from './simulation.ts'

const groups = Array.from({ length: 6 }, (_, at) => Array.from({ length: 6 }, (_, each) => 7 + at * 6 + each))

describe('six weeks of interviews with everything going wrong, many times over', () => {
  it.each(groups.map((seeds) => ({ seeds, first: seeds[0], last: seeds.at(-1) })))(
    'leaves every promise kept (seeds $first to $last)',
    async ({ seeds }) => expect((await simulateAll(seeds)).broken).toEqual([]),
    480_000,
  )
})

describe('six weeks of interviews with everything going wrong', () => {
  it('sends nothing twice, nothing after a cancel, nothing for an old time, and leaves nothing out', async () => {
    const { broken, mails, faults } = await simulateAll([1, 2, 3, 4, 5, 6])
    expect(broken).toEqual([])
    // It would prove nothing if little happened.
    expect(mails).toBeGreaterThan(30)
    expect(faults).toBeGreaterThan(0)
  }, 240_000)

  it('comes out the same for the same seed', async () => {
    const [one, two] = [await simulate(7), await simulate(7)]
    expect(one.town.outbox.map(({ key, sentAt }) => [key, sentAt])).toEqual(two.town.outbox.map(({ key, sentAt }) => [key, sentAt]))
  })
})
