import { describe, expect, it } from 'vitest'
import { simulateAll } from './simulation.ts'

const groups = Array.from({ length: 6 }, (_, at) => Array.from({ length: 6 }, (_, each) => 7 + at * 6 + each))

describe('six weeks of interviews with everything going wrong, many times over', () => {
  it.each(groups.map((seeds) => ({ seeds, first: seeds[0], last: seeds.at(-1) })))(
    'leaves every promise kept (seeds $first to $last)',
    async ({ seeds }) => expect((await simulateAll(seeds)).broken).toEqual([]),
    480_000,
  )
})
