import type { IncomingMessage } from 'node:http'
import type { Duplex, Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { FeedFetcher, Fetched } from '../../ports.ts'
import { feedAddress } from './feed-address.ts'
import { CallFailure, guardedCall, type Network, realNetwork } from './guarded-call.ts'

const limits = { redirects: 3, milliseconds: 10_000, bytes: 5 * 1024 * 1024 } as const

type Known = Parameters<FeedFetcher['fetch']>[1]

/** The one client for addresses from outside. Every hop is checked before anything connects, and only the checked address is connected to. */
export const guardedFetcher = (
  network: Network = realNetwork,
  { milliseconds = limits.milliseconds }: { milliseconds?: number } = {},
): FeedFetcher => ({
  async fetch(text, known) {
    const deadline = AbortSignal.timeout(milliseconds)
    try {
      return await follow(network, text, known, deadline)
    } catch (error) {
      if (error instanceof CallFailure) return { outcome: 'failed', words: error.message }
      const words = deadline.aborted ? 'The calendar’s server did not answer in time.' : 'The calendar’s server could not be reached.'
      return { outcome: 'failed', words }
    }
  },
})

async function follow(network: Network, text: string, known: Known, deadline: AbortSignal): Promise<Fetched> {
  let url: URL | undefined
  let next = text
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const checked = feedAddress(next, url)
    if ('refused' in checked)
      throw new CallFailure(hop === 0 ? checked.refused : 'The calendar’s server sends us on to an address we do not follow.')
    url = checked.url
    const answer = await get(network, url, known, deadline)
    const location = redirectOf(answer)
    if (location === undefined) return fetchedFrom(answer, deadline)
    answer.destroy()
    next = location
  }
  throw new CallFailure('The calendar’s server sends us from one address to the next.')
}

const get = (network: Network, url: URL, known: Known, deadline: AbortSignal): Promise<IncomingMessage> =>
  guardedCall(network, url, deadline, {
    method: 'GET',
    headers: {
      accept: 'text/calendar, text/plain;q=0.5, */*;q=0.1',
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'roundtwo-feed-reader',
      ...(known.etag === null ? {} : { 'if-none-match': known.etag }),
      ...(known.lastModified === null ? {} : { 'if-modified-since': known.lastModified }),
    },
  })

const redirectOf = ({ statusCode = 0, headers }: IncomingMessage): string | undefined =>
  [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined

async function fetchedFrom(answer: IncomingMessage, deadline: AbortSignal): Promise<Fetched> {
  if (answer.statusCode === 304) {
    answer.destroy()
    return { outcome: 'unchanged' }
  }
  if (answer.statusCode !== 200) {
    answer.destroy()
    throw new CallFailure(`The calendar’s server answered with an error (${answer.statusCode ?? 'none'}).`)
  }
  const bytes = await readCapped(decoded(answer), deadline)
  return { outcome: 'fetched', bytes, etag: asSent(answer.headers.etag), lastModified: asSent(answer.headers['last-modified']) }
}

/** Goes back to that server only, and into our table: short and printable, or not at all. */
const asSent = (value: string | undefined): string | null => (value !== undefined && /^[\x20-\x7e]{1,200}$/.test(value) ? value : null)

const unpackers = new Map<string, () => Duplex>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])

function decoded(answer: IncomingMessage): Readable {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (encoding === 'identity' || encoding === '') return answer
  const unpack = unpackers.get(encoding)
  if (unpack === undefined) throw new CallFailure('The calendar’s server packs its answer in a way we do not know.')
  const unpacked = unpack()
  answer.on('error', (error) => unpacked.destroy(error))
  return answer.pipe(unpacked)
}

/** Counted after unpacking: a small answer can unpack to gigabytes. */
async function readCapped(stream: Readable, deadline: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  const stop = () => stream.destroy(new Error('deadline'))
  deadline.addEventListener('abort', stop, { once: true })
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > limits.bytes) throw new CallFailure('The calendar is larger than 5 MB.')
      chunks.push(chunk)
    }
  } finally {
    deadline.removeEventListener('abort', stop)
    stream.destroy()
  }
  return Buffer.concat(chunks)
}
