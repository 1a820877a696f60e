import { describe, expect, it } from 'vitest'
import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import { sweep } from '../../functions/app/send/sweep.ts'
import type { Store } from '../../functions/aws/table/store.ts'
import { tableOver } from '../../functions/aws/table.ts'
import { finished } from '../../functions/domain/archive/finished.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { view } from '../../functions/domain/view/make-view.ts'
import type { CandidateState } from '../../functions/ports.ts'
import { longAfter, meetingOf, readingOf, readingTown, receive } from '../app/archive/past-pursuits.ts'
import type { MemoryWorld } from '../fakes/memory-world.ts'

/** The store as it is until call number `at`, where the process dies: before the call or just after it. */
function dyingStore(store: Store, at: number, when: 'before' | 'after'): Store & { calls(): number } {
  let calls = 0
  const dying = new Proxy(store, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver)
      if (typeof value !== 'function') return value
      return async (...args: unknown[]) => {
        calls += 1
        if (calls > at || (calls === at && when === 'before')) throw new Error('dead')
        const answer: unknown = await value.apply(target, args)
        if (calls === at) throw new Error('dead')
        return answer
      }
    },
  })
  return Object.assign(dying, { calls: () => calls })
}

const shown = (state: CandidateState) => ({
  seen: view(state),
  rows: state.touchpoints.map(({ key, state: at, mailEvent }) => `${key} ${at} ${mailEvent}`).sort(),
  messages: state.messages.map(({ id, decision }) => `${id} ${decision}`).sort(),
})
const everything = ({ world }: MemoryWorld) => world.table.readEverything('alex')

/** The sweep after a crash, twice; then whatever was moved is wholly in or wholly out. */
async function heal(town: MemoryWorld): Promise<void> {
  for (let sweeps = 0; sweeps < 2; sweeps += 1) {
    town.moveTo(plus(town.clock.now(), { minutes: 10 }))
    await sweep(town.world)
  }
}

async function finishedTown() {
  const town = await readingTown({ archives: false })
  await longAfter(town, 1)
  const before = shown(await everything(town))
  return { town, before }
}

const withRealTable = (town: MemoryWorld, store: Store = town.store): MemoryWorld => {
  const twin = town
  twin.world = { ...twin.world, table: tableOver(store, town.clock) }
  return twin
}

describe('a move into the archive that dies half-way', () => {
  it('loses nothing and shows nothing twice, at whatever call', async () => {
    const { town, before } = await finishedTown()
    const calm = town.twin()
    const whole = dyingStore(calm.store, Number.POSITIVE_INFINITY, 'before')
    await planCandidate(withRealTable(calm, whole).world, 'alex')
    const calls = whole.calls()
    expect((await calm.world.table.readCandidate('alex')).interviews).toEqual([])
    for (let at = 1; at <= calls; at += 1)
      for (const when of ['before', 'after'] as const) {
        const one = town.twin()
        const dying = tableOver(dyingStore(one.store, at, when), one.clock)
        await planCandidate({ ...one.world, table: dying }, 'alex').catch(() => {})
        expect(shown(await everything(withRealTable(one))), `${when} call ${at}`).toEqual(before)
        await heal(one)
        expect(shown(await everything(one)), `${when} call ${at}, healed`).toEqual(before)
        expect(one.outbox.length).toBe(town.outbox.length)
      }
  }, 120_000)
})

describe('a move out of the archive that dies half-way', () => {
  it('brings the whole application back in the end, and mails nothing again', async () => {
    const town = await readingTown()
    await longAfter(town, 1)
    const before = shown(await everything(town))
    const sent = town.outbox.length
    for (let at = 1, died = true; died; at += 1) {
      died = false
      for (const when of ['before', 'after'] as const) {
        const one = town.twin()
        const dying = tableOver(dyingStore(one.store, at, when), one.clock)
        const [id = ''] = await one.world.table.findArchived('alex', ['company:kestrel0works'])
        expect(id).not.toBe('')
        await dying.recall('alex', id).catch(() => {
          died = true
        })
        expect(shown(await everything(one)), `${when} call ${at}`).toEqual(before)
        await heal(one)
        expect(shown(await everything(one)), `${when} call ${at}, healed`).toEqual(before)
        expect(one.outbox.length).toBe(sent)
      }
    }
  }, 120_000)
})

describe('the archive', () => {
  it('keeps everything in use where something of it was written while it was packed', async () => {
    const { town } = await finishedTown()
    withRealTable(town)
    const read = await town.world.table.readCandidate('alex')
    const [one] = finished(read, view(read), town.clock.now())
    if (!one) throw new Error('nothing is finished')
    await receive(town, readingOf(0, { meetings: [meetingOf(0, { method: 'cancel', sequence: 1 })] }))
    expect(await town.world.table.archive('alex', one)).toBe('kept')
    const after = await town.world.table.readCandidate('alex')
    expect(after.interviews.map(({ contributions }) => contributions.length)).toEqual([2])
    expect(after.touchpoints.length).toBeGreaterThanOrEqual(one.touchpoints.length)
    expect((await everything(town)).touchpoints).toHaveLength(after.touchpoints.length)
  })

  it('joins what was begun anew about an interview while it was away', async () => {
    const { town } = await finishedTown()
    withRealTable(town)
    await planCandidate(town.world, 'alex')
    const [away] = (await everything(town)).interviews
    if (!away) throw new Error('no interview')
    const [contribution] = away.contributions
    if (!contribution) throw new Error('no contribution')
    const late = { ...contribution, messageId: 'late', contentHash: 'late', storedAt: town.clock.now() }
    await town.world.table.saveInterview({ ...away, contributions: [late], version: 1, unplanned: true })
    await planCandidate(town.world, 'alex')
    const [whole] = (await town.world.table.readCandidate('alex')).interviews
    expect(whole?.contributions.map(({ messageId }) => messageId).sort()).toEqual([contribution.messageId, 'late'].sort())
  })

  it('takes a fraction of the room', async () => {
    const { town } = await finishedTown()
    withRealTable(town)
    const weight = (value: unknown): number => (value instanceof Uint8Array ? value.length : Buffer.byteLength(JSON.stringify(value)))
    const size = () =>
      town.store.items().reduce((sum, item) => sum + Object.values(item).reduce<number>((all, one) => all + weight(one), 0), 0)
    const before = size()
    await planCandidate(town.world, 'alex')
    expect(size()).toBeLessThan(before / 2)
  })
})
