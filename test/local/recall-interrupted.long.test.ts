import { describe, expect, it, onTestFinished } from 'vitest'
import { startTown, type Town } from '../../local/town/town.ts'
import { plainReader } from './plain-reader.ts'

/** A town that is killed at one step of sending its thank-you mail: the process is gone, and its claim stands. */
async function aTownKilled(step: 'after the claim' | 'before the mail service'): Promise<Town> {
  let killed = false
  const town: Town = await startTown({
    world: { reader: plainReader },
    handlers: {
      'on-touchpoint-due': async (event) => {
        const { handler } = await import('../../functions/handlers/on-touchpoint-due.ts')
        const [row] = (await town.touchpoints()).filter(({ kind, state }) => kind === 'thanks' && state === 'planned')
        if (killed || !row || row.due > town.clock.now()) return handler(event as never)
        killed = true
        const leaseUntil = row.due
        await town.table.claim(row, leaseUntil)
        const claimed = { ...row, state: 'claimed' as const, leaseUntil }
        if (step === 'before the mail service')
          await town.table.moveTouchpoint(claimed, { ...claimed, state: 'sending', attempt: 1, sendingAt: row.due })
        throw new Error('killed')
      },
    },
  })
  onTestFinished(() => town.close())
  return town
}

describe('a start after a kill', () => {
  it.each(['after the claim', 'before the mail service'] as const)('sends what was in hand %s, once and at its minute', async (step) => {
    const town = await aTownKilled(step)
    await town.post('{}', 'application/json')
    await town.clock.windTo('2026-12-02T23:00:00Z')
    expect((await town.outbox()).map(({ touchpoint }) => touchpoint.kind)).not.toContain('thanks')

    await town.restart()
    await town.settle()
    await town.clock.windTo('2026-12-03T01:00:00Z')
    const thanks = (await town.outbox()).filter(({ touchpoint }) => touchpoint.kind === 'thanks')
    expect(thanks.map(({ sentAt }) => sentAt)).toEqual(['2026-12-02T23:00:00Z'])
  })

  it('does not send again what the mail service had taken when the answer was lost', async () => {
    const town = await startTown({ world: { reader: plainReader } })
    onTestFinished(() => town.close())
    town.doubles.mail.behave = ({ tags }) => (tags.kind === 'thanks' ? 'vanish' : 'deliver')
    await town.post('{}', 'application/json')
    await town.clock.windTo('2026-12-02T23:00:00Z')
    const [row] = (await town.touchpoints()).filter(({ kind }) => kind === 'thanks')
    if (!row) throw new Error('no thanks were planned')
    expect(row.state).toBe('unknown')
    // As a kill before the answer leaves it.
    await town.table.moveTouchpoint(row, { ...row, state: 'sending', leaseUntil: row.due })

    await town.restart()
    await town.clock.windTo('2026-12-03T03:00:00Z')
    expect((await town.outbox()).filter(({ touchpoint }) => touchpoint.kind === 'thanks')).toHaveLength(1)
  })
})
