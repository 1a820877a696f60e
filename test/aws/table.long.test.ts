import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { shardOf } from '../../functions/aws/table/keys.ts'
import { dynamoTable, tableOver } from '../../functions/aws/table.ts'
import { table as names } from '../../functions/contract.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { touchpointKey } from '../../functions/domain/sending/touchpoint-key.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import type { DueRow, Table } from '../../functions/ports.ts'
import { virtualClock } from '../../local/town/clock.ts'
import { aCandidate, aFeed, aMessage, aNote, anInterview, aPiece, arrival } from '../builders.ts'
import { memoryStore } from '../fakes/memory-store.ts'
import { realDynalite } from './real-dynalite.ts'

const aRow = (over: Partial<Touchpoint> = {}): Touchpoint => ({
  candidateId: 'alex',
  key: touchpointKey('r1', 'packet', 1),
  subject: 'r1',
  kind: 'packet',
  occasion: 1,
  due: plus(arrival, { hours: 1 }),
  useBy: plus(arrival, { days: 3 }),
  because: 'Your interview is in two days.',
  state: 'planned',
  ticket: 1,
  attempt: 0,
  ...over,
})
const ref = { candidateId: 'alex', key: aRow().key }

let dynalite: Awaited<ReturnType<typeof realDynalite>>
beforeAll(async () => {
  dynalite = await realDynalite()
})
afterAll(() => dynalite.close())

const kinds = {
  'the memory store of the tests': async (clock: ReturnType<typeof virtualClock>) => tableOver(memoryStore(), clock),
  dynalite: async (clock: ReturnType<typeof virtualClock>) =>
    dynamoTable({ client: dynalite.documents, name: await dynalite.fresh(), clock }),
}

