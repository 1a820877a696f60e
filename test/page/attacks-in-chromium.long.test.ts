import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openBrowser } from '../../bench/look.ts'
import type { View } from '../../functions/domain/view/view.ts'
import { renderMail } from '../../templates/mail/render/render-mail.tsx'
import { attacks as attacksOnMails, leadsHome, poisoned } from '../templates/mail/poisoned.ts'
import { fullSamples, variants } from '../templates/sample-mails.ts'
import { sampleLinks } from '../templates/sample-view.ts'
import { attacks, leadsWhereItMay, toCalendars } from './attacks.ts'
import { everyPage } from './every-page.ts'

/** Parsed as browsers parse, by one: what stands in a text and is markup in another parser shows here. Skipped where there is no Chromium. */
const browser = await openBrowser()
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 })

interface Shape {
  /** What a page is made of, without its words. */
  made: Record<string, number>
  handlers: string[]
  styles: string[]
  hrefs: string[]
}

/** Nothing in it is run or fetched: the document belongs to no window. */
const shapeIn = `(html) => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const count = (selector) => page.querySelectorAll(selector).length
  const all = [...page.querySelectorAll('*')]
  return {
    made: Object.fromEntries(['script', 'style, link[rel=stylesheet]', 'img, svg, iframe, object, embed, video, audio, base, meta[http-equiv]', 'form', 'title']
      .map((selector) => [selector, count(selector)])),
    handlers: all.flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on'))),
    styles: all.flatMap((one) => one.getAttribute('style') ?? []),
    hrefs: [...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
  }
}`

let page: Page
beforeAll(async () => {
  if (browser) page = await (browser as Browser).newPage()
})
afterAll(() => browser?.close())

const shapeOf = (html: string): Promise<Shape> => page.evaluate(`(${shapeIn})(${JSON.stringify(html)})`) as Promise<Shape>

describe.skipIf(!browser)('words from outside, parsed by a browser', () => {
  it('would be told from words if they were none', async () => {
    const { made, handlers } = await shapeOf('<p>a<svg><desc><img src=x onerror=alert(1)></p>')
    expect([made['img, svg, iframe, object, embed, video, audio, base, meta[http-equiv]'], handlers]).toEqual([2, ['onerror']])
  })

  it.each(attacks.map((attack) => [attack('words'), attack] as const))('stay words on every page: %s', async (words, attack) => {
    const plain = await everyPage()
    for (const [name, html] of await everyPage(attack)) {
      const [{ hrefs, ...shape }, before] = [await shapeOf(html), await shapeOf(plain.get(name) ?? '')]
      expect([shape.made, shape.handlers], `${name}: ${words}`).toEqual([before.made, before.handlers])
      for (const href of hrefs.filter((one) => !toCalendars.test(one))) expect(href, `${name}: ${words}`).toMatch(leadsWhereItMay)
    }
  })

  it.each(Object.entries(attacksOnMails))('stay words in every mail: %s', async (_, bad) => {
    for (const { name, touchpoint, view, now, more } of [...fullSamples, ...variants]) {
      const { html } = renderMail({ ...touchpoint, because: bad }, poisoned(view, bad) as View, sampleLinks, now, more)
      const { made, handlers, styles, hrefs } = await shapeOf(html)
      const { script, title, form, 'img, svg, iframe, object, embed, video, audio, base, meta[http-equiv]': seen } = made
      expect({ script, title, form, handlers }, name).toEqual({ script: 0, title: 1, form: 0, handlers: [] })
      const { made: plain } = await shapeOf(renderMail(touchpoint, view, sampleLinks, now, more).html)
      expect(seen, name).toBe(plain['img, svg, iframe, object, embed, video, audio, base, meta[http-equiv]'])
      expect(
        styles.filter((style) => style.includes('evil')),
        name,
      ).toEqual([])
      for (const href of hrefs) expect(href, name).toMatch(leadsHome)
    }
  })
})
