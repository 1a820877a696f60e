import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openBrowser } from '../../../bench/look.ts'
import { routes } from '../../../functions/app/page/routes.ts'
import { aDevice } from '../chromium.ts'
import { byTab } from './by-tab.ts'
import { exampleAddresses } from './example-addresses.ts'
import { theHouse } from './house.ts'
import { served } from './served.ts'

/** Every page there is, with the Tab key alone. Skipped where there is no Chromium. */
const browser = await openBrowser()
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 })

/** What answers with something else than a page. */
const noPages = [
  ...[
    '/assets/{name}',
    '/rounds/{roundId}/calendar',
    '/material-export',
    '/your-data/files/{file}',
    '/export.schema.json',
    '/calendar/{file}',
  ],
  ...[
    '/settings/ways-in/contact',
    '/api/v1/openapi.json',
    '/api/v1/{what}',
    '/mails/{key}/frame',
    '/example/mails/{key}/frame',
    '/example/l/{token}',
  ],
]

describe.skipIf(!browser)('every page, with the Tab key alone', () => {
  const addresses = exampleAddresses()
  let pages: Awaited<ReturnType<typeof served>>
  beforeAll(async () => {
    const house = await theHouse()
    Object.assign(addresses, house.addresses)
    pages = await served()
    pages.stand(house.town)
  })
  afterAll(async () => {
    await browser?.close()
    await pages?.close()
  })

  it('is looked at: there is an address for every route that shows one', () => {
    const shown = routes.flatMap(([method, path]) => (method === 'GET' && !noPages.includes(path) ? [path] : []))
    expect(Object.keys(addresses).sort()).toEqual([...new Set(shown)].sort())
  })

  const goRound = async (width: number, go: (page: Page) => Promise<string[]>) => {
    const context = await aDevice(browser as Browser, { width })
    const page = await context.newPage()
    const found: string[] = []
    for (const address of Object.values(addresses).flat()) {
      const answer = await page.goto(`${pages.url}${address}`)
      const words = [...((answer?.status() ?? 500) < 500 ? [] : ['broke']), ...(await go(page))]
      found.push(...words.map((one) => `${address} ${one}`))
    }
    await context.close()
    return found
  }

  it.each([
    ['one that comes before its turn', '<a href="#a">A</a> <a href="#b" tabindex="1">B</a>', 'comes before its turn: <a href="#b"'],
    ['one that is passed over', '<a href="#a">A</a> <a href="#b" tabindex="-1">B</a>', 'is not reached: <a href="#b"'],
    [
      'one that hides its focus',
      '<style>a { outline: none !important }</style><a href="#a">A</a>',
      'does not show its focus: <a href="#a"',
    ],
    [
      'one shown above the one before it',
      '<div style="display: flex; flex-direction: column-reverse"><a href="#a">A</a><a href="#b">B</a></div>',
      'stands before <a href="#a">A: <a href="#b"',
    ],
    [
      'one shown left of the one before it',
      '<div style="display: flex; flex-direction: row-reverse"><a href="#a">A</a><a href="#b">B</a></div>',
      'stands before <a href="#a">A: <a href="#b"',
    ],
    ['one that lets nothing go on', '<input id="a" onkeydown="event.preventDefault()"><a href="#b">B</a>', 'is not reached: <a href="#b"'],
    ['one that only looks like a button', '<a href="#a">A</a><span tabindex="0">B</span>', 'takes the focus and cannot be used: <span'],
  ])('would find %s', async (_name, html, told) => {
    const context = await aDevice(browser as Browser, { width: 390 })
    const page = await context.newPage()
    await page.setContent(
      `<style>:focus-visible { outline: 3px solid blue }</style><main><p><a href="#first">First</a></p>${html}<p><a href="#last">Last</a></p></main>`,
    )
    expect((await byTab(page)).some((one) => one.startsWith(told))).toBe(true)
    await context.close()
  })

  it.each([390, 1280])(
    'takes the focus to all that can be used, in the order of the page, shows it, and lets it go on (%i px)',
    async (width) => {
      expect(await goRound(width, byTab)).toEqual([])
    },
  )
})