describe.each(Object.entries(kinds))('the table over %s', (_name, open) => {
  let table: Table
  let clock: ReturnType<typeof virtualClock>
  const due = async (until = clock.now()): Promise<DueRow[]> => {
    const shards = await Promise.all(Array.from({ length: names.dueShards }, (_, shard) => table.listDue(shard, until)))
    return shards.flat()
  }
  const planAll = async () =>
    table.finishPlan(await table.takePlanTicket('alex', plus(clock.now(), { minutes: 2 })), await table.readCandidate('alex'))

  beforeEach(async () => {
    clock = virtualClock(arrival)
    table = await open(clock)
    await table.putCandidate(aCandidate())
  })

  it('finds what is due behind more items than one look takes, each once', async () => {
    await planAll()
    const identities = Array.from({ length: 1_100 }, (_, number) => `uid:${number}`)
    for (const identity of identities) await table.putNote(aNote(identity, { kind: 'heard-back' }))
    await table.putFeed(aFeed({ nextPollAt: clock.now() }), { unplanned: false })
    const rows = await due()
    expect(rows.filter(({ what }) => what === 'unplanned')).toHaveLength(identities.length)
    expect(rows.filter(({ what }) => what === 'feed')).toHaveLength(1)
  })

  it('keeps what it is given, unchanged', async () => {
    const message = aMessage({ unplanned: false })
    await table.addMessage(message)
    await table.saveInterview(anInterview())
    await table.putFeed(aFeed(), { unplanned: false })
    await table.putDoor({ secretHash: 'ab', candidateId: 'alex', carrier: 'mail', version: 1, id: 'd1', ownerOnly: false })

    expect(await table.findMessage('alex', message.id)).toEqual(message)
    expect(await table.findInterview('alex', anInterview().identity)).toEqual(anInterview())
    expect(await table.findFeed('alex', 'feed-1')).toEqual(aFeed())
    expect(await table.findDoor('ab')).toMatchObject({ candidateId: 'alex', id: 'd1' })
    expect(await table.findDoor('cd')).toBeUndefined()
    expect(await table.findCandidate('alex')).toEqual(aCandidate())
    const { planTicket, interviews, feeds, messages } = await table.readCandidate('alex')
    expect({ planTicket, interviews, feeds, messages }).toEqual({
      planTicket: 0,
      interviews: [anInterview()],
      feeds: [aFeed()],
      messages: [message],
    })
  })

  it('knows no candidate that was never stored', async () => {
    expect(await table.findCandidate('nobody')).toBeUndefined()
    await expect(table.readCandidate('nobody')).rejects.toThrow('no such candidate')
    await expect(table.takePlanTicket('nobody', arrival)).rejects.toThrow('no such candidate')
    expect(await table.findCandidate('nobody')).toBeUndefined()
  })

  it('takes the same bytes once', async () => {
    expect(await table.addMessage(aMessage())).toBe('added')
    expect(await table.addMessage(aMessage({ storedAt: plus(arrival, { hours: 1 }) }))).toBe('known')
    expect((await table.findMessage('alex', aMessage().id))?.storedAt).toBe(arrival)
  })

  it('lets only one of two writers of the same version win', async () => {
    expect(await table.saveInterview(anInterview({ version: 1 }))).toBe('saved')
    expect(await table.saveInterview(anInterview({ version: 1 }))).toBe('lost')
    const second = anInterview({ version: 2 })
    const outcomes = await Promise.all([table.saveInterview(second), table.saveInterview(second)])
    expect(outcomes.sort()).toEqual(['lost', 'saved'])
    expect(await table.saveInterview(anInterview({ version: 4 }))).toBe('lost')
  })

  it('keeps a long uid apart from another that begins alike', async () => {
    const long = 'x'.repeat(3000)
    await table.saveInterview(anInterview({ identity: `${long}1` }))
    await table.saveInterview(anInterview({ identity: `${long}2` }))
    expect((await table.findInterview('alex', `${long}1`))?.identity).toBe(`${long}1`)
    expect((await table.readCandidate('alex')).interviews).toHaveLength(2)
  })

  it('keeps the later note, whichever arrives last', async () => {
    const early = aNote('uid:1', { kind: 'posting', text: 'early' })
    const late = aNote('uid:1', { kind: 'posting', text: 'late' }, { at: plus(early.at, { minutes: 1 }) })
    await table.putNote(late)
    await table.putNote(early)
    await table.putNote(aNote('uid:1', { kind: 'thanked', person: 'maya@x.example', done: 'sent' }))
    await table.putNote(aNote('uid:1', { kind: 'thanked', person: 'tom@x.example', done: 'sent' }))
    const { notes } = await table.readCandidate('alex')
    expect(notes.flatMap((note) => (note.value.kind === 'posting' ? note.value.text : []))).toEqual(['late'])
    expect(notes).toHaveLength(3)
  })

  it('leaves out what has expired, though it still lies there', async () => {
    const end = Math.floor(Date.parse(plus(arrival, { hours: 1 })) / 1000)
    await table.addMessage(aMessage({ expiresAt: end }))
    expect(await table.listMessages('alex')).toHaveLength(1)
    clock.moveTo(Date.parse(plus(arrival, { hours: 1 })))
    expect(await table.listMessages('alex')).toEqual([])
    expect(await table.findMessage('alex', aMessage().id)).toBeUndefined()
    expect((await table.readCandidate('alex')).messages).toEqual([])
  })

  it('spends a token once', async () => {
    expect(await table.spendToken('hash', plus(arrival, { minutes: 15 }))).toBe('spent')
    expect(await table.spendToken('hash', plus(arrival, { minutes: 15 }))).toBe('used')
  })

  it('leaves out of the plan what was decided to mean nothing, but not what still waits', async () => {
    const decided = (name: string, over: object) =>
      aMessage({ name, unplanned: false, byHand: false, decision: 'not-an-interview', ...over })
    await table.addMessage(decided('quiet', {}))
    await table.addMessage(decided('by-hand', { byHand: true }))
    await table.addMessage(decided('unseen', { unplanned: true }))
    await table.addMessage(decided('asked', { decision: 'asked' }))
    const { messages } = await table.readCandidate('alex')
    expect(messages.map((message) => message.key).sort()).toEqual(['page/asked', 'page/by-hand', 'page/unseen'])
    expect(await table.listMessages('alex')).toHaveLength(4)
  })

  describe('marks and tickets', () => {
    it('shows what no planner has seen, until a plan of that very version is finished', async () => {
      await planAll()
      expect(await due()).toEqual([])
      await table.saveInterview(anInterview())
      await table.putNote(aNote('uid:1', { kind: 'heard-back' }))
      await table.addMessage(aMessage())
      expect((await due()).map((row) => row.what)).toEqual(['unplanned', 'unplanned', 'unplanned'])

      const ticket = await table.takePlanTicket('alex', plus(arrival, { minutes: 2 }))
      const read = await table.readCandidate('alex')
      await table.saveInterview(anInterview({ version: 2 }))
      await table.putNote(aNote('uid:1', { kind: 'heard-back' }))
      await table.finishPlan(ticket, read)
      expect(await due()).toHaveLength(2)
      await planAll()
      expect(await due()).toEqual([])
    })

    it('keeps a planner that did not finish in the due index, from the end of its lease', async () => {
      await planAll()
      const left = await table.takePlanTicket('alex', plus(arrival, { minutes: 2 }))
      expect(await due()).toEqual([])
      expect(await due(plus(arrival, { minutes: 2 }))).toEqual([{ what: 'plan', ...left }])
      await table.dropPlanTicket(left)
      expect(await due(plus(arrival, { minutes: 2 }))).toEqual([])
    })

    it('counts tickets up, also for planners of the same instant, and keeps them over a change of settings', async () => {
      const tickets = await Promise.all([1, 2, 3].map(() => table.takePlanTicket('alex', arrival)))
      expect(tickets.map((one) => one.ticket).sort()).toEqual([1, 2, 3])
      await table.putCandidate(aCandidate({ name: 'Alexandra Morgan' }))
      expect(await table.currentPlanTicket('alex')).toBe(3)
      expect((await table.findCandidate('alex'))?.name).toBe('Alexandra Morgan')
    })

    it('tells which ticket was planned to the end', async () => {
      await planAll()
      const early = await table.takePlanTicket('alex', arrival)
      await planAll()
      expect((await table.readCandidate('alex')).plannedTicket).toBe(3)
      await table.finishPlan(early, await table.readCandidate('alex'))
      expect((await table.readCandidate('alex')).plannedTicket).toBe(3)
    })

    it('polls a feed when it is due, also while it waits for a planner', async () => {
      await planAll()
      await table.putFeed(aFeed(), { unplanned: true })
      expect((await due()).map((row) => row.what)).toEqual(['unplanned'])
      await planAll()
      expect(await due()).toEqual([])
      expect(await due(aFeed().nextPollAt)).toEqual([{ what: 'feed', candidateId: 'alex', feedId: 'feed-1', since: aFeed().nextPollAt }])
      expect(await table.putFeed(aFeed(), { unplanned: false })).toBe('lost')
      await table.removeFeed('alex', 'feed-1')
      expect(await due(aFeed().nextPollAt)).toEqual([])
    })
  })

  describe('material', () => {
    const noted = (words: string, version: number) => aPiece('before:x', { kind: 'before', words }, { version })
    const write = async (until: number) => {
      for (let version = 1; version <= until; version += 1) expect(await table.savePiece(noted(`words ${version}`, version))).toBe('saved')
    }
    const texts = async () => (await table.listEditions('alex', 'before:x')).map(({ version }) => version)

    it('is read with everything else of the candidate, as it stands', async () => {
      await write(2)
      expect((await table.readCandidate('alex')).material).toEqual([noted('words 2', 2)])
      expect((await table.readEverything('alex')).material).toEqual([noted('words 2', 2)])
      expect(await table.findPiece('alex', 'before:x')).toEqual(noted('words 2', 2))
    })

    it('keeps its last ten earlier versions, the latest first', async () => {
      await write(13)
      expect(await texts()).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
      expect((await table.listEditions('alex', 'before:x'))[0]).toEqual(noted('words 12', 12))
    })

    it('is not written over by somebody who read an earlier version', async () => {
      await write(2)
      expect(await table.savePiece(noted('late', 2))).toBe('lost')
      expect(await table.savePiece(noted('new', 1))).toBe('lost')
      expect(await table.findPiece('alex', 'before:x')).toEqual(noted('words 2', 2))
      expect(await texts()).toEqual([1])
    })

    it('is gone with all its versions when it is removed, and a piece beside it stays', async () => {
      await write(3)
      await table.savePiece(aPiece('before:xy', { kind: 'before', words: 'another' }))
      await table.removePiece('alex', 'before:x')
      await table.removePiece('alex', 'before:x')
      expect(await table.findPiece('alex', 'before:x')).toBeUndefined()
      expect(await texts()).toEqual([])
      await write(1)
      expect(await texts()).toEqual([])
      expect((await table.readCandidate('alex')).material).toHaveLength(2)
    })
  })

  describe('touchpoints', () => {
    const lease = plus(arrival, { minutes: 3 })

    it('are written by the planner with the higher ticket', async () => {
      expect(await table.writePlanned(aRow({ ticket: 5 }))).toBe('saved')
      expect(await table.writePlanned(aRow({ ticket: 4, because: 'older' }))).toBe('lost')
      expect(await table.writePlanned(aRow({ ticket: 6, state: 'skipped', skippedBy: 'plan', reason: 'cancelled' }))).toBe('saved')
      expect(await table.findTouchpoint(ref)).toMatchObject({ state: 'skipped', reason: 'cancelled', ticket: 6 })
      expect(await table.writePlanned(aRow({ ticket: 7 }))).toBe('saved')
      expect(await table.findTouchpoint(ref)).toEqual(aRow({ ticket: 7 }))
    })

    it('are not the plan’s once they are claimed, sent, failed or skipped by the candidate', async () => {
      for (const over of [
        { state: 'claimed' as const },
        { state: 'sent' as const },
        { state: 'unknown' as const },
        { state: 'failed' as const },
        { state: 'skipped' as const, skippedBy: 'candidate' as const },
      ]) {
        const key = touchpointKey(over.state, 'card', 1)
        await table.writePlanned(aRow({ key }))
        await table.moveTouchpoint(aRow({ key }), aRow({ key, ...over }))
        expect(await table.writePlanned(aRow({ key, ticket: 9 }))).toBe('lost')
      }
    })

    it('are claimed by one of many', async () => {
      await table.writePlanned(aRow())
      const outcomes = await Promise.all([1, 2, 3, 4].map(() => table.claim(aRow(), lease)))
      expect(outcomes.sort()).toEqual(['lost', 'lost', 'lost', 'saved'])
    })

    it('are not claimed with an outdated ticket', async () => {
      await table.writePlanned(aRow())
      await table.writePlanned(aRow({ ticket: 2 }))
      expect(await table.claim(aRow({ ticket: 1 }), lease)).toBe('lost')
    })

    it('move only from where the mover saw them', async () => {
      await table.writePlanned(aRow())
      await table.claim(aRow(), lease)
      const claimed = aRow({ state: 'claimed', leaseUntil: lease })
      const sending = { ...claimed, state: 'sending' as const, attempt: 1, sendingAt: arrival }
      expect(await table.moveTouchpoint({ ...claimed, leaseUntil: arrival }, sending)).toBe('lost')
      expect(await table.moveTouchpoint(claimed, sending)).toBe('saved')
      expect(await table.moveTouchpoint(claimed, sending)).toBe('lost')
      expect(await table.moveTouchpoint(sending, aRow({ state: 'sent', attempt: 1, sentAt: arrival }))).toBe('saved')
      expect(await table.moveTouchpoint(sending, aRow({ state: 'unknown', attempt: 1 }))).toBe('lost')
      expect(await table.findTouchpoint(ref)).toMatchObject({ state: 'sent', sentAt: arrival })
    })

    it('keep their attempts when they are planned again', async () => {
      await table.writePlanned(aRow())
      await table.moveTouchpoint(aRow(), aRow({ attempt: 1, sendingAt: arrival, shown: { start: 'x' } }))
      expect(await table.writePlanned(aRow({ ticket: 2, because: 'again' }))).toBe('saved')
      expect(await table.findTouchpoint(ref)).toMatchObject({ attempt: 1, sendingAt: arrival, shown: { start: 'x' }, because: 'again' })
    })

    it('lie in the due index at the instant someone must look, and leave it when they rest', async () => {
      await planAll()
      const at = async (row: Touchpoint, instant: string) => {
        await table.writePlanned(aRow({ key: row.key }))
        await table.moveTouchpoint(aRow({ key: row.key }), row)
        const before = await due(plus(instant, { seconds: -1 }))
        const after = await due(instant)
        await table.moveTouchpoint(row, { ...row, state: 'failed', reason: 'test', leaseUntil: undefined, unplanned: undefined })
        return [before.length, after.length, (await due(plus(instant, { days: 9 }))).length]
      }
      const key = (state: string) => touchpointKey(state, 'card', 1)
      expect(await at(aRow({ key: key('planned') }), aRow().due)).toEqual([0, 1, 0])
      const over = plus(aRow().due, { minutes: 3 })
      expect(await at(aRow({ key: key('claimed'), state: 'claimed', leaseUntil: over }), over)).toEqual([0, 1, 0])
      expect(await at(aRow({ key: key('sending'), state: 'sending', leaseUntil: over }), over)).toEqual([0, 1, 0])
      expect(await at(aRow({ key: key('unknown'), state: 'unknown', sendingAt: arrival }), plus(arrival, { minutes: 15 }))).toEqual([
        0, 1, 0,
      ])
      expect(await at(aRow({ key: key('sent'), state: 'sent', unplanned: true }), clock.now())).toEqual([0, 1, 0])
    })

    it('are found as they stand, whatever the index, which may be late, still says of them', async () => {
      await planAll()
      await table.writePlanned(aRow())
      const late = { ...aRow(), ticket: 2, due: plus(aRow().due, { days: 1 }) }
      const before = await due(aRow().due)
      await table.writePlanned(late)
      expect([before, await due(aRow().due), await due(late.due)]).toEqual([
        [{ what: 'touchpoint', touchpoint: aRow() }],
        [],
        [{ what: 'touchpoint', touchpoint: late }],
      ])
    })

    it('are not due before their own time, though no planner has seen yet that they moved', async () => {
      await planAll()
      await table.writePlanned(aRow())
      await table.moveTouchpoint(aRow(), aRow({ state: 'unknown', attempt: 1, sendingAt: arrival, unplanned: true }))
      const whats = async (until: string) => (await due(until)).map((row) => row.what)
      expect(await whats(plus(arrival, { minutes: 14 }))).toEqual(['unplanned'])
      expect(await whats(plus(arrival, { minutes: 15 }))).toEqual(['unplanned', 'touchpoint'])
      await planAll()
      expect(await whats(plus(arrival, { minutes: 14 }))).toEqual([])
      expect(await whats(plus(arrival, { minutes: 15 }))).toEqual(['touchpoint'])
    })

    it('are found by what the mail service echoes', async () => {
      await table.writePlanned(aRow())
      const { touchpointTag } = await import('../../functions/aws/table/keys.ts')
      expect(touchpointTag(aRow().key)).toMatch(/^[A-Za-z0-9_-]{1,256}$/)
      expect((await table.findTouchpointByTag('alex', touchpointTag(aRow().key)))?.key).toBe(aRow().key)
      expect(await table.findTouchpointByTag('kim', touchpointTag(aRow().key))).toBeUndefined()
    })
  })

  it('knows from the roll whose plan goes by another last day, until they are marked for it, and forgets who has left', async () => {
    await planAll()
    for (const id of ['alex', 'sam', 'noor']) await table.enlist(id, id === 'noor' ? '2027-06-30' : '')
    expect(await table.listOfOtherTerm('2027-06-30')).toEqual(['alex', 'sam'])
    expect(await due()).toEqual([])
    await table.markForTerm('alex', '2027-06-30')
    expect(await table.listOfOtherTerm('2027-06-30')).toEqual(['sam'])
    expect(await due()).toEqual([{ what: 'unplanned', candidateId: 'alex' }])
    await planAll()
    expect(await due()).toEqual([])
    await table.eraseAll('alex')
    await table.markForTerm('alex', '2028-06-30')
    expect(await table.findCandidate('alex')).toBeUndefined()
    expect(await table.listOfOtherTerm('')).toEqual(['noor'])
  })

  it('spreads candidates over the shards and keeps one candidate in one', () => {
    const shards = new Set(Array.from({ length: 200 }, (_, i) => shardOf(`candidate-${i}`)))
    expect([...shards].sort()).toEqual([0, 1, 2, 3])
  })
})

it('finds what is due in a table that was made when its index held whole items', async () => {
  const clock = virtualClock(arrival)
  const table = dynamoTable({ client: dynalite.documents, name: await dynalite.fresh('ALL'), clock })
  await table.putCandidate(aCandidate())
  await table.writePlanned(aRow())
  expect(await table.listDue(shardOf('alex'), aRow().due)).toEqual([
    { what: 'unplanned', candidateId: 'alex' },
    { what: 'touchpoint', touchpoint: aRow() },
  ])
})
