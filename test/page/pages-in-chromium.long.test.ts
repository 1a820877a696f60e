import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openBrowser } from '../../bench/look.ts'
import { pageApp } from '../../functions/handlers/page/page-app.ts'
import { memoryWorld } from '../fakes/memory-world.ts'
import { anEvent, origin } from './browser.ts'
import { chromiumPage, overflow, small } from './chromium.ts'
import { everyPage } from './every-page.ts'
import { examplePages } from './example-pages.ts'
import { busyPages, housePages } from './house-pages.ts'
import { busyHouse, emptyHouse, fullHouse, oldHouse } from './houses.ts'

/** What only a browser knows: colours, widths, the size of a target. Skipped where there is no Chromium. */
const browser = await openBrowser()
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 })
const widths = [320, 390, 1280]
const schemes = ['light', 'dark'] as const

type Answers = (path: string) => ReturnType<Awaited<ReturnType<typeof pageApp>>>

/** Four hundred zones are looked at four hundred times; a few of a list stand for all. */
const longList = /(<select[^>]*>(?:(?!<\/select>).){0,2000}?<\/option>)(?:(?!<\/select>).)*<\/select>/gs

/** Pages that stand already, with the assets a running app gives. */
async function standing(pages: Map<string, string>): Promise<Answers> {
  const { world } = await memoryWorld()
  const app = pageApp(world, {})
  return async (path) => {
    const body = pages.get(decodeURIComponent(path.slice(1)))
    if (body === undefined) return app(anEvent('GET', path))
    return { statusCode: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: body.replace(longList, '$1</select>') }
  }
}

/** What width and colours can change; the rest is looked at once. */
const ofLooks = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block', 'meta-viewport']

async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = (await page.evaluate(`axe.run(document, ${JSON.stringify(rules ? { runOnly: rules } : {})})`)) as axe.AxeResults
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`)
}

afterAll(() => browser?.close())

describe.skipIf(!browser)('every page in a browser', () => {
  let names: string[] = []
  let answers: Answers
  beforeAll(async () => {
    const pages = new Map([...(await everyPage()), ...(await examplePages())])
    const houses = { empty: await emptyHouse(), full: await fullHouse(), old: await oldHouse() }
    for (const [name, town] of Object.entries(houses)) {
      const owner = town.owner()
      for (const [kind, address] of Object.entries(await housePages(town))) pages.set(`${kind}, ${name}`, (await owner.get(address)).body)
    }
    const busy = (await busyHouse()).owner()
    for (const [kind, address] of Object.entries(busyPages)) pages.set(`${kind}, busy`, (await busy.get(address)).body)
    names = [...pages.keys()]
    answers = await standing(pages)
  })

  const lookAtAll = async (width: number, scheme: 'light' | 'dark', look: (page: Page) => Promise<string[]>) => {
    const page = await chromiumPage(browser as Browser, answers, { width, scheme })
    const found: string[] = []
    for (const name of names) {
      await page.goto(`${origin}/${encodeURIComponent(name)}`)
      found.push(...(await look(page)).map((words) => `${name}: ${words}`))
    }
    await page.close()
    return found
  }

  const looks = schemes.flatMap((scheme) =>
    widths.map((width) => ({ scheme, width, rules: scheme === 'light' && width === 390 ? undefined : ofLooks })),
  )
  it.each(looks)('can be used by everybody, $scheme, $width px wide', async ({ scheme, width, rules }) => {
    expect(await lookAtAll(width, scheme, (page) => violations(page, rules))).toEqual([])
  })

  it.each(widths)('is no wider than %i px, and each target as large as a thumb', async (width) => {
    const found = await lookAtAll(width, 'light', async (page) => {
      const by = await overflow(page)
      return [...(by === 0 ? [] : [`${by} px too wide`]), ...(await small(page))]
    })
    expect(found).toEqual([])
  })

  it('bears text twice as large on the narrowest phone', async () => {
    const found = await lookAtAll(320, 'light', async (page) => {
      await page.addStyleTag({ content: ':root { font-size: 200% !important }' })
      const by = await overflow(page)
      return by === 0 ? [] : [`${by} px too wide`]
    })
    expect(found).toEqual([])
  })

  it('shows the example to whoever has nothing yet, with the way in on the first screen', async () => {
    const page = await chromiumPage(browser as Browser, answers, { width: 390 })
    await page.goto(`${origin}/${encodeURIComponent('home with the example')}`)
    expect(await page.evaluate(`document.querySelector('#file').closest('.row').getBoundingClientRect().bottom`)).toBeLessThan(844)
    await page.close()
  })

  it.each(widths)('keeps the days of the week in their boxes, %i px wide', async (width) => {
    const page = await chromiumPage(browser as Browser, answers, { width })
    await page.goto(`${origin}/${encodeURIComponent('home, full')}`)
    const boxes = (await page.evaluate(
      `[...document.querySelectorAll('ol.week > li > *')].map((one) => one.getBoundingClientRect().toJSON())`,
    )) as DOMRect[]
    expect(boxes).toHaveLength(7)
    const over = boxes.flatMap((one, n) => boxes.slice(n + 1).filter((two) => two.top < one.bottom && two.left < one.right))
    expect(over).toEqual([])
    for (const { top, height } of boxes) expect(boxes.find((one) => one.top === top)?.height).toBeCloseTo(height, 0)
    await page.close()
  })

  it('shows forty interviews in less than three phones, with the way in on the first', async () => {
    const page = await chromiumPage(browser as Browser, answers, { width: 390 })
    await page.goto(`${origin}/${encodeURIComponent('home, full')}`)
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(2500)
    expect(await page.evaluate(`document.querySelector('#file').closest('.row').getBoundingClientRect().bottom`)).toBeLessThan(844)
    await page.close()
  })
})
