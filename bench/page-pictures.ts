import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { origin } from '../test/page/browser.ts'
import { chromiumPage } from '../test/page/chromium.ts'
import { emptyHouse, fullHouse, oldHouse } from '../test/page/houses.ts'
import { noBrowser, openBrowser } from './look.ts'

/** Pictures of the pages: `npx tsx bench/page-pictures.ts FOLDER [WORDS…]` takes every page of three stored candidates, wide and on a phone, in light and dark. */
const [folder = '.roundtwo/pages', ...words] = process.argv.slice(2)
const browser = await openBrowser()
if (!browser) throw new Error(noBrowser)
await mkdir(folder, { recursive: true })
const houses = { empty: emptyHouse, full: fullHouse, old: oldHouse }
for (const [house, build] of Object.entries(houses)) {
  const town = await build()
  const owner = town.owner()
  const [application] = (await town.seen()).applications
  const round = application?.rounds.at(-1)
  const pages = {
    home: '/',
    ...(application && { application: `/applications/${application.id}` }),
    ...(round && { round: `/rounds/${round.id}` }),
  }
  for (const [name, path] of Object.entries(pages)) {
    if (words.length > 0 && !words.some((word) => `${house} ${name}`.includes(word))) continue
    for (const scheme of ['light', 'dark'] as const)
      for (const width of (process.env.WIDTHS ?? '390,1280').split(',').map(Number)) {
        const page = await chromiumPage(browser, owner.get, { width, scheme })
        await page.goto(origin + path)
        await page.screenshot({ path: join(folder, `${house}-${name}-${width}-${scheme}.png`), fullPage: true })
        console.log(house, name, width, await page.evaluate('document.documentElement.scrollHeight'))
        await page.close()
      }
  }
}
await browser.close()
