import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Provider } from '../../../functions/domain/access/webhook-door.ts'
import { proveWebhook, type SignedRequest, theirKey, webhookKey } from '../../../functions/domain/access/webhook-signature.ts'

const now = '2021-02-25T14:42:10Z'
const seconds = '1614264130'
const body = Buffer.from('{"test": 2432232314}')
const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64')
const other = Buffer.alloc(32, 7)
const hmac = (secret: Uint8Array, prefix: string, bytes: Uint8Array = body) =>
  createHmac('sha256', secret).update(prefix).update(bytes).digest()

const signed: Record<Provider, SignedRequest> = {
  standard: {
    body,
    headers: {
      'webhook-id': 'msg_1',
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${hmac(key, `msg_1.${seconds}.`).toString('base64')}`,
    },
  },
  calendly: { body, headers: { 'calendly-webhook-signature': `t=${seconds},v1=${hmac(key, `${seconds}.`).toString('hex')}` } },
  calcom: { body, headers: { 'x-cal-signature-256': hmac(key, '').toString('hex') } },
}
const providers = Object.keys(signed) as Provider[]
const outcome = (provider: Provider, request: SignedRequest, secret: Uint8Array | undefined = key, at = now) => {
  const proof = proveWebhook(provider, request, secret, at)
  return proof.outcome === 'proven' ? 'proven' : proof.code
}

describe('proving a webhook', () => {
  it.each(providers)('takes no key shorter than sixteen bytes, however well it signs (%s)', (provider) => {
    const signedWith = (secret: Uint8Array): SignedRequest => {
      const { headers } = signed[provider]
      const by = {
        standard: { 'webhook-signature': `v1,${hmac(secret, `msg_1.${seconds}.`).toString('base64')}` },
        calendly: { 'calendly-webhook-signature': `t=${seconds},v1=${hmac(secret, `${seconds}.`).toString('hex')}` },
        calcom: { 'x-cal-signature-256': hmac(secret, '').toString('hex') },
      }[provider]
      return { body, headers: { ...headers, ...by } }
    }
    expect(outcome(provider, signedWith(Buffer.alloc(15, 3)), Buffer.alloc(15, 3))).toBe('no-key')
    expect(outcome(provider, signedWith(Buffer.alloc(16, 3)), Buffer.alloc(16, 3))).toBe('proven')
  })

  it("accepts the test vector of the Standard Webhooks specification's own suites", () => {
    const vector: SignedRequest = {
      body,
      headers: {
        'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        'webhook-timestamp': '1614265330',
        'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      },
    }
    expect(outcome('standard', vector, key, '2021-02-25T15:02:10Z')).toBe('proven')
  })

  it('takes the header names of Svix, which speaks the same Standard', () => {
    const { headers } = signed.standard
    const svix = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.replace('webhook-', 'svix-'), value]))
    expect(outcome('standard', { body, headers: svix })).toBe('proven')
    expect(outcome('standard', { body, headers: { ...svix, 'svix-id': 'msg_2' } })).toBe('bad-signature')
  })

  it.each(providers)('accepts a good %s signature', (provider) => {
    expect(outcome(provider, signed[provider])).toBe('proven')
  })

  it.each(providers)('refuses %s under another key, and when no key is configured', (provider) => {
    expect(outcome(provider, signed[provider], other)).toBe('bad-signature')
    expect(proveWebhook(provider, signed[provider], undefined, now)).toMatchObject({ code: 'no-key' })
    expect(outcome(provider, signed[provider], Buffer.alloc(0))).toBe('no-key')
  })

  it.each(providers)('refuses %s after any single bit of the body has changed', (provider) => {
    for (let bit = 0; bit < body.length * 8; bit += 1) {
      const changed = Buffer.from(body)
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      expect(outcome(provider, { ...signed[provider], body: changed })).toBe('bad-signature')
    }
  })

  it.each(providers)('refuses %s after any single character of its headers has changed', (provider) => {
    for (const [name, value] of Object.entries(signed[provider].headers)) {
      // The last base64 digit before the padding carries two bits that no decoder reads.
      const unread = provider === 'standard' && name === 'webhook-signature' ? [(value ?? '').length - 2, (value ?? '').length - 1] : []
      for (let at = 0; at < (value ?? '').length; at += 1) {
        if (unread.includes(at)) continue
        const swapped = value?.[at] === '0' ? '1' : '0'
        const headers = { ...signed[provider].headers, [name]: `${value?.slice(0, at)}${swapped}${value?.slice(at + 1)}` }
        expect(outcome(provider, { body, headers }), `${name} at ${at}`).not.toBe('proven')
      }
    }
  })

  it('hashes the bytes: an invalid UTF-8 byte is not the replacement character that was signed', () => {
    const replaced = Buffer.from('{"name":"�"}')
    const raw = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xff]), Buffer.from('"}')])
    expect(outcome('calcom', { body: raw, headers: { 'x-cal-signature-256': hmac(key, '', replaced).toString('hex') } })).toBe(
      'bad-signature',
    )
  })

  it.each(['', ' 1614264130', '+1614264130', '1614264130abc', '1.614264130e9', '0x60378d42'])(
    'refuses the timestamp %j even when it is signed',
    (timestamp) => {
      const headers = {
        'webhook-id': 'm',
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${hmac(key, `m.${timestamp}.`).toString('base64')}`,
      }
      expect(outcome('standard', { body, headers })).not.toBe('proven')
    },
  )

  it.each([
    ['2021-02-25T14:47:10Z', 'proven'],
    ['2021-02-25T14:47:11Z', 'bad-time'],
    ['2021-02-25T14:37:10Z', 'proven'],
    ['2021-02-25T14:37:09Z', 'bad-time'],
  ])('holds the window of five minutes both ways: at %s it is %s', (at, expected) => {
    expect(outcome('standard', signed.standard, key, at)).toBe(expected)
    expect(outcome('calendly', signed.calendly, key, at)).toBe(expected)
  })

  it('accepts one match among several signatures, as during a key rotation, and ignores other versions', () => {
    const good = signed.standard.headers['webhook-signature']
    const headers = { ...signed.standard.headers, 'webhook-signature': `v1a,AAAA v1,${hmac(other, 'x').toString('base64')} ${good}` }
    expect(outcome('standard', { body, headers })).toBe('proven')
    expect(outcome('standard', { body, headers: { ...headers, 'webhook-signature': 'v1a,AAAA' } })).toBe('bad-signature')
  })

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('refuses a request without %s', (name) => {
    expect(outcome('standard', { body, headers: { ...signed.standard.headers, [name]: undefined } })).toBe('no-signature')
  })

  it('refuses the words an unsigned Cal.com hook carries', () => {
    expect(outcome('calcom', { body, headers: { 'x-cal-signature-256': 'no-secret-provided' } })).toBe('no-signature')
  })

  it('accepts an empty body when it is signed', () => {
    const empty = Buffer.alloc(0)
    expect(outcome('calcom', { body: empty, headers: { 'x-cal-signature-256': hmac(key, '', empty).toString('hex') } })).toBe('proven')
  })
})

