import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openBrowser } from '../../../bench/look.ts'
import { routes } from '../../../functions/app/page/routes.ts'
import { aDevice } from '../chromium.ts'
import { type Act, type Answer, actsOn, perform, said } from './acts.ts'
import { exampleAddresses } from './example-addresses.ts'
import { type House, theHouse } from './house.ts'
import { otherHouses } from './other-houses.ts'
import { served } from './served.ts'

/** Every page and every act with script switched off, held against the same with it. Skipped where there is no Chromium. */
const browser = await openBrowser()
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 })

/** What is refused as it stands, since nothing was chosen, or the town has no network. */
const refused = {
  '/applications/{applicationId}/match says line This line answers it': 'no line',
  '/feeds Add this calendar': 'no network',
  '/material Read it': 'no file',
  '/settings/webhooks act theirs Use their key': 'no key',
  '/your-data Bring it in': 'no file',
}
/** What is answered by what it leads to: a page being read, a key that is shown once, a goodbye. */
const answeredByAPage = [
  ...['GET', '/messages', '/add', '/rounds/{roundId}/debrief', '/settings/webhooks', '/settings/programs'],
  ...['/your-data/delete/{what}', '/stop/{token}', '/stop/{token}/pause', '/join/{token}', '/sign-in/{token}'],
]
/** There is no act in the example: no page shows a form for these. Those before stand in the answers to an act alone. */
const formless = ['/stop/{token}/undo', '/stop/{token}/pause/undo', '/example', '/example/{proxy+}']

describe.skipIf(!browser)('every page without script', () => {
  let houses: House[] = []
  let pages: Awaited<ReturnType<typeof served>>
  let acts = new Map<string, Act & { house: House }>()
  beforeAll(async () => {
    const house = await theHouse()
    houses = [{ ...house, addresses: { ...exampleAddresses(), ...house.addresses } }, ...(await otherHouses())]
    pages = await served()
  })
  afterAll(async () => {
    await browser?.close()
    await pages?.close()
  })
  /** What each page shows and what its forms would send. */
  async function look(script: boolean) {
    const context = await aDevice(browser as Browser, { width: 390, script })
    const page = await context.newPage()
    const shown: Record<string, string> = {}
    const found = new Map<string, Act & { house: House }>()
    for (const [n, house] of houses.entries()) {
      pages.stand(house.town, house.cookies)
      for (const address of Object.values(house.addresses).flat()) {
        await page.goto(pages.url + address)
        shown[`${n} ${address}`] = await said(page)
        for (const act of await actsOn(page, address)) if (!found.has(act.name)) found.set(act.name, { ...act, house })
      }
    }
    await context.close()
    return { shown, found }
  }

  it('shows all that it shows with it, and its forms send the same', async () => {
    const [without, withIt] = [await look(false), await look(true)]
    acts = without.found
    expect(without.shown).toEqual(withIt.shown)
    for (const [address, words] of Object.entries(without.shown)) expect(words.length, address).toBeGreaterThan(80)
    for (const [name, { sends }] of withIt.found) expect(acts.get(name)?.sends, name).toBe(sends)
  })

  it('has a form for every route that takes one', () => {
    const taken = new Set([...acts.keys()].map((name) => name.split(' ')[0]))
    const posts = routes.flatMap(([method, path]) => (method === 'POST' ? [path] : []))
    expect(posts.filter((path) => !taken.has(path))).toEqual(formless)
  })

  it('answers every act', async () => {
    const context = await aDevice(browser as Browser, { width: 390, script: false })
    const page = await context.newPage()
    const answers: [string, Answer][] = []
    for (const { house, ...act } of acts.values()) {
      pages.stand(house.town.twin(), house.cookies)
      answers.push([act.name, await perform(page, pages.url, act)])
    }
    await context.close()
    expect(answers.filter(([name, { status }]) => status !== 200 && !(name in refused))).toEqual([])
    expect(answers.flatMap(([name, { how }]) => (how === 'refused' ? [name] : [])).sort()).toEqual(Object.keys(refused).sort())
    const silent = answers.flatMap(([name, { how }]) => (how === 'page' ? [name.split(' ')[0] ?? ''] : []))
    expect([...new Set(silent)].sort()).toEqual([...answeredByAPage].sort())
  })
})
