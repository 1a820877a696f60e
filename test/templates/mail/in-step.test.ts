import { describe, expect, it } from 'vitest'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { squeeze } from '../html-text.ts'
import { viewOf } from '../journeys/journey.ts'
import { writtenFor } from '../packets.ts'
import { allSamples } from '../sample-mails.ts'
import { sampleLinks } from '../sample-view.ts'
import { journeys, situations } from '../situations.ts'

const mailOf = (name: string) => {
  const { touchpoint, view, now, more } = allSamples.find((one) => one.name === name)!
  return renderMail(touchpoint, view, sampleLinks, now, more)
}
const journeyMail = (start: string, kind: 'receipt' | 'packet' | 'card') => {
  const view = viewOf(journeys.find(({ name }) => name.startsWith(start))!)
  const [application] = view.applications
  return writtenFor(kind, application!, application!.rounds.at(-1)!, view).mail
}

describe('what a mail says around its matter', () => {
  it('the foot is two short paragraphs, and no row of rows', () => {
    for (const name of ['receipt', 'card', 'nudge', 'offer']) {
      const foot = /<footer[\s\S]*<\/footer>/.exec(mailOf(name).html)?.[0] ?? ''
      expect(foot.match(/<p /g)?.length, name).toBe(2)
    }
  })

  it('a packet that came late says so in the gallery too', () => {
    const found = situations().find(({ name }) => name.startsWith('The invite came four hours'))!
    expect(squeeze(found.shown[0]!.text)).toContain('Why this came: You heard only hours ahead')
  })

  it('a number to call on the way is asked for while the day is far, and no card says that there is none', () => {
    expect(journeyMail('A store manager', 'receipt').html).toMatch(/No number to call on the day\.[\s\S]*mailto:/)
    expect(journeyMail('A store manager', 'card').text).not.toContain('no number')
    expect(journeyMail('A sales lead', 'receipt').text).not.toContain('No number to call')
  })

  it('what was promised is told kindly, with its mail', () => {
    const packet = journeyMail('An accountant: round two', 'packet')
    expect(squeeze(packet.text)).toContain('What you promised Ray Ito')
    expect(packet.html).toMatch(/mailto:ray\.ito@[^"]*subject=Close%20checklist/)
    expect(journeyMail('An accountant: round two', 'card').html).toMatch(/mailto:ray\.ito@[^"]*subject=Close%20checklist/)
    for (const { text } of [packet, journeyMail('An accountant: round two', 'card')])
      expect(text).not.toMatch(/Overdue|owed|Get it to them/)
    expect(mailOf('debrief').text).toContain('Promised to send something? Add it on the page.')
  })

  it('the head of a packet has what one needs first: who arranged it and when they decide stand at its end', () => {
    const { text } = mailOf('packet')
    expect(text.indexOf('Arranged by:')).toBeGreaterThan(text.indexOf('The people'))
    expect(text.indexOf('Decision:')).toBeGreaterThan(text.indexOf('Arranged by:'))
  })

  it('a move has its new time in the title and one column, with what was struck beneath', () => {
    const { html } = mailOf('change')
    expect(html).toMatch(/<h1[^>]*>Moved to Thu 3 Dec, 6:30 pm/)
    expect(html).toMatch(/class="before"[^>]*line-through/)
    expect(html).toContain('round\u00a02</h1>')
    // Half past midnight in Berlin: it may be a slip of whoever moved it.
    expect(squeeze(mailOf('change').text)).toContain('That is 00:30 for them, in Berlin.')
  })
})