describe('the key of a webhook door', () => {
  it('differs by door, version and provider, and proves what is signed with the text that is shown', () => {
    const door = { id: 'd1', version: 1, provider: 'calcom' } as const
    const { bytes, shown } = webhookKey(other, door)
    const headers = { 'x-cal-signature-256': createHmac('sha256', shown).update(body).digest('hex') }
    expect(outcome('calcom', { body, headers }, bytes)).toBe('proven')
    const keys = [door, { ...door, id: 'd2' }, { ...door, version: 2 }, { ...door, provider: 'calendly' as const }].map(
      (one) => webhookKey(other, one).shown,
    )
    expect(new Set(keys).size).toBe(4)
    expect(webhookKey(other, { ...door, provider: 'standard' }).shown).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  })
})

describe('a key the service made', () => {
  it.each([
    ['standard', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    ['standard', ' MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n'],
    ['calcom', 'a secret of one’s own choice'],
    ['calendly', '0123456789abcdef'],
  ] as const)('of %s is taken as it is written: %s', (provider, typed) => {
    expect(theirKey(provider, typed)).toHaveProperty('bytes')
  })

  it('is the bytes behind whsec_, as Standard Webhooks has it', () => {
    expect(theirKey('standard', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')).toEqual({
      bytes: Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64'),
    })
  })

  it.each([
    ['standard', 'whpk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'public half'],
    ['standard', 'https://example.com/hook', 'no signing key'],
    ['standard', 'whsec_c2hvcnQ=', 'too short'],
    ['calcom', 'short', 'too short'],
    ['calcom', '', 'too short'],
    ['calendly', 'x'.repeat(201), 'longer than'],
  ] as const)('of %s is refused with what to do: %s', (provider, typed, words) => {
    expect(theirKey(provider, typed)).toEqual({ wrong: expect.stringContaining(words) })
  })
})
