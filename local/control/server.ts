import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openApiPath } from '../../functions/domain/own-data/api.ts'
import { type Desk, type DeskAnswer, openDesk } from '../page/desk-routes.ts'
import type { Town } from '../town/town.ts'
import { control } from './control-api.ts'
import { localOpenApi } from './control-document.ts'
import { apiEvent, routeOf, sendApiAnswer } from './http-api.ts'

export interface LocalServer {
  port: number
  close(): Promise<void>
}

/** As the functions behind the HTTP API hold it. */
const largestBody = 4 * 1024 * 1024
/** What is handed in as a message is stored first and refused on reading, as a mail is: the mail service takes 40 MB. A form says on its page what is too large. */
const largestMessage = 40 * 1024 * 1024

/** Takes the port before anything is started; requests wait until a town is handed over. */
export async function openServer(
  port: number,
): Promise<LocalServer & { serve(town: Town, ways: { smtpPort: number }, onTrouble: (error: unknown) => void): void }> {
  let open: (given: Served) => void = () => {}
  const served = new Promise<Served>((resolve) => {
    open = resolve
  })
  const server = createServer((request, response) => {
    served
      .then((given) => answer(given, request, response))
      .catch((error: unknown) => {
        // A page that had begun ends here, and is seen to be cut short.
        if (response.headersSent) response.destroy()
        else sendJson(response, 500, { message: 'Something went wrong here; the reason was printed where roundtwo runs.' })
        void served.then(({ onTrouble }) => onTrouble(error))
      })
  })
  server.requestTimeout = 0
  await listen(server, port)
  return {
    port: (server.address() as AddressInfo).port,
    serve: (town, ways, onTrouble) => open({ town, ...ways, onTrouble, desk: openDesk(town, onTrouble) }),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Served {
  town: Town
  smtpPort: number
  onTrouble: (error: unknown) => void
  desk: Desk
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
}

async function answer({ town, smtpPort, desk }: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = request.headers.host ?? ''
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const method = request.method ?? 'GET'
  const path = url.pathname
  const hook = path.startsWith('/hooks/')
  const refusal = hook ? undefined : refuseForeign(request, host)
  if (refusal) return sendJson(response, 403, { message: refusal })
  const isForm = method === 'POST' && !hook && path !== '/local' && !path.startsWith('/local/')
  const largest = isForm || path === '/local/messages' ? largestMessage : largestBody
  const body = (await readBody(request, largest)) ?? (isForm ? Buffer.alloc(0) : undefined)
  if (!body)
    return sendJson(response, 413, { message: `That is larger than ${largest / 1024 / 1024} MB. Send it without what is not needed.` })

  if (path === '/local' || path.startsWith('/local/')) {
    const contentType = request.headers['content-type'] ?? ''
    const told = await control(town, { method, path, contentType, body })
    if (told) return sendJson(response, told.status, told.body)
    const form = new URLSearchParams(body.toString('utf8'))
    const shown = await desk({ method: method === 'HEAD' ? 'GET' : method, path, query: url.searchParams, form, host, smtpPort })
    if (!shown) return sendJson(response, 404, { message: `There is nothing at ${path}.` })
    response.writeHead(shown.status, shown.headers)
    return method === 'HEAD' ? void response.end() : sendBody(response, shown.body)
  }
  // The same document, and what only this run has.
  if (method === 'GET' && path === openApiPath) return sendJson(response, 200, localOpenApi(`http://${host}`))
  const route = routeOf(method, path)
  // As API Gateway answers what no route takes.
  if (!route) return sendJson(response, 404, { message: 'Not Found' })
  const event = apiEvent({ request, url, body, route, at: town.clock.now() })
  // What only looks leaves nothing to be done, so it need not wait for a clock that is being wound.
  sendApiAnswer(response, await (method === 'POST' ? town.call(route.function, event) : town.pump.invoke(route.function, event)))
}

/** Piece by piece where it is made so; whoever has gone away is told nothing more. */
async function sendBody(response: ServerResponse, body: DeskAnswer['body']): Promise<void> {
  if (typeof body === 'string' || Buffer.isBuffer(body)) return void response.end(body)
  for await (const piece of body) {
    if (response.destroyed) return
    response.write(piece)
  }
  response.end()
}

/**
 * There is no signing in on one's own machine, so what must not get in is a web page elsewhere: by a name that resolves to loopback
 * (DNS rebinding) or by a form or script of its own.
 */
function refuseForeign({ headers }: IncomingMessage, host: string): string | undefined {
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host))
    return 'This address is for this machine only: use http://127.0.0.1 or http://localhost.'
  const { origin } = headers
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`)
    return 'This request was made by another site, so nothing was done.'
  if (headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate')
    return 'This request was made by another site, so nothing was done.'
  return undefined
}

/** Undefined when it is too large; what is left of it is not read. */
async function readBody(request: IncomingMessage, largest: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= largest) chunks.push(chunk)
    // Read on a while, so that the sender is still there to hear the refusal, but not for ever.
    else if (size > largest + 16 * largestBody) break
  }
  return size > largest ? undefined : Buffer.concat(chunks)
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(text)
}
