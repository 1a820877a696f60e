import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pageApp } from '../../../functions/handlers/page/page-app.ts'
import { apiEvent, routeOf, sendApiAnswer } from '../../../local/control/http-api.ts'
import type { MemoryWorld } from '../../fakes/memory-world.ts'
import { office } from './house.ts'

/** The pages at an address of their own, as a browser comes to them: of whichever town stands there. */
export async function served() {
  let stands: MemoryWorld | undefined
  let session: string[] | undefined
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const address = new URL(request.url ?? '/', url)
    const route = routeOf(request.method ?? 'GET', address.pathname)
    if (stands === undefined || route === undefined) return void response.writeHead(404).end()
    const event = apiEvent({ request, url: address, body: Buffer.concat(chunks), route, at: stands.clock.now() })
    const app = pageApp(stands.world, session ? {} : { localOwner: 'alex' })
    sendApiAnswer(response, await app(session ? { ...event, cookies: session } : event))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    /** `cookies`: of somebody who has signed in; without them everybody is the owner, as on one's own machine. */
    stand(town: MemoryWorld, cookies?: string[]): void {
      session = cookies
      town.world.site = { ...town.world.site, publicUrl: url }
      town.world.office = office
      stands = town
    },
    async close(): Promise<void> {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
