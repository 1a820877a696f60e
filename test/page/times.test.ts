import { beforeAll, describe, expect, it } from 'vitest'
import { everyPage } from './every-page.ts'
import { examplePages } from './example-pages.ts'

let pages = new Map<string, string>()
beforeAll(async () => {
  pages = new Map([...(await everyPage()), ...(await examplePages())])
})

/**
 * Words of ours that a person reads. Left out are those that cannot hold an element, what others wrote (in quotation marks, in a block of its
 * own, or beside a fact), a mail shown as it will be sent, and examples of how to write an hour.
 */
const outsideTimes = (html: string): string =>
  html
    .replace(/^.*<body/s, '')
    .replace(/<time[^>]*>.*?<\/time>/gs, ' ')
    .replace(/<(textarea|option|button|svg|blockquote|pre)[\s>].*?<\/\1>/gs, ' ')
    .replace(/<(span|strong) class="(from|hint|subject)"[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<div class="notice" role="alert">.*?<\/div>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/“[^”]*”/g, ' ')

const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
/** `2 December`, `Tue 1 Dec`, `December 20`, `4:00 pm`, `11 am`, `16:30` */
const dated = new RegExp(`\\b(?:\\d{1,2} (?:${months})|(?:${months}) \\d{1,2}|\\d{1,2}(?::\\d\\d)?\\s?[ap]m|\\d{1,2}:\\d\\d)\\b`)

describe('a day or an hour on a page', () => {
  it('is found by what looks for it', () => {
    for (const words of ['on Wednesday, 2 December', '(Tue 1 Dec)', 'December 20, 2026', 'at 4:00 pm', '11 am', 'at 16:30'])
      expect(outsideTimes(`<body><p>${words}</p>`)).toMatch(dated)
  })

  it('stands in a time element, so that a program can read it too', () => {
    const found = [...pages].flatMap(([name, html]) => {
      const words = outsideTimes(html)
      const at = words.search(dated)
      return at < 0 ? [] : [`${name}: ${words.slice(Math.max(0, at - 40), at + 40).replace(/\s+/g, ' ')}`]
    })
    expect(found).toEqual([])
    expect([...pages.values()].filter((html) => html.includes('<time '))).not.toHaveLength(0)
  })

  it('is read by a program as a day, an instant or an hour of every day', () => {
    for (const html of pages.values())
      for (const [, at = ''] of html.matchAll(/<time datetime="([^"]*)"/g))
        expect(at).toMatch(/^(\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?|\d\d:\d\d)$/)
  })
})
