import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../functions/domain/read/reading.ts'
import { calendar, type EventText, event, mail, reader, readingOf } from './read-text.ts'

const me = 'Alex Morgan <alex.morgan@example.com>'
const interview: EventText = { summary: 'Interview: Data Engineer at Lumo', organizer: 'Eva Lund <eva@lumo.io>', guests: [me] }
const readEvent = (text: Partial<EventText>) => readingOf(calendar([event({ ...interview, ...text })]))
const about = ({ doubts }: Reading) => doubts.map((doubt) => doubt.about)

const letterOf = (text: string) =>
  readingOf(
    mail({
      subject: 'Your interview at Lumo',
      from: 'Eva Lund <eva@lumo.io>',
      date: 'Wed, 25 Nov 2026 10:00:00 -0500',
      text: `${text}\n\nEva Lund`,
    }),
  )

describe('what stays open is asked', () => {
  it('asks for the zone when the calendar names one that nobody knows', async () => {
    const reading = await readEvent({ start: ';TZID=Mars/Olympus:20261202T150000', end: '' })
    expect(about(reading)).toEqual(['zone'])
    expect(reading.doubts[0]?.words).toContain('Mars/Olympus')
    expect(reading.doubts[0]?.words).toContain('15:00 on 2026-12-02')
  })

  it('asks for no time of a day whose text has its hours', async () => {
    const text = 'Agenda:\n10:00 - 10:45 Jo Tran, Ward Manager\n11:00 - 11:45 Lou Bex, Head of Nursing'
    const reading = await readEvent({ start: ';VALUE=DATE:20261202', end: ';VALUE=DATE:20261203', description: text })
    expect(about(reading)).toEqual([])
    expect(reading.evidence.start?.words).toBe('10:00 - 10:45 Jo Tran, Ward Manager')
  })

  it('asks for the time of a day without one', async () => {
    const reading = await readEvent({ start: ';VALUE=DATE:20261202', end: ';VALUE=DATE:20261203' })
    expect(reading.doubts).toEqual([{ about: 'start', words: 'It gives a day (2026-12-02) but no time.', unsaid: true }])
  })

  it('asks for the time that a mail leaves out', async () => {
    const reading = await readingOf(
      mail({
        subject: 'Interview at Lumo',
        from: 'Eva Lund <eva@lumo.io>',
        text: 'When are you free for an interview?\n\nEva Lund\nRecruiter',
      }),
    )
    expect(reading.doubts).toContainEqual({ about: 'start', words: 'It gives no time.', unsaid: true })
  })

  it('says that several times are on offer', async () => {
    const reading = await readingOf(
      mail({
        subject: 'Interview at Lumo',
        from: 'Eva Lund <eva@lumo.io>',
        text: 'Which suits you for the interview: Thursday, December 10 at 2pm ET, or Friday, December 11 at 4pm ET?\n\nEva Lund\nRecruiter',
      }),
    )
    expect(reading.doubts).toContainEqual({
      about: 'start',
      words:
        'It names several times: 2pm on Thursday, 10 December 2026; 4pm on Friday, 11 December 2026. Do you choose one of them, or go to each?',
    })
  })

  it.each([
    'Tuesday 1 December at 10 am or Thursday 3 December at 2 pm, as you like.',
    'We can offer you Tuesday 1 December at 10 am and Thursday 3 December at 2 pm. Which suits you?',
  ])('names each hour where several could be meant: %s', async (text) => {
    const [said] = (await letterOf(text)).doubts.filter(({ about }) => about === 'start')
    expect(said?.words).toMatch(/several times: \D{0,5}10 am on Tuesday, 1 December 2026; \D{0,5}2 pm on Thursday, 3 December 2026\./)
  })

  it.each([
    'Your selection has two parts:\n\nPart 1: written test, Tuesday 1 December at 10 am\nPart 2: interview with Priya Nair, Thursday 3 December at 2 pm',
    'Please come for a numeracy test on Tuesday 1 December at 10 am, and for the interview on Thursday 3 December at 2 pm.',
    'Bitte kommen Sie zum Eignungstest am Dienstag, 1. Dezember um 10 Uhr und zum Vorstellungsgespräch am Donnerstag, 3. Dezember um 14 Uhr.',
    'Vous êtes attendu pour un test écrit le mardi 1er décembre à 10h et pour l’entretien le jeudi 3 décembre à 14h.',
    'La prueba escrita es el martes 1 de diciembre a las 10:00 y la entrevista el jueves 3 de diciembre a las 14:00.',
    'De toets is op dinsdag 1 december om 10.00 uur en het sollicitatiegesprek op donderdag 3 december om 14.00 uur.',
    'La prova scritta è martedì 1 dicembre alle 10 e il colloquio giovedì 3 dicembre alle 14.',
  ])('does not ask about a letter that has two appointments, and holds both: %s', async (text) => {
    const { doubts, meetings } = await letterOf(text)
    expect(doubts.filter(({ about }) => about === 'start')).toEqual([])
    expect(meetings.map(({ start }) => start?.instant.slice(8, 10))).toEqual(['01', '03'])
  })

  it('names the other employers it could be', async () => {
    const reading = await readingOf(
      calendar([
        event({ summary: 'Interview - Coral Bay Insurance - Tarnway Foods', organizer: 'Eva Lund <eva.lund@gmail.com>', guests: [me] }),
      ]),
    )
    expect(reading.doubts).toEqual([{ about: 'company', words: 'The employer could also be Tarnway Foods.' }])
  })

  it('asks for the invitation that Outlook packed into a winmail.dat', async () => {
    const reading = await readingOf(
      [
        'From: Eva Lund <eva@lumo.io>',
        `To: ${me}`,
        'Subject: Interview at Lumo',
        'Date: Tue, 1 Dec 2026 10:00:00 -0500',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'Please find the invitation to your interview attached.',
        '--b',
        'Content-Type: application/ms-tnef; name=winmail.dat',
        'Content-Transfer-Encoding: base64',
        '',
        'eJ8+',
        '--b--',
      ].join('\r\n'),
    )
    expect(about(reading)).toContain('attachment')
    expect(reading.verdict).not.toBe('not')
  })

  it('has nothing to ask about a whole invitation', async () => {
    expect((await readEvent({})).doubts).toEqual([])
  })
})

