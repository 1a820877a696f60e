import { describe, expect, it } from 'vitest'
import { readView } from '../../functions/app/tell/read-view.ts'
import { splitFeed } from '../../functions/domain/feed/split-feed.ts'
import type { Fetched } from '../../functions/ports.ts'
import { candidateId } from '../../local/names.ts'
import type { Town } from '../../local/town/town.ts'
import { pathId } from '../../templates/page/parts/paths.ts'
import { anInvite, aTown, type InviteWords, kinds } from './a-scenario.ts'
import { owner } from './owner.ts'

const at = (day: number) => ({ start: `2026120${day}T140000` })
const other = {
  title: 'Interview: Analyst at Dunmore',
  organizer: 'Ada Weir:ada@dunmore.example',
  people: ['Ada Weir:ada@dunmore.example'],
}
const states = async (town: Town) => (await town.interviews()).map(({ status, start }) => `${status} ${start}`).sort()
const on = (day: number) => `on 2026-12-0${day}T19:00:00Z`

/** A feed that gives each of its entries a new uid whenever it is shown anew. */
async function aFeedTown(first: readonly InviteWords[]) {
  let entries = first
  let shown = 1
  const fetched = (): Fetched => {
    const bodies = entries.map((one, n) => anInvite({ ...one, uid: `${shown}-${n}@feed.example` }).replace(/METHOD:.*\r\n/, ''))
    const events = bodies.map((text) => text.slice(text.indexOf('BEGIN:VEVENT'), text.indexOf('END:VCALENDAR')))
    const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//F//EN\r\n${events.join('')}END:VCALENDAR\r\n`
    return { outcome: 'fetched', etag: null, lastModified: null, bytes: Buffer.from(text) }
  }
  const town = await aTown({
    world: { splitter: { split: async (...asked) => splitFeed(...asked) }, fetcher: { fetch: async () => fetched() } },
  })
  await owner(town).send('/feeds', { url: 'https://calendar.example.com/alex.ics' })
  await town.clock.windBy('PT20M')
  return {
    town,
    async shows(next: readonly InviteWords[], during = 'PT20M') {
      entries = next
      shown += 1
      await town.clock.windBy(during)
    },
  }
}

describe('a feed that names its entries anew at each fetch', () => {
  it('is one round, and asks nothing, day after day', async () => {
    const { town, shows } = await aFeedTown([at(3)])
    await shows([at(3)])
    await shows([at(3)])
    await shows([at(3)], 'P2D')
    expect(await states(town)).toEqual([on(3)])
    expect(await kinds(town)).toEqual(['feed-summary'])
  })

  it('has moved what stands at another hour, told as a move', async () => {
    const { town, shows } = await aFeedTown([at(3)])
    await shows([at(3)])
    await shows([at(4)], 'P1D')
    expect(await states(town)).toEqual([on(4)])
    expect(await kinds(town)).toEqual(['feed-summary', 'change'])
  })

  it('moves one of two by its hour, and the other by what is left', async () => {
    const { town, shows } = await aFeedTown([at(2), at(4)])
    await shows([at(2), { start: '20261207T140000' }], 'P1D')
    expect(await states(town)).toEqual([on(2), on(7)])
    expect(await kinds(town)).not.toContain('question')
  })

  it('asks once where the entry is really gone, and it is off by the yes', async () => {
    const { town, shows } = await aFeedTown([at(3), other])
    await shows([at(3), other])
    await shows([other], 'P1D')
    const asked = (await town.touchpoints()).filter(({ kind }) => kind === 'question')
    expect(asked).toHaveLength(1)
    expect((await owner(town).get('/questions')).body.match(/no longer in your calendar/g)).toHaveLength(1)
    const { view } = await readView({ table: town.table, clock: town.clock }, candidateId)
    const gone = view.questions.find(({ about, answered }) => about === 'vanished' && !answered)
    expect((await owner(town).send('/questions', { answer: 'yes' }, `/questions/${pathId(gone?.key ?? 'none')}`)).statusCode).toBe(303)
    expect((await states(town)).sort()).toEqual(['cancelled 2026-12-03T19:00:00Z', 'on 2026-12-02T19:00:00Z'])
  })

  it('takes no other meeting for the one that is gone', async () => {
    const { town, shows } = await aFeedTown([at(3)])
    await shows([other], 'P1D')
    expect(await states(town)).toEqual(['on 2026-12-02T19:00:00Z', on(3)])
    expect(await kinds(town)).toContain('question')
  })
})
