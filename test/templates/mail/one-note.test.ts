import { expect, it } from 'vitest'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { squeeze } from '../html-text.ts'
import { viewOf } from '../journeys/journey.ts'
import { writtenFor } from '../packets.ts'
import { allSamples } from '../sample-mails.ts'
import { sampleLinks } from '../sample-view.ts'
import { journeys, situations } from '../situations.ts'

it('one contact gets one note: it asks for the kind of interview and, where nobody said it, for the place', () => {
  const journey = journeys.find(({ name }) => name.startsWith('Nobody says'))!
  const textOf = (at: string | null): string => {
    const view = viewOf({ ...journey, rounds: journey.rounds.map((round) => ({ ...round, at })) })
    const application = view.applications[0]!
    const { html, text } = writtenFor('packet', application, application.rounds.at(-1)!, view).mail
    expect(new Set(html.match(/mailto:[^"?]*\?[^"]*/g) ?? []).size).toBe(1)
    return squeeze(text)
  }
  expect(textOf(null)).toContain(
    'what kind of round it will be, what it will be about and where to come, or which link or number we’ll use?',
  )
  expect(textOf(null)).toContain('They haven’t said where yet.')
  expect(textOf('https://zoom.us/j/5')).not.toContain('where to come')
})

it('the reminder of an offer’s deadline has a draft for each answer', () => {
  const { touchpoint, view, now, more } = allSamples.find(({ name }) => name === 'offer-deadline')!
  const text = squeeze(renderMail(touchpoint, view, sampleLinks, now, more).text)
  for (const words of ['To accept', 'I’m delighted to accept', 'To decline', 'I’ve decided not to accept', 'To ask for time'])
    expect(text).toContain(words)
})

it('an offer’s mail has a word for each who still decides, with an address or not, and an earlier day asked for where theirs is too late', () => {
  const { touchpoint, view, now, more } = allSamples.find(({ name }) => name === 'offer')!
  const { text, html } = renderMail(touchpoint, view, sampleLinks, now, more)
  for (const words of [
    'To tell Brightwater',
    'I don’t have a recruiter’s address',
    'To tell Fernhill Health',
    'bring the interview on Thursday, 17 December forward',
  ])
    expect(squeeze(text)).toContain(words)
  expect(squeeze(text)).toContain('Only once you have it in writing.')
  // What Halden Labs is told goes to nobody else, and the other way round.
  expect(text.split('To tell ').slice(1).join('')).not.toMatch(/Halden|Priya/i)
  // A yes is not sent with its gap.
  expect(html).not.toMatch(/mailto:[^"]*delighted/)
})

it('a foot in the gallery says what the planner says', () => {
  const feet = situations().flatMap(({ shown }) =>
    shown.flatMap(({ kind, text }) => (kind === 'mail' ? [squeeze(text.split('\n---\n')[1] ?? '')] : [])),
  )
  expect(feet.length).toBeGreaterThan(60)
  for (const foot of feet) expect(foot).not.toMatch(/It was (?:time|due)/)
  const closed = feet.filter((foot) => foot.includes('offer asks for your answer'))
  for (const foot of closed) expect(foot).not.toContain('follow-up')
})
