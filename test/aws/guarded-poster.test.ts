import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Network } from '../../functions/aws/outside/guarded-call.ts'
import { guardedPoster } from '../../functions/aws/outside/guarded-poster.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

const textOf = async (request: IncomingMessage) => Buffer.concat(await request.toArray()).toString()

/** Names resolve as told, and every connection ends at our own receiver. */
async function aReceiver(names: Record<string, string[]>, answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const connected: string[] = []
  const network: Network = {
    resolve: async (host) => names[host] ?? [],
    connect(address) {
      connected.push(address)
      return connect(port, '127.0.0.1')
    },
  }
  return { connected, poster: guardedPoster(network, { milliseconds: 400 }) }
}

const message = { headers: { 'webhook-id': 'msg_1' }, body: '{"words":"Grüße"}' }

describe('handing something to an address of the candidate’s', () => {
  it('brings body and headers whole, to the address that was checked', async () => {
    let got: { method?: string; body: string; headers: object } | undefined
    const { poster, connected } = await aReceiver({ 'hooks.example.com': ['93.184.215.14'] }, async (request, response) => {
      got = { method: request.method ?? '', headers: request.headers, body: await textOf(request) }
      response.writeHead(204).end()
    })
    expect(await poster.post('https://hooks.example.com/r2?x=1', message)).toEqual({ outcome: 'answered', status: 204 })
    expect(got).toMatchObject({
      method: 'POST',
      body: message.body,
      headers: { host: 'hooks.example.com', 'webhook-id': 'msg_1', 'content-type': 'application/json', 'content-length': '19' },
    })
    expect(connected).toEqual(['93.184.215.14'])
  })

  it.each([
    ['https://127.0.0.1/', {}],
    ['https://169.254.169.254/latest/meta-data', {}],
    ['https://[::1]/', {}],
    ['https://2130706433/', {}],
    ['http://hooks.example.com/', { 'hooks.example.com': ['93.184.215.14'] }],
    ['https://hooks.example.com:8443/', { 'hooks.example.com': ['93.184.215.14'] }],
    ['https://me:pass@hooks.example.com/', { 'hooks.example.com': ['93.184.215.14'] }],
    ['https://inside.example.com/', { 'inside.example.com': ['10.0.0.7'] }],
    ['https://both.example.com/', { 'both.example.com': ['93.184.215.14', '127.0.0.1'] }],
    ['https://mapped.example.com/', { 'mapped.example.com': ['::ffff:127.0.0.1'] }],
    ['https://nowhere.example.com/', {}],
  ])('connects to nothing at %s', async (address, names) => {
    const { poster, connected } = await aReceiver(names as Record<string, string[]>, (_, response) => response.end())
    expect(await poster.post(address, message)).toMatchObject({ outcome: 'failed' })
    expect(connected).toEqual([])
  })

  it('follows no redirect, and tells nothing of what is answered', async () => {
    const { poster, connected } = await aReceiver({ 'hooks.example.com': ['93.184.215.14'] }, (_, response) =>
      response.writeHead(302, { location: 'https://169.254.169.254/' }).end('a secret of somebody’s network'),
    )
    expect(await poster.post('https://hooks.example.com/', message)).toEqual({ outcome: 'answered', status: 302 })
    expect(connected).toHaveLength(1)
  })

  it('gives up on one that does not answer', async () => {
    const { poster } = await aReceiver({ 'hooks.example.com': ['93.184.215.14'] }, () => {})
    expect(await poster.post('https://hooks.example.com/', message)).toEqual({ outcome: 'failed', words: 'It did not answer in time.' })
  })
})
