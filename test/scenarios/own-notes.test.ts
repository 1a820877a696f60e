import { describe, expect, it } from 'vitest'
import { aTown, drop, kinds, lastMail } from './a-scenario.ts'

/** What the candidate writes to their own inbox address on Wednesday 25 November, in their own words. */
const note = (text: string, subject = ''): string =>
  [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: invites@roundtwo.localhost',
    `Subject: ${subject}`,
    'Date: Wed, 25 Nov 2026 08:55:00 -0500',
    'Message-ID: <note@mail.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n')

const halden = {
  uid: 'h1@haldenlabs.example',
  start: '20261204T100000',
  title: 'Interview: Platform Engineer at Halden Labs',
  organizer: 'Ida Berg:ida@haldenlabs.example',
  people: ['Ann Lee:ann@haldenlabs.example'],
}

/** The interview with Fernhill of Wednesday 2 December, 2 pm, is known; of two, that of Halden Labs on Friday as well. */
async function afterNote(text: string, { subject = '', two = false } = {}) {
  const town = await aTown()
  await drop(town)
  if (two) await drop(town, halden)
  await town.clock.windTo('2026-11-25T14:00:00Z')
  const { decision } = await town.post(note(text, subject), 'message/rfc822')
  await town.clock.windBy('PT10M')
  const states = (await town.interviews()).map(({ status, start }) => `${status} ${start?.slice(0, 16)}`)
  return { town, decision, states }
}
const [asItWas, moved] = ['on 2026-12-02T19:00', 'on 2026-12-03T20:00']

describe('a note of the candidate about a call', () => {
  it.each([
    ['they called: moved to Thursday 3pm', 'Interview'],
    ['Fernhill called: interview moved to Thursday 3pm', ''],
    ['moved to Thursday at 3 pm', 'Fernhill'],
    ['', 'Fernhill interview is now Thursday 3pm'],
    ['Tomas rang, we do Thursday at 3 pm instead', ''],
    ['Fernhill hat angerufen: das Gespräch ist auf Donnerstag 15 Uhr verschoben', 'Notiz'],
    ['Ils ont appelé : entretien reporté à jeudi 15h', ''],
    ['Colloquio con Fernhill spostato a giovedì alle 15', ''],
    ['Fernhill belde: gesprek verzet naar donderdag 15 uur', ''],
    ['A Fernhill ligou: entrevista adiada para quinta-feira às 15h', ''],
  ])('moves the one interview that is known: %s %s', async (text, subject) => {
    const { states, town } = await afterNote(text, { subject })
    expect(states).toEqual([moved])
    expect(await kinds(town)).toEqual(['receipt', 'change'])
    expect((await lastMail(town, 'change')).words).toContain('This came from you')
  })

  it.each([
    ['Maya rang, the interview is off', 'cancelled 2026-12-02T19:00'],
    ['Fernhill just cancelled on me', 'cancelled 2026-12-02T19:00'],
    ['Got a call, interview postponed, no new date yet', 'to-be-moved 2026-12-02T19:00'],
    ['Fernhill llamó: la entrevista se aplaza, aún sin fecha', 'to-be-moved 2026-12-02T19:00'],
  ])('stops its mails: %s', async (text, state) => {
    const { states, town } = await afterNote(text)
    expect(states).toEqual([state])
    expect(await kinds(town)).toEqual(['receipt', 'change'])
  })

  it.each([
    'they called: moved to Thursday 3pm',
    'Fernhill: Thursday 3 pm',
    'Juno Labs: interview moved to Thursday 3pm',
    'dentist moved to Thursday 3pm',
    'Juno called, moved to Thursday 3pm',
    'juno called, moved to Thursday 3pm',
    'juno hat angerufen, verschoben auf Donnerstag 15 Uhr',
    'Juno hat angerufen, verschoben auf Donnerstag 15 Uhr',
    'Juno a appelé : reporté à jeudi 15h',
    'Acme moved it to Thursday 3pm',
  ])('is asked about where it may be about something else: %s', async (text) => {
    const { states, decision, town } = await afterNote(text)
    expect([decision, states]).toEqual(['asked', [asItWas]])
    expect((await lastMail(town, 'question')).subject).toBe('Moved, or one more?')
  })

  it.each([
    ['Fernhill called: moved to Thursday 3pm', [moved, 'on 2026-12-04T15:00']],
    ['Ann moved it to Thursday 3pm', [asItWas, moved]],
    ['interview with Halden postponed', [asItWas, 'to-be-moved 2026-12-04T15:00']],
  ])('is about the one of several that it names: %s', async (text, expected) => {
    expect((await afterNote(text, { two: true })).states).toEqual(expected)
  })

  it('changes none of several where it names none', async () => {
    const { states, decision, town } = await afterNote('they called: moved to Thursday 3pm', { subject: 'Interview', two: true })
    expect([decision, states]).toEqual(['asked', [asItWas, 'on 2026-12-04T15:00']])
    expect((await kinds(town)).filter((kind) => kind === 'question')).toHaveLength(1)
  })

  it.each([
    ['Thursday 3 pm, video call with Kim Vale', 'Interview with Juno Labs', [asItWas, 'on 2026-11-26T20:00']],
    ['Thursday 10 December 3pm with Ann Lee', 'Second interview at Fernhill', [asItWas, 'on 2026-12-10T20:00']],
  ])('of a further interview is one more: %s %s', async (text, subject, expected) => {
    const { states, decision } = await afterNote(text, { subject })
    expect(decision).toBe('new-round')
    expect(states.toSorted()).toEqual(expected.toSorted())
  })

  it.each(['dentist Thursday 3pm', 'Fernhill: Wednesday 2 pm'])('that says nothing of it changes nothing: %s', async (text) => {
    expect((await afterNote(text)).states).toEqual([asItWas])
  })
})

describe('what the candidate writes about the hour that is known', () => {
  it.each([
    ['Hi Maya,\n\nI confirm Wednesday, December 2 at 2:00 PM. Looking forward to it.', 'Re: Interview: Data Engineer at Fernhill'],
    ['I confirm Wednesday, December 2 at 2 PM.', 'Interview: Data Engineer'],
    ['Wednesday at 2 pm works for me, see you then for the interview!', 'Re: Interview: Data Engineer at Fernhill'],
    ['ich bestätige den 2. Dezember um 14 Uhr für unser Vorstellungsgespräch.', 'Re: Interview: Data Engineer at Fernhill'],
  ])('makes no second round of it: %s', async (text, subject) => {
    const { states } = await afterNote(text, { subject, two: true })
    expect(states).toEqual([asItWas, 'on 2026-12-04T15:00'])
  })
})
