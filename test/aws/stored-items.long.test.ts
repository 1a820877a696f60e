import { describe, expect, it } from 'vitest'
import { pollFeeds } from '../../functions/app/receive/feeds/poll-feeds.ts'
import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import { sweep } from '../../functions/app/send/sweep.ts'
import { currentVersion, openItem, schemaVersion, shapes } from '../../functions/aws/table/shapes.ts'
import type { Item } from '../../functions/aws/table/store.ts'
import { table as names } from '../../functions/contract.ts'
import { looked } from '../../functions/domain/feed/feed-poll.ts'
import { shortHash } from '../../functions/domain/record/identity.ts'
import { noteValueSchema } from '../../functions/domain/record/note.ts'
import { touchpointStateSchema } from '../../functions/domain/sending/touchpoint.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { aCandidate, aFeed, aNote, anInterview, aPiece, arrival } from '../builders.ts'
import { drain, windTo } from '../fakes/run-town.ts'
import { storedBy, townOver } from '../fixtures/stored/read-stored.ts'
import { browser } from '../page/browser.ts'

const yesterday = storedBy('0.1')
const sortKeyOf = (item: Item) => String(item[names.sortKey])
const familyOf = (item: Item) => sortKeyOf(item).split('#')[0] ?? ''
/** What tells one sort of item from another within its family. */
const sortOf = (item: Item) =>
  [familyOf(item), item.state ?? item.decision ?? (item.value as { kind?: string } | undefined)?.kind ?? item.carrier ?? ''].join(' ')

describe('the items version 0.1 left behind', () => {
  it('are of every sort it had', () => {
    const sorts = yesterday.items.map(sortOf)
    for (const state of touchpointStateSchema.options) expect(sorts).toContain(`TOUCHPOINT ${state}`)
    // What later versions let a candidate say, no item of then can hold.
    const kinds = ['debrief', 'outcome', 'heard-back', 'thanked', 'edit', 'same-as', 'not-same', 'application', 'answer', 'posting']
    expect(kinds.filter((kind) => !noteValueSchema.options.some((one) => one.shape.kind.value === kind))).toEqual([])
    for (const kind of kinds) expect(sorts).toContain(`NOTE ${kind}`)
    for (const door of ['mail', 'webhook', 'page']) expect(sorts).toContain(`DOOR ${door}`)
    for (const family of ['PROFILE', 'INTERVIEW', 'MESSAGE', 'FEED', 'PLAN', 'TOKEN'])
      expect(yesterday.items.map(familyOf)).toContain(family)
  })

  it('bore no number, and each is read by today’s code with all that was in it', async () => {
    const town = await townOver(yesterday)
    const state = await town.world.table.readCandidate('alex')
    expect(state.unreadable).toEqual([])
    const count = (family: string) => yesterday.items.filter((item) => familyOf(item) === family).length
    expect(state.interviews).toHaveLength(count('INTERVIEW'))
    expect(state.notes).toHaveLength(count('NOTE'))
    expect(state.feeds).toHaveLength(count('FEED'))
    expect(state.touchpoints).toHaveLength(count('TOUCHPOINT'))
    expect(await town.world.table.listMessages('alex')).toHaveLength(count('MESSAGE'))
    for (const item of yesterday.items.filter((one) => familyOf(one) === 'DOOR'))
      expect(await town.world.table.findDoor(String(item.secretHash))).toMatchObject({ candidateId: 'alex', carrier: item.carrier })
    expect(await town.world.table.spendToken('a'.repeat(64), '2026-12-03T18:00:00Z')).toBe('used')
    expect(yesterday.items.filter((item) => schemaVersion in item)).toEqual([])
    expect(town.notes).toEqual([])
  })

  it('are worked on as if nothing had happened: what was sent is not sent again, and what was owed goes', async () => {
    const town = await townOver(yesterday)
    const sentBefore = (await town.world.table.readCandidate('alex')).touchpoints
      .filter(({ state }) => state === 'sent')
      .map(({ key }) => key)
    await windTo(town, plus(yesterday.takenAt, { days: 8 }))
    const keys = town.outbox.map(({ key }) => key)
    expect(keys.filter((key) => sentBefore.includes(key))).toEqual([])
    expect(new Set(keys).size).toBe(keys.length)
    expect(town.outbox.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['sign-in', 'packet', 'card', 'debrief', 'thanks']))
  })
})

