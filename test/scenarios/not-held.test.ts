import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, kinds, lastMail, timeline } from './a-scenario.ts'
import { owner } from './owner.ts'

/** The debrief page filled in, as it stands there, with what happened. */
async function tell(town: Town, fields: Record<string, string>): Promise<string> {
  const [interview] = await town.interviews()
  const people = interview?.interviewers.map(({ key }) => key) ?? []
  const path = `/rounds/${interview?.roundId}`
  expect((await owner(town).send(`${path}/debrief`, { met: people, person: people, detail: '', ...fields })).statusCode).toBe(303)
  await town.settle()
  return `${path}/drafts`
}

const untilTheRound = async (at: string): Promise<Town> => {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo(at)
  return town
}

/** What came once the interview had begun. */
const sinceItsStart = async (town: Town): Promise<string[]> =>
  (await timeline(town)).filter((line) => line.slice(-16) >= '2026-12-02T19:00')

describe('an interview that nobody comes to', () => {
  it('is answered at once with a note that asks for another time, also in the middle of its hour', async () => {
    const town = await untilTheRound('2026-12-02T19:22:00Z')
    const page = await tell(town, { happened: 'no-show', waitedUntil: '14:20' })
    const { words, subject } = await lastMail(town, 'new-time')
    expect(await sinceItsStart(town)).toEqual(['new-time 2026-12-02T19:22'])
    expect(words).toContain('I was on the call from 2:00 to 2:20 pm today, and nobody joined. Did something come up?')
    expect(subject).toBe('Nobody came: ask Fernhill for another time')
    const shown = (await owner(town).get(page)).body
    expect(shown).toContain('from 2:00 to 2:20 pm today')
    expect(shown).not.toContain('Thank-you drafts')
  })

  it('says nothing of how long was waited where that is not known', async () => {
    const town = await untilTheRound('2026-12-02T20:40:00Z')
    await tell(town, { happened: 'no-show' })
    expect((await lastMail(town, 'new-time')).words).toContain('I was on the call at 2:00 pm today, and nobody joined.')
  })

  it('brings no thanks, and later notes that speak of no conversation', async () => {
    const town = await untilTheRound('2026-12-02T20:40:00Z')
    await tell(town, { happened: 'no-show', decisionBy: '2026-12-18' })
    await town.clock.windTo('2027-01-20T15:00:00Z')
    expect(await sinceItsStart(town)).toEqual([
      'debrief 2026-12-02T20:30',
      'new-time 2026-12-02T20:40',
      'nudge 2026-12-09T14:30',
      'second-nudge 2026-12-16T14:30',
      'close-offer 2026-12-23T14:30',
    ])
    for (const kind of ['new-time', 'nudge', 'second-nudge', 'close-offer'])
      expect((await lastMail(town, kind)).words, kind).not.toMatch(/conversation|thank you (?:again|for)|your talk|met you|decide by/i)
    expect((await lastMail(town, 'nudge')).words).toContain('Nobody came on Wednesday, 2 December,')
  })

  it('starts again with a new time, whoever was not met before', async () => {
    const town = await untilTheRound('2026-12-02T20:40:00Z')
    const people = (await town.interviews())[0]?.interviewers.map(({ key }) => key) ?? []
    await owner(town).send(`/rounds/${(await town.interviews())[0]?.roundId}/debrief`, { happened: 'no-show', person: people, detail: '' })
    await drop(town, { sequence: 1, start: '20261204T140000' })
    await town.clock.windTo('2026-12-05T00:00:00Z')
    expect((await sinceItsStart(town)).slice(1)).toEqual([
      'new-time 2026-12-02T20:40',
      'change 2026-12-02T20:45',
      'card 2026-12-04T18:00',
      'debrief 2026-12-04T20:30',
      'thanks 2026-12-04T23:00',
    ])
    expect((await lastMail(town, 'thanks')).words).toContain('Hi Tomas,')
  })
})