describe('what raises no doubt', () => {
  const not = (name: string, text: Partial<EventText>) =>
    it(name, async () =>
      expect((await readEvent({ organizer: 'Sam Poe <sam@poe.org>', guests: [], summary: name, ...text })).verdict).toBe('not'),
    )
  not('Spring conference, day 1', {
    description: '09:00-10:00 Opening, Ann Bell\n10:00-11:00 Soil and water, Tom Reed\n11:30-12:30 Bees, Ida Holm',
  })
  not('Cycling class', { description: 'Round 2 of 3. Bring water.' })
  not('Library talk', { description: 'A great opportunity to meet the author. Starts at 6pm.' })
  not('Garden club', { description: 'We discuss the position of the new beds and the opening of the gate.' })
  not('Choir', { description: 'Everybody has a role. Please practise.' })
})

describe('what the candidate has said before', () => {
  const dinner = { ...interview, summary: 'Dinner with Eva' }
  it('holds for the same event', async () => {
    const raw = calendar([event(dinner, 'dinner@lumo.io')])
    expect((await readingOf(raw)).verdict).toBe('not')
    const reading = await readingOf(raw, { ...reader, known: { uid: { 'dinner@lumo.io': true } } })
    expect(reading).toMatchObject({ verdict: 'interview', why: ['You said so before.'] })
  })

  it('holds for the same sender', async () => {
    const raw = calendar([event(interview)])
    expect((await readingOf(raw)).verdict).toBe('interview')
    const reading = await readingOf(raw, { ...reader, known: { sender: { 'eva@lumo.io': false } } })
    expect(reading).toMatchObject({ verdict: 'not', why: ['You said before that this is no interview.'] })
  })

  it('counts more for the event than for its sender', async () => {
    const raw = calendar([event(interview, 'one@lumo.io')])
    const known = { uid: { 'one@lumo.io': true }, sender: { 'eva@lumo.io': false } }
    expect((await readingOf(raw, { ...reader, known })).verdict).toBe('interview')
  })

  it('does not hold for other events and senders', async () => {
    const known = { uid: { 'other@lumo.io': false }, sender: { 'tom@lumo.io': false } }
    expect((await readingOf(calendar([event(interview)]), { ...reader, known })).verdict).toBe('interview')
  })
})
