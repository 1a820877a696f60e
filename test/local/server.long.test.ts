import { createHmac } from 'node:crypto'
import { request } from 'node:http'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openWebhookDoor, webhookDoors } from '../../functions/app/receive/webhooks/webhook-doors.ts'
import { managedSecrets } from '../../functions/aws/secrets.ts'
import type { Instant } from '../../functions/domain/time/wall-time.ts'
import { openServer } from '../../local/control/server.ts'
import { candidateId, names } from '../../local/names.ts'
import { startTown } from '../../local/town/town.ts'
import { clientConfig } from './a-world.ts'
import { plainReader } from './plain-reader.ts'

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  json: unknown
}

/** Not `fetch`: it forbids setting Host and Origin. */
function ask(
  port: number,
  method: string,
  path: string,
  { body, headers = {} }: { body?: string | Buffer; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : null,
        })
      })
    })
    call.on('error', reject)
    call.end(body)
  })
}

async function aServer() {
  const problems: unknown[] = []
  const server = await openServer(0)
  const town = await startTown({ world: { reader: plainReader }, publicUrl: `http://127.0.0.1:${server.port}` })
  server.serve(town, { smtpPort: 2525 }, (error) => problems.push(error))
  onTestFinished(async () => {
    await server.close()
    await town.close()
  })
  const call = (method: string, path: string, given: Parameters<typeof ask>[3] = {}) => ask(server.port, method, path, given)
  const post = (body: string | Buffer, type = 'application/json') =>
    call('POST', '/local/messages', { body, headers: { 'content-type': type } })
  const clock = (body: string) => call('POST', '/local/clock', { body, headers: { 'content-type': 'application/json' } })
  return { town, call, post, clock, problems, port: server.port }
}

