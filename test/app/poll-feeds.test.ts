import { beforeEach, describe, expect, it } from 'vitest'
import { findOrigin } from '../../functions/app/find-origin.ts'
import { ingestMessage } from '../../functions/app/ingest-message.ts'
import { pollFeeds } from '../../functions/app/poll-feeds.ts'
import { splitFeed } from '../../functions/app/split-feed.ts'
import type { Feed } from '../../functions/domain/feed.ts'
import { view } from '../../functions/domain/make-view.ts'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import { plus } from '../../functions/domain/wall-time.ts'
import type { Fetched } from '../../functions/ports.ts'
import { aCandidate, aFeed, arrival } from '../builders.ts'
import { type MemoryWorld, memoryWorld } from '../fakes/memory-world.ts'

const anEvent = (uid: string, { title = 'Interview with Bluepine', start = '20261202T190000Z', extra = '' } = {}) =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20261125T120000Z\r\nDTSTART:${start}\r\nDURATION:PT1H\r\nSUMMARY:${title}\r\n${extra}END:VEVENT\r\n`
const aCalendar = (...events: string[]) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n${events.join('')}END:VCALENDAR\r\n`
const fetched = (text: string, etag: string | null = null): Fetched => ({
  outcome: 'fetched',
  bytes: Buffer.from(text),
  etag,
  lastModified: null,
})

let town: MemoryWorld
let answer: Fetched
const later = (minutes: number) => town.moveTo(plus(town.clock.now(), { minutes }))
const feed = async (): Promise<Feed> => {
  const found = await town.world.table.findFeed('alex', 'feed-1')
  if (!found) throw new Error('no feed')
  return found
}
/** What the bucket announces is taken in, as the inbox queue would bring it. */
const takeIn = async () => {
  for (const key of town.objects.keys()) {
    const arrived = findOrigin(key)
    if (arrived) await ingestMessage(town.world, arrived)
  }
}

beforeEach(async () => {
  town = await memoryWorld()
  answer = fetched(aCalendar(anEvent('1@x'), anEvent('2@x', { title: 'Dentist', start: '20261203T150000Z' })))
  town.fetch = () => answer
  town.world.reader = { read: readMessage }
  await town.world.table.putFeed(aFeed({ nextPollAt: arrival, lastGoodAt: null, firstLookAt: null }), { unplanned: false })
})

