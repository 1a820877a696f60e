import { describe, expect, it } from 'vitest'
import { aMessage } from '../builders.ts'
import { aTown } from './browser.ts'

describe('the ways in', () => {
  it('tell whether something has arrived, and what was read in it', async () => {
    const town = await aTown()
    expect((await town.owner().get('/settings/ways-in')).body).toContain('Nothing has come in yet.')
    const message = aMessage({ name: 'one', decision: 'not-an-interview', reason: 'No hour.' })
    await town.world.table.addMessage(message)
    expect((await town.owner().get('/settings/ways-in')).body).toContain(`href="/messages/${message.id}"`)
  })

  it('give the secret address as a contact, to its owner alone', async () => {
    const town = await aTown()
    const { body, headers } = await town.owner().get('/settings/ways-in/contact')
    expect(body).toContain('EMAIL;TYPE=INTERNET:in-7h3k9@mail.roundtwo.test\r\n')
    expect(headers['content-type']).toContain('text/vcard')
    expect((await town.stranger().get('/settings/ways-in/contact')).headers.location).toBe('/sign-in')
  })
})
