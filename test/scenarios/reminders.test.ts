import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, forwardedReply, kinds, lastMail } from './a-scenario.ts'

const old = 'https://meet.google.com/fer-nhil-one'
const link = async (town: Town) => (await town.interviews()).map(({ meetingUrl }) => meetingUrl)

/** An interview on Wednesday 2 December is known, and on the day before a mail of the recruiter's comes by the candidate's hand. */
async function afterReminder(text: string, subject: string) {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-12-01T15:00:00Z')
  const raw = forwardedReply(text)
    .replace(/^Subject: Re: .*$/m, `Subject: ${subject}`)
    .replaceAll('Nov 25, 2026', 'Dec 1, 2026')
  await town.post(raw.replace('Wed, 25 Nov 2026', 'Tue, 01 Dec 2026').replace('Wed, Dec 1', 'Tue, Dec 1'), 'message/rfc822')
  return town
}

describe('a reminder of a known interview that names no hour', () => {
  it.each([
    ['Your interview is tomorrow. Please use this link to join: https://zoom.us/j/999888777', 'https://zoom.us/j/999888777'],
    [
      'Just a reminder of your interview on Wednesday, the new link is https://meet.google.com/new-link-abc.',
      'https://meet.google.com/new-link-abc',
    ],
    ['We will use this link for our interview on Wednesday instead: https://zoom.us/j/123456789', 'https://zoom.us/j/123456789'],
    ['Kurze Erinnerung an das Interview morgen. Bitte nutzen Sie diesen Link: https://zoom.us/j/999888777', 'https://zoom.us/j/999888777'],
    ["Petit rappel de l'entretien de demain, voici le nouveau lien : https://zoom.us/j/999888777", 'https://zoom.us/j/999888777'],
    ['Te recuerdo la entrevista de mañana. El enlace es https://zoom.us/j/999888777', 'https://zoom.us/j/999888777'],
  ])('gives the link it names: %s', async (text, expected) => {
    const town = await afterReminder(text, 'Your interview tomorrow')
    expect(await link(town)).toEqual([expected])
    expect((await town.interviews()).map(({ start }) => start)).toEqual(['2026-12-02T19:00:00Z'])
    await town.clock.windBy('PT10M')
    expect((await lastMail(town, 'change')).subject).toContain('New place or link')
    await town.clock.windTo('2026-12-02T18:30:00Z')
    expect((await lastMail(town, 'card')).html).toContain(expected)
    expect((await kinds(town)).filter((kind) => kind === 'question')).toEqual([])
  })

  it.each([
    ['of another day', 'Our interview workshop is on Friday. Please use this link to join: https://zoom.us/j/999888777'],
    [
      'with a choice of two',
      'Your interview is tomorrow, by https://zoom.us/j/999888777 or https://meet.google.com/new-link-abc, as you like.',
    ],
    ['without a word of a talk', 'Tomorrow our open day begins, join us: https://zoom.us/j/999888777'],
    ['that is put off', 'We have to postpone your interview tomorrow. This will be the link then: https://zoom.us/j/999888777'],
  ])('leaves the link of the interview where it is one %s', async (_, text) => {
    expect(await link(await afterReminder(text, 'Tomorrow'))).toEqual([old])
  })
})
