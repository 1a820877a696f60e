import { describe, expect, it } from 'vitest'
import { carry } from '../../functions/domain/read/carry/carry.ts'
import { alex } from '../domain/read/carry-files.ts'
import { attackFiles } from './attack-files.ts'

/** The classes of attack that brought the usual parsers down: each ends in a typed refusal or a reading, quickly. */
describe('made attacks', () => {
  it('are more than the seventy classes known', () => {
    expect(attackFiles.length).toBeGreaterThanOrEqual(71)
    expect(new Set(attackFiles.map(({ name }) => name)).size).toBe(attackFiles.length)
  })

  it.each(attackFiles.map((file) => [file.name, file] as const))('%s', { timeout: 10_000 }, async (_, { carrier, make }) => {
    const raw = make()
    const outcome = await carry(raw, carrier, alex)

    if (outcome.outcome === 'refused')
      expect(outcome.refusal).toEqual({
        code: expect.stringMatching(/^[a-z-]+(:[a-zA-Z]+)?$/),
        words: expect.stringMatching(/^[A-Z].*\.$/),
      })
    else expect(JSON.stringify(outcome.carried).length).toBeLessThan(8_000_000)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
