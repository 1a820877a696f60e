import { beforeEach, describe, expect, it } from 'vitest'
import { deliverTouchpoint } from '../../../functions/app/send/deliver-touchpoint.ts'
import { planCandidate } from '../../../functions/app/send/plan-candidate.ts'
import { sweep } from '../../../functions/app/send/sweep.ts'
import { shardOf } from '../../../functions/aws/table/keys.ts'
import type { TouchpointRef } from '../../../functions/domain/sending/touchpoint.ts'
import { released } from '../../../functions/domain/sending/touchpoint-moves.ts'
import { type Instant, plus } from '../../../functions/domain/time/wall-time.ts'
import { aCandidate, aContribution, aMeeting, anInterview, interviewStart } from '../../builders.ts'
import { type MemoryWorld, memoryWorld } from '../../fakes/memory-world.ts'
import { drain, windTo } from '../../fakes/run-town.ts'

let town: MemoryWorld
const nothing = { dueButUnsent: 0, expiredClaims: 0, lostAnswers: 0, waitsOver: 0, plannedAgain: 0 }
const row = async (kind: string) => {
  const found = (await town.world.table.readCandidate('alex')).touchpoints.find((one) => one.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}

beforeEach(async () => {
  town = await memoryWorld()
  await town.world.table.saveInterview(anInterview())
})

describe('the sweep', () => {
  it('finds nothing to do when all went well, at any hour', async () => {
    await planCandidate(town.world, 'alex')
    for (let hours = 1; hours < 400; hours += 13) {
      await windTo(town, plus(interviewStart, { hours: hours - 180 }))
      expect(await sweep(town.world)).toEqual(nothing)
    }
  })

  it('plans what nobody planned, after a moment of patience', async () => {
    expect(await sweep(town.world)).toEqual(nothing)
    town.moveTo(plus(town.clock.now(), { minutes: 2 }))
    expect(await sweep(town.world)).toMatchObject({ plannedAgain: 1 })
    await drain(town)
    expect(town.outbox.map((mail) => mail.kind)).toEqual(['receipt'])
    expect(await sweep(town.world)).toEqual(nothing)
  })

  it('books again what a planner that died may not have booked', async () => {
    const broken = { ...town.world, timers: { ...town.world.timers, book: () => Promise.reject(new Error('crash')) } }
    await expect(planCandidate(broken, 'alex')).rejects.toThrow('crash')
    expect(town.wakeUps).toEqual([])
    town.moveTo(plus(town.clock.now(), { minutes: 5 }))
    expect(await sweep(town.world)).toMatchObject({ plannedAgain: 1 })
    await drain(town)
    expect(town.wakeUps.map((one) => one.ref.key)).toContain((await row('packet')).key)
    town.moveTo(plus(town.clock.now(), { minutes: 5 }))
    expect(await sweep(town.world)).toEqual(nothing)
  })

  it('books again what a planner wrote that read later than the one which passed it, and died before it booked', async () => {
    const meeting = aMeeting({ uid: 'round-2@bluepine.example', start: plus(interviewStart, { days: 7 }) })
    const second = anInterview({ contributions: [aContribution({ messageId: 'message-2', meeting })] })
    const { table } = town.world
    const dying = {
      ...town.world,
      timers: { ...town.world.timers, book: () => Promise.reject(new Error('crash')) },
      table: {
        ...table,
        // The later ticket reads, and is done, before this one reads what has just come.
        readCandidate: async (id: string) => {
          await planCandidate(town.world, 'alex')
          await table.saveInterview(second)
          return table.readCandidate(id)
        },
      },
    }
    await expect(planCandidate(dying, 'alex')).rejects.toThrow('crash')
    town.moveTo(plus(town.clock.now(), { minutes: 5 }))
    expect(await sweep(town.world)).toMatchObject({ plannedAgain: 1 })
    const { touchpoints } = await table.readCandidate('alex')
    const planned = touchpoints.filter(({ state }) => state === 'planned').map(({ key }) => key)
    expect(town.wakeUps.map(({ ref }) => ref.key)).toEqual(expect.arrayContaining(planned))
    expect(planned.length).toBeGreaterThan(9)
  })

  it('sends what is due though its timer never fired, and counts it', async () => {
    await planCandidate(town.world, 'alex')
    await windTo(town, plus(interviewStart, { days: -3 }))
    const packet = await row('packet')
    town.wakeUps = town.wakeUps.filter((one) => one.ref.key !== packet.key)
    town.moveTo(plus(packet.due, { minutes: 3 }))
    expect(await sweep(town.world)).toMatchObject({ dueButUnsent: 1 })
    await drain(town)
    expect(await row('packet')).toMatchObject({ state: 'sent' })
    expect(await sweep(town.world)).toEqual(nothing)
  })

  it('frees an abandoned claim, but never a call that may have gone through', async () => {
    await planCandidate(town.world, 'alex')
    await windTo(town, plus(interviewStart, { days: -3 }))
    const packet = await row('packet')
    town.moveTo(packet.due)
    const lease = plus(packet.due, { minutes: 3 })
    await town.world.table.claim(packet, lease)
    const claimed = { ...packet, state: 'claimed' as const, leaseUntil: lease }
    town.moveTo(plus(lease, { minutes: 1 }))
    expect(await sweep(town.world)).toEqual(nothing)
    await town.world.table.moveTouchpoint(claimed, { ...claimed, state: 'sending', attempt: 1, sendingAt: packet.due })
    town.moveTo(plus(lease, { minutes: 2 }))
    expect(await sweep(town.world)).toMatchObject({ lostAnswers: 1, expiredClaims: 0 })
    expect(await row('packet')).toMatchObject({ state: 'unknown', attempt: 1 })
    town.moveTo(plus(packet.due, { minutes: 17 }))
    expect(await sweep(town.world)).toMatchObject({ waitsOver: 1 })
    expect(await row('packet')).toMatchObject({ state: 'planned', attempt: 1 })
  })

  it('waits out the whole quarter of an hour for a lost answer, though the planner died just then', async () => {
    await planCandidate(town.world, 'alex')
    await windTo(town, plus(interviewStart, { days: -3 }))
    const packet = await row('packet')
    town.moveTo(packet.due)
    town.mailFate = () => 'lose-answer'
    const withoutPlanner = { ...town.world.table, takePlanTicket: () => Promise.reject(new Error('crash')) }
    await expect(deliverTouchpoint({ ...town.world, table: withoutPlanner }, packet)).rejects.toThrow('crash')
    for (const minutes of [5, 10, 14]) {
      town.moveTo(plus(packet.due, { minutes }))
      expect(await sweep(town.world)).toEqual({ ...nothing, plannedAgain: minutes === 5 ? 1 : 0 })
      expect(await row('packet')).toMatchObject({ state: 'unknown', attempt: 1 })
    }
    await windTo(town, plus(packet.due, { hours: 3 }))
    expect(await row('packet')).toMatchObject({ state: 'sent', mailEvent: 'delivered' })
    expect(town.outbox.filter((mail) => mail.kind === 'packet')).toHaveLength(1)
  })

  it('does not call a mail late that was put off, though no planner has seen that yet', async () => {
    await planCandidate(town.world, 'alex')
    await windTo(town, plus(interviewStart, { days: -3 }))
    const packet = await row('packet')
    const claimed = { ...packet, state: 'claimed' as const, leaseUntil: plus(town.clock.now(), { minutes: 3 }) }
    await town.world.table.claim(packet, claimed.leaseUntil)
    await town.world.table.moveTouchpoint(claimed, released(claimed, plus(packet.due, { hours: 2 })))
    town.moveTo(plus(town.clock.now(), { minutes: 5 }))
    expect(await sweep(town.world)).toEqual({ ...nothing, plannedAgain: 1 })
  })

  it('does not let one candidate’s broken record keep the others waiting', async () => {
    const others = ['kim', 'sam', 'lee', 'noa', 'ari'].map((id) => aCandidate({ id, mail: `${id}@example.com` }))
    for (const other of others) {
      await town.world.table.putCandidate(other)
      await town.world.table.saveInterview(anInterview({ candidateId: other.id }))
    }
    const sick = others.find(({ id }) => shardOf(id) === shardOf('alex'))?.id ?? 'alex'
    const table = {
      ...town.world.table,
      readCandidate: (id: string) => (id === sick ? Promise.reject(new Error('broken')) : town.world.table.readCandidate(id)),
    }
    town.moveTo(plus(town.clock.now(), { minutes: 2 }))
    await expect(sweep({ ...town.world, table })).rejects.toThrow('every candidate')
    await drain(town)
    expect(new Set(town.outbox.map((mail) => mail.to)).size).toBe(5)
  })

  describe('with a neighbour in the same shard', () => {
    const neighbour = ['kim', 'sam', 'lee', 'noa', 'ari', 'eli', 'mia'].find((id) => shardOf(id) === shardOf('alex')) ?? 'none'
    const aRow = (number: number) => ({
      candidateId: 'alex',
      key: `stuck-${number}#question#1`,
      subject: `stuck-${number}`,
      kind: 'question' as const,
      occasion: 1,
      due: plus(town.clock.now(), { minutes: -60 }),
      useBy: plus(town.clock.now(), { days: 7 }),
      because: 'A test.',
      state: 'planned' as const,
      ticket: 0,
      attempt: 0,
    })

    beforeEach(async () => {
      await town.world.table.putCandidate(aCandidate({ id: neighbour, mail: 'neighbour@example.com' }))
      await town.world.table.saveInterview(anInterview({ candidateId: neighbour }))
    })

    it('reaches the neighbour behind thousands of rows that are stuck', async () => {
      for (let number = 0; number < 1_700; number += 1) await town.world.table.writePlanned(aRow(number))
      const { book } = town.world.timers
      const timers = {
        ...town.world.timers,
        book: (ref: TouchpointRef, due: Instant) => (ref.key.startsWith('stuck') ? Promise.reject(new Error('stuck')) : book(ref, due)),
      }
      town.moveTo(plus(town.clock.now(), { minutes: 2 }))
      await expect(sweep({ ...town.world, timers })).rejects.toThrow('every candidate')
      await drain(town)
      expect(town.outbox.map((mail) => `${mail.to} ${mail.kind}`)).toContain('neighbour@example.com receipt')
    })

    it('heals the other rows of a candidate and makes the plan, though one row cannot be healed', async () => {
      await town.world.table.writePlanned(aRow(1))
      const { book } = town.world.timers
      const timers = {
        ...town.world.timers,
        book: (ref: TouchpointRef, due: Instant) => (ref.key.startsWith('stuck') ? Promise.reject(new Error('stuck')) : book(ref, due)),
      }
      town.moveTo(plus(town.clock.now(), { minutes: 2 }))
      await expect(sweep({ ...town.world, timers })).rejects.toThrow()
      await drain(town)
      expect(town.outbox.map((mail) => mail.to)).toContain('alex.morgan@example.com')
    })

    it('looks into the other shards when one cannot be read', async () => {
      const table = {
        ...town.world.table,
        listDue: (shard: number, until: Instant) =>
          shard === shardOf('alex') ? town.world.table.listDue(shard, until) : Promise.reject(new Error('no answer')),
      }
      town.moveTo(plus(town.clock.now(), { minutes: 2 }))
      await expect(sweep({ ...town.world, table })).rejects.toThrow()
      await drain(town)
      expect(town.outbox).toHaveLength(2)
    })
  })
})
