import { beforeEach, describe, expect, it } from 'vitest'
import { ingestMessage } from '../../../functions/app/receive/ingest-message.ts'
import { storeContributions } from '../../../functions/app/receive/store-contributions.ts'
import type { Reading } from '../../../functions/domain/read/reading.ts'
import { contributionsOf } from '../../../functions/domain/record/contribution.ts'
import type { Origin } from '../../../functions/domain/record/message.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { aMeeting, aMessage, aReading, arrival, interviewStart } from '../../builders.ts'
import { type MemoryWorld, memoryWorld } from '../../fakes/memory-world.ts'

let town: MemoryWorld
const state = () => town.world.table.readCandidate('alex')
const kinds = async () =>
  (await state()).touchpoints
    .filter((row) => row.state === 'planned')
    .map((row) => row.kind)
    .sort()

/** In these tests a message is its reading: the reader has its own. */
const put = async (reading: Reading, { key = 'page/alex/1', origin = { door: 'page' } as Origin } = {}) => {
  await town.world.inbox.put(key, Buffer.from(JSON.stringify(reading)), 'text/calendar')
  return { candidateId: 'alex', key, origin }
}

beforeEach(async () => {
  town = await memoryWorld()
  town.read = (raw) => ({ outcome: 'read', reading: JSON.parse(Buffer.from(raw).toString()) })
})

describe('taking a message in', () => {
  it.each([12, 120])('cancels an interview after 300 versions of its invite with %d people', async (count) => {
    const attendees = Array.from({ length: count }, (_, n) => `person-${n}@bluepine.example`)
    const version = (sequence: number, over: Parameters<typeof aMeeting>[0] = {}) => {
      const start = plus(interviewStart, { hours: sequence % 3 })
      const told = { sequence, start, attendees: ['alex.morgan@example.com', ...attendees], location: `Room ${sequence}`, ...over }
      return aReading({ meetings: [aMeeting(told)] })
    }
    await ingestMessage(town.world, await put(version(0)))
    for (let sequence = 1; sequence < 300; sequence += 1) {
      const message = aMessage({ name: `version ${sequence}`, storedAt: plus(arrival, { minutes: sequence }) })
      const stored = await storeContributions(town.world, await state(), contributionsOf(message, version(sequence), 'forwarded'))
      expect(stored).toBe('stored')
    }
    const off = await ingestMessage(town.world, await put(version(300, { method: 'cancel' }), { key: 'page/alex/off' }))
    expect(off.decision).toBe('cancelled')
    expect(await kinds()).not.toContain('packet')
    expect(await kinds()).not.toContain('card')
    expect(Buffer.byteLength(JSON.stringify((await state()).interviews))).toBeLessThan(350_000)
  })
})
