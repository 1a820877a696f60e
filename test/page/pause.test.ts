import { describe, expect, it } from 'vitest'

import { linkKeys } from '../../functions/app/page/pass.ts'
import { signLink } from '../../functions/domain/access/link-token.ts'
import { aTown, browser } from './browser.ts'

const pauseOf = async (town: Awaited<ReturnType<typeof aTown>>) => (await town.world.table.findCandidate('alex'))?.pause

describe('pausing all mails', () => {
  it('names what would be missed, and can be taken back', async () => {
    const town = await aTown(undefined, '2026-11-28T15:00:00Z')
    expect((await town.owner().get('/settings')).body).toContain('These are ahead.')
    await town.owner().send('/settings', { pauseUntil: '2026-12-20' }, '/settings/pause')
    expect(await pauseOf(town)).toEqual({ until: '2026-12-20', all: false })
    expect((await town.owner().get('/settings')).body).toContain(
      'Paused until <time datetime="2026-12-20">Sunday, 20 December 2026</time>.',
    )
    await town.owner().send('/settings', { go: 'on' }, '/settings/pause')
    expect(await pauseOf(town)).toBeNull()
  })

  it('refuses a day that is past or far away', async () => {
    const town = await aTown()
    for (const pauseUntil of ['2026-01-01', '2099-01-01', 'soon', ''])
      expect((await town.owner().send('/settings', { pauseUntil }, '/settings/pause')).statusCode).toBe(422)
    expect(await pauseOf(town)).toBeUndefined()
  })

  it('works by the link in every mail, which shows a page first', async () => {
    const town = await aTown()
    const claim = { purpose: 'stop', candidateId: 'alex', object: 'card', expiresAt: '2029-01-01T00:00:00Z' } as const
    const token = signLink(await linkKeys(town.world), claim)
    const stranger = browser(town.world)
    expect((await stranger.get(`/stop/${token}`)).body).toContain('its hour, place and link')
    expect(await pauseOf(town)).toBeUndefined()
    await stranger.post(`/stop/${token}/pause`, { pauseUntil: '2026-12-20', all: 'yes' })
    expect(await pauseOf(town)).toEqual({ until: '2026-12-20', all: true })
    expect((await stranger.post(`/stop/${token.slice(0, -2)}/pause`, { pauseUntil: '2026-12-21' })).statusCode).toBe(404)
  })

  it('and stopping one kind by that link are taken back from their answers, without signing in', async () => {
    const town = await aTown()
    const claim = { purpose: 'stop', candidateId: 'alex', object: 'card', expiresAt: '2029-01-01T00:00:00Z' } as const
    const token = signLink(await linkKeys(town.world), claim)
    const stranger = browser(town.world)
    const stopped = async () => (await town.world.table.findCandidate('alex'))?.stopped
    const undoIn = (body: string) => /<form method="post" action="([^"]*undo)"[^>]*>(.*?)<\/form>/s.exec(body) ?? []
    const undo = async ({ body }: { body: string }) => {
      const [, action = '', form = ''] = undoIn(body)
      const fields = [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const)
      return stranger.post(action, Object.fromEntries(fields))
    }

    const first = await stranger.post(`/stop/${token}`, {})
    expect(await stopped()).toEqual(['card'])
    expect(undoIn((await stranger.post(`/stop/${token}`, {})).body)).toEqual([])
    expect((await undo(first)).body).toContain('comes as before')
    expect(await stopped()).toEqual([])

    await undo(await stranger.post(`/stop/${token}/pause`, { pauseUntil: '2026-12-20' }))
    expect((await pauseOf(town)) ?? null).toBeNull()
    await stranger.post(`/stop/${token}/pause`, { pauseUntil: '2026-12-20', all: 'yes' })
    const longer = await stranger.post(`/stop/${token}/pause`, { pauseUntil: '2026-12-27' })
    await undo(longer)
    expect(await pauseOf(town)).toEqual({ until: '2026-12-20', all: true })
    await undo(longer)
    expect(await pauseOf(town)).toEqual({ until: '2026-12-20', all: true })
  })

  it('keeps how long to wait for an employer that named no date', async () => {
    const town = await aTown()
    const times = { homeZone: 'America/New_York', from: '21:30', until: '07:30' }
    await town.owner().send('/settings', { ...times, followUpAfter: '7' })
    expect((await town.world.table.findCandidate('alex'))?.followUpAfter).toBe(7)
    expect((await town.owner().send('/settings', { ...times, followUpAfter: '1' })).statusCode).toBe(422)
    await town.owner().send('/settings', { ...times, followUpAfter: '' })
    expect((await town.world.table.findCandidate('alex'))?.followUpAfter).toBeUndefined()
  })
})
