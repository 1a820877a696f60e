import { describe, expect, it } from 'vitest'
import { sweep } from '../../functions/app/send/sweep.ts'
import { materialPath, newPiecePath, ownDataPath, pausePath, piecePath, settingsPath } from '../../templates/page/parts/paths.ts'
import { aTown, hidden } from './browser.ts'

const at = '2026-11-27T15:00:00Z'

async function aHouse() {
  const town = await aTown([], at)
  const owner = town.owner()
  const candidate = async () => (await town.world.table.readCandidate('alex')).candidate
  type Answer = Awaited<ReturnType<typeof owner.post>>
  const offered = async (answer: Answer) => (await owner.get(answer.headers.location ?? '')).body
  const undo = async (answer: Answer) => {
    const body = await offered(answer)
    return owner.post('/undo', { gesture: hidden(body, 'gesture'), at: hidden(body, 'at'), back: hidden(body, 'back') })
  }
  const pieces = async () => (await town.world.table.readCandidate('alex')).material ?? []
  /** An hour and a look of the sweep later. */
  const later = async () => {
    town.moveTo('2026-11-27T16:06:00Z')
    await sweep(town.world)
  }
  return { ...town, owner, candidate, offered, undo, pieces, later }
}

describe('a change of what is no interview', () => {
  it('of several settings is taken back from its answer, and what was changed since stays', async () => {
    const { owner, candidate, undo, moveTo } = await aHouse()
    const before = await candidate()
    const answer = await owner.send(settingsPath, { homeZone: 'Europe/Berlin', followUpAfter: '8' })
    expect(await candidate()).toMatchObject({ homeZone: 'Europe/Berlin', followUpAfter: 8 })
    moveTo('2026-11-27T15:01:00Z')
    await owner.send(settingsPath, { followUpAfter: '9' })
    expect((await undo(answer)).headers.location).toBe('/settings?done=taken-back')
    expect(await candidate()).toMatchObject({ homeZone: before.homeZone, followUpAfter: 9 })
  })

  it('of settings goes back to what stood there, also to nothing said', async () => {
    const { owner, candidate, undo, offered } = await aHouse()
    const before = await candidate()
    const answer = await owner.send(settingsPath, {
      homeZone: 'Europe/Berlin',
      from: '22:00',
      followUpAfter: '8',
      otherMails: 'a@b.example',
    })
    expect(await offered(answer)).toContain('action="/undo"')
    expect((await undo(answer)).headers.location).toBe('/settings?done=taken-back')
    expect(await candidate()).toEqual({ ...before, otherMails: before.otherMails })
    expect(await offered(answer)).not.toContain('action="/undo"')
  })

  it('is a pause, its end, and how long things are kept', async () => {
    const { owner, candidate, undo, moveTo } = await aHouse()
    const paused = await owner.send(settingsPath, { pauseUntil: '2026-12-03' }, pausePath)
    expect((await candidate()).pause).toMatchObject({ until: '2026-12-03' })
    await undo(paused)
    expect((await candidate()).pause ?? null).toBeNull()
    moveTo('2026-11-27T15:01:00Z')
    await owner.send(settingsPath, { pauseUntil: '2026-12-03' }, pausePath)
    moveTo('2026-11-27T15:02:00Z')
    await undo(await owner.send(settingsPath, { go: 'on' }, pausePath))
    expect((await candidate()).pause).toMatchObject({ until: '2026-12-03' })
    moveTo('2026-11-27T15:03:00Z')
    const kept = await owner.send(ownDataPath, { months: '6' }, `${ownDataPath}/keep`)
    expect((await candidate()).keepMonths).toBe(6)
    await undo(kept)
    expect((await candidate()).keepMonths).toBeUndefined()
  })

  it('is a calendar that was added, and one that was removed, with its name and address', async () => {
    const { owner, world, undo, moveTo } = await aHouse()
    const text = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nX-WR-CALNAME:Work\r\nEND:VCALENDAR\r\n'
    world.fetcher = { fetch: async () => ({ outcome: 'fetched', bytes: new TextEncoder().encode(text), etag: null, lastModified: null }) }
    const feeds = async () => (await world.table.readCandidate('alex')).feeds.map(({ url, name }) => ({ url, name }))
    const url = 'https://calendar.example/private-1/basic.ics'
    const added = await owner.send('/feeds', { url })
    expect(await feeds()).toEqual([{ url, name: 'Work' }])
    await undo(added)
    expect(await feeds()).toEqual([])
    moveTo('2026-11-27T15:01:00Z')
    await owner.send('/feeds', { url })
    moveTo('2026-11-27T15:02:00Z')
    const [feed] = (await world.table.readCandidate('alex')).feeds
    await undo(await owner.send('/feeds', {}, `/feeds/${feed?.id}/remove`))
    expect(await feeds()).toEqual([{ url, name: 'Work' }])
  })

  it('is a piece of material: new, written over, and deleted with its earlier versions', async () => {
    const { owner, world, undo, pieces, moveTo } = await aHouse()
    const pay = async () => (await pieces()).map(({ value }) => (value.kind === 'stance' ? value.pay : value.kind))
    const begin = newPiecePath('stance')
    const first = await owner.send(begin, { pay: '60' })
    expect(await pay()).toEqual(['60'])
    const gone = await undo(first)
    expect(gone.headers.location).toBe(`${materialPath}?done=taken-back`)
    expect(await pay()).toEqual([])
    moveTo('2026-11-27T15:01:00Z')
    await owner.send(begin, { pay: '61' })
    const [{ id = '' } = {}] = await pieces()
    moveTo('2026-11-27T15:02:00Z')
    await undo(await owner.send(piecePath(id), { pay: '62' }))
    expect(await pay()).toEqual(['61'])
    moveTo('2026-11-27T15:03:00Z')
    const deleted = await owner.send(piecePath(id), {}, `${piecePath(id)}/delete`)
    expect(await pay()).toEqual([])
    expect(await world.table.listEditions('alex', id)).toEqual([])
    await undo(deleted)
    expect(await pay()).toEqual(['61'])
    expect((await world.table.listEditions('alex', id)).length).toBeGreaterThan(0)
  })

  it('is forgotten after an hour, and a deleted piece is gone with all its versions then', async () => {
    const { owner, offered, undo, pieces, later, stored, moveTo } = await aHouse()
    await owner.send(newPiecePath('stance'), { pay: 'CANARY-1' })
    const [{ id = '' } = {}] = await pieces()
    moveTo('2026-11-27T15:01:00Z')
    await owner.send(piecePath(id), { pay: 'CANARY-2' })
    moveTo('2026-11-27T15:02:00Z')
    const deleted = await owner.send(piecePath(id), {}, `${piecePath(id)}/delete`)
    const settings = await owner.send(settingsPath, { homeZone: 'Europe/Berlin' })
    expect(stored()).toContain('CANARY')
    await later()
    expect(stored()).not.toContain('CANARY')
    for (const answer of [deleted, settings]) {
      expect(await offered(answer)).not.toContain('action="/undo"')
      expect((await undo(answer)).headers.location ?? '').not.toContain('taken-back')
    }
  })

  it('leaves what was written under the same name since', async () => {
    const { owner, offered, pieces, later, world, moveTo } = await aHouse()
    await owner.send(newPiecePath('stance'), { pay: 'old' })
    const [{ id = '' } = {}] = await pieces()
    const deleted = await owner.send(piecePath(id), {}, `${piecePath(id)}/delete`)
    moveTo('2026-11-27T15:01:00Z')
    await owner.send(newPiecePath('stance'), { pay: 'new' })
    expect(await offered(deleted)).not.toContain('action="/undo"')
    await later()
    expect(await pieces()).toMatchObject([{ value: { pay: 'new' } }])
    expect(await world.table.listEditions('alex', id)).toEqual([])
  })
})
