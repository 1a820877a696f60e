import { describe, expect, it } from 'vitest'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { viewOf } from '../journeys/journey.ts'
import { writtenFor } from '../packets.ts'
import { allSamples } from '../sample-mails.ts'
import { sampleLinks } from '../sample-view.ts'
import { journeys } from '../situations.ts'

/** What the one button that leads opens. */
const leadingIn = (html: string): string[] => [...html.matchAll(/<a href="([^"]*)" class="button first"/g)].map(([, href]) => href ?? '')

const mailOf = (name: string, over: { now?: string } = {}) => {
  const { touchpoint, view, now, more } = allSamples.find((one) => one.name === name)!
  return renderMail(touchpoint, view, sampleLinks, over.now ?? now, more).html
}

describe('the button that leads is the act of its mail', () => {
  it.each(journeys.map((journey) => [journey.name, journey] as const))(
    '%s: the packet leads to the preparation, the card to the way',
    (_, journey) => {
      const view = viewOf(journey)
      const [application] = view.applications
      const round = application!.rounds.at(-1)!
      const [packet, ...more] = leadingIn(writtenFor('packet', application!, round, view).mail.html)
      expect(more).toEqual([])
      expect(packet).toMatch(round.meetingUrl === null && round.location === null ? /packet|^mailto:/ : /\/packet$/)
      for (const href of leadingIn(writtenFor('card', application!, round, view).mail.html)) expect(href).not.toContain('/packet')
    },
  )

  it('a packet that came late is the card as well: it leads to the way', () => {
    expect(leadingIn(mailOf('packet-late'))).toEqual(['https://halden.zoom.us/j/123456'])
  })

  it.each(['nudge', 'second-nudge', 'check-in', 'cancel-follow-up', 'ask-time'])('%s: the note that is to be sent', (kind) => {
    expect(leadingIn(mailOf(kind)).map((href) => href.slice(0, 7))).toEqual(['mailto:'])
  })

  it('a note with a gap leads to where it is filled', () => {
    expect(leadingIn(mailOf('new-time'))).toEqual([sampleLinks.notes('round-2')])
  })

  it('nobody joins days before: word of a move has no such button, but on the day', () => {
    const { view } = allSamples.find(({ name }) => name === 'change')!
    const start = view.applications[0]!.rounds.at(-1)!.start!
    expect(leadingIn(mailOf('change'))).toEqual([])
    expect(leadingIn(mailOf('change', { now: plus(start, { hours: -5 }) }))).toEqual(['https://halden.zoom.us/j/123456'])
  })
})
