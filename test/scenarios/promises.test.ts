import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, kinds, lastMail, timeline } from './a-scenario.ts'
import { owner } from './owner.ts'

async function afterTheRound(
  fields: Record<string, string>,
): Promise<{ town: Town; tell: (more: Record<string, string>) => Promise<void> }> {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-12-02T21:00:00Z')
  const [interview] = await town.interviews()
  const tell = async (more: Record<string, string>) => {
    await owner(town).send(`/rounds/${interview?.roundId}/debrief`, { happened: 'yes', ...more })
    await town.settle()
  }
  await tell(fields)
  return { town, tell }
}

describe('what the candidate promised', () => {
  const promised = { promise: 'the deck about night shifts', promiseDue: '2026-12-04' }

  it('is reminded of on the morning of its day, in their own words', async () => {
    const { town } = await afterTheRound(promised)
    await town.clock.windTo('2026-12-04T18:00:00Z')
    expect(await timeline(town)).toContain('promise 2026-12-04T14:00')
    const { subject, words } = await lastMail(town, 'promise')
    expect(subject).toBe('Due today: your promise to Tomas Okafor')
    expect(words).toContain('the deck about night shifts')
  })

  it('brings no mail once it is done, without a day, or when it was typed on its day', async () => {
    for (const fields of [{ ...promised, promiseKept: '1' }, { promise: 'the deck' }, { ...promised, promiseDue: '2026-12-02' }]) {
      const { town } = await afterTheRound(fields)
      await town.clock.windTo('2026-12-05T18:00:00Z')
      expect(await kinds(town), JSON.stringify(fields)).not.toContain('promise')
    }
  })

  it('is reminded of once more for a later day', async () => {
    const { town, tell } = await afterTheRound(promised)
    await town.clock.windTo('2026-12-04T18:00:00Z')
    await tell({ ...promised, promiseDue: '2026-12-08' })
    await town.clock.windTo('2026-12-09T18:00:00Z')
    expect((await timeline(town)).filter((line) => line.startsWith('promise'))).toEqual([
      'promise 2026-12-04T14:00',
      'promise 2026-12-08T14:00',
    ])
  })

  it('is reminded of once also where the morning is still yesterday in Greenwich', async () => {
    const { town, tell } = await afterTheRound({})
    await owner(town).send('/settings', { homeZone: 'Pacific/Auckland', from: '21:30', until: '07:30' })
    await tell(promised)
    await town.clock.windTo('2026-12-04T18:00:00Z')
    expect((await timeline(town)).filter((line) => line.startsWith('promise'))).toEqual(['promise 2026-12-03T20:00'])
  })
})
