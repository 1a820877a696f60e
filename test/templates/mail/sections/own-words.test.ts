import { describe, expect, it } from 'vitest'
import { type Mail, renderMail } from '../../../../templates/mail/render/render-mail.tsx'
import { parseMail, squeeze } from '../../html-text.ts'
import { allSamples } from '../../sample-mails.ts'
import { sampleLinks } from '../../sample-view.ts'

function mailOf(name: string): Mail {
  const found = allSamples.find((one) => one.name === name)
  if (!found) throw new Error(`no sample named ${name}`)
  return renderMail(found.touchpoint, found.view, sampleLinks, found.now, found.more)
}

const textOf = (name: string): string => squeeze(mailOf(name).text)
const hrefsOf = (name: string): string[] =>
  [...parseMail(mailOf(name).html).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')

describe('the employer’s own words', () => {
  it('stand in the packet before anything of ours, quoted', () => {
    const text = textOf('packet-own-words')
    expect(text).toContain('“Ask for Tessa Bloom at the 31st-floor reception; the garage is on 46th Street.”')
    expect(text).toContain('a photo ID · two copies of your CV')
    expect(text.indexOf('a photo ID')).toBeLessThan(text.indexOf('Have this answer ready'))
    expect(text.indexOf('a photo ID')).toBeLessThan(text.indexOf('general guidance'))
  })

  it('are few on the card and the receipt: what one must act on', () => {
    expect(textOf('card-own-words')).toContain('“What to bring: a photo ID · two copies of your CV”')
    expect(textOf('card-own-words')).not.toContain('hear from us')
    expect(textOf('receipt-own-words')).toContain('The rest of what they wrote')
  })

  it('go on standing when the hour moves', () => {
    expect(textOf('change-own-words')).toContain('Ask for Tessa Bloom')
  })

  it('say of a person what they look at, with the person', () => {
    const text = textOf('packet-own-words')
    expect(text.indexOf('Dana will go deep')).toBeGreaterThan(text.indexOf('The people'))
  })

  it('lead only where a link from outside may lead', () => {
    expect(hrefsOf('packet-own-words')).toContain('https://miro.com/app/board/uXjVN/')
    expect(mailOf('packet-own-words').html).not.toContain('href="https://notes.evil.example')
    expect(mailOf('packet-own-words').text).not.toContain('https://notes.evil.example')
  })

  it('make a call no alarm about a place that is missing', () => {
    for (const name of ['receipt-by-phone', 'card-by-phone']) {
      expect(textOf(name)).toContain('By phone. They call you')
      expect(textOf(name)).not.toContain('They haven’t said where')
    }
  })
})
