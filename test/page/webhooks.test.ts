import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { eraseEverything } from '../../functions/app/own-data/erase.ts'
import { receiveWebhook } from '../../functions/app/receive/webhooks/receive-webhook.ts'
import { doorIdOf } from '../../functions/app/receive/webhooks/webhook-keys.ts'
import { epochMilliseconds, plus } from '../../functions/domain/time/wall-time.ts'
import { aMessage } from '../builders.ts'
import { aTown } from './browser.ts'

type Town = Awaited<ReturnType<typeof aTown>>
const path = '/settings/webhooks'
const secretIn = (html: string) => /value="(whsec_[^"]+)"/.exec(html)?.[1] ?? ''
const addressIn = (html: string) => /hooks\/([\w-]{22})"/.exec(html)?.[1] ?? ''

/** What a service answers to a webhook signed by that key, under the header names of Standard Webhooks or of Svix. */
async function post(town: Town, address: string, secret: string, names: 'webhook' | 'svix' = 'webhook') {
  const body = Buffer.from('{"type":"x"}')
  const seconds = String(epochMilliseconds(town.clock.now()) / 1000)
  const mac = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`m.${seconds}.`)
    .update(body)
  const headers = { [`${names}-id`]: 'm', [`${names}-timestamp`]: seconds, [`${names}-signature`]: `v1,${mac.digest('base64')}` }
  return (await receiveWebhook(town.world, address, { headers, body })).status
}

async function opened() {
  const town = await aTown([])
  const owner = town.owner()
  const act = (fields: Record<string, string>) => owner.send(path, { provider: 'standard', ...fields })
  const { body } = await act({ act: 'open' })
  return { town, owner, act, secret: secretIn(body), address: addressIn(body) }
}

