import { describe, expect, it } from 'vitest'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { roundInSentence, roundWords } from '../../../templates/mail/words/words.ts'
import { squeeze } from '../html-text.ts'
import { viewOf } from '../journeys/journey.ts'
import { bodyOf, writtenFor } from '../packets.ts'
import { allSamples } from '../sample-mails.ts'
import { anApplication, aPerson, aRound, sampleLinks } from '../sample-view.ts'
import { journeys, situations } from '../situations.ts'

const textOf = (name: string): string => {
  const { touchpoint, view, now, more } = allSamples.find((one) => one.name === name)!
  return squeeze(renderMail(touchpoint, view, sampleLinks, now, more).text.split('\n---\n')[0] ?? '')
}
const times = (text: string, words: string): number => text.split(words).length - 1

const journeyMail = (name: string, kind: 'receipt' | 'packet' | 'card') => {
  const view = viewOf(journeys.find((one) => one.name.startsWith(name))!)
  const application = view.applications[0]!
  return writtenFor(kind, application, application.rounds.at(-1)!, view).mail
}

describe('one thing is said once', () => {
  it.each(['last-call', 'thanks'])('the hour that all open notes have: %s', (name) => expect(times(textOf(name), '3:30 pm')).toBe(1))

  it('each one’s own hour, where they differ', () => {
    const { touchpoint, view, now, more } = allSamples.find((one) => one.name === 'last-call')!
    const [application] = view.applications
    const rounds = application!.rounds.map((round) => ({
      ...round,
      interviewers: round.interviewers.map((one, at) => ({ ...one, lastSessionEnd: `2026-12-02T${19 + (at % 2)}:00:00Z` })),
    }))
    const { text } = renderMail(touchpoint, { ...view, applications: [{ ...application!, rounds }] }, sampleLinks, now, more)
    expect(text).toContain('2:00 pm')
    expect(text).toContain('3:00 pm')
  })

  it.each(['task', 'task-today'])('when it is due, and that it is a task: %s', (name) => {
    const text = textOf(name)
    expect(text).not.toMatch(/Due: |Your task -/)
    expect(text).toMatch(/It is due on|You give it in the interview, on/)
  })

  it('who recruits, where that is the one who is met', () => {
    for (const kind of ['receipt', 'packet'] as const) {
      const { text } = journeyMail('A nurse: first call', kind)
      expect(text).not.toMatch(/Recruiter: Dana|Arranged by/)
      expect(text).toContain('With: Dana Holt')
    }
    expect(journeyMail('A store manager', 'receipt').text).toMatch(/Recruiter: /)
  })
})

it('a packet says whom one meets above everything else', () => {
  for (const { name, rounds } of journeys) {
    const last = rounds.at(-1)!
    if (last.sessions || last.people.length === 0) continue
    const body = bodyOf(journeyMail(name, 'packet'))
    expect(body.indexOf('With: ')).toBeGreaterThan(-1)
    expect(body.indexOf('With: ')).toBeLessThan(body.search(/^-{3,}$/m))
  }
})

describe('a call about the offer', () => {
  const round = aRound('round-2', { number: 1, position: 3 }, { title: 'Offer call', interviewers: [aPerson('Priya Shah')] })
  const application = anApplication([round], { company: 'Fernhill Hospital' })

  it('is of no round, whatever number it has', () => {
    expect(roundWords(round, application)).toBe('Fernhill Hospital')
    expect(roundInSentence(round, application)).toBe('your call about the offer at Fernhill Hospital')
    const other = aRound('round-2', { number: 1, position: 3 }, { title: 'Panel' })
    expect(roundWords(other, application)).toBe('Fernhill Hospital, round 1')
  })

  it('is called so in its mails', () => {
    for (const kind of ['receipt', 'packet', 'card'] as const)
      expect(
        `${journeyMail('A nurse: a call about the offer', kind).subject} ${journeyMail('A nurse: a call about the offer', kind).text}`,
      ).not.toMatch(/round \d/i)
    expect(journeyMail('A nurse: a call about the offer', 'receipt').subject).toMatch(/^Offer call: Fernhill Hospital, Wed 16 Dec/)
  })
})

describe('one thing to press', () => {
  const htmlOf = (name: string): string => {
    const { touchpoint, view, now, more } = allSamples.find((one) => one.name === name)!
    return renderMail(touchpoint, view, sampleLinks, now, more).html
  }

  it.each(['thanks', 'offer', 'after-no', 'ask-time', 'check-in'])('%s: is a button, and the only filled one', (name) => {
    expect(htmlOf(name).match(/class="button first"/g)).toHaveLength(1)
  })

  it('is to say what it was about, while nothing is written down', () => {
    const { touchpoint, view, now, more } = allSamples.find((one) => one.name === 'thanks')!
    const [application] = view.applications
    const rounds = application!.rounds.map((round) => ({ ...round, debrief: null }))
    const { html } = renderMail(touchpoint, { ...view, applications: [{ ...application!, rounds }] }, sampleLinks, now, more)
    expect(html).toMatch(/class="button first"[^>]*>Say what you talked about</)
  })
})

describe('the gallery', () => {
  const shown = situations()
  const textIn = (situation: string, name: string): string =>
    squeeze(shown.find((one) => one.name.startsWith(situation))!.shown.find((one) => one.name === name)!.text)

  it('names on a card that comes the evening before the day, and never "tomorrow": it is opened on the way', () => {
    expect(textIn('A platform engineer', 'card')).toMatch(/^\w{3} \d+ \w{3}, 9 am: /)
    for (const { name, shown: mails } of shown)
      for (const mail of mails.filter(({ kind }) => kind === 'mail'))
        expect(`${mail.subject} ${mail.text.split('\n---')[0]}`, name).not.toMatch(/\btomorrow\b/i)
    expect(textIn('A nurse: first call', 'card')).toMatch(/^Today at /)
  })

  it('says of one wait no sentence of comfort twice', () => {
    const texts = ['nudge', 'second-nudge', 'close-offer'].map((name) => textIn('Waiting', name))
    expect(texts.filter((text) => text.includes('Silence has many reasons'))).toHaveLength(1)
  })
})

it('where no number is known, a card says that one can only write', () => {
  expect(squeeze(journeyMail('A store manager', 'card').text)).toMatch(/Running late: Write to /)
})
