import { describe, expect, it } from 'vitest'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import type { MessageReader } from '../../functions/ports.ts'
import { anInvite, aTown, drop, kinds } from './a-scenario.ts'

/** Gives up the first so many times. */
const tiredReader = (times: number): MessageReader => {
  let left = times
  return {
    async read(...asked) {
      left -= 1
      return left >= 0
        ? { outcome: 'refused', refusal: { code: 'memory', words: 'Reading it needed too much memory.', passing: true } }
        : readMessage(...asked)
    },
  }
}

describe('a reader that is out of time or memory for a moment', () => {
  it('loses nothing: whoever waits is told the verdict, not the moment', async () => {
    const town = await aTown({ world: { reader: tiredReader(1) } })
    expect(await drop(town)).toMatchObject({ decision: 'new-round' })
    expect(await kinds(town)).toEqual(['receipt'])
  })

  it('reads a mail that nobody waits for a few minutes later', async () => {
    const town = await aTown({ world: { reader: tiredReader(2) } })
    const raw = [
      'From: Alex Morgan <alex.morgan@example.com>',
      'Subject: Interview',
      'Content-Type: text/calendar; method=REQUEST',
      '',
      anInvite(),
    ]
    town.receiveMail({ id: 'm1', envelopeFrom: 'alex.morgan@example.com', recipients: [], raw: Buffer.from(raw.join('\r\n')) })
    await town.settle()
    expect(await kinds(town)).toEqual([])
    await town.clock.windBy('PT20M')
    expect((await town.messages()).map(({ decision }) => decision)).toEqual(['new-round'])
  })

  it('lets the same file be dropped in again after it was refused, and then it counts', async () => {
    const town = await aTown({ world: { reader: tiredReader(4) } })
    expect(await drop(town)).toEqual({ id: expect.any(String), decision: 'refused', reason: 'Reading it needed too much memory.' })
    expect(await drop(town)).toMatchObject({ decision: 'new-round' })
    await town.clock.windTo('2026-12-02T18:30:00Z')
    expect(await kinds(town)).toEqual(['receipt', 'receipt', 'packet', 'card'])
  })
})
