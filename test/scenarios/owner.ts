import type { Town } from '../../local/town/town.ts'
import { anEvent, hidden } from '../page/browser.ts'

type Fields = Record<string, string | string[]>

/** The owner in front of the pages: opens one, fills in the form that stands there, sends it. */
export function owner(town: Town) {
  const headers = { host: '127.0.0.1:3000' }
  const get = async (path: string) => (await town.call('on-page-request', anEvent('GET', path, { headers }))) as { body: string }
  return {
    get,
    async send(path: string, fields: Fields, action = path): Promise<{ statusCode: number; body: string }> {
      const form = new URLSearchParams({ gesture: hidden((await get(path)).body, 'gesture') })
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
      const sent = { ...headers, origin: 'http://127.0.0.1:3000', 'content-type': 'application/x-www-form-urlencoded' }
      return (await town.call('on-page-request', anEvent('POST', action, { headers: sent }, form.toString()))) as {
        statusCode: number
        body: string
      }
    },
  }
}
