import { expect, it } from 'vitest'
import { wordCount } from '../../../functions/domain/packet/words/shortened.ts'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { lettersOf } from '../../../templates/mail/sections/drafts/offer-letters.ts'
import { squeeze } from '../html-text.ts'
import { viewOf } from '../journeys/journey.ts'
import { bodyOf, writtenFor } from '../packets.ts'
import { allSamples } from '../sample-mails.ts'
import { sampleLinks } from '../sample-view.ts'
import { journeys, situations } from '../situations.ts'

it('one contact gets one note: it asks for the kind of interview and, where nobody said it, for the place', () => {
  const journey = journeys.find(({ name }) => name.startsWith('Nobody says'))!
  const textOf = (at: string | null): string => {
    const view = viewOf({ ...journey, rounds: journey.rounds.map((round) => ({ ...round, at })) })
    const application = view.applications[0]!
    const { html, text } = writtenFor('packet', application, application.rounds.at(-1)!, view).mail
    // While the place is open, whoever has asked already has a short reminder beside it.
    expect(new Set(html.match(/mailto:[^"?]*\?[^"]*/g) ?? []).size).toBe(at === null ? 2 : 1)
    return squeeze(text)
  }
  expect(textOf(null)).toContain('Two quick questions: where do we meet (an address, a link or a number), and what will we focus on?')
  expect(textOf(null)).toContain('They haven’t said where yet.')
  expect(textOf('https://zoom.us/j/5')).not.toContain('in person')
})

const letterTexts = (name: string) => {
  const { view, now } = allSamples.find((one) => one.name === name)!
  return lettersOf(view, view.applications[0]!, now)
}

it('an offer has a letter for each way to answer it on one page, and its reminder leads there and repeats none', () => {
  const letters = letterTexts('offer-deadline')
  expect(letters.map(({ purpose }) => purpose)).toEqual([
    'To ask for time',
    'To ask about terms',
    'To tell Fernhill Health',
    'To tell Brightwater',
    'To accept',
    'To decline',
  ])
  const { touchpoint, view, now, more } = allSamples.find(({ name }) => name === 'offer-deadline')!
  const { text, html } = renderMail(touchpoint, view, sampleLinks, now, more)
  for (const { draft } of letters) expect(squeeze(text)).not.toContain(squeeze(draft.body.split('\n\n')[1] ?? ''))
  expect(html.match(/class="button first"[^>]*>[^<]*|<a href="([^"]*)" class="button first"/)?.[0]).toContain('#letters')
})

it('an offer’s mail is short: time and terms in full, a word for each who still decides by a link, and no letter of no', () => {
  const { touchpoint, view, now, more } = allSamples.find(({ name }) => name === 'offer')!
  const { text, html } = renderMail(touchpoint, view, sampleLinks, now, more)
  const plain = squeeze(text)
  expect(wordCount(bodyOf({ text }))).toBeLessThan(260)
  expect(plain).toContain('ask for that before you say yes')
  expect(plain).toContain(
    'Fernhill Health: next round Thursday, 17 December, 3:00–4:00 pm, two days after your answer is due. Ask for an earlier day',
  )
  expect(plain).not.toMatch(/not to accept|delighted to accept/)
  // A yes is not sent with its gap.
  expect(html).not.toMatch(/mailto:[^"]*delighted/)
  const [toFernhill, toBrightwater] = letterTexts('offer').filter(({ purpose }) => purpose.startsWith('To tell'))
  expect(toFernhill?.draft.body).toContain('bring the interview on Thursday, 17 December forward')
  expect(html).toContain('mailto:nils@brightwater.example')
  // What Halden Labs is told goes to nobody else, and the other way round.
  expect(`${toFernhill?.draft.body}${toBrightwater?.draft.body}`).not.toMatch(/Halden|Priya/i)
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
