import { beforeEach, describe, expect, it } from 'vitest'
import { mostAtOnce, receiveInTurn } from '../../../functions/app/receive/receive-in-turn.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { messageStoredSchema } from '../../../functions/events.ts'
import { aCandidate, aMailOrigin, aReading } from '../../builders.ts'
import { type MemoryWorld, memoryWorld } from '../../fakes/memory-world.ts'

let town: MemoryWorld

/** One more message of theirs, as the queue brings it. */
const one = async (candidateId: string, number: number) => {
  const key = `mail/${candidateId}-${number}`
  await town.world.inbox.put(key, Buffer.from(`Subject: ${candidateId} ${number}\r\n\r\n`), 'message/rfc822')
  await receiveInTurn(town.world, { candidateId, key, origin: aMailOrigin() })
}
const read = async (candidateId: string) => (await town.world.table.listMessages(candidateId)).length

beforeEach(async () => {
  town = await memoryWorld()
  await town.world.table.putCandidate(aCandidate({ id: 'kim', mail: 'kim@example.com' }))
  town.read = () => ({ outcome: 'read', reading: aReading({ verdict: 'not', meetings: [] }) })
})

describe('receiving in turn', () => {
  it('reads what one person sends in a busy day as it comes, and puts a flood back under their name', async () => {
    for (let number = 0; number < mostAtOnce + 3; number += 1) await one('alex', number)
    expect(await read('alex')).toBe(mostAtOnce)
    expect(town.putBack.map(({ candidateId, key }) => [candidateId, key])).toEqual(
      [0, 1, 2].map((more) => ['alex', `mail/alex-${mostAtOnce + more}`]),
    )
  })

  it('is for each person by themselves, and begins anew after five minutes', async () => {
    for (let number = 0; number < mostAtOnce; number += 1) await one('alex', number)
    await one('kim', 1)
    expect(await read('kim')).toBe(1)
    town.moveTo(plus(town.clock.now(), { minutes: 5 }))
    await one('alex', 100)
    expect(await read('alex')).toBe(mostAtOnce + 1)
    expect(town.putBack).toEqual([])
  })

  it('is understood when it comes again, with what the door knew', async () => {
    for (let number = 0; number <= mostAtOnce; number += 1) await one('alex', number)
    const [arrival] = town.putBack
    expect(messageStoredSchema.parse(JSON.parse(JSON.stringify({ arrival })))).toEqual({ what: 'put-back', arrival })
    expect(arrival?.origin).toEqual(aMailOrigin())
  })
})
