import { beforeEach, describe, expect, it } from 'vitest'
import { pollFeeds } from '../../../functions/app/receive/feeds/poll-feeds.ts'
import { findOrigin } from '../../../functions/app/receive/find-origin.ts'
import { ingestMessage } from '../../../functions/app/receive/ingest-message.ts'
import type { Feed } from '../../../functions/domain/feed/feed.ts'
import { splitFeed } from '../../../functions/domain/feed/split-feed.ts'
import { readMessage } from '../../../functions/domain/read/read-message.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { view } from '../../../functions/domain/view/make-view.ts'
import type { Fetched } from '../../../functions/ports.ts'
import { aCandidate, aFeed, arrival } from '../../builders.ts'
import { type MemoryWorld, memoryWorld } from '../../fakes/memory-world.ts'
import { quickest } from '../../quickest.ts'

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

  it('looks first at those that have waited longest, where a tick has no time for all of them', async () => {
    const { table } = town.world
    await table.removeFeed('alex', 'feed-1')
    const waits = [3, 11, 7, 1, 9, 5, 12, 2, 8, 10, 4, 6]
    for (const [at, minutes] of waits.entries()) {
      const candidateId = `c${at}`
      await table.putCandidate(aCandidate({ id: candidateId, mail: `${candidateId}@example.com` }))
      const nextPollAt = plus(arrival, { minutes: -minutes })
      await table.putFeed(aFeed({ candidateId, url: `https://waits.example/${minutes}`, nextPollAt }), { unplanned: false })
    }
    const asked: number[] = []
    town.fetch = (url) => {
      asked.push(Number(url.split('/').at(-1)))
      town.moveTo(plus(town.clock.now(), { seconds: 10 }))
      return { outcome: 'unchanged' }
    }
    const { polled } = await pollFeeds(town.world)
    expect(polled).toBeGreaterThanOrEqual(4)
    expect(polled).toBeLessThan(12)
    expect(town.notes.at(-1)).toEqual({ event: 'polled', facts: { polled, feedsDue: 12, feedsLeft: 12 - polled, faults: 0 } })
    expect(asked.toSorted((a, b) => b - a)).toEqual(Array.from({ length: polled }, (_, at) => 12 - at))
    for (let tick = 0; tick < 3; tick += 1) await pollFeeds(town.world)
    expect(asked.toSorted((a, b) => a - b)).toEqual(waits.toSorted((a, b) => a - b))
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

describe('a feed that is too much for one run', () => {
  const many = (count: number, hour = '19') =>
    Array.from({ length: count }, (_, n) =>
      anEvent(`${'a-long-name-that-some-calendar-made-up-'.repeat(6)}${n}@calendar.example`, {
        title: n === 7 ? 'Interview with Bluepine' : `Dentist ${n}`,
        start: `202612${String(1 + (n % 28)).padStart(2, '0')}T${hour}0000Z`,
      }),
    )
  const lookUntilDone = async () => {
    for (let tick = 1; tick <= 30; tick += 1) {
      await pollFeeds(town.world)
      if ((await feed()).progress === undefined) return tick
      later(5)
    }
    throw new Error('never done')
  }

  it('is stored over some ticks, each entry once, and fits its item, however long the names are', async () => {
    answer = fetched(aCalendar(...many(2_800)))
    await pollFeeds(town.world)
    expect(town.objects.size).toBe(500)
    expect(await feed()).toMatchObject({ progress: { stored: 500, of: 2_800 }, trouble: null, lastGoodAt: null, etag: null })
    later(5)
    expect(await lookUntilDone()).toBe(5)
    expect(town.objects.size).toBe(2_800)
    const done = await feed()
    expect(Object.keys(done.seen)).toHaveLength(2_800)
    expect(done).toMatchObject({ lastGoodAt: town.clock.now(), firstLookAt: plus(town.clock.now(), { minutes: 1 }) })
    expect(done.lookingSince).toBeUndefined()
    const largest = Math.max(...town.store.items().map((item) => Buffer.byteLength(JSON.stringify(item))))
    expect(largest).toBeLessThan(350_000)
    later(15)
    await pollFeeds(town.world)
    expect(town.objects.size).toBe(2_800)
  })

  it('fits with as many entries as a feed may have, and as many gone', async () => {
    answer = fetched(aCalendar(...many(4_999)))
    await lookUntilDone()
    later(60 * 25)
    answer = fetched(aCalendar(...many(4_999).map((event) => event.replace('UID:', 'UID:another-'))))
    await lookUntilDone()
    expect(Buffer.byteLength(JSON.stringify(await feed()))).toBeLessThan(350_000)
  }, 120_000)

  it('asks no server whether anything is new before it has everything', async () => {
    answer = fetched(aCalendar(...many(700)), '"v1"')
    await pollFeeds(town.world)
    const asked: unknown[] = []
    town.fetch = (_url, known) => {
      asked.push(known.etag)
      return answer
    }
    later(5)
    await pollFeeds(town.world)
    expect(asked).toEqual([null])
    expect(await feed()).toMatchObject({ etag: '"v1"' })
  })

  it('makes one first look of it: no entry starts mails before the summary', async () => {
    answer = fetched(aCalendar(...many(700)))
    await pollFeeds(town.world)
    await takeIn()
    later(5)
    await pollFeeds(town.world)
    await takeIn()
    const { touchpoints } = await town.world.table.readCandidate('alex')
    expect(touchpoints.map(({ kind }) => kind)).not.toContain('receipt')
    const [round] = view(await town.world.table.readCandidate('alex')).applications.flatMap(({ rounds }) => rounds)
    expect(round?.firstLook).toMatchObject({ feedId: 'feed-1' })
  }, 120_000)

  it('takes in what has changed while it was being stored', async () => {
    answer = fetched(aCalendar(...many(700)))
    await pollFeeds(town.world)
    answer = fetched(aCalendar(...many(700, '20')))
    later(5)
    await lookUntilDone()
    expect(town.objects.size).toBe(500 + 700)
  })

  it('ends when it is removed meanwhile', async () => {
    answer = fetched(aCalendar(...many(300)))
    const { put } = town.world.inbox
    let stored = 0
    town.world.inbox.put = async (...object) => {
      stored += 1
      if (stored === 150) await town.world.table.removeFeed('alex', 'feed-1')
      return put(...object)
    }
    await pollFeeds(town.world)
    expect(stored).toBe(200)
    expect(await town.world.table.findFeed('alex', 'feed-1')).toBeUndefined()
  })
})

describe('a look that ends in a crash', () => {
  it('is not repeated at every tick, and stores the same bytes when it is', async () => {
    const { putFeed } = town.world.table
    town.world.table.putFeed = () => Promise.reject(new Error('crash'))
    await expect(pollFeeds(town.world)).rejects.toThrow()
    const names = [...town.objects.keys()]
    expect(names).toHaveLength(2)
    later(5)
    expect(await pollFeeds(town.world)).toEqual({ polled: 0 })
    town.world.table.putFeed = putFeed
    later(10)
    expect(await pollFeeds(town.world)).toEqual({ polled: 1 })
    expect([...town.objects.keys()]).toEqual(names)
    expect(await feed()).toMatchObject({ lastGoodAt: town.clock.now(), firstLookAt: plus(town.clock.now(), { minutes: 1 }) })
  })

  it('half-way through many entries goes on behind those that were noted', async () => {
    answer = fetched(aCalendar(...Array.from({ length: 450 }, (_, n) => anEvent(`${n}@x`, { title: `Dentist ${n}` }))))
    const { put } = town.world.inbox
    const written: string[] = []
    town.world.inbox.put = async (key, bytes, type) => {
      if (written.length === 250) throw new Error('crash')
      written.push(key)
      return put(key, bytes, type)
    }
    await expect(pollFeeds(town.world)).rejects.toThrow()
    town.world.inbox.put = async (key, bytes, type) => {
      written.push(key)
      return put(key, bytes, type)
    }
    later(15)
    await pollFeeds(town.world)
    // Fifty had been stored after the last note.
    expect(written).toHaveLength(450 + 50)
    expect(Object.keys((await feed()).seen)).toHaveLength(450)
  })

  it('tells the candidate when the calendar cannot be split, and tries again', async () => {
    const split = town.world.splitter
    town.world.splitter = { split: async () => ({ trouble: 'Reading this calendar took too long, so I stopped.' }) }
    await pollFeeds(town.world)
    expect(await feed()).toMatchObject({ trouble: 'Reading this calendar took too long, so I stopped.', firstLookAt: null })
    town.world.splitter = split
    later(30)
    await pollFeeds(town.world)
    expect(await feed()).toMatchObject({ trouble: null, firstLookAt: plus(town.clock.now(), { minutes: 1 }) })
  })
})

describe('a calendar of thousands of series', () => {
  const daily = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      anEvent(`s${n}@x`, { title: `Standup ${n}`, start: '20261101T090000Z', extra: 'RRULE:FREQ=DAILY\r\n' }),
    )

  it('is read less far ahead, and the candidate is told', async () => {
    answer = fetched(aCalendar(anEvent('1@x'), ...daily(200)))
    await pollFeeds(town.world)
    expect(await feed()).toMatchObject({
      partly: 'There are very many repeating entries in it, so I read them only 7 days ahead.',
      trouble: null,
    })
    expect((await feed()).progress?.of).toBe(1 + 200 * 22)
  })

  it('of every day does not hide what stands alone, and takes no time to speak of', async () => {
    const body = Buffer.from(aCalendar(anEvent('1@x'), ...daily(4_000)))
    expect(await quickest(() => splitFeed(body, arrival), 4_000)).toBeLessThan(4_000)
    expect(splitFeed(body, arrival)).toMatchObject({
      entries: [{ identity: 'uid:1%40x' }],
      partly: expect.stringContaining('too many repeating entries'),
    })
  })

  it('as a person has them is read as far as ever, without a word', () => {
    expect(splitFeed(Buffer.from(aCalendar(anEvent('1@x'), ...daily(40))), arrival)).toMatchObject({ partly: null })
  })
})
