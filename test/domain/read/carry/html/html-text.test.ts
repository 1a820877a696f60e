import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToText } from '../../../../../functions/domain/read/carry/html/html-text.ts'
import { findLinks, unwrapLink, unwrapLinksIn } from '../../../../../functions/domain/read/lay-out/links.ts'

const textOf = (html: string): string => htmlToText(html).text

describe('HTML as text', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo\n'],
    ['<div>One</div><div>Two<br>Three</div>', 'One\nTwo\nThree'],
    ['a  <b> b </b>\n c', 'a b c'],
    ['<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['<table><tr><td>10:00</td><td><b>Kim</b></td></tr></table>', '10:00 | Kim'],
    ['<table><tr><td><table><tr><td>10:00</td><td>Kim</td></tr></table></td></tr></table>', '10:00 | Kim'],
    ['<style>p{}</style><script>x("</p>")</script><!-- <p> -->Hi', 'Hi'],
    ['5 < 6 & 7 &gt; 6 &eacute;&#233;&#xE9;&nosuch;', '5 < 6 & 7 > 6 ééé&nosuch;'],
    ['<a href="https://x.example/?a=1&amp;b=2" title=">">Join</a> now', 'Join<https://x.example/?a=1&b=2> now'],
    ['<a href="javascript:alert(1)">Join</a>', 'Join'],
    ['<blockquote>Older</blockquote>', '> Older'],
    ['<title>Not this</title>Hi', 'Hi'],
  ])('%s', (html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it('never lets a tag through, whatever the input', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      '/',
      '!--',
      '-->',
      'script',
      'p',
      'a',
      ' href',
      'https://x.example',
      '&',
      '&lt;',
      '#60;',
      'td',
      'tr',
      'table',
      ' ',
      'x',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const html = parts.join('')
        const { text } = htmlToText(html)
        expect(text.length).toBeLessThanOrEqual(html.length * 4 + 100)
        if (!html.includes('&')) expect(text).not.toMatch(/<(script|table|td|tr|p)[ >]/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('links', () => {
  it.each([
    ['See https://x.example/a.', ['https://x.example/a']],
    ['(https://x.example/a_(b))', ['https://x.example/a_(b)']],
    ['Join<https://x.example/a?b=c>,https://y.example', ['https://x.example/a?b=c', 'https://y.example']],
    ['面接：https://zoom.us/j/1。', ['https://zoom.us/j/1']],
    ['http:// https:/ httpx', []],
  ])('in %j', (text, urls) => {
    expect(findLinks(text).map(({ url }) => url)).toEqual(urls)
  })

  it.each([
    ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F1%3Fpwd%3Da&data=05', 'https://zoom.us/j/1?pwd=a'],
    ['https://www.google.com/url?q=https://zoom.us/j/1&sa=D', 'https://zoom.us/j/1'],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_1&d=x', 'https://zoom.us/j/1'],
    ['https://urldefense.com/v3/__https://zoom.us/j/1__;!!x$', 'https://zoom.us/j/1'],
    ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
    [
      'https://safelinks.protection.outlook.com.evil.example/?url=https://zoom.us',
      'https://safelinks.protection.outlook.com.evil.example/?url=https://zoom.us',
    ],
    ['https://zoom.us/j/1', 'https://zoom.us/j/1'],
  ])('unwraps %s', (wrapped, link) => {
    expect(unwrapLink(wrapped)).toBe(link)
    expect(unwrapLinksIn(`Join: ${wrapped} now`)).toContain(link)
  })
})
