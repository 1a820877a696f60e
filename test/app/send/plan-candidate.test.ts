import { beforeEach, describe, expect, it } from 'vitest'
import { planCandidate } from '../../../functions/app/send/plan-candidate.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import { plus, wholeMinute } from '../../../functions/domain/time/wall-time.ts'
import type { World } from '../../../functions/ports.ts'
import { aContribution, aMeeting, anInterview, interviewStart } from '../../builders.ts'
import { type MemoryWorld, memoryWorld } from '../../fakes/memory-world.ts'

let town: MemoryWorld
const state = () => town.world.table.readCandidate('alex')
const row = async (kind: string) => (await state()).touchpoints.find((one) => one.kind === kind)
const plain = (rows: Touchpoint[]) => rows.map(({ ticket: _, ...rest }) => rest)
const movedTo = (start: string) =>
  anInterview({
    contributions: [aContribution(), aContribution({ messageId: 'm2', meeting: aMeeting({ sequence: 1, start }) })],
    version: 2,
  })

/** Stops before one call until it is let go: a planner that is slow at the worst moment. */
function paused<Name extends keyof World['table']>(world: World, name: Name, nth = 1) {
  let release = () => {}
  let reached = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  const waiting = new Promise<void>((resolve) => {
    reached = resolve
  })
  let calls = 0
  const method = world.table[name] as (...args: unknown[]) => Promise<unknown>
  const slow = async (...args: unknown[]) => {
    calls += 1
    if (calls === nth) {
      reached()
      await gate
    }
    return method(...args)
  }
  return { world: { ...world, table: { ...world.table, [name]: slow } }, waiting, release: () => release() }
}

beforeEach(async () => {
  town = await memoryWorld()
  await town.world.table.saveInterview(anInterview())
})

