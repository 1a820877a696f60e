import { describe, expect, it } from 'vitest'
import { laterPath } from '../../templates/page/parts/paths.ts'
import { windTo } from '../fakes/run-town.ts'
import { aTown, hidden, pathOf } from './browser.ts'

type Town = Awaited<ReturnType<typeof aTown>>

const debriefOf = async (town: Town) => {
  const row = (await town.world.table.readCandidate('alex')).touchpoints.find(({ kind }) => kind === 'debrief')
  if (row === undefined) throw new Error('no debrief')
  return row
}

const hoursIn = (page: string): string[] => [...page.matchAll(/name="until" value="([^"]+)"/g)].map(([, hour]) => hour ?? '')

/** The debrief has come, and its mail has a link. */
async function afterTheRound() {
  const town = await aTown(undefined, '2026-12-01T15:00:00Z')
  await windTo(town, '2026-12-02T21:00:00Z')
  return { town, row: await debriefOf(town) }
}

describe('the link that puts a mail off', () => {
  it('stands in the mail, shows the hours, and each of them sends it once more then', async () => {
    const { town, row } = await afterTheRound()
    const mail = town.outbox.find(({ kind }) => kind === 'debrief')
    const link = /https:\/\/roundtwo\.test\/l\/\S+/g
    expect(mail?.text).toContain('Not now? Have it again later:')
    const visitor = town.stranger()
    const address = mail?.text.slice(mail.text.indexOf('Not now?')).match(link)?.[0] ?? ''
    const followed = await visitor.get(pathOf(address))
    expect(followed.headers.location).toBe(laterPath(row.key))
    const page = (await visitor.get(laterPath(row.key))).body
    expect(hoursIn(page)).toEqual(['2026-12-03T00:00:00Z', '2026-12-03T12:30:00Z', '2026-12-07T12:30:00Z'])
    const [hour = ''] = hoursIn(page)
    for (let times = 0; times < 10; times += 1) await visitor.send(laterPath(row.key), { until: hour })
    await windTo(town, '2026-12-02T23:59:00Z')
    expect(town.outbox.filter(({ kind }) => kind === 'debrief')).toHaveLength(1)
    await windTo(town, '2026-12-06T00:00:00Z')
    expect(town.outbox.filter(({ kind }) => kind === 'debrief').map(({ sentAt }) => sentAt)).toEqual([row.sentAt, hour])
  })

  it('only shows, however often it is opened, and opens nothing but this one mail', async () => {
    const { town, row } = await afterTheRound()
    const before = town.stored()
    const visitor = town.stranger()
    for (let times = 0; times < 10; times += 1) await visitor.get(pathOf(town.links().later(row.key)))
    expect((await visitor.get(laterPath(row.key))).statusCode).toBe(200)
    expect(town.stored()).toBe(before)
    const other = (await town.world.table.readCandidate('alex')).touchpoints.find(({ kind }) => kind === 'thanks')
    expect((await visitor.get(laterPath(other?.key ?? ''))).headers.location).toBe('/sign-in')
    expect((await visitor.get(`/rounds/${row.roundId}`)).headers.location).toBe('/sign-in')
  })

  it('refuses an hour at which the mail is of no use, or that is past, and changes nothing', async () => {
    const { town, row } = await afterTheRound()
    for (const until of ['2026-12-30T12:00:00Z', '2026-12-02T20:00:00Z', 'soon', '']) {
      const answer = await town.owner().send(laterPath(row.key), { until })
      expect(answer.statusCode, until).toBe(422)
    }
    expect((await town.world.table.readCandidate('alex')).notes).toEqual([])
  })

  it('can be taken back by the owner', async () => {
    const { town, row } = await afterTheRound()
    const owner = town.owner()
    const answer = await owner.send(laterPath(row.key), { until: '2026-12-03T12:30:00Z' })
    const done = (await owner.get(answer.headers.location ?? '')).body
    expect(done).toContain('once more')
    await owner.send('/', { at: hidden(done, 'at'), back: '/' }, '/undo')
    await windTo(town, '2026-12-06T00:00:00Z')
    expect(town.outbox.filter(({ kind }) => kind === 'debrief')).toHaveLength(1)
  })

  it('is not there for news and questions', async () => {
    const { town } = await afterTheRound()
    const receipt = (await town.world.table.readCandidate('alex')).touchpoints.find(({ kind }) => kind === 'receipt')
    expect((await town.owner().get(laterPath(receipt?.key ?? ''))).statusCode).toBe(404)
  })
})

describe('the first page, while all is paused', () => {
  it('says so, and goes on with one button', async () => {
    const town = await aTown(undefined, '2026-11-28T15:00:00Z')
    expect((await town.owner().get('/')).body).not.toContain('paused')
    await town.owner().send('/settings', { pauseUntil: '2026-12-20', all: 'yes' }, '/settings/pause')
    const home = (await town.owner().get('/')).body
    expect(home).toContain('Your mails are paused until <time datetime="2026-12-20">')
    const sent = await town.owner().send('/', { go: 'on', from: 'home' }, '/settings/pause')
    expect(sent.headers.location).toBe('/?done=resumed&at=2026-11-28T15%3A00%3A00Z')
    expect((await town.owner().get('/')).body).not.toContain('paused until')
  })
})
