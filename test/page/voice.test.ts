import { describe, expect, it } from 'vitest'
import { aTown } from './browser.ts'

const voiceOf = async (town: Awaited<ReturnType<typeof aTown>>) => (await town.world.table.findCandidate('alex'))?.voice

describe('how drafts sound', () => {
  it('is kept from the settings, one field at a time, and can be taken back', async () => {
    const town = await aTown()
    await town.owner().send('/settings', { greeting: 'dear', names: 'full', signOff: 'sincerely', tone: 'warm', spelling: 'uk' })
    expect(await voiceOf(town)).toEqual({ greeting: 'dear', names: 'full', signOff: 'sincerely', tone: 'warm', spelling: 'uk' })
    expect((await town.owner().get('/settings')).body).toMatch(/<option value="dear" selected[^>]*>Dear/)
    await town.owner().send('/settings', { tone: '' })
    expect(await voiceOf(town)).toEqual({ greeting: 'dear', names: 'full', signOff: 'sincerely', spelling: 'uk' })
    await town.owner().send('/settings', { greeting: 'yo' })
    expect((await voiceOf(town))?.greeting).toBe('dear')
  })
})