describe('planning a candidate', () => {
  it('writes the rows, books a timer for each, and clears every mark', async () => {
    expect(await planCandidate(town.world, 'alex')).toBe('planned')
    const { touchpoints, planTicket, plannedTicket } = await state()
    const planned = touchpoints.filter((one) => one.state === 'planned')
    expect(planned.length).toBeGreaterThan(5)
    expect(new Set(town.wakeUps.map((one) => one.ref.key))).toEqual(new Set(planned.map((one) => one.key)))
    expect([planTicket, plannedTicket]).toEqual([1, 1])
    expect(town.nextLook()).toBe(planned.map((one) => one.due).sort()[0])
  })

  it('changes nothing the second time, and books nothing again', async () => {
    await planCandidate(town.world, 'alex')
    const before = await state()
    const booked = town.wakeUps.length
    await planCandidate(town.world, 'alex')
    const after = await state()
    expect(after.touchpoints).toEqual(before.touchpoints)
    expect(town.wakeUps).toHaveLength(booked)
  })

  it('comes to one plan when many plan at the same time', async () => {
    await Promise.all([1, 2, 3, 4, 5].map(() => planCandidate(town.world, 'alex')))
    const many = plain((await state()).touchpoints)
    const alone = await memoryWorld()
    await alone.world.table.saveInterview(anInterview())
    await planCandidate(alone.world, 'alex')
    expect(many).toEqual(plain((await alone.world.table.readCandidate('alex')).touchpoints))
    expect(town.nextLook()).toBe(alone.nextLook())
  })

  it.each(['writePlanned', 'currentPlanTicket'] as const)(
    'does not let a slow planner bring back an old time (slow at %s)',
    async (call) => {
      const slow = paused(town.world, call)
      const first = planCandidate(slow.world, 'alex')
      await slow.waiting
      const start = plus(interviewStart, { days: 1 })
      await town.world.table.saveInterview(movedTo(start))
      await planCandidate(town.world, 'alex')
      const packet = await row('packet')
      slow.release()
      await first
      expect((await row('packet'))?.due).toBe(packet?.due)
      expect((await row('card'))?.due).toBe(plus(start, { hours: -1 }))
      await town.world.table.listDue(0, town.clock.now())
      expect((await state()).interviews.every((item) => !item.unplanned)).toBe(true)
    },
  )

  it('looks again when it was overtaken: the row it wrote for a round that was called off meanwhile is taken back', async () => {
    const slow = paused(town.world, 'writePlanned')
    const first = planCandidate(slow.world, 'alex')
    await slow.waiting
    const cancel = aContribution({ messageId: 'm2', meeting: aMeeting({ method: 'cancel', sequence: 1 }) })
    await town.world.table.saveInterview(anInterview({ contributions: [aContribution(), cancel], version: 2 }))
    // The other planner finds no row yet, so it has none to take back.
    await planCandidate(town.world, 'alex')
    expect(await row('packet')).toBeUndefined()
    slow.release()
    expect(await first).toBe('planned')
    expect(await row('packet')).toMatchObject({ state: 'skipped', skippedBy: 'plan', reason: 'cancelled' })
  })

  it('takes back the wake-ups of the hours that a round has left, and leaves one for every mail', async () => {
    await planCandidate(town.world, 'alex')
    const before = (await state()).touchpoints.filter((one) => one.state === 'planned')
    await town.world.table.saveInterview(movedTo(plus(interviewStart, { days: 1 })))
    await planCandidate(town.world, 'alex')
    const after = (await state()).touchpoints.filter((one) => one.state === 'planned')
    const left = before.filter((was) => was.due > town.clock.now() && !after.some(({ key, due }) => key === was.key && due === was.due))
    expect(left.length).toBeGreaterThan(2)
    const wakes = (rows: Touchpoint[]) =>
      rows.filter(({ key, due }) => town.wakeUps.some(({ ref, at }) => ref.key === key && at === wholeMinute(due)))
    expect(wakes(left)).toEqual([])
    expect(wakes(after)).toEqual(after)
  })

  it('books anew what it had taken back, when another planner has brought the old hour back meanwhile', async () => {
    await planCandidate(town.world, 'alex')
    await town.world.table.saveInterview(movedTo(plus(interviewStart, { days: 1 })))
    let reached = () => {}
    let release = () => {}
    const waiting = new Promise<void>((resolve) => {
      reached = resolve
    })
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const cancel: World['timers']['cancel'] = async (...asked) => {
      reached()
      await gate
      return town.world.timers.cancel(...asked)
    }
    const slow = planCandidate({ ...town.world, timers: { ...town.world.timers, cancel } }, 'alex')
    await waiting
    const back = aContribution({ messageId: 'm3', meeting: aMeeting({ sequence: 2 }) })
    const { contributions } = movedTo(plus(interviewStart, { days: 1 }))
    await town.world.table.saveInterview(anInterview({ contributions: [...contributions, back], version: 3 }))
    await planCandidate(town.world, 'alex')
    release()
    await slow
    const planned = (await state()).touchpoints.filter((one) => one.state === 'planned')
    for (const { key, due } of planned) expect(town.wakeUps).toContainEqual({ ref: { candidateId: 'alex', key }, at: wholeMinute(due) })
  })

  it('sees a change that came while it was reading, because its mark stays', async () => {
    const slow = paused(town.world, 'finishPlan')
    const first = planCandidate(slow.world, 'alex')
    await slow.waiting
    await town.world.table.saveInterview(movedTo(plus(interviewStart, { days: 1 })))
    slow.release()
    await first
    expect((await state()).interviews.map((item) => item.unplanned)).toEqual([true])
  })

  it('leaves the mark of a change that a later planner has not seen and whose rows it could not write', async () => {
    await planCandidate(town.world, 'alex')
    const slow = paused(town.world, 'readCandidate')
    const first = planCandidate(slow.world, 'alex')
    await slow.waiting
    // The later planner has read before the change, and its rows stand.
    await planCandidate(town.world, 'alex', { bookAll: true })
    const rows = (await state()).touchpoints
    const { ticket } = await town.world.table.takePlanTicket('alex', plus(town.clock.now(), { minutes: 2 }))
    for (const one of rows.filter((each) => each.state === 'planned')) await town.world.table.writePlanned({ ...one, ticket })
    await town.world.table.saveInterview(movedTo(plus(interviewStart, { days: 1 })))
    slow.release()
    expect(await first).toBe('overtaken')
    expect((await state()).interviews.map((item) => item.unplanned)).toEqual([true])
  })

  it('books what a planner before it wrote and may have died before booking', async () => {
    const dying = { ...town.world, timers: { ...town.world.timers, book: () => Promise.reject(new Error('out of time')) } }
    await expect(planCandidate(dying, 'alex')).rejects.toThrow('out of time')
    expect(town.wakeUps).toEqual([])
    await planCandidate(town.world, 'alex')
    const planned = (await state()).touchpoints.filter((one) => one.state === 'planned')
    expect(new Set(town.wakeUps.map((one) => one.ref.key))).toEqual(new Set(planned.map((one) => one.key)))
  })

  it('brings a skipped mail back when it is wanted again', async () => {
    await planCandidate(town.world, 'alex')
    const cancel = aContribution({ messageId: 'm2', meeting: aMeeting({ method: 'cancel', sequence: 1 }) })
    await town.world.table.saveInterview(anInterview({ contributions: [aContribution(), cancel], version: 2 }))
    await planCandidate(town.world, 'alex')
    expect(await row('packet')).toMatchObject({ state: 'skipped', skippedBy: 'plan' })
    const again = aContribution({ messageId: 'm3', meeting: aMeeting({ sequence: 2 }) })
    await town.world.table.saveInterview(anInterview({ contributions: [aContribution(), cancel, again], version: 3 }))
    await planCandidate(town.world, 'alex')
    expect(await row('packet')).toMatchObject({ state: 'planned' })
  })

  it('gives up on somebody nobody knows', async () => {
    await expect(planCandidate(town.world, 'nobody')).rejects.toThrow('no such candidate')
  })
})
