import { beforeAll, describe, expect, it } from 'vitest'
import { parseMail } from '../templates/html-text.ts'
import { attacks, leadsWhereItMay, toCalendars } from './attacks.ts'
import { everyPage } from './every-page.ts'

/** The zones of the world are words of ours, and four hundred of them. */
const parse = (html: string) => parseMail(html.replace(/<optgroup label="(?!Likely)[\s\S]*?<\/optgroup>/g, ''))

/** What a page is made of, without its words. */
const shapeOf = (document: ReturnType<typeof parse>) => {
  const count = (selector: string) => document.querySelectorAll(selector).length
  return {
    scripts: count('script'),
    styles: count('style, link[rel=stylesheet]'),
    images: count('img, svg, iframe, object, embed, video, audio, base, meta[http-equiv]'),
    forms: count('form'),
    handlers: [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
    titles: count('title'),
  }
}

const hrefs = (document: ReturnType<typeof parse>): string[] =>
  [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')

describe('words from outside', () => {
  let plain: Map<string, ReturnType<typeof shapeOf>>
  beforeAll(async () => {
    plain = new Map([...(await everyPage())].map(([name, html]) => [name, shapeOf(parse(html))]))
  })

  it.each(attacks.map((attack) => [attack('words'), attack] as const))('stay words on every page: %s', async (words, attack) => {
    for (const [name, html] of await everyPage(attack)) {
      const page = parse(html)
      expect(shapeOf(page), `${name}: ${words}`).toEqual(plain.get(name))
      for (const href of hrefs(page).filter((one) => !toCalendars.test(one))) expect(href, `${name}: ${words}`).toMatch(leadsWhereItMay)
    }
  })

  it('are a link only where they lead to a known meeting service', async () => {
    const pages = await everyPage()
    expect(hrefs(parse(pages.get('round') ?? ''))).toContain('https://zoom.us/j/123')
  })
})
