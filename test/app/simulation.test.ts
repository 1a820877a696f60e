import { describe, expect, it } from 'vitest'
import { simulate } from './simulation.ts'

const seeds = Array.from({ length: 30 }, (_, at) => at + 1)
const groups = Array.from({ length: 5 }, (_, at) => seeds.slice(at * 6, at * 6 + 6))

describe('six weeks of interviews with everything going wrong', () => {
  it.each(groups.map((group) => ({ group, first: group[0], last: group.at(-1) })))(
    'sends nothing twice, nothing after a cancel, nothing for an old time, and leaves nothing out (seeds $first to $last)',
    async ({ group }) => {
      const broken: string[] = []
      let mails = 0
      let faults = 0
      for (const seed of group) {
        const simulated = await simulate(seed)
        mails += simulated.mails
        faults += simulated.faults
        broken.push(...simulated.breaks.map((words) => `seed ${seed}: ${words}`))
      }
      expect(broken).toEqual([])
      // It would prove nothing if little happened.
      expect(mails).toBeGreaterThan(group.length * 5)
      expect(faults).toBeGreaterThan(0)
    },
    240_000,
  )

  it('comes out the same for the same seed', async () => {
    const [one, two] = [await simulate(7), await simulate(7)]
    expect(one.town.outbox.map(({ key, sentAt }) => [key, sentAt])).toEqual(two.town.outbox.map(({ key, sentAt }) => [key, sentAt]))
  })
})
