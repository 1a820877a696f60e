import { describe, expect, it } from 'vitest'
import { springAll } from '../../../bench/match-traps.ts'

describe('what a CV denies, wishes for, has begun or holds a rank below', () => {
  it.each(
    springAll().map(
      ({ trap, answers }) => [trap.kind, trap.asks, [...(trap.jobs ?? []), ...trap.says].join(' / '), trap.may, answers] as const,
    ),
  )('%s: “%s” beside “%s” is %s', (_kind, _asks, _says, may, answers) => {
    expect(answers.length).toBeGreaterThan(0)
    for (const answer of answers) expect(may).toContain(answer)
  })
})
