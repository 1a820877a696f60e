import { lookup } from 'node:dns/promises'
import { type IncomingMessage, request } from 'node:http'
import { isIP } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect } from 'node:tls'
import { bareHost, notPublic } from './feed-address.ts'
import { isPublicAddress } from './public-address.ts'

/** The two things that touch the network; tests put a town of their own behind them. */
export interface Network {
  resolve(host: string): Promise<string[]>
  /** Connects to exactly this address; the certificate must be `host`'s. */
  connect(address: string, host: string): Duplex
}

export const realNetwork: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  // Given an address, nobody resolves again: a name that changes between the check and the call (rebinding) gains nothing.
  connect: (address, host) =>
    connect({ host: address, port: 443, ...(isIP(host) ? {} : { servername: host }), ALPNProtocols: ['http/1.1'] }),
}

/** Told to the candidate. Never a word of the other side's: what a server answers may come from inside somebody's network. */
export class CallFailure extends Error {}

interface Asked {
  method: 'GET' | 'POST'
  headers: Readonly<Record<string, string>>
  body?: string
}

/** One call to an address that `feedAddress` has let through: it is connected to what was checked, and to nothing else. Follows nothing. */
export async function guardedCall(
  network: Network,
  url: URL,
  deadline: AbortSignal,
  { method, headers, body }: Asked,
): Promise<IncomingMessage> {
  const host = bareHost(url)
  const address = await publicAddressOf(network, host, deadline)
  return new Promise((resolve, reject) => {
    // Without an agent: with one, Node would ignore our connection and make its own, to an address nobody checked.
    const call = request({
      method,
      path: `${url.pathname}${url.search}`,
      // Without a port: it is always the usual one.
      headers: { host: url.host, ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) },
      signal: deadline,
      createConnection: () => network.connect(address, host),
    })
    call.on('response', resolve).on('error', reject).end(body)
  })
}

/** One private answer among public ones is reason enough: somebody is trying. */
async function publicAddressOf(network: Network, host: string, deadline: AbortSignal): Promise<string> {
  const answers = isIP(host) ? [host] : await Promise.race([network.resolve(host), rejectedBy(deadline)])
  const [address] = answers
  if (address === undefined || !answers.every(isPublicAddress)) throw new CallFailure(notPublic)
  return address
}

const rejectedBy = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