/** The employer writes again the same evening. */
const written = (text: string, subject: string): string =>
  [
    'From: Maya Lindqvist <maya@fernhill.example>',
    'To: Alex Morgan <alex.morgan@example.com>',
    `Subject: ${subject}`,
    'Date: Wed, 2 Dec 2026 16:30:00 -0500',
    `Message-ID: <${text.length}@fernhill.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    'Hi Alex,',
    '',
    text,
    '',
    'Maya',
  ].join('\r\n')

describe('a new hour in words, for an interview that nobody came to', () => {
  const answeredBy = async (text: string, subject = 'Re: Interview: Data Engineer') => {
    const town = await untilTheRound('2026-12-02T20:40:00Z')
    await tell(town, { happened: 'no-show' })
    await town.clock.windTo('2026-12-02T21:35:00Z')
    const { decision } = await town.post(written(text, subject), 'message/rfc822')
    const met = (await town.interviews()).map(({ start, interviewers }) => [start, interviewers.map(({ name }) => name)])
    return { town, decision, met }
  }
  const [old, moved] = ['2026-12-02T19:00:00Z', '2026-12-08T16:00:00Z']

  it.each([
    'So sorry about today, Tomas was stuck. The interview will now be on Tuesday, December 8 at 11 AM, same link.',
    "Apologies. Let's do Tuesday, December 8, 11:00 AM - 12:00 PM. Tomas will be there.",
    'es tut uns leid, dass heute niemand da war. Das Gespräch findet nun am Dienstag, 8. Dezember um 11 Uhr statt.',
  ])('is that interview held anew, with whoever was to be met: %s', async (text) => {
    const { town, decision, met } = await answeredBy(text)
    expect([decision, met]).toEqual(['changed', [[moved, ['Tomas Okafor']]]])
    await town.clock.windTo('2026-12-09T00:00:00Z')
    expect((await lastMail(town, 'card')).text).toContain('meet.google.com/fer-nhil-one')
    expect((await sinceItsStart(town)).slice(2)).toEqual([
      'change 2026-12-02T21:40',
      'card 2026-12-08T15:00',
      'debrief 2026-12-08T17:30',
      'thanks 2026-12-08T20:00',
    ])
  })

  it('is asked about where it is only proposed', async () => {
    const { decision, met } = await answeredBy(
      'Sorry for the missed call. Could you meet Tomas on Tuesday, December 8 at 11 AM?',
      'New time',
    )
    expect([decision, met[0]?.[0]]).toEqual(['asked', old])
  })

  it('is a round of its own where somebody else is met, further on', async () => {
    const { met } = await answeredBy('We would like to invite you to the next round, with Kim Aas on Tuesday, December 8 at 11 AM.')
    expect(met.map(([start]) => start)).toEqual([old, moved])
  })
})

describe('an interview that was moved, as the candidate says', () => {
  it('stops the old reminders before its time, and asks for the new one', async () => {
    const town = await untilTheRound('2026-12-02T15:00:00Z')
    const page = await tell(town, { happened: 'moved' })
    await town.clock.windTo('2026-12-24T15:00:00Z')
    const since = (await timeline(town)).filter((line) => line.slice(-16) >= '2026-12-02T15:00')
    expect(since).toEqual(['new-time 2026-12-02T15:00', 'cancel-follow-up 2026-12-04T14:30'])
    expect((await lastMail(town, 'new-time')).words).toMatch(/Our interview today at 2:00 pm has to move/)
    expect((await lastMail(town, 'cancel-follow-up')).words).toMatch(/was to be moved/)
    expect((await owner(town).get(page)).body).toContain('has to move')
  })

  it('asks no more once the new time is in, and goes on from there', async () => {
    const town = await untilTheRound('2026-12-02T20:40:00Z')
    await tell(town, { happened: 'moved' })
    await town.clock.windTo('2026-12-03T15:00:00Z')
    await drop(town, { sequence: 1, start: '20261207T140000' })
    await town.clock.windTo('2026-12-08T00:00:00Z')
    expect((await sinceItsStart(town)).slice(1)).toEqual([
      'new-time 2026-12-02T20:40',
      'change 2026-12-03T15:05',
      'card 2026-12-07T18:00',
      'debrief 2026-12-07T20:30',
      'thanks 2026-12-07T23:00',
    ])
  })

  it('takes nothing from the new time when it is said once that is known', async () => {
    const town = await untilTheRound('2026-12-02T20:40:00Z')
    await drop(town, { sequence: 1, start: '20261207T140000' })
    await town.clock.windTo('2026-12-02T22:00:00Z')
    const [interview] = await town.interviews()
    const page = (await owner(town).get(`/rounds/${interview?.roundId}/debrief`)).body
    expect(page).toMatch(/2 December.*2:00.*before it was moved to .*7 December/)
    await tell(town, { happened: 'moved' })
    await town.clock.windTo('2026-12-08T00:00:00Z')
    expect(await sinceItsStart(town)).toEqual([
      'debrief 2026-12-02T20:30',
      'change 2026-12-02T20:45',
      'card 2026-12-07T18:00',
      'debrief 2026-12-07T20:30',
      'thanks 2026-12-07T23:00',
    ])
    expect((await owner(town).get(`/rounds/${interview?.roundId}/debrief`)).body).toMatch(/value="yes"[^>]*checked|checked[^>]*value="yes"/)
  })

  it('is said of the new time where the page was opened for that one', async () => {
    const town = await untilTheRound('2026-12-02T20:40:00Z')
    await drop(town, { sequence: 1, start: '20261207T140000' })
    await town.clock.windTo('2026-12-03T15:00:00Z')
    await tell(town, { happened: 'moved', about: '2026-12-07T19:00:00Z' })
    await town.clock.windTo('2026-12-08T00:00:00Z')
    expect((await kinds(town)).filter((kind) => kind === 'card')).toHaveLength(1)
    expect((await lastMail(town, 'new-time')).words).toMatch(/interview on Monday.*has to move/)
  })
})

describe('an interview that was cut short', () => {
  it('still brings thanks, for the time there was, and follow-ups that ask to go on', async () => {
    const town = await untilTheRound('2026-12-02T20:40:00Z')
    const page = await tell(town, { happened: 'cut-short' })
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect((await kinds(town)).filter((kind) => ['thanks', 'last-call', 'nudge', 'new-time'].includes(kind))).toEqual([
      'thanks',
      'last-call',
      'nudge',
    ])
    expect((await lastMail(town, 'thanks')).words).toContain('short as it was')
    for (const kind of ['thanks', 'last-call', 'nudge', 'second-nudge'])
      expect((await lastMail(town, kind)).words, kind).not.toMatch(/conversation/i)
    expect((await lastMail(town, 'nudge')).words).toContain('We had to stop early')
    expect((await owner(town).get(page)).body).toContain('short as it was')
  })
})

describe('an interview whose hour nobody ever told', () => {
  const asked = async (start: string, minutes: number): Promise<Town> => {
    const town = await aTown()
    await drop(town, { start, minutes })
    await town.clock.windTo('2027-01-20T15:00:00Z')
    return town
  }

  it('is not said to have taken place, nor anybody to have been met', async () => {
    const town = await asked('20261203T080000', 14 * 60)
    const mails = ['nudge', 'second-nudge', 'close-offer']
    for (const kind of mails) expect((await lastMail(town, kind)).words, kind).not.toMatch(/I met|The round was on|for the time you/)
    const { words } = await lastMail(town, 'nudge')
    expect(words).toContain(
      'The round was planned for Thursday, 3 December. I never knew its hour, so I do not know whether it took place.',
    )
    expect(words).toContain('I’m writing about the interview planned for Thursday, 3 December about')
  })

  it('given as a stretch of days, is no interview of its first day', async () => {
    const { words } = await lastMail(await asked('20261203T080000', (5 * 24 + 10) * 60), 'nudge')
    expect(words).toContain('The round was planned for Thursday, 3 December to Tuesday, 8 December.')
    expect(words).toContain('I’m writing about the interview about')
  })
})
