import { Window } from 'happy-dom'
import { beforeAll, describe, expect, it } from 'vitest'
import { everyPage } from './every-page.ts'

/** Every way out of a text, a field, an attribute, a title, a comment and a header, one after another. */
const markup = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</textarea><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '<!-- --><style>*{display:none}</style>',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  'a\r\nSet-Cookie: x=1\r\n\r\n<b>hi</b>',
]

/** Behind the words, where names still tell people apart; and before them, where the beginning decides what a link is. */
const attacks: ((harmless: string) => string)[] = [
  (harmless) => `${harmless} ${markup.join(' ')}`,
  ...['<b>', '"><img src=x>', 'javascript:alert(1)//', 'https://zoom.us.evil.example/j/1?', 'data:text/html,<script>alert(1)</script>'].map(
    (attack) => (harmless: string) => attack + harmless,
  ),
]

const parse = (html: string) => {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true, disableJavaScriptFileLoading: true },
  })
  // The zones of the world are words of ours, and four hundred of them.
  window.document.write(html.replace(/<optgroup label="(?!Likely)[\s\S]*?<\/optgroup>/g, ''))
  return window.document
}

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

/** Our own address handed to a calendar program, and forms of two calendars: what comes from outside stands in them encoded. */
const toCalendars =
  /^(?:webcal:\/\/roundtwo\.test\/calendar\/[\w.-]+\.ics|https:\/\/(?:calendar\.google\.com\/calendar\/r(?:ender)?|outlook\.live\.com\/calendar\/0\/(?:addfromweb|deeplink\/compose))\?[\w%.+*&=-]+)$/

describe('words from outside', () => {
  let plain: Map<string, ReturnType<typeof shapeOf>>
  beforeAll(async () => {
    plain = new Map([...(await everyPage())].map(([name, html]) => [name, shapeOf(parse(html))]))
  })

  it.each(attacks.map((attack) => [attack('words'), attack] as const))('stay words on every page: %s', async (words, attack) => {
    for (const [name, html] of await everyPage(attack)) {
      const page = parse(html)
      expect(shapeOf(page), `${name}: ${words}`).toEqual(plain.get(name))
      for (const href of hrefs(page).filter((one) => !toCalendars.test(one)))
        expect(href, `${name}: ${words}`).toMatch(
          /^(\/(?!\/)|#|https:\/\/zoom\.us\/j\/123%20|https:\/\/(?:script\.google|make\.powerautomate)\.com$|https:\/\/news\.google\.com\/search\?q=[\w%.!~*'()-]+$|mailto:[^?]+@bluepine\.example(?:\?|$)|https:\/\/(?:mail\.google|outlook\.office)\.com\/[^&]*[?&](?:fs=1&)?to=[^&]+%40bluepine\.example&)/,
        )
    }
  })

  it('are a link only where they lead to a known meeting service', async () => {
    const pages = await everyPage()
    expect(hrefs(parse(pages.get('round') ?? ''))).toContain('https://zoom.us/j/123')
  })
})
