import { describe, expect, it } from 'vitest'
import { proveWebhook } from '../../../functions/domain/access/webhook-signature.ts'
import type { WayOutOf } from '../../../functions/domain/ways-out/way-out.ts'
import { shownSecret, signedHeaders, signingKeys } from '../../../functions/domain/ways-out/webhook-secret.ts'

const bytesOf = (shown: string) => Buffer.from(shown.slice('whsec_'.length), 'base64')
const now = '2026-12-02T21:00:00Z'
const master = new Uint8Array(32).fill(3)
const webhook: WayOutOf<'webhook'> = {
  candidateId: 'alex',
  kind: 'webhook',
  version: 1,
  madeAt: '2026-11-25T15:00:00Z',
  open: true,
  url: 'https://hooks.example.com/r2',
  full: false,
  secret: 1,
}

describe('the signature of an outgoing webhook', () => {
  it('is that of the published case of the Standard Webhooks reference libraries', () => {
    const key = bytesOf('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')
    const at = '2021-02-25T15:02:10Z'
    expect(signedHeaders([key], { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}', now: at })).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    })
  })

  it('fits the raw body and its own hour, and nothing else', () => {
    const [key = new Uint8Array()] = signingKeys([master], webhook, now)
    const body = '{"type":"test","words":"Grüße"}'
    const headers = signedHeaders([key], { id: 'msg_1', body, now })
    const proof = (changed: Partial<typeof headers>, text = body, at = now) =>
      proveWebhook('standard', { headers: { ...headers, ...changed }, body: Buffer.from(text) }, key, at).outcome
    expect(proof({})).toBe('proven')
    expect(proof({ 'webhook-id': 'msg_2' })).toBe('refused')
    expect(proof({ 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) })).toBe('refused')
    expect(proof({}, `${body} `)).toBe('refused')
    expect(proof({}, body, '2026-12-02T21:06:00Z')).toBe('refused')
    expect(proof({ 'webhook-signature': headers['webhook-signature'].replace('v1,', 'v1a,') })).toBe('refused')
  })

  it('has a key of 32 bytes, another for each candidate, each renewal and each master secret', () => {
    const all = [
      shownSecret(master, webhook),
      shownSecret(master, { ...webhook, secret: 2 }),
      shownSecret(master, { ...webhook, candidateId: 'noor' }),
      shownSecret(new Uint8Array(32).fill(4), webhook),
    ]
    expect(new Set(all).size).toBe(4)
    for (const one of all) expect(bytesOf(one)).toHaveLength(32)
  })

  it('is made with the key before as well, for a day after a new one and for as long as the master secret before is good', () => {
    const renewed = { ...webhook, secret: 2, renewedAt: '2026-12-02T20:00:00Z' }
    const old = bytesOf(shownSecret(master, webhook))
    const fits = (keys: readonly Uint8Array[]) =>
      proveWebhook('standard', { headers: signedHeaders(keys, { id: 'm', body: 'x', now }), body: Buffer.from('x') }, old, now).outcome
    expect(fits(signingKeys([master], renewed, now))).toBe('proven')
    expect(fits(signingKeys([master], { ...renewed, renewedAt: '2026-12-01T20:00:00Z' }, now))).toBe('refused')
    expect(fits(signingKeys([new Uint8Array(32).fill(4), master], webhook, now))).toBe('proven')
    expect(signingKeys([undefined, undefined], webhook, now)).toEqual([])
  })
})