describe('polling feeds', () => {
  it('stores each entry of the first look, and afterwards only what changed', async () => {
    expect(await pollFeeds(town.world)).toEqual({ polled: 1 })
    expect([...town.objects.keys()]).toEqual([
      expect.stringMatching(/^feed\/alex\/feed-1\/[0-9a-f]{32}$/),
      expect.stringMatching(/^feed\/alex\/feed-1\//),
    ])
    expect(await pollFeeds(town.world)).toEqual({ polled: 0 })
    later(15)
    answer = fetched(
      aCalendar(anEvent('1@x', { start: '20261202T200000Z' }), anEvent('2@x', { title: 'Dentist', start: '20261203T150000Z' })).replaceAll(
        '20261125T120000Z',
        '20261125T121500Z',
      ),
    )
    await pollFeeds(town.world)
    expect(town.objects.size).toBe(3)
  })

  it('follows an entry that goes back to what it said before, in a calendar that dates nothing', async () => {
    const bare = (start: string) => fetched(aCalendar(anEvent('1@x', { start }).replace(/(DTSTAMP|SEQUENCE).*\r\n/g, '')))
    const starts = ['20261202T190000Z', '20261203T190000Z', '20261202T190000Z', '20261203T190000Z']
    const shown: unknown[] = []
    for (const start of starts) {
      answer = bare(start)
      await pollFeeds(town.world)
      await takeIn()
      shown.push(view(await town.world.table.readCandidate('alex')).applications[0]?.rounds[0]?.start)
      later(15)
    }
    expect(shown).toEqual(['2026-12-02T19:00:00Z', '2026-12-03T19:00:00Z', '2026-12-02T19:00:00Z', '2026-12-03T19:00:00Z'])
  })

  it('stores the same bytes again when it died before it had noted what it saw', async () => {
    const { putFeed } = town.world.table
    town.world.table.putFeed = () => Promise.reject(new Error('crash'))
    await expect(pollFeeds(town.world)).rejects.toThrow()
    await takeIn()
    const before = [...town.objects.keys()]
    town.world.table.putFeed = putFeed
    later(3)
    await pollFeeds(town.world)
    await takeIn()
    expect([...town.objects.keys()]).toEqual(before)
    expect((await town.world.table.listMessages('alex')).length).toBe(2)
  })

  it('owes one summary of the first look, once its entries are in', async () => {
    await pollFeeds(town.world)
    await takeIn()
    const { touchpoints } = await town.world.table.readCandidate('alex')
    const summaries = touchpoints.filter((row) => row.kind === 'feed-summary')
    expect(summaries).toMatchObject([{ subject: 'feed-1', state: 'planned' }])
    expect(touchpoints.map((row) => row.kind)).not.toContain('receipt')
  })

  it('asks the server whether anything is new, with the stamps it was given', async () => {
    answer = fetched(aCalendar(anEvent('1@x')), '"v1"')
    await pollFeeds(town.world)
    const asked: unknown[] = []
    town.fetch = (_url, known) => {
      asked.push(known)
      return { outcome: 'unchanged' }
    }
    later(15)
    await pollFeeds(town.world)
    expect(asked).toEqual([{ etag: '"v1"', lastModified: null }])
    expect(await feed()).toMatchObject({ trouble: null, lastGoodAt: town.clock.now() })
  })

  it('asks about an interview that has vanished, and cancels nothing', async () => {
    const kept = ['2', '3', '4', '5'].map((uid) => anEvent(`${uid}@x`, { title: 'Dentist', start: '20261203T150000Z' }))
    answer = fetched(aCalendar(anEvent('1@x'), ...kept))
    await pollFeeds(town.world)
    await takeIn()
    later(15)
    answer = fetched(aCalendar(...kept))
    await pollFeeds(town.world)
    const seen = view(await town.world.table.readCandidate('alex'))
    expect(seen.questions).toMatchObject([{ about: 'vanished', feedId: 'feed-1' }])
    expect(seen.applications[0]?.rounds[0]?.status).toBe('on')
  })

  it.each([
    ['HTML instead of a calendar', fetched('<!doctype html><h1>Sign in</h1>')],
    ['an empty file', fetched('')],
    ['an empty calendar', fetched(aCalendar())],
    ['an error', { outcome: 'failed', words: 'The calendar’s server answered with an error (500).' } as Fetched],
  ])('changes nothing because of %s, and says what is the matter', async (_what, broken) => {
    await pollFeeds(town.world)
    await takeIn()
    const before = view(await town.world.table.readCandidate('alex')).applications
    const { seen } = await feed()
    later(15)
    answer = broken
    await pollFeeds(town.world)
    expect(await feed()).toMatchObject({ seen, trouble: expect.stringMatching(/\w/) })
    const after = view(await town.world.table.readCandidate('alex'))
    expect(after.applications).toEqual(before)
    expect(after.questions.filter(({ about }) => about === 'vanished')).toEqual([])
    later(30)
    answer = fetched(aCalendar(anEvent('1@x'), anEvent('2@x', { title: 'Dentist', start: '20261203T150000Z' })))
    await pollFeeds(town.world)
    expect((await feed()).trouble).toBeNull()
  })

  it('stores the same names again after a crash between entries and record', async () => {
    const table = { ...town.world.table, putFeed: () => Promise.reject(new Error('crash')) }
    await expect(pollFeeds({ ...town.world, table })).rejects.toThrow()
    const names = [...town.objects.keys()]
    await pollFeeds(town.world)
    expect([...town.objects.keys()]).toEqual(names)
  })

  it('takes candidates in turn, and lets one broken feed disturb nobody', async () => {
    await town.world.table.putCandidate(aCandidate({ id: 'kim', mail: 'kim@example.com' }))
    for (const id of ['feed-2', 'feed-3'])
      await town.world.table.putFeed(aFeed({ id, url: `https://${id}.example/`, nextPollAt: arrival }), { unplanned: false })
    await town.world.table.putFeed(aFeed({ candidateId: 'kim', url: 'https://kim.example/', nextPollAt: arrival }), { unplanned: false })
    const asked: string[] = []
    town.fetch = (url) => {
      asked.push(url)
      if (asked.length === 1) throw new Error('broken')
      return { outcome: 'unchanged' }
    }
    await expect(pollFeeds(town.world)).rejects.toThrow('Not every feed')
    expect(asked).toHaveLength(4)
    expect(asked.slice(0, 2)).toContain('https://kim.example/')
  })

  it('names an instance of a series as the reader does', async () => {
    const series = anEvent('s@x', { extra: 'RRULE:FREQ=WEEKLY;COUNT=3\r\n' })
    const split = splitFeed(Buffer.from(aCalendar(series)), arrival)
    if ('trouble' in split) throw new Error(split.trouble)
    expect(split.entries).toHaveLength(3)
    for (const { identity, bytes } of split.entries) {
      const outcome = await readMessage(bytes, 'ics', { name: 'Alex', mail: 'alex.morgan@example.com', homeZone: 'America/New_York' })
      if (outcome.outcome !== 'read') throw new Error('refused')
      expect(identity).toBe(`uid:s%40x/${outcome.reading.meetings[0]?.recurrenceId}`)
    }
  })
})
