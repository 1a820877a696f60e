import { caniemail } from 'caniemail'
import { describe, expect, it } from 'vitest'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { width } from '../../../templates/mail/render/style.ts'
import { fullSamples, variants } from '../sample-mails.ts'
import { type Sample, sampleLinks } from '../sample-view.ts'

const programs: Parameters<typeof caniemail>[0]['clients'] = [
  ...(['gmail.desktop-webmail', 'gmail.ios', 'gmail.android', 'gmail.mobile-webmail'] as const),
  ...(['outlook.windows', 'outlook.macos', 'outlook.outlook-com', 'outlook.ios', 'outlook.android'] as const),
  ...(['apple-mail.macos', 'apple-mail.ios'] as const),
]

/** What some of them do not know (data of caniemail.com), and why nothing is lost where it is missing. */
const doneWithout: Record<string, string> = {
  'color-scheme CSS property': 'Without it a program darkens the mail its own way; words and grounds keep their contrast.',
  'color-scheme meta tag': 'The same.',
  '@media': 'The colours of the dark and the narrow layout only. The card is fluid without it.',
  '<style> element': 'It holds nothing but those.',
  'display:none': 'Hides the preheader. Gmail on the mobile web shows it: the words of the mail list, once more.',
  opacity: 'The preheader again, which has four more ways to stay hidden.',
  'max-height property': 'The preheader again.',
  overflow: 'The preheader again.',
  'border-radius': 'Corners are square.',
  '<body> element': 'Its ground is on the outer table too.',
  'white-space': 'A tag behind a heading may break.',
}

const htmlOf = ({ touchpoint, view, now, more }: Sample): string => renderMail(touchpoint, view, sampleLinks, now, more).html

/** Features that a program does not know at all, by their titles on caniemail.com. */
const unknownIn = (html: string): string[] =>
  [...caniemail({ clients: programs, html }).issues.errors.values()].flat().map(({ title }) => title)

describe('Gmail, Outlook and Apple Mail', () => {
  it('know all that the mails use, but for what is done without', () => {
    const unknown = new Set([...fullSamples, ...variants].map(htmlOf).flatMap(unknownIn))
    expect([...unknown].sort()).toEqual(Object.keys(doneWithout).sort())
  })
})

describe('Outlook on Windows', () => {
  const html = fullSamples.map(htmlOf)
  const conditional = /<!--\[if mso\]>(.*?)<!\[endif\]-->/gs

  it('gets a table of a fixed width around the card, opened and closed, and no other program sees it', () => {
    for (const one of html) {
      const [open, close, ...more] = [...one.matchAll(conditional)].map(([, inner]) => inner)
      expect(open).toBe(`<table role="presentation" width="${width}" align="center"><tr><td>`)
      expect([close, ...more]).toEqual(['</td></tr></table>'])
    }
  })

  it('gets the padding of every button from its cell, as wide as that of the link elsewhere', () => {
    const cells = html.flatMap((one) => [...one.matchAll(/<td class="(?:first|second)" style="([^"]*)"><a [^>]*style="([^"]*)"/g)])
    expect(cells.length).toBeGreaterThan(20)
    expect(html.flatMap((one) => [...one.matchAll(/class="button /g)]).length).toBe(cells.length)
    for (const [, cell, link] of cells)
      expect(/mso-padding-alt:([^;]+)/.exec(cell ?? '')?.[1]).toBe(/;padding:([^;]+)/.exec(link ?? '')?.[1])
  })
})