describe('a feed of version 0.1', () => {
  const long = `uid:${'a-long-name-'.repeat(20)}%40x.example`
  const old = {
    candidateId: 'alex',
    id: 'f',
    url: 'https://x.example/a.ics',
    name: null,
    etag: null,
    lastModified: null,
    nextPollAt: arrival,
  }
  const marks = {
    seen: { [long]: '0123456789abcdef0123456789abcdef', 'uid:short': 'fedcba9876543210fedcba9876543210' },
    gone: { [`${long}2`]: arrival },
  }

  it('is read with its entries under short names, so that none of them is new', () => {
    const opened = openItem(shapes.feed, { ...old, ...marks, lastGoodAt: arrival, trouble: null, firstLookAt: arrival, version: 3 })
    if (opened.outcome !== 'read') throw new Error('not read')
    expect(opened.value.seen).toEqual({ [shortHash(long)]: '0123456789abcdef', 'uid:short': 'fedcba9876543210' })
    expect(opened.value.gone).toEqual({ [shortHash(`${long}2`)]: arrival })
    const entries = [long, 'uid:short'].map((identity, n) => ({
      identity,
      hash: ['0123456789abcdef', 'fedcba9876543210'][n] ?? '',
      bytes: new Uint8Array(),
    }))
    expect(looked(opened.value, entries, { etag: null, lastModified: null }, arrival)).toMatchObject({ fresh: [], news: false })
  })

  it('is looked at as before: the same calendar brings nothing new', async () => {
    const town = await townOver(yesterday)
    const before = (await town.world.table.readCandidate('alex')).feeds.find(({ url }) => url.includes('calendar.example.com'))
    expect(Object.values(before?.seen ?? {}).every((hash) => hash.length === 16)).toBe(true)
    expect(Object.keys(before?.seen ?? {}).length).toBeGreaterThan(0)
  })
})

describe('a stored item', () => {
  it('bears the number of its form, whatever kind it is', async () => {
    const town = await townOver({ takenAt: yesterday.takenAt, items: [] })
    const { table } = town.world
    await table.putCandidate(aCandidate())
    await table.putDoor({ id: 'page', candidateId: 'alex', carrier: 'page', secretHash: 'x', version: 1, ownerOnly: false })
    await table.saveInterview(anInterview())
    await table.putNote(aNote('uid:x', { kind: 'heard-back' }))
    await table.putFeed(aFeed(), { unplanned: false })
    await table.savePiece(aPiece('asks', { kind: 'before', words: 'x' }))
    await table.savePiece(aPiece('asks', { kind: 'before', words: 'y' }, { version: 2 }))
    await planCandidate(town.world, 'alex')
    await table.takePlanTicket('alex', plus(yesterday.takenAt, { minutes: 2 }))
    await drain(town)
    const numbers = town.store.items().map((item) => [familyOf(item), item[schemaVersion]])
    const expected = new Map(Object.entries(shapes).map(([name, shape]) => [name.toUpperCase(), currentVersion(shape)]))
    for (const family of ['MATERIAL', 'EDITION']) expected.set(family, currentVersion(shapes.piece))
    expect(numbers.filter(([family, number]) => number !== expected.get(String(family)))).toEqual([])
    expect(new Set(numbers.map(([family]) => family)).size).toBe(9)
  })

  it.each([99, 0, -1, 1.5, '1', null])('that claims to be of version %s is not guessed at', (version) => {
    expect(openItem(shapes.plan, { candidateId: 'alex', ticket: 1, [schemaVersion]: version })).toMatchObject({ outcome: 'unreadable' })
  })

  it('keeps its old number while only a mark on it is cleared', async () => {
    const town = await townOver(yesterday)
    await planCandidate(town.world, 'alex')
    const profile = town.store.items().find((item) => familyOf(item) === 'PROFILE')
    expect(profile).toMatchObject({ unplanned: false })
    expect(profile).not.toHaveProperty(schemaVersion)
  })
})

/** One of each sort, and the two ways in which an item can be beyond this version. */
const oneOfEach = [...new Map(yesterday.items.map((item) => [sortOf(item), item])).values()].filter(
  (item) => !['DOOR', 'TOKEN', 'PROFILE', 'PLAN'].includes(familyOf(item)),
)
const spoilings = { 'of a later version': { [schemaVersion]: 99 }, 'of no form we know': { candidateId: 17, contributions: 'none', at: 5 } }

