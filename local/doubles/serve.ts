import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Double, WireAnswer, WireRequest } from './wire.ts'

/** What a service is called in its endpoint variable, and below which path it answers. */
export const services = {
  DYNAMODB: 'dynamodb',
  SCHEDULER: 'scheduler',
  SESV2: 'ses',
  S3: 's3',
  SQS: 'sqs',
  SECRETS_MANAGER: 'secrets',
} as const
export type Service = (typeof services)[keyof typeof services]

/** SES takes 40 MB; base64 and JSON make it more. */
const largestBody = 64 * 1024 * 1024

export interface Endpoint {
  url: (service: Service) => string
  /** Measurements: sees every request on its way to a double, and the answer. */
  around: (service: string, request: WireRequest, double: Double) => WireAnswer | Promise<WireAnswer>
  close(): Promise<void>
}

/** All doubles on one loopback port. */
export async function serveDoubles(doubles: Record<Service, Double>): Promise<Endpoint> {
  const server = createServer((request, response) => {
    answer(doubles, request, (...asked) => endpoint.around(...asked)).then(
      (answer) => write(response, answer),
      (error: unknown) => write(response, { status: 500, body: JSON.stringify({ __type: 'InternalFailure', message: String(error) }) }),
    )
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const endpoint: Endpoint = {
    around: (_, request, double) => double(request),
    url: (service) => `http://127.0.0.1:${port}/${service}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return endpoint
}

async function answer(doubles: Record<Service, Double>, request: IncomingMessage, around: Endpoint['around']): Promise<WireAnswer> {
  // A web page must not reach the table through the browser: pages send an Origin, the SDK never does.
  if (request.headers.origin !== undefined || !/^127\.0\.0\.1(:\d+)?$/.test(request.headers.host ?? ''))
    return { status: 403, body: 'For this program only.' }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > largestBody) return { status: 413 }
    chunks.push(chunk)
  }
  const [, name = '', path = '', query = ''] = /^\/([a-z0-9]+)([^?]*)\??(.*)$/.exec(request.url ?? '') ?? []
  const found = Object.entries(doubles).find(([service]) => service === name)?.[1]
  if (!found) return { status: 404 }
  const asked = {
    method: request.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers: request.headers,
    body: Buffer.concat(chunks),
  }
  return around(name, asked, found)
}

function write(response: ServerResponse, { status, headers = {}, body = '', lost }: WireAnswer) {
  if (lost) return response.destroy()
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers })
  response.end(body)
}
