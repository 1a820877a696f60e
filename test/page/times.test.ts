import { beforeAll, describe, expect, it } from 'vitest'
import { everyPage } from './every-page.ts'

let pages = new Map<string, string>()
beforeAll(async () => {
  pages = await everyPage()
})

/** Words a person reads, less those in a `time` element and those that cannot hold one. */
const outsideTimes = (html: string): string =>
  html
    .replace(/^.*<body/s, '')
    .replace(/<time[^>]*>.*?<\/time>/gs, ' ')
    .replace(/<(textarea|option|button|svg|blockquote)[\s>].*?<\/\1>/gs, ' ')
    .replace(/<span class="from">.*?<\/span>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')

const dated = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d/

describe('a day on a page', () => {
  it('stands in a time element, so that a program can read it too', () => {
    const found = [...pages].flatMap(([name, html]) => {
      const [words] = dated.exec(outsideTimes(html)) ?? []
      return words ? [`${name}: ${words}`] : []
    })
    expect(found).toEqual([])
    expect([...pages.values()].filter((html) => html.includes('<time '))).not.toHaveLength(0)
  })

  it('is read by a program as a day or an instant', () => {
    for (const html of pages.values())
      for (const [, at = ''] of html.matchAll(/<time datetime="([^"]*)"/g)) expect(at).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/)
  })
})