describe.each(Object.entries(spoilings))('an item %s', (_how, spoiling) => {
  const spoiled = (bad: Item) =>
    townOver({ ...yesterday, items: yesterday.items.map((item) => (sortKeyOf(item) === sortKeyOf(bad) ? { ...item, ...spoiling } : item)) })

  it.each(oneOfEach.map((item) => [sortOf(item), item] as const))(
    '(%s) costs itself, not the plan, the sweep or the feeds',
    async (_sort, bad) => {
      const town = await spoiled(bad)
      town.moveTo(plus(yesterday.takenAt, { minutes: 20 }))
      await sweep(town.world)
      await pollFeeds(town.world)
      const state = await town.world.table.readCandidate('alex')
      const healed = familyOf(bad) === 'TOUCHPOINT' && state.unreadable?.length === 0
      // Messages that mean nothing are not read for the plan.
      if (!healed && familyOf(bad) !== 'MESSAGE')
        expect(state.unreadable).toEqual([{ kind: familyOf(bad).toLowerCase(), item: expect.any(String) }])
      expect(await town.world.table.listMessages('alex')).toHaveLength(
        yesterday.items.filter((item) => familyOf(item) === 'MESSAGE').length - (familyOf(bad) === 'MESSAGE' ? 1 : 0),
      )
    },
  )

  it('is counted, and shown on the page', async () => {
    const bad = yesterday.items.find((item) => sortKeyOf(item).includes('r2%40fernhill'))
    const town = await spoiled(bad ?? {})
    const page = await browser(town.world, { localOwner: 'alex' }).get('/')
    expect(page.body).toContain('One thing I cannot read')
    expect(page.body).toContain('I keep an interview that this version')
    expect(town.notes).toContainEqual({
      event: 'item-unreadable',
      facts: { candidateId: 'alex', kind: 'interview', item: expect.stringMatching(/^[0-9a-f]{20}$/), schemaVersion: expect.any(Number) },
    })
    expect(JSON.stringify(town.notes)).not.toContain('fernhill')
  })

  it('leaves the mails of the other rounds to go', async () => {
    const bad = yesterday.items.find((item) => sortKeyOf(item).includes('r2%40fernhill'))
    const [whole, harmed] = [await townOver(yesterday), await spoiled(bad ?? {})]
    for (const town of [whole, harmed]) await windTo(town, plus(yesterday.takenAt, { days: 2 }))
    const mails = (town: typeof whole) => town.outbox.filter(({ subject }) => subject.includes('Larkspur')).map(({ key }) => key)
    expect(mails(whole).length).toBeGreaterThan(1)
    expect(mails(harmed)).toEqual(mails(whole))
  })

  it('(a mail already sent) is not taken for one that is still owed', async () => {
    const bad = yesterday.items.find((item) => item.state === 'sent' && item.kind === 'packet')
    const town = await spoiled(bad ?? {})
    await planCandidate(town.world, 'alex')
    await windTo(town, plus(yesterday.takenAt, { days: 1 }))
    expect(town.outbox.map(({ key }) => key)).not.toContain(bad?.key)
  })
})

describe('settings that cannot be read as a whole', () => {
  const spoiled = (change: (candidate: Record<string, unknown>) => unknown, rest: Item = {}) =>
    townOver({
      ...yesterday,
      items: yesterday.items.map((item) =>
        familyOf(item) === 'PROFILE' ? { ...item, ...rest, candidate: change({ ...(item.candidate as Record<string, unknown>) }) } : item,
      ),
    })

  it.each<[string, (candidate: Record<string, unknown>) => unknown, Item]>([
    ['an hour that is none', (candidate) => ({ ...candidate, quiet: { from: 'late', until: '07:30' } }), {}],
    ['a kind of mail of a later version', (candidate) => ({ ...candidate, stopped: ['agenda', 'horoscope'] }), {}],
    ['a form of a later version', (candidate) => candidate, { [schemaVersion]: 99 }],
    ['no name and no version', ({ name: _, ...candidate }) => candidate, { version: 'lots' }],
  ])('(%s) cost what cannot be read and no mail', async (_, change, rest) => {
    const town = await spoiled(change, rest)
    await windTo(town, plus(yesterday.takenAt, { days: 8 }))
    expect(town.outbox.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['packet', 'card', 'debrief', 'thanks']))
    const state = await town.world.table.readCandidate('alex')
    expect(state.candidate).toMatchObject({ id: 'alex', mail: 'alex.morgan@example.com', homeZone: 'America/New_York' })
    expect(state.unreadable).toEqual([{ kind: 'profile', item: expect.any(String) }])
    expect(town.notes.map(({ event }) => event)).toContain('item-unreadable')
  })

  it('keep what was switched off switched off, and nobody awake', async () => {
    const town = await spoiled((candidate) => ({ ...candidate, quiet: 7, stopped: ['agenda', 'horoscope'] }))
    expect((await town.world.table.readCandidate('alex')).candidate).toMatchObject({
      stopped: ['agenda'],
      quiet: { from: '21:30', until: '07:30' },
    })
  })

  it.each<[string, Record<string, unknown>]>([
    ['address', { mail: 'nobody' }],
    ['home zone', { homeZone: 7 }],
  ])('send nothing where the %s is gone: the alarm tells whoever runs it', async (_, gone) => {
    const town = await spoiled((candidate) => ({ ...candidate, ...gone }))
    await expect(planCandidate(town.world, 'alex')).rejects.toThrow('A stored item cannot be read')
    expect(town.outbox).toEqual([])
    expect(town.notes.map(({ event }) => event)).toContain('item-unreadable')
  })
})
