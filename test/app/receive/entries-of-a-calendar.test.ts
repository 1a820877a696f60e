import { beforeEach, describe, expect, it } from 'vitest'
import { ingestMessage } from '../../../functions/app/receive/ingest-message.ts'
import type { Lately } from '../../../functions/app/receive/understand-lately.ts'
import type { Reading } from '../../../functions/domain/read/reading.ts'
import type { Origin } from '../../../functions/domain/record/message.ts'
import { aMeeting, aReading } from '../../builders.ts'
import { type MemoryWorld, memoryWorld } from '../../fakes/memory-world.ts'

let town: MemoryWorld
beforeEach(async () => {
  town = await memoryWorld()
  town.read = (raw) => ({ outcome: 'read', reading: JSON.parse(Buffer.from(raw).toString()) })
})

describe('the entries of a calendar that come in one run', () => {
  const entry = (n: number, over: Partial<Reading> = {}) =>
    aReading({ verdict: 'not', sure: 0.05, meetings: [aMeeting({ uid: `private-${n}` })], ...over })
  const origin: Origin = { door: 'feed', feedId: 'home' }
  const take = async (readings: Reading[]) => {
    let reads = 0
    const { readCandidate } = town.world.table
    const table = {
      ...town.world.table,
      readCandidate: (id: string) => {
        reads += 1
        return readCandidate(id)
      },
    }
    const lately: Lately = new Map()
    const decisions = []
    for (const [at, reading] of readings.entries()) {
      const key = `feed/alex/home/${at}`
      await town.world.inbox.put(key, Buffer.from(JSON.stringify(reading)), 'text/calendar')
      const arrived = { candidateId: 'alex', key, origin }
      decisions.push((await ingestMessage({ ...town.world, table }, arrived, lately)).decision)
    }
    return { reads, decisions }
  }

  it('have the candidate read once for all that are nothing to them', async () => {
    const { reads, decisions } = await take(Array.from({ length: 40 }, (_, n) => entry(n)))
    expect(new Set(decisions)).toEqual(new Set(['not-an-interview']))
    expect(reads).toBe(1)
  })

  it('are judged by what the one before them brought: an interview, and then its entry with other words', async () => {
    const interview = entry(1, { verdict: 'interview', sure: 0.95, meetings: [aMeeting({ uid: 'round-1' })] })
    const called = aMeeting({ uid: 'round-1', method: 'cancel', sequence: 3, dtstamp: '2026-11-25T14:59:00Z' })
    const { decisions } = await take([entry(0), interview, entry(2), entry(3, { meetings: [called] }), entry(4)])
    expect(decisions).toEqual(['not-an-interview', 'new-round', 'not-an-interview', 'cancelled', 'not-an-interview'])
  })
})
