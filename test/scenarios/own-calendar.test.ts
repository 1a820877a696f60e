import { describe, expect, it } from 'vitest'
import { splitFeed } from '../../functions/domain/feed/split-feed.ts'
import type { Fetched } from '../../functions/ports.ts'
import { anInvite, aTown, drop } from './a-scenario.ts'
import { owner } from './owner.ts'

const withoutUids = (text: string): string => text.replaceAll(/^UID:.*(?:\r\n .*)*\r\n/gm, () => `UID:040000008200E0${Math.random()}\r\n`)

describe('its own calendar, subscribed to and come back with the rest of the candidate’s', () => {
  it.each([
    ['as it is', (text: string) => text],
    ['with names of another calendar’s making', withoutUids],
  ])('brings no second round, no question and no mail, %s', async (_, rewritten) => {
    let feed: Fetched = { outcome: 'failed', words: 'not yet' }
    const town = await aTown({
      world: { splitter: { split: async (...asked) => splitFeed(...asked) }, fetcher: { fetch: async () => feed } },
    })
    const me = owner(town)
    await drop(town)
    await drop(town, { uid: 'r2@fernhill.example', start: '20261204T100000', title: 'Interview: Data Engineer at Fernhill, round 2' })
    await me.send('/settings/calendar', { act: 'open' })
    const address = /value="(http[^"]+\.ics)"/.exec((await me.get('/settings/calendar')).body)?.[1] ?? ''
    const own = (await me.get(new URL(address).pathname)).body
    expect(own.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(3)

    const beside = anInvite({ uid: 'elsewhere@dunmore.example', start: '20261210T150000', title: 'Interview: Analyst at Dunmore' })
    const inside = beside.slice(beside.indexOf('BEGIN:VEVENT'), beside.indexOf('END:VCALENDAR'))
    feed = {
      outcome: 'fetched',
      etag: null,
      lastModified: null,
      bytes: Buffer.from(rewritten(own).replace('END:VCALENDAR', `${inside}END:VCALENDAR`)),
    }
    await me.send('/feeds', { url: 'https://calendar.example.com/alex.ics' })
    await town.clock.windBy('PT6M')

    expect((await town.interviews()).map(({ company }) => company).sort()).toEqual(['Dunmore', 'Fernhill', 'Fernhill'])
    const fromFeed = (await town.messages()).slice(2)
    expect(fromFeed.map(({ decision }) => decision).toSorted()).toEqual(['new-round', ...fromFeed.slice(1).map(() => 'own-mail')])
    expect((await me.get('/questions')).body).toContain('Nothing')
  })
})
