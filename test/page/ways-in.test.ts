import { describe, expect, it } from 'vitest'
import { openWebhookDoor } from '../../functions/app/receive/webhook-doors.ts'
import { aFeed, aMessage } from '../builders.ts'
import { aTown } from './browser.ts'

describe('the ways in', () => {
  it('tell whether something has arrived, and what was read in it', async () => {
    const town = await aTown()
    expect((await town.owner().get('/settings/ways-in')).body).toContain('Nothing has come in yet.')
    const message = aMessage({ name: 'one', decision: 'not-an-interview', reason: 'No hour.' })
    await town.world.table.addMessage(message)
    expect((await town.owner().get('/settings/ways-in')).body).toContain(`href="/messages/${message.id}"`)
  })

  it.each([
    ['/feeds', { door: 'feed', feedId: 'a-feed' }],
    ['/settings/webhooks', { door: 'webhook', provider: 'standard', doorId: 'a-door' }],
  ] as const)('tell on %s what came by that way, and nothing that came by another', async (path, origin) => {
    const town = await aTown()
    await town.world.table.putFeed(aFeed(), { unplanned: false })
    await openWebhookDoor(town.world, 'alex', 'standard')
    const shown = async () => /id="arrival"[^>]*data-live[^>]*>(.*?)<\/div>/s.exec((await town.owner().get(path)).body)?.[1]
    await town.world.table.addMessage(aMessage({ name: 'other' }))
    expect(await shown()).toContain('Nothing has come in yet.')
    const message = aMessage({ name: 'one', origin })
    await town.world.table.addMessage(message)
    expect(await shown()).toContain(`href="/messages/${message.id}"`)
  })

  it('give the secret address as a contact, to its owner alone', async () => {
    const town = await aTown()
    const { body, headers } = await town.owner().get('/settings/ways-in/contact')
    expect(body).toContain('EMAIL;TYPE=INTERNET:in-7h3k9@mail.roundtwo.test\r\n')
    expect(headers['content-type']).toContain('text/vcard')
    expect((await town.stranger().get('/settings/ways-in/contact')).headers.location).toBe('/sign-in')
  })
})
