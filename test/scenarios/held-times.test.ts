import { describe, expect, it } from 'vitest'
import { aTown, drop, kinds, lastMail } from './a-scenario.ts'

describe('a time that is only held', () => {
  const held = async () => {
    const town = await aTown()
    await drop(town, { title: 'HOLD: Interview: Data Engineer at Fernhill' })
    return town
  }
  const onlyOne = async (town: Awaited<ReturnType<typeof aTown>>) => (await town.interviews()).map(({ status, start }) => [status, start])

  it('is told as not settled in every mail about it', async () => {
    const town = await held()
    await town.clock.windTo('2026-12-02T18:30:00Z')
    for (const kind of ['receipt', 'packet', 'card'])
      expect((await lastMail(town, kind)).words, kind).toContain('Not settled yet. They have not confirmed this time.')
  })

  it.each([
    ['under its uid', { sequence: 1 }],
    ['under another uid', { uid: 'r2@fernhill.example' }],
  ])('is the same interview once the invitation comes %s, and that is told as confirmed', async (_, words) => {
    const town = await held()
    await town.clock.windTo('2026-11-24T15:00:00Z')
    await drop(town, words)
    await town.clock.windTo('2026-12-02T18:30:00Z')
    expect(await onlyOne(town)).toEqual([['on', '2026-12-02T19:00:00Z']])
    expect(await kinds(town)).toEqual(['receipt', 'change', 'packet', 'card'])
    expect((await lastMail(town, 'change')).subject).toBe('Confirmed: Fernhill, Wed 2 Dec')
    expect((await lastMail(town, 'card')).words).not.toContain('Not settled')
  })
})