describe('the control API', () => {
  it('decides a message before it answers, and tells everything that came of it', async () => {
    const { post, clock, call } = await aServer()
    const { json: decided } = await post('{}')
    expect(decided).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{32}$/), decision: 'new-round', reason: expect.any(String) })
    expect((await clock('{"to": "2026-12-02T14:00:00-05:00"}')).json).toEqual({ now: '2026-12-02T19:00:00Z' })

    expect((await call('GET', '/local/messages')).json).toMatchObject([{ decision: 'new-round' }])
    expect((await call('GET', '/local/interviews')).json).toMatchObject([
      { roundId: expect.any(String), applicationId: expect.any(String) },
    ])
    expect((await call('GET', '/local/touchpoints')).json).toMatchObject([
      { kind: 'receipt', state: 'sent' },
      { kind: 'packet' },
      { kind: 'card' },
      { kind: 'debrief', state: 'planned' },
      {},
      {},
      {},
      {},
      {},
    ])
    expect((await call('GET', '/local/outbox')).json).toMatchObject([
      { touchpoint: { kind: 'receipt' } },
      { touchpoint: { kind: 'packet' } },
      { touchpoint: { kind: 'card' } },
    ])
  })

  it('answers refusals with 200, too: the message was taken in and decided', async () => {
    const { post } = await aServer()
    expect(await post('no invitation', 'text/calendar; charset=utf-8')).toMatchObject({
      status: 200,
      json: { decision: 'refused', reason: 'This is no invitation.' },
    })
  })

  it.each([
    ['to an earlier instant', '{"to": "2026-11-23T14:59:59Z"}', 'The clock only moves forward: it is 2026-11-23T15:00:00Z.'],
    ['by less than nothing', '{"by": "-PT1H"}', 'The clock only moves forward: it is 2026-11-23T15:00:00Z.'],
    ['to no instant', '{"to": "tomorrow"}', '"tomorrow" is no instant; it should look like 2026-12-02T19:00:00Z.'],
    [
      'to a wall time without an offset',
      '{"to": "2026-12-02T19:00"}',
      '"2026-12-02T19:00" is no instant; it should look like 2026-12-02T19:00:00Z.',
    ],
    ['by no duration', '{"by": "3 days"}', '"3 days" is no duration; it should look like P3D or PT90M.'],
    ['by a lifetime', '{"by": "P80Y"}', 'That is more than ten years ahead.'],
    [
      'both to and by',
      '{"to": "2026-12-02T19:00:00Z", "by": "P1D"}',
      'Say where to: {"to": "2026-12-02T19:00:00Z"}, or how far: {"by": "P3D"}.',
    ],
    ['with broken JSON', '{"to"', 'The body is no JSON.'],
    ['with nothing', '', 'The body is no JSON.'],
  ])('does not move the clock %s, and says why', async (_what, body, message) => {
    const { clock, town } = await aServer()
    expect(await clock(body)).toMatchObject({ status: 400, json: { message } })
    expect(town.clock.now()).toBe('2026-11-23T15:00:00Z')
  })

  it('moves the clock by a duration', async () => {
    const { clock, call } = await aServer()
    expect((await clock('{"by": "P1W"}')).json).toEqual({ now: '2026-11-30T15:00:00Z' })
    expect((await call('GET', '/local/clock')).json).toEqual({ now: '2026-11-30T15:00:00Z' })
  })

  it.each(['text/calendar', 'message/rfc822', 'application/json'])(
    'keeps and records a %s of 20 MB, and says why it is not read',
    async (type) => {
      const { post, call } = await aServer()
      const { status, json } = await post(Buffer.alloc(20 * 1024 * 1024, 32), type)
      expect({ status, json }).toMatchObject({ status: 200, json: { decision: 'refused', reason: expect.stringMatching(/\w{3,}.*\./) } })
      expect((await call('GET', '/local/messages')).json).toMatchObject([{ decision: 'refused' }])
    },
  )

  it('turns away with a sentence what is larger than any mail can be', async () => {
    const { post } = await aServer()
    expect(await post(Buffer.alloc(40 * 1024 * 1024 + 1, 32))).toMatchObject({
      status: 413,
      json: { message: expect.stringContaining('larger than 40 MB') },
    })
  })

  it('turns away any other body over 4 MB', async () => {
    const { clock } = await aServer()
    expect(await clock(' '.repeat(4 * 1024 * 1024 + 1))).toMatchObject({ status: 413 })
  })

  it.each([10, 41])('answers a form of %d MB on its own page, in its own words', async (size) => {
    const { call, port } = await aServer()
    const form = new FormData()
    form.set('text', 'What I typed')
    form.set('file', new File([Buffer.alloc(size * 1024 * 1024)], 'cv.pdf'))
    const whole = new Request(`http://127.0.0.1:${port}/`, { method: 'POST', body: form })
    const body = Buffer.from(await whole.arrayBuffer())
    const headers = {
      'content-type': whole.headers.get('content-type') ?? '',
      'content-length': String(body.length),
      origin: `http://127.0.0.1:${port}`,
    }
    const { status, text } = await call('POST', '/material', { body, headers })
    expect(status).toBe(413)
    expect(text).toContain('This file is larger than 4 MB')
    expect(text).toContain('name="file"')
    expect(text.includes('What I typed')).toBe(size < 40)
  })

  it('says which types, methods and paths there are', async () => {
    const { post, call } = await aServer()
    expect(await post('{}', 'text/plain')).toMatchObject({
      status: 415,
      json: { message: expect.stringContaining('text/calendar, message/rfc822, application/json') },
    })
    expect(await call('DELETE', '/local/outbox')).toMatchObject({ status: 405, json: { message: '/local/outbox takes GET, not DELETE.' } })
    expect(await call('GET', '/local/nothing')).toMatchObject({ status: 404 })
  })
})

