import { createHash, createHmac } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { receiveWebhook } from '../../../functions/app/receive/webhooks/receive-webhook.ts'
import { doorIdOf, sealFor } from '../../../functions/app/receive/webhooks/webhook-keys.ts'
import type { Door } from '../../../functions/domain/access/door.ts'
import { closed, neverOpened, opened, type WebhookDoor, withKey, withoutOldKey } from '../../../functions/domain/access/webhook-door.ts'
import { webhookKey } from '../../../functions/domain/access/webhook-signature.ts'
import type { Message } from '../../../functions/domain/record/message.ts'

const master = Buffer.alloc(32, 9)
const token = 'a-token-nobody-guesses'
const door: Door = {
  id: doorIdOf({ candidateId: 'c1', provider: 'calcom' }),
  candidateId: 'c1',
  carrier: 'webhook',
  provider: 'calcom',
  version: 1,
  ownerOnly: false,
  secretHash: createHash('sha256').update(token).digest('hex'),
}
const body = Buffer.from('{"triggerEvent":"BOOKING_CREATED"}')
const signed = (bytes: Uint8Array = body, number = 1) => ({
  body: bytes,
  headers: {
    'x-cal-signature-256': createHmac('sha256', webhookKey(master, { ...door, provider: 'calcom', version: number }).bytes)
      .update(bytes)
      .digest('hex'),
  },
})
const unsigned = (bytes: Uint8Array = body) => ({ body: bytes, headers: {} })

describe('receiving a webhook', () => {
  let stored: Map<string, Uint8Array>
  let records: Message[]
  let key: Uint8Array | undefined
  let before: Uint8Array | undefined
  let standing: WebhookDoor | undefined
  const receive = (path: string, request: { body: Uint8Array; headers: Record<string, string> }) =>
    receiveWebhook(
      {
        table: {
          findDoor: async (hash) => (hash === door.secretHash ? door : undefined),
          findWebhookDoor: async () => standing,
          addMessage: async (message) => {
            if (records.some(({ id }) => id === message.id)) return 'known'
            records.push(message)
            return 'added'
          },
        },
        inbox: { put: async (at, bytes) => void stored.set(at, bytes) },
        secrets: { key: async (purpose) => (purpose === 'previous-webhook' ? before : key) },
        clock: { now: () => '2026-11-23T15:00:00Z' },
        log: { note: () => {} },
      },
      path,
      request,
    )

  beforeEach(() => {
    stored = new Map()
    records = []
    key = master
    before = undefined
    standing = undefined
  })

  it('takes what is signed with the key before, for as long as that is good', async () => {
    key = Buffer.alloc(32, 1)
    before = master
    expect(await receive(token, signed())).toMatchObject({ status: 202 })
    before = undefined
    expect(await receive(token, signed())).toMatchObject({ status: 401 })
  })

  it('takes the old key for one day beside the new one, and then the new one alone', async () => {
    const first = opened(neverOpened('c1', 'calcom'))
    standing = withKey(first, undefined, '2026-11-22T15:00:01Z')
    expect(await receive(token, signed())).toMatchObject({ status: 202 })
    standing = withKey(first, undefined, '2026-11-22T15:00:00Z')
    expect(await receive(token, signed())).toMatchObject({ status: 401 })
    expect(await receive(token, signed(body, 2))).toMatchObject({ status: 202 })
    standing = withoutOldKey(withKey(first, undefined, '2026-11-23T15:00:00Z'))
    expect(await receive(token, signed())).toMatchObject({ status: 401 })
  })

  it('checks with the key the service made, which the table holds sealed', async () => {
    const first = opened(neverOpened('c1', 'calcom'))
    const theirs = 'a key of theirs, long enough'
    standing = withKey(first, sealFor(master, first, theirs), '2026-11-01T15:00:00Z')
    expect(JSON.stringify(standing)).not.toContain('theirs, long')
    const headers = { 'x-cal-signature-256': createHmac('sha256', theirs).update(body).digest('hex') }
    expect(await receive(token, { body, headers })).toMatchObject({ status: 202 })
    expect(await receive(token, signed())).toMatchObject({ status: 401 })
    expect(await receive(token, signed(body, 2))).toMatchObject({ status: 401 })
    key = Buffer.alloc(32, 1)
    expect(await receive(token, { body, headers })).toMatchObject({ status: 401 })
    before = master
    expect(await receive(token, { body, headers })).toMatchObject({ status: 202 })
  })

  it('knows no address of a door that was closed, also when it is open again', async () => {
    standing = closed(opened(neverOpened('c1', 'calcom')))
    expect(await receive(token, signed())).toMatchObject({ status: 404 })
    standing = opened(standing)
    expect(await receive(token, signed(body, 2))).toMatchObject({ status: 404 })
    expect([stored.size, records.length]).toEqual([0, 0])
  })

  it('stores the body under its door before it answers, once however often it comes', async () => {
    expect(await receive(token, signed())).toMatchObject({ status: 202 })
    expect(await receive(token, signed())).toMatchObject({ status: 202 })
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 32)
    expect([...stored]).toEqual([[`hook/c1/${door.id}/calcom/${hash}`, body]])
    expect(records).toEqual([])
  })

  it('keeps what fails to prove itself where it announces nothing, with a record that says why', async () => {
    expect(await receive(token, unsigned())).toMatchObject({ status: 401 })
    expect([...stored.keys()]).toEqual([expect.stringMatching(new RegExp(`^unproven/c1/${door.id}/`))])
    expect(records).toMatchObject([{ decision: 'refused', reason: expect.stringContaining('no signature') }])
  })

  it('still accepts the same bytes when they come with a good signature later', async () => {
    await receive(token, unsigned())
    await receive(token, signed())
    expect([...stored.keys()].some((at) => at.startsWith('hook/'))).toBe(true)
    expect(records.map(({ id }) => id)).not.toContain(createHash('sha256').update(body).digest('hex').slice(0, 32))
  })

  it('refuses everything while no secret is configured', async () => {
    key = undefined
    expect(await receive(token, signed())).toMatchObject({ status: 401, words: expect.stringContaining('no signing key') })
  })

  it('stores nothing for an address that is no door', async () => {
    expect(await receive('guessed', signed())).toMatchObject({ status: 404 })
    expect([stored.size, records.length]).toEqual([0, 0])
  })

  it('accepts 4 MB and refuses a byte more', async () => {
    const largest = Buffer.alloc(4 * 1024 * 1024, 'x')
    expect(await receive(token, signed(largest))).toMatchObject({ status: 202 })
    expect(await receive(token, signed(Buffer.alloc(largest.length + 1, 'x')))).toMatchObject({ status: 413 })
  })

  it('keeps no large body that nobody vouches for', async () => {
    expect(await receive(token, unsigned(Buffer.alloc(300 * 1024)))).toMatchObject({ status: 401 })
    expect([stored.size, records.length]).toEqual([0, 0])
  })
})
