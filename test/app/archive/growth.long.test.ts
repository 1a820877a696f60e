import { describe, expect, it } from 'vitest'
import { grownTown } from '../../../bench/growth/grown-town.ts'
import { type Step, stepsIn } from '../../../bench/growth/steps.ts'

describe('with a thousand interviews behind the candidate', () => {
  it('a step asks at most half as much again of the table as with ten, in calls and in bytes', async () => {
    const [few, many] = [await stepsIn(await grownTown(10)), await stepsIn(await grownTown(1000))]
    for (const step of ['invite', 'mail', 'event', 'answer'] satisfies Step[]) {
      expect(many[step].calls / few[step].calls, `calls of ${step}`).toBeLessThanOrEqual(1.5)
      expect(many[step].bytes / few[step].bytes, `bytes of ${step}`).toBeLessThanOrEqual(1.5)
    }
  }, 240_000)
})
