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

describe('a way in or out that was changed', () => {
  const [doors, pushes, calendar, programs] = ['/settings/webhooks', '/settings/notifications', '/settings/calendar', '/settings/programs']
  const secretIn = (body: string) => /value="(whsec_[^"]+)"/.exec(body)?.[1] ?? ''
  const addressIn = (body: string) => /value="(https:\/\/[^"]+)"/.exec(body)?.[1] ?? ''
  /** Of a page that answers the act itself. */
  const undoIn = (body: string) => ({ gesture: hidden(body, 'gesture'), at: hidden(body, 'at'), back: hidden(body, 'back') })

  it('is a door: closed, it opens again under its address, with its key', async () => {
    const { owner, undo, moveTo } = await aHouse()
    const act = (fields: Record<string, string>) => owner.send(doors, { provider: 'standard', ...fields })
    const before = (await act({ act: 'open' })).body
    moveTo('2026-11-27T15:01:00Z')
    const closed = await act({ act: 'close' })
    expect((await owner.get(doors)).body).not.toContain('Close this door')
    expect((await undo(closed)).headers.location).toBe(`${doors}?done=taken-back`)
    const after = (await act({ act: 'open' })).body
    expect([addressIn(after), secretIn(after)]).toEqual([addressIn(before), secretIn(before)])
  })

  it('is the key of a door: the one before holds again, and a later one is another than the one taken back', async () => {
    const { owner, undo, moveTo } = await aHouse()
    const act = (fields: Record<string, string>) => owner.send(doors, { provider: 'standard', ...fields })
    const number = async () => hidden((await owner.get(doors)).body, 'number')
    const first = secretIn((await act({ act: 'open' })).body)
    moveTo('2026-11-27T15:01:00Z')
    const renewed = (await act({ act: 'renew', number: await number() })).body
    await owner.post('/undo', undoIn(renewed))
    expect(secretIn((await act({ act: 'open' })).body)).toBe(first)
    moveTo('2026-11-27T15:02:00Z')
    const later = secretIn((await act({ act: 'renew', number: await number() })).body)
    expect(new Set([first, secretIn(renewed), later]).size).toBe(3)
    moveTo('2026-11-27T15:03:00Z')
    const theirs = await act({ act: 'theirs', number: await number(), 'key-standard': 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' })
    await undo(theirs)
    expect(secretIn((await act({ act: 'open' })).body)).toBe(later)
    moveTo('2026-11-27T15:04:00Z')
    const ended = await act({ act: 'end-old', number: await number() })
    expect((await owner.get(doors)).body).not.toContain('The key before works until')
    await undo(ended)
    expect((await owner.get(doors)).body).toContain('The key before works until')
  })

  it('stays as it was left where it was changed again since', async () => {
    const { owner, offered, undo, moveTo } = await aHouse()
    const act = (fields: Record<string, string>) => owner.send(doors, { provider: 'standard', ...fields })
    await act({ act: 'open' })
    moveTo('2026-11-27T15:01:00Z')
    const closed = await act({ act: 'close' })
    const form = undoIn(await offered(closed))
    moveTo('2026-11-27T15:02:00Z')
    const anew = addressIn((await act({ act: 'open' })).body)
    expect((await owner.post('/undo', form)).headers.location).toBe(`${doors}?done=nothing`)
    expect((await owner.get(doors)).body).toContain(anew)
    expect((await undo(closed)).statusCode).not.toBe(303)
  })

  it('is what the phone and a program are told: the first address, another one, a new key, and switching it off', async () => {
    const { owner, world, undo, moveTo } = await aHouse()
    const way = async (kind: 'webhook' | 'ntfy') => {
      const found = await world.table.findWayOut('alex', kind)
      return found?.open ? found : undefined
    }
    const topic = await owner.send(pushes, { act: 'ntfy', topic: 'https://ntfy.sh/alex-5k2m9x7q' })
    await undo(topic)
    expect(await way('ntfy')).toBeUndefined()
    moveTo('2026-11-27T15:01:00Z')
    await owner.send(pushes, { act: 'ntfy', topic: 'https://ntfy.sh/alex-5k2m9x7q' })
    moveTo('2026-11-27T15:02:00Z')
    await undo(await owner.send(pushes, { act: 'close', to: 'ntfy' }))
    expect(await way('ntfy')).toMatchObject({ url: 'https://ntfy.sh/alex-5k2m9x7q' })

    const one = (await owner.send(pushes, { act: 'webhook', url: 'https://hooks.example/one' })).body
    const first = await way('webhook')
    moveTo('2026-11-27T15:03:00Z')
    const other = (await owner.send(pushes, { act: 'webhook', url: 'https://hooks.example/other' })).body
    await owner.post('/undo', undoIn(other))
    expect(await way('webhook')).toMatchObject({ url: 'https://hooks.example/one', secret: first?.kind === 'webhook' && first.secret })
    moveTo('2026-11-27T15:04:00Z')
    const third = (await owner.send(pushes, { act: 'webhook', url: 'https://hooks.example/third' })).body
    expect(new Set([one, other, third].map(secretIn)).size).toBe(3)
    moveTo('2026-11-27T15:05:00Z')
    const kept = await way('webhook')
    await owner.post('/undo', undoIn((await owner.send(pushes, { act: 'renew' })).body))
    expect(await way('webhook')).toEqual({ ...kept, version: (kept?.version ?? 0) + 2 })
  })

  it('is the shared calendar: its address leads to it again, and a new one that was taken back leads nowhere', async () => {
    const { owner, stranger, undo, moveTo } = await aHouse()
    const address = async () => addressIn((await owner.get(calendar)).body).replace('https://roundtwo.test', '')
    const opens = async (one: string) => (await stranger().get(one)).statusCode
    const made = await owner.send(calendar, { act: 'open' })
    const first = await address()
    moveTo('2026-11-27T15:01:00Z')
    const renewed = await owner.send(calendar, { act: 'open' })
    const second = await address()
    expect([await opens(first), await opens(second)]).toEqual([404, 200])
    await undo(renewed)
    expect(await address()).toBe(first)
    expect([await opens(first), await opens(second)]).toEqual([200, 404])
    moveTo('2026-11-27T15:02:00Z')
    const closed = await owner.send(calendar, { act: 'close' })
    expect(await opens(first)).toBe(404)
    await undo(closed)
    expect([await opens(first), await address()]).toEqual([200, first])
    expect((await undo(made)).statusCode).not.toBe(303)
  })

  it('is a program that may read no more', async () => {
    const { owner, world, undo, moveTo } = await aHouse()
    await owner.send(programs, { name: 'My board' })
    const [token] = await world.table.listApiTokens('alex')
    moveTo('2026-11-27T15:01:00Z')
    const ended = await owner.send(programs, { token: token?.id ?? '' }, `${programs}/end`)
    expect(await world.table.listApiTokens('alex')).toEqual([])
    await undo(ended)
    expect(await world.table.listApiTokens('alex')).toEqual([token])
  })

  it('leaves nothing of a door in what is kept to take it back, an hour later', async () => {
    const { owner, stored, later, moveTo } = await aHouse()
    const act = (fields: Record<string, string>) => owner.send(doors, { provider: 'standard', ...fields })
    await act({ act: 'open' })
    moveTo('2026-11-27T15:01:00Z')
    await act({ act: 'close' })
    expect(stored()).toContain('"of":"door"')
    await later()
    expect(stored()).not.toContain('"of":"door"')
  })
})
