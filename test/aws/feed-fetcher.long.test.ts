import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { guardedFetcher } from '../../functions/aws/outside/feed-fetcher.ts'
import type { Network } from '../../functions/aws/outside/guarded-call.ts'
import { isPublicAddress } from '../../functions/aws/outside/public-address.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
const first = { etag: null, lastModified: null }

/** A world in which names resolve as told and every connection, to whatever address, ends at our own server. What was connected to is kept. */
async function anInternet(names: Record<string, string[] | string[][]>, answer: RequestListener = (_, response) => response.end(calendar)) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const connected: { address: string; host: string }[] = []
  const asked: string[] = []
  const network: Network = {
    async resolve(host) {
      asked.push(host)
      const answers = names[host] ?? []
      return answers.every((each) => typeof each === 'string')
        ? answers
        : ((answers as string[][])[asked.filter((one) => one === host).length - 1] ?? [])
    },
    connect(address, host) {
      connected.push({ address, host })
      return connect(port, '127.0.0.1')
    },
  }
  return { network, connected, asked, fetcher: guardedFetcher(network, { milliseconds: 500 }) }
}

const publicAddress = '93.184.215.14'

describe('fetching a feed', () => {
  it('connects to the address it has checked, under the name of the host', async () => {
    const { fetcher, connected } = await anInternet({ 'cal.example.com': [publicAddress] })
    const fetched = await fetcher.fetch('webcal://cal.example.com/private/a.ics?x=1', first)
    expect(fetched).toMatchObject({ outcome: 'fetched' })
    expect(connected).toEqual([{ address: publicAddress, host: 'cal.example.com' }])
  })

  it('sends no cookie and no credentials, and asks whether anything is new', async () => {
    let headers: object = {}
    const { fetcher } = await anInternet({ 'cal.example.com': [publicAddress] }, (request, response) => {
      headers = request.headers
      response.writeHead(304).end()
    })
    expect(await fetcher.fetch('https://cal.example.com/a.ics', { etag: '"v1"', lastModified: 'Mon, 23 Nov 2026 10:00:00 GMT' })).toEqual({
      outcome: 'unchanged',
    })
    expect(headers).toMatchObject({
      host: 'cal.example.com',
      'if-none-match': '"v1"',
      'if-modified-since': 'Mon, 23 Nov 2026 10:00:00 GMT',
    })
    expect(Object.keys(headers).filter((name) => ['cookie', 'authorization', 'referer'].includes(name))).toEqual([])
  })

  it.each([
    ['gzip', gzipSync(calendar)],
    ['br', brotliCompressSync(calendar)],
  ])('unpacks %s and keeps the stamps of the answer', async (encoding, body) => {
    const { fetcher } = await anInternet({ 'cal.example.com': [publicAddress] }, (_, response) =>
      response.writeHead(200, { 'content-encoding': encoding, etag: '"v2"', 'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT' }).end(body),
    )
    const fetched = await fetcher.fetch('https://cal.example.com/a.ics', first)
    expect(fetched).toEqual({
      outcome: 'fetched',
      bytes: Buffer.from(calendar),
      etag: '"v2"',
      lastModified: 'Mon, 23 Nov 2026 10:00:00 GMT',
    })
  })

  it('follows three redirects, each checked, and no fourth', async () => {
    const hops =
      (count: number): RequestListener =>
      (request, response) => {
        const at = Number(request.url?.slice(1) || 0)
        if (at < count) response.writeHead(302, { location: `https://h${at + 1}.example.com/${at + 1}` }).end()
        else response.end(calendar)
      }
    const names = Object.fromEntries([0, 1, 2, 3, 4].map((at) => [`h${at}.example.com`, [publicAddress]]))
    const three = await anInternet(names, hops(3))
    expect(await three.fetcher.fetch('https://h0.example.com/0', first)).toMatchObject({ outcome: 'fetched' })
    expect(three.connected).toHaveLength(4)
    const four = await anInternet(names, hops(4))
    expect(await four.fetcher.fetch('https://h0.example.com/0', first)).toMatchObject({ outcome: 'failed' })
    expect(four.connected).toHaveLength(4)
  })

  it('does not follow a redirect into somebody’s network', async () => {
    for (const location of [
      'https://169.254.169.254/latest/meta-data',
      'https://inside.example.com/',
      'http://h1.example.com/',
      'file:///etc/passwd',
    ]) {
      const { fetcher, connected } = await anInternet(
        { 'cal.example.com': [publicAddress], 'inside.example.com': ['10.0.0.5'] },
        (_, response) => response.writeHead(307, { location }).end(),
      )
      expect(await fetcher.fetch('https://cal.example.com/', first), location).toMatchObject({ outcome: 'failed' })
      expect(connected, location).toHaveLength(1)
    }
  })

  it('is not fooled by a name that answers public first and private then', async () => {
    const { fetcher, connected, asked } = await anInternet({ 'rebind.example.com': [[publicAddress], ['127.0.0.1']] })
    expect(await fetcher.fetch('https://rebind.example.com/', first)).toMatchObject({ outcome: 'fetched' })
    expect(asked).toHaveLength(1)
    expect(await fetcher.fetch('https://rebind.example.com/', first)).toMatchObject({ outcome: 'failed' })
    expect(connected.map(({ address }) => address)).toEqual([publicAddress])
  })

  it('refuses when one answer among public ones is private', async () => {
    const { fetcher, connected } = await anInternet({ 'mixed.example.com': [publicAddress, '192.168.1.1'] })
    expect(await fetcher.fetch('https://mixed.example.com/', first)).toEqual({
      outcome: 'failed',
      words: 'This address is on somebody’s own machine or network, where I cannot look.',
    })
    expect(connected).toEqual([])
  })

  it.each([
    'http://cal.example.com/a.ics',
    'https://cal.example.com:8443/',
    'https://user:secret@cal.example.com/',
    'ftp://cal.example.com/',
    'not an address',
    '',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://0/',
    'https://169.254.169.254/',
    'https://[fd00:ec2::254]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://%31%32%37.0.0.1/',
    'https://①②⑦.0.0.1/',
    'https://[fe80::1%25eth0]/',
    'http://127.0.0.1:3000/feed.ics',
  ])('connects to nothing for %s', async (address) => {
    const { fetcher, connected } = await anInternet({ localhost: ['127.0.0.1', '::1'] })
    expect(await fetcher.fetch(address, first)).toMatchObject({ outcome: 'failed' })
    expect(connected).toEqual([])
  })

  it.each([['more than 5 MB', (_: unknown, response: { end(body: Buffer): void }) => response.end(Buffer.alloc(5 * 1024 * 1024 + 1, 32))]])(
    'stops at %s',
    async (_what, answer) => {
      const { network } = await anInternet({ 'cal.example.com': [publicAddress] }, answer)
      expect(await guardedFetcher(network).fetch('https://cal.example.com/', first)).toEqual({
        outcome: 'failed',
        words: 'The calendar is larger than 5 MB.',
      })
    },
  )

  it('stops when a small answer unpacks to a large one', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, 32))
    const { network } = await anInternet({ 'cal.example.com': [publicAddress] }, (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    )
    expect(await guardedFetcher(network).fetch('https://cal.example.com/', first)).toEqual({
      outcome: 'failed',
      words: 'The calendar is larger than 5 MB.',
    })
  })

  it.each([
    ['says nothing', () => {}],
    ['trickles for ever', (_: unknown, response: { write(text: string): void }) => void setInterval(() => response.write('x'), 50).unref()],
  ])('gives up on a server that %s', async (_what, answer) => {
    const { fetcher } = await anInternet({ 'cal.example.com': [publicAddress] }, answer)
    expect(await fetcher.fetch('https://cal.example.com/', first)).toEqual({
      outcome: 'failed',
      words: 'The calendar’s server did not answer in time.',
    })
  })

  it('tells the candidate of an error without a word of the other side’s', async () => {
    const { fetcher } = await anInternet({ 'cal.example.com': [publicAddress] }, (_, response) =>
      response.writeHead(500, 'secret-reason').end('<h1>secret-body</h1>'),
    )
    expect(await fetcher.fetch('https://cal.example.com/', first)).toEqual({
      outcome: 'failed',
      words: 'The calendar’s server answered with an error (500).',
    })
  })
})

describe('a public address', () => {
  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.254',
    '127.0.0.1',
    '127.255.255.255',
    '169.254.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.0.170',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.0.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:8.8.8.8',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    '64:ff9b::8.8.8.8',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:0:ffff::1',
    '2001:db8::1',
    '2002:808:808::1',
    '3fff::1',
    '3fff:fff::1',
    '5f00::1',
    'fc00::1',
    'fd00::1',
    'fd00:ec2::254',
    'fe80::1',
    'febf::1',
    'fec0::1',
    'ff02::1',
    'fe80::1%eth0',
    '2606:4700::1%1',
    'localhost',
    '',
    '1.2.3',
    '0x7f.0.0.1',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each([
    '8.8.8.8',
    '1.1.1.1',
    publicAddress,
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '169.253.255.255',
    '169.255.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.1',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450:4001::1',
    '2003::1',
    '2001:4860:4860::8888',
  ])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})
