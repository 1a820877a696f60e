import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { openBrowser } from '../../../bench/look.ts'
import type { PageSettings } from '../../../functions/app/page/pass.ts'
import { pageApp } from '../../../functions/handlers/page/page-app.ts'
import { apiEvent, routeOf, sendApiAnswer } from '../../../local/control/http-api.ts'
import { aContribution, aMeeting, anInterview } from '../../builders.ts'
import { aTown } from '../browser.ts'
import { aDevice } from '../chromium.ts'

export const chromium = await openBrowser()

const people = [
  { name: 'Tomas Okafor', email: 'tomas.okafor@bluepine.example', title: 'Design Director' },
  { name: 'Ines Duarte', email: 'ines.duarte@bluepine.example', title: 'Designer' },
]

/** The pages on a port of this machine, for a round of two people that ended an hour ago; `at` is where its links lead. */
export async function served(settings: PageSettings = {}) {
  const town = await aTown([anInterview({ contributions: [aContribution({ meeting: aMeeting({ interviewers: people }) })] })])
  const app = pageApp(town.world, settings)
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const url = new URL(request.url ?? '/', at)
    const route = routeOf(request.method ?? 'GET', url.pathname)
    if (!route) return void response.writeHead(404).end()
    sendApiAnswer(response, await app(apiEvent({ request, url, body: Buffer.concat(chunks), route, at: town.clock.now() })))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  town.world.site = { ...town.world.site, publicUrl: at }
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { ...town, at, roundId: (await town.round()).id }
}

/** A phone's browser, wiped: 390 pixels wide. */
export async function aPhone({ script = true, dark = false, width = 390 } = {}): Promise<BrowserContext> {
  if (chromium === null) throw new Error('there is no browser')
  const phone = await aDevice(chromium, { width, scheme: dark ? 'dark' : 'light', script })
  onTestFinished(() => phone.close())
  return phone
}

/** Presses Tab until the field with this id has the focus. */
export async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await page.evaluate('document.activeElement?.id')) === id) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way to ${id} by keyboard`)
}