describe('a webhook door', () => {
  it('takes what is signed under either names of its headers', async () => {
    const { town, secret, address } = await opened()
    expect(await post(town, address, secret)).toBe(202)
    expect(await post(town, address, secret, 'svix')).toBe(202)
    expect(await post(town, address, `whsec_${Buffer.alloc(32).toString('base64')}`, 'svix')).toBe(401)
  })

  it('is given as the script for Google Calendar, with address and key filled in, to be run as it is', async () => {
    const { act, secret, address } = await opened()
    const { body } = await act({ act: 'script' })
    const [, shown = ''] = /<textarea id="google-script"[^>]*>(.*?)<\/textarea>/s.exec(body) ?? []
    const file = readFileSync('integrations/google-calendar/roundtwo.gs', 'utf8')
    const written = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    const [door, key] = [/const DOOR = '([^']*)'/, /const KEY = '([^']*)'/].map((line) => line.exec(written)?.[1])
    expect([door?.endsWith(`/hooks/${address}`), key]).toEqual([true, secret])
    expect(written.replace(String(door), 'https://…/hooks/…').replace(String(key), 'whsec_…')).toBe(file)
  })

  it.each([
    ['calendly', ['Generate new token', 'webhook_subscriptions', 'signing_key']],
    ['calcom', ['“Settings”, “Developer”, “Webhooks”', 'Ping test']],
    ['standard', ['n8n', 'choose your Google credential']],
  ])('of %s has its steps beside it once it is open, and they end where it says that something arrived', async (provider, words) => {
    const town = await aTown()
    const owner = town.owner()
    const { body } = await owner.send(path, { provider, act: 'open' })
    const door = body.slice(body.indexOf(`<h2 id="door-${provider}"`), body.indexOf('</article>', body.indexOf(`id="door-${provider}"`)))
    for (const each of words) expect(door).toContain(each)
    expect(door).toMatch(/<a href="#arrived">“It arrived” stands above<\/a>.*<\/ol>/s)
    expect(body).toContain('id="arrived"')
  })

  it('is given as the workflow for n8n, with address and key filled in', async () => {
    const { act, secret, address } = await opened()
    const { body } = await act({ act: 'workflow' })
    const [, shown = ''] = /<textarea id="n8n-workflow"[^>]*>(.*?)<\/textarea>/s.exec(body) ?? []
    const written = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    expect(JSON.parse(written)).toMatchObject({ name: 'roundtwo' })
    expect(written).toContain(`/hooks/${address}'`)
    expect(written).toContain(`'${secret}'`)
  })

  it('gets a new key of ours; the old one works for a day, and says so', async () => {
    const { town, owner, act, secret, address } = await opened()
    const renewed = await act({ act: 'renew', number: '1' })
    expect(renewed.body).toContain('The key before works until <time datetime="2026-12-03T21:00:00Z">')
    const fresh = secretIn(renewed.body)
    expect(fresh).not.toBe(secret)
    expect([await post(town, address, secret), await post(town, address, fresh)]).toEqual([202, 202])
    town.moveTo(plus(town.clock.now(), { days: 1 }))
    expect([await post(town, address, secret), await post(town, address, fresh)]).toEqual([401, 202])
    expect((await owner.get(path)).body).not.toContain('works until')
  })

  it('has one new key where the button was pressed twice', async () => {
    const { town, act, secret, address } = await opened()
    const [first, second] = [await act({ act: 'renew', number: '1' }), await act({ act: 'renew', number: '1' })]
    expect(secretIn(second.body)).toBe(secretIn(first.body))
    expect(await post(town, address, secret)).toBe(202)
  })

  it('ends the old key at once when told so', async () => {
    const { town, act, secret, address } = await opened()
    await act({ act: 'renew', number: '1' })
    expect((await act({ act: 'end-old', number: '2' })).headers.location).toContain(`${path}?done=door-old-key`)
    expect(await post(town, address, secret)).toBe(401)
  })

  it('takes the key the service made, shows it to nobody and keeps it sealed', async () => {
    const { town, owner, act, secret, address } = await opened()
    const theirs = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    expect((await act({ act: 'theirs', number: '1', 'key-standard': theirs })).statusCode).toBe(303)
    expect([await post(town, address, theirs), await post(town, address, secret)]).toEqual([202, 202])
    const { body } = await owner.get(path)
    expect(body).toContain('The signing key is the one they made.')
    for (const text of [body, town.stored()]) expect(text).not.toContain('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')
  })

  it('gives back a key that is none, tied to its field', async () => {
    const { act } = await opened()
    const { statusCode, body } = await act({ act: 'theirs', number: '1', 'key-standard': 'no key' })
    expect(statusCode).toBe(422)
    expect(body).toMatch(/<input [^>]*id="key-standard"[^>]*value="no key"[^>]*aria-describedby="key-standard-hint"/)
  })

  it('is closed, and opened anew under another address with another key', async () => {
    const { town, act, secret, address } = await opened()
    expect((await act({ act: 'close' })).headers.location).toContain(`${path}?done=door-closed`)
    expect(await post(town, address, secret)).toBe(404)
    const { body } = await act({ act: 'open' })
    expect(addressIn(body)).not.toBe(address)
    expect(await post(town, addressIn(body), secret)).toBe(401)
    expect(await post(town, addressIn(body), secretIn(body))).toBe(202)
    expect(await post(town, address, secretIn(body))).toBe(404)
  })

  it('of the first version, which left its address only, goes on with its key', async () => {
    const { town, act, secret, address } = await opened()
    for (const item of town.store.items())
      if (String(item.sk).startsWith('WEBHOOKDOOR#')) await town.store.remove({ pk: item.pk, sk: item.sk })
    expect(await post(town, address, secret)).toBe(202)
    expect(secretIn((await act({ act: 'open' })).body)).toBe(secret)
    await act({ act: 'renew', number: '1' })
    expect(await post(town, address, secret)).toBe(202)
  })

  it('leaves nothing behind when everything is deleted', async () => {
    const { town, act } = await opened()
    await act({ act: 'close' })
    const { body } = await act({ act: 'open' })
    const hash = createHash('sha256').update(addressIn(body)).digest('hex')
    expect(await town.world.table.findDoor(hash)).toBeDefined()
    await eraseEverything(town.world, 'alex')
    expect(town.store.items().filter((item) => String(item.sk).startsWith('WEBHOOKDOOR#'))).toEqual([])
    expect(await town.world.table.findDoor(hash)).toBeUndefined()
  })
})

describe('what came last', () => {
  it('stands at the door and among the ways in, with its age', async () => {
    const { town, owner } = await opened()
    expect((await owner.get(path)).body).toContain('Last received: nothing in the last 30 days.')
    const of = { candidateId: 'alex', provider: 'standard' as const }
    const origin = { door: 'webhook' as const, provider: of.provider, doorId: doorIdOf(of) }
    await town.world.table.addMessage(aMessage({ name: 'hook', origin, storedAt: '2026-12-02T18:00:00Z', decision: 'no-change' }))
    for (const page of [path, '/settings/ways-in'])
      expect((await owner.get(page)).body).toContain('<time datetime="2026-12-02T18:00:00Z">3 hours ago</time>')
  })

  it('tells of one that was turned away, until a good one comes', async () => {
    const { town, owner, secret, address } = await opened()
    await post(town, address, `whsec_${Buffer.alloc(32).toString('base64')}`)
    expect((await owner.get(path)).body).toContain('The last one was turned away')
    expect((await owner.get('/settings/ways-in')).body).toContain('Nothing has come in yet.')
    expect(secret).not.toBe('')
  })
})
