import { describe, expect, it } from 'vitest'
import { type TouchpointKind, touchpointKindSchema } from '../../../functions/domain/sending/touchpoint.ts'
import { allowedHref, safeUrl } from '../../../functions/domain/trust/safe-url.ts'
import type { View } from '../../../functions/domain/view/view.ts'
import { line } from '../../../templates/mail/render/clean.ts'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { parseMail } from '../html-text.ts'
import { fullSamples, variants } from '../sample-mails.ts'
import {
  aCandidate,
  anApplication,
  aPerson,
  aRound,
  aTouchpoint,
  aView,
  fullApplication,
  fullView,
  sampleLinks,
  secondRound,
} from '../sample-view.ts'
import { attacks, leadsHome, poisoned } from './poisoned.ts'

/** Control characters but for line ends, bidi marks, zero-width characters, half characters. */
const hidden = /(?!\n)\p{Cc}|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u

const samples = [...fullSamples, ...variants]

describe.each(Object.entries(attacks))('with %s in every field from outside', (_name, bad) => {
  it.each(samples)('the mail $name keeps it text', ({ touchpoint, view, now, more }) => {
    const mail = renderMail({ ...touchpoint, because: bad }, poisoned(view, bad) as View, sampleLinks, now, more)
    const document = parseMail(mail.html)
    expect(document.querySelectorAll('script, img, iframe, object, [onmouseover], [onerror]')).toHaveLength(0)
    for (const node of document.querySelectorAll('[style]')) expect(node.getAttribute('style')).not.toContain('evil')
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href') ?? '').toMatch(leadsHome)
    expect(mail.subject).not.toMatch(/[\r\n]/)
    expect(mail.subject).not.toMatch(hidden)
    expect(`${mail.html}${mail.text}`).not.toMatch(hidden)
    expect(mail.text).not.toMatch(/^Bcc:/m)
    expect(Array.from(mail.subject).length).toBeLessThanOrEqual(78)
    expect(Buffer.byteLength(mail.html)).toBeLessThan(60_000)
  })
})

describe('a crowded round', () => {
  const people = Array.from({ length: 60 }, (_, n) =>
    aPerson(`Person ${n} ${'of a long family name '.repeat(4)}`, {
      email: `person${n}@halden.example`,
      title: 'Principal Something '.repeat(10),
      detail: 'we spoke at length about the plan. '.repeat(60),
      audience: 'peer',
    }),
  )
  const start = '2026-12-02T14:00:00Z'
  const sessions = Array.from({ length: 60 }, (_, n) => ({
    start,
    end: '2026-12-02T15:00:00Z',
    title: `Talk ${n}`,
    interviewers: people.map(({ name }) => name),
    identity: 'round-2',
  }))
  const view = fullView({ ...secondRound({}, { interviewers: people, start }), sessions, fullDay: true })

  /** Signed links are long. */
  const links = Object.fromEntries(
    Object.entries(sampleLinks).map(([name, link]) => [
      name,
      (...given: never[]) => `${(link as (...all: never[]) => string)(...given)}/${'x'.repeat(300)}`,
    ]),
  ) as unknown as typeof sampleLinks

  it.each(['receipt', 'change', 'packet', 'card', 'debrief', 'thanks', 'last-call'] satisfies TouchpointKind[])(
    'fits a %s, and nobody is dropped from notes and packet',
    (kind) => {
      const mail = renderMail(aTouchpoint(kind), view, links, '2026-11-30T19:00:00Z', {})
      expect(Buffer.byteLength(mail.html)).toBeLessThan(60_000)
      if (['thanks', 'last-call', 'packet'].includes(kind)) for (let n = 0; n < 60; n += 1) expect(mail.text).toContain(`Person ${n} `)
    },
  )
})

describe('a mail that carries all others of its day', () => {
  it('shortens the last ones to a link rather than being cut', () => {
    const rounds = Array.from({ length: 9 }, (_, n) => ({ ...secondRound({ applicationId: `app-${n}` }), id: `round-x${n}` }))
    const view = aView(rounds.map((round, n) => ({ ...fullApplication(round), id: `app-${n}`, rounds: [round] })))
    const carries = rounds.slice(1).map(({ id }) => `${id}#packet#1`)
    const mail = renderMail(aTouchpoint('packet', { subject: 'round-x0', carries }), view, sampleLinks, '2026-11-30T19:00:00Z', {})
    expect(Buffer.byteLength(mail.html)).toBeLessThan(60_000)
    expect(mail.text.match(/Panel interview: Halden Labs, round 2\n/g)).toHaveLength(9)
    expect(mail.text).toContain('this mail is full')
  })
})

