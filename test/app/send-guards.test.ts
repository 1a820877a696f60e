import { beforeEach, describe, expect, it } from 'vitest'
import { deliverTouchpoint } from '../../functions/app/send/deliver-touchpoint.ts'
import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import { sweep } from '../../functions/app/send/sweep.ts'
import { sendLease } from '../../functions/domain/sending/sending.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { aContribution, aMeeting, anInterview, arrival } from '../builders.ts'
import { type MemoryWorld, memoryWorld } from '../fakes/memory-world.ts'
import { drain, windTo } from '../fakes/run-town.ts'

let town: MemoryWorld
const row = async (kind: string): Promise<Touchpoint> => {
  const found = (await town.world.table.readCandidate('alex')).touchpoints.find((one) => one.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}
const inviteFor = (start: string) => anInterview({ contributions: [aContribution({ meeting: aMeeting({ start }) })] })

beforeEach(async () => {
  town = await memoryWorld()
})

describe('a worker that was slow between its claim and its send', () => {
  it('sends nothing once its lease has run out and another has sent the mail', async () => {
    await town.world.table.saveInterview(inviteFor('2026-12-02T19:00:00Z'))
    await planCandidate(town.world, 'alex')
    const { due } = await row('packet')
    await windTo(town, plus(due, { minutes: -10 }))
    town.wakeUps = []
    town.moveTo(due)
    const mailedBefore = town.outbox.length
    // The key for links takes its time: the lease ends, the sweep frees the claim, and another worker sends.
    const slow = {
      ...town.world,
      secrets: {
        key: async () => {
          town.moveTo(plus(due, { minutes: sendLease.minutes + 3 }))
          await sweep(town.world)
          await drain(town)
          return new Uint8Array(32).fill(7)
        },
      },
    }
    expect(await deliverTouchpoint(slow, await row('packet'))).toEqual({ outcome: 'taken' })
    expect(town.outbox.slice(mailedBefore).map(({ kind, attempt }) => [kind, attempt])).toEqual([['packet', 1]])
    expect(await row('packet')).toMatchObject({ state: 'sent', attempt: 1 })
  })
})

describe('the sections of a mail', () => {
  it('are those the plan gives it when it goes, kept on its row, and none of them comes again', async () => {
    const start = plus(arrival, { hours: 4 })
    await town.world.table.saveInterview(inviteFor(start))
    await planCandidate(town.world, 'alex')
    const packet = await row('packet')
    expect(packet.carries).toHaveLength(2)
    // What it carried when it was planned was less.
    const { carries, ...bare } = packet
    await town.world.table.moveTouchpoint(packet, bare)
    await windTo(town, plus(start, { minutes: 5 }))
    expect(await row('packet')).toMatchObject({ state: 'sent', carries })
    expect(town.outbox.map(({ kind }) => kind)).toEqual(['packet'])
  })
})

describe('what a mail showed', () => {
  it('is kept on its row, so that whoever is told of a change is told what it was', async () => {
    await town.world.table.saveInterview(inviteFor('2026-12-02T19:00:00Z'))
    await planCandidate(town.world, 'alex')
    await windTo(town, plus(arrival, { hours: 1 }))
    const { state, roundId = '', shown } = await row('receipt')
    expect(state).toBe('sent')
    expect(shown?.[roundId]).toMatchObject({ start: '2026-12-02T19:00:00Z', facts: { status: 'on', start: '2026-12-02T19:00:00Z' } })
  })
})
