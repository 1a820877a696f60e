import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { html } from '../functions/app/page/answer.ts'
import { origin } from '../test/page/browser.ts'
import { chromiumPage } from '../test/page/chromium.ts'
import { everyPage } from '../test/page/every-page.ts'
import { busyPages, housePages } from '../test/page/house-pages.ts'
import { busyHouse, emptyHouse, fullHouse, oldHouse } from '../test/page/houses.ts'
import { noBrowser, openBrowser } from './look.ts'

/**
 * Pictures of the pages. `npx tsx bench/page-pictures.ts` renews those in docs/images; `npx tsx bench/page-pictures.ts FOLDER [WORDS…]` takes
 * every page of three stored candidates and every state of a page (with mistakes, refused, settled), wide and on a phone, in light and dark.
 */
const [folder, ...words] = process.argv.slice(2)
const images = join(import.meta.dirname, '../docs/images')
const inReadme: Record<string, string> = {
  'full-home-1280-light': 'home',
  'full-home-390-dark': 'home-phone',
  'full-application-1280-light': 'application',
  'full-round-390-light': 'round-phone',
  'full-packet-390-dark': 'packet-page-phone',
  'full-ways-in-390-light': 'ways-in-phone',
}
/** As much as a reader looks at; the whole page where it is taken to be judged. */
const heights: Record<string, number> = { home: 1100, application: 1000, round: 1000, packet: 1000, 'ways-in': 1000 }
/** Where a picture goes; null: it is not wanted. */
const fileOf = (picture: string): string | null => {
  if (folder !== undefined) return join(folder, `${picture}.png`)
  return inReadme[picture] ? join(images, `${inReadme[picture]}.png`) : null
}
const browser = await openBrowser()
if (!browser) throw new Error(noBrowser)
await mkdir(folder ?? images, { recursive: true })
type Get = Parameters<typeof chromiumPage>[1]

/** One page wide and on a phone, in light and dark, where its picture is wanted. */
async function take(house: string, name: string, get: Get, address: string): Promise<void> {
  if (words.length > 0 && !words.some((word) => `${house} ${name}`.includes(word))) return
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [390, 1280]) {
      const path = fileOf(`${house}-${name}-${width}-${scheme}`)
      if (path === null) continue
      const height = folder === undefined ? heights[name] : undefined
      const page = await chromiumPage(browser as Browser, get, { width, scheme, ...(height && { height }) })
      await page.goto(origin + address)
      await page.screenshot({ path, fullPage: height === undefined })
      console.log(house, name, width, await page.evaluate('document.documentElement.scrollHeight'))
      await page.close()
    }
}

const houses = { empty: emptyHouse, full: fullHouse, old: oldHouse }
for (const [house, build] of Object.entries(houses)) {
  const town = await build()
  const owner = town.owner()
  for (const [name, address] of Object.entries(await housePages(town, 'Bluepine'))) await take(house, name, owner.get, address)
}
const busy = (await busyHouse()).owner()
for (const [name, address] of Object.entries(busyPages)) await take('busy', name, busy.get, address)
if (folder !== undefined) {
  const { get } = (await emptyHouse()).owner()
  for (const [name, body] of await everyPage()) await take('state', name, async (path) => (path === '/' ? html(body) : get(path)), '/')
}
await browser.close()