describe('a link from an invite', () => {
  const clickable = [
    'https://us02web.zoom.us/j/1?pwd=x',
    'https://meet.google.com/abc-defg-hij',
    'https://teams.microsoft.com/l/meetup-join/x',
  ]
  const text = [
    'http://zoom.us/j/1',
    'https://zoom.us.evil.example/j/1',
    'https://evil.example/zoom.us',
    'https://zoom.us@evil.example/',
    'https://user:pass@zoom.us/',
    'https://zoom.us:8443/j/1',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://zооm.us/j/1',
    'zoom.us/j/1',
    '//zoom.us/j/1',
    '',
    'https://evilzoom.us/j/1',
  ]
  it.each(clickable)('%s may be clicked', (url) => expect(safeUrl(url).kind).toBe('link'))
  it.each(text)('%s stays text', (url) => expect(safeUrl(url).kind).toBe('text'))

  it('shows a look-alike for what it is', () => {
    const view = fullView(secondRound({}, { meetingUrl: 'https://zооm.us/j/1' }))
    const { html, text: plain } = renderMail(aTouchpoint('packet'), view, sampleLinks, '2026-11-30T19:00:00Z', {})
    expect(plain).toMatch(/xn--[a-z0-9-]+\.\u2060us/)
    expect(html).not.toContain('href="https://z')
  })

  it('our own links are https, or the local run’s', () => {
    expect(allowedHref('https://roundtwo.example/x')).not.toBeNull()
    expect(allowedHref('http://127.0.0.1:3000/x')).not.toBeNull()
    expect(allowedHref('http://evil.example/x')).toBeNull()
    expect(allowedHref('javascript:alert(1)')).toBeNull()
  })
})

describe('an address of the net in words from outside', () => {
  const joined = (host: string) => host.replaceAll('.', '.\u2060')

  it.each([
    ['sign in at https://evil.example/login?next=1 today', `sign in at ${joined('evil.example')} today`],
    ['Sign in at HTTP://Evil.example/login.', `Sign in at ${joined('evil.example')}.`],
    ['see www.evil.example/a/b, please', `see ${joined('www.evil.example')}, please`],
    ['go to evil.example/login', `go to ${joined('evil.example')}`],
    ['go to evil.example', `go to ${joined('evil.example')}`],
    ['(https://user:pass@zoom.us/)', `(${joined('zoom.us')})`],
    ['javascript://evil.example/%0aalert(1)', `${joined('evil.example')})`],
    ['https://xn--evil-5na.example/x', joined('xn--evil-5na.example')],
  ])('is written as its host, and no mail program makes a link of it: %s', (text, shown) => expect(line(text)).toBe(shown))

  it.each([
    'Join at https://us02web.zoom.us/j/1?pwd=x, please',
    'The pad: https://app.coderpad.io/ABC',
    'https://maps.app.goo.gl/abc',
    'Write to ola.berg@kestrel.example.',
    'Save it as invite.ics, at 9.30 a.m., e.g. today. Room 4.2',
  ])('stays as it is where it may be clicked, is a mail address, a file or no address: %s', (text) => expect(line(text)).toBe(text))

  it('is cleaned once or twice to the same words, in a time that grows with the text', () => {
    const text = `${'a.'.repeat(25_000)} ${'www.'.repeat(10_000)} ${'https://'.repeat(5_000)} ${'x'.repeat(50_000)}`
    expect(line(line('see https://evil.example/x'))).toBe(line('see https://evil.example/x'))
    expect(line(text).length).toBeGreaterThan(0)
  })

  it('stands in no mail, in whatever field it came; the detail in a draft is the candidate’s own', () => {
    for (const { touchpoint, view, now, more } of samples) {
      const mail = renderMail(
        touchpoint,
        poisoned(view, 'sign in at https://evil.example/login', ['detail']) as View,
        sampleLinks,
        now,
        more,
      )
      expect(`${touchpoint.kind} ${mail.html} ${mail.text}`).not.toMatch(/https?:\/\/evil|evil\.example\/login/)
    }
  })
})

it('every kind says what is wrong when its round is gone, instead of mailing nonsense', () => {
  const empty = aView([anApplication([aRound('round-7')])], { candidate: aCandidate() })
  // these are about the application, which may have lost the round
  const afterAnswers = ['offer', 'offer-deadline', 'after-no', 'check-in', 'ask-time']
  const free: string[] = [
    'question',
    'feed-summary',
    'agenda',
    'term-end',
    'sign-in',
    'welcome',
    'invitation',
    'nudge',
    'second-nudge',
    'close-offer',
    ...afterAnswers,
  ]
  for (const kind of touchpointKindSchema.options) {
    if (!free.includes(kind)) expect(() => renderMail(aTouchpoint(kind), empty, sampleLinks, '2026-11-30T19:00:00Z')).toThrow(/round/)
  }
})
