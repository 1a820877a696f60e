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
