import { describe, expect, it } from 'vitest'
import { type FeedEntry, looked, lookedInVain, lookedUnchanged } from '../../../functions/domain/feed/feed-poll.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { aFeed, arrival } from '../../builders.ts'

const entry = (identity: string, hash = 'h1'): FeedEntry => ({ identity, hash, bytes: new Uint8Array() })
const stamp = { etag: '"2"', lastModified: null }
const seen = { a: 'h1', b: 'h1', c: 'h1', d: 'h1' }
const feed = aFeed({ seen, etag: '"1"' })
const later = plus(arrival, { minutes: 15 })

describe('a look at a feed', () => {
  it('takes in what is new or changed, once', () => {
    const { fresh, next, news } = looked(feed, [entry('a'), entry('b', 'h2'), entry('c'), entry('d'), entry('e')], stamp, later)
    expect(fresh.map(({ identity }) => identity)).toEqual(['b', 'e'])
    expect(next).toMatchObject({
      seen: { a: 'h1', b: 'h2', c: 'h1', d: 'h1', e: 'h1' },
      etag: '"2"',
      lastGoodAt: later,
      version: 2,
      trouble: null,
    })
    expect(next.nextPollAt).toBe(plus(later, { minutes: 15 }))
    expect(news).toBe(false)
    expect(looked(next, [entry('a'), entry('b', 'h2'), entry('c'), entry('d'), entry('e')], stamp, later).fresh).toEqual([])
  })

  it('lets the plan see that an entry has vanished', () => {
    const { next, news } = looked(feed, [entry('a'), entry('b'), entry('c')], stamp, later)
    expect(Object.keys(next.seen)).toEqual(['a', 'b', 'c'])
    expect(news).toBe(true)
  })

  it('lets the plan see that an entry is there again', () => {
    const without = looked(feed, [entry('a'), entry('b'), entry('c')], stamp, later).next
    const again = looked(without, [entry('a'), entry('b'), entry('c'), entry('d')], stamp, plus(later, { minutes: 15 }))
    expect([again.news, again.next.gone]).toEqual([true, {}])
    const { news } = looked(again.next, [entry('a'), entry('b'), entry('c'), entry('d')], stamp, plus(later, { minutes: 30 }))
    expect(news).toBe(false)
  })

  it.each([
    ['is empty', []],
    ['has lost most of its entries', [entry('a'), entry('x')]],
  ])('believes nothing of what is missing when the calendar %s, and says so', (_what, entries) => {
    const { fresh, next, news } = looked(feed, entries, stamp, later)
    expect(next.seen).toMatchObject(seen)
    expect(next.trouble).toContain('Nothing is changed because of that.')
    expect(next).toMatchObject({ lastGoodAt: arrival, etag: null })
    expect(fresh.map(({ identity }) => identity)).toEqual(entries.length > 0 ? ['x'] : [])
    expect(news).toBe(true)
  })

  it('believes it after a day', () => {
    const { next } = looked(feed, [entry('a')], stamp, plus(arrival, { hours: 24 }))
    expect(next).toMatchObject({ seen: { a: 'h1' }, trouble: null })
  })

  it('keeps what was seen through an error and asks again later', () => {
    const { next, fresh, news } = lookedInVain(feed, 'The calendar’s server answered with an error (500).', later)
    expect(fresh).toEqual([])
    expect(next).toMatchObject({ seen, etag: '"1"', trouble: 'The calendar’s server answered with an error (500).', lastGoodAt: arrival })
    expect(news).toBe(true)
    expect(lookedInVain(next, next.trouble ?? '', later).news).toBe(false)
  })

  it('is news only where trouble ends when nothing has changed', () => {
    expect(lookedUnchanged(feed, later)).toMatchObject({ news: false, next: { lastGoodAt: later, seen } })
    expect(lookedUnchanged({ ...feed, trouble: 'x' }, later)).toMatchObject({ news: true, next: { trouble: null } })
  })
})
