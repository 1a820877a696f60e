import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A table with nothing in it on a loopback port; it counts what it is asked. */
export async function emptyAws() {
  let asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(String(request.headers['x-amz-target']).split('.').at(-1) ?? '')
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' })
      response.end(asked.at(-1) === 'Query' ? '{"Items":[],"Count":0,"ScannedCount":0}' : '{}')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was asked since the last call. */
    taken() {
      const taken = asked
      asked = []
      return taken
    },
    close: () => server.close(),
  }
}