describe('who may ask', () => {
  it.each([
    ['a name that a stranger made resolve here', { host: 'rebound.attacker.example' }],
    ['a page of another site', { origin: 'https://attacker.example' }],
    ['a page of another program on this machine', { origin: 'http://127.0.0.1:8080' }],
    ['a page that hides where it is from', { origin: 'null' }],
    ['a script on another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('turns away %s', async (_who, headers) => {
    const { call, town } = await aServer()
    for (const path of ['/local/outbox', '/local', '/'])
      expect(await call('GET', path, { headers })).toMatchObject({ status: 403, json: { message: expect.any(String) } })
    expect((await call('POST', '/local/clock', { headers, body: '{"by":"P1D"}' })).status).toBe(403)
    expect(town.clock.now()).toBe('2026-11-23T15:00:00Z')
  })

  it('lets in its own pages and this machine’s scripts', async () => {
    const { call, port } = await aServer()
    expect((await call('GET', '/local/clock', { headers: { host: `localhost:${port}`, origin: `http://localhost:${port}` } })).status).toBe(
      200,
    )
    expect((await call('GET', '/local/clock')).status).toBe(200)
  })

  it('lets a provider call its webhook by whatever name it is reached', async () => {
    const { call } = await aServer()
    expect((await call('POST', '/hooks/unknown', { headers: { host: 'tunnel.example' }, body: '{}' })).status).toBe(404)
  })
})

describe('a webhook', () => {
  /** As Standard Webhooks signs: HMAC over id, time and body, with the key behind `whsec_`. */
  const signed = (key: string, body: string, at: Instant) => {
    const [id, time] = ['msg_1', String(Date.parse(at) / 1000)]
    const mac = createHmac('sha256', Buffer.from(key.replace('whsec_', ''), 'base64')).update(`${id}.${time}.${body}`)
    return {
      'webhook-id': id,
      'webhook-timestamp': time,
      'webhook-signature': `v1,${mac.digest('base64')}`,
      'content-type': 'application/json',
    }
  }

  it('comes in through its door, is stored before the answer and read after it', async () => {
    const { call, town, port } = await aServer()
    const client = new SecretsManagerClient({ ...clientConfig, endpoint: town.doubles.url('secrets') })
    const world = {
      table: town.table,
      secrets: managedSecrets({ client, secretId: names.secret, clock: town.clock }),
      clock: town.clock,
      site: { publicUrl: `http://127.0.0.1:${port}`, mailDomain: undefined },
    }
    const key = (await openWebhookDoor(world, candidateId, 'standard')) ?? ''
    const [door] = await webhookDoors(world, candidateId)
    const path = new URL(door?.address ?? '').pathname

    expect((await call('POST', path, { body: '{}', headers: signed(key, '{}', town.clock.now()) })).status).toBe(202)
    expect(await town.messages()).toMatchObject([{ door: 'webhook', trust: 'linked', decision: 'new-round' }])
    expect((await call('POST', path, { body: '{ }', headers: signed(key, '{}', town.clock.now()) })).status).toBe(401)
  })
})

describe('the local page', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }

  it('shows clock, plan and mails, with nothing from elsewhere and nothing inline', async () => {
    const { call, post } = await aServer()
    await post('{}')
    const { status, text, headers } = await call('GET', '/local')
    expect(status).toBe(200)
    expect(text).toContain('Clock and outbox')
    expect(text).toContain('Bluepine')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(text).not.toMatch(/<style|style="|<script>|onclick=|src="https?:/)
  })

  it('winds to the next mail with one press', async () => {
    const { call, post, town } = await aServer()
    await post('{}')
    const { status, headers } = await call('POST', '/local/wind', { body: 'by=next', headers: form })
    expect({ status, location: headers.location }).toEqual({ status: 303, location: '/local?done=wound' })
    await call('GET', '/local?done=wound')
    expect((await town.outbox()).map(({ touchpoint }) => touchpoint.kind)).toEqual(['receipt', 'packet'])
  })

  it('winds through the whole loop of the example in one press', async () => {
    const { call, town } = await aServer()
    await town.post('{}', 'application/json')
    await call('POST', '/local/wind', { body: 'by=P4W', headers: form })
    await call('GET', '/local?done=wound')
    expect(town.clock.now()).toBe('2026-12-21T15:00:00Z')
    expect((await town.outbox()).map(({ touchpoint }) => touchpoint.kind)).toContain('second-nudge')
  })

  it('shows a mail in a frame that can run and load nothing', async () => {
    const { call, post, town } = await aServer()
    await post('{}')
    const [mail] = await town.outbox()
    const { headers, text } = await call('GET', `/local/mails/${mail?.id}`)
    expect(headers['content-security-policy']).toMatch(/^sandbox (?!.*allow-scripts).*default-src 'none'/)
    expect(text).toContain('<base target="_top">')
    expect((await call('GET', `/local/mails/${mail?.id}/text`)).text).toBe(mail?.text)
  })

  it('hands everything else to the functions, as the HTTP API would', async () => {
    const { call } = await aServer()
    const home = await call('GET', '/')
    expect(home).toMatchObject({ status: 200, headers: { 'content-type': expect.stringContaining('text/html') } })
    expect((await call('GET', '/no/such/page')).status).toBe(404)
    expect((await call('PUT', '/')).status).toBe(404)
  })
})
