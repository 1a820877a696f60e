import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, kinds, lastMail, timeline } from './a-scenario.ts'
import { owner } from './owner.ts'

const brief = [
  'Please build a small service that counts the bikes at a station, with tests and a short README.',
  'We look for clear names more than for speed.',
].join(' ')

const aMail = (body: string, subject = 'Take-home exercise: Data Engineer'): string =>
  [
    'From: Maya Lindqvist <maya@fernhill.example>',
    'To: Alex Morgan <alex.morgan@example.com>',
    'Date: Mon, 23 Nov 2026 09:30:00 -0500',
    `Subject: ${subject}`,
    'Message-ID: <take-home@fernhill.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\r\n')

const sent = async (town: Town, body: string, subject?: string) => town.post(aMail(body, subject), 'message/rfc822')

const takeHome = `Hi Alex,\r\n\r\nThe next step in our process is a take-home exercise. ${brief} Send us a link to it by Tuesday, December 1.\r\n\r\nBest,\r\nMaya`

describe('a take-home that comes without a meeting', () => {
  it('is a task with its own reminders, and asks for no time and no debrief', async () => {
    const town = await aTown()
    await sent(town, takeHome)
    await town.clock.windTo('2026-12-24T15:00:00Z')
    // Two days before 23:59 is quiet time, so the first goes before the night.
    expect(await timeline(town)).toEqual([
      'receipt 2026-11-23T15:00',
      'task 2026-11-30T02:29',
      'task-today 2026-12-01T14:00',
      'nudge 2026-12-08T14:30',
      'second-nudge 2026-12-15T14:30',
      'close-offer 2026-12-22T14:30',
    ])
    for (const kind of ['receipt', 'task', 'task-today']) {
      const words = (await lastMail(town, kind)).words.replaceAll(' > ', ' ')
      expect(words, kind).toContain(brief)
      expect(words, kind).toContain('Tuesday, 1 December, 11:59 pm')
    }
    expect((await lastMail(town, 'receipt')).words).not.toMatch(/your interview|whom you will meet/i)
  })

  it('is reminded of no more once it is handed in, until that is taken back', async () => {
    const town = await aTown()
    await sent(town, takeHome)
    const [interview] = await town.interviews()
    const page = `/applications/${interview?.applicationId}`
    expect((await owner(town).get(page)).body).toContain('I have handed it in')
    await owner(town).send(page, { task: interview?.roundId ?? '', done: 'handed-in' })
    await town.clock.windTo('2026-12-01T13:00:00Z')
    expect((await kinds(town)).filter((kind) => kind.startsWith('task'))).toEqual([])
    await owner(town).send(page, { task: interview?.roundId ?? '', done: 'open' })
    await town.clock.windTo('2026-12-02T15:00:00Z')
    expect((await timeline(town)).at(-1)).toBe('task-today 2026-12-01T14:00')
  })

  it('without a date is asked about, and states none', async () => {
    const town = await aTown()
    await sent(town, `Hi Alex,\r\n\r\nThe next step in our process is a take-home exercise. ${brief}\r\n\r\nBest,\r\nMaya`)
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect(await kinds(town)).toEqual(['receipt'])
    const { words } = await lastMail(town, 'receipt')
    expect(words).toContain('They named no date.')
    expect(words).toContain('By when would you like to have it')
    expect(words).not.toMatch(/December/)
  })
})

describe('an employer who is silent after a take-home', () => {
  const nudges = async (town: Town) => (await timeline(town)).filter((line) => /nudge|close-offer/.test(line))
  const handIn = async (town: Town) => {
    const [interview] = await town.interviews()
    await owner(town).send(`/applications/${interview?.applicationId}`, { task: interview?.roundId ?? '', done: 'handed-in' })
  }

  it('is asked five business days after it was due where it was handed in early, and the draft says what was sent', async () => {
    const town = await aTown()
    await sent(town, takeHome)
    await town.clock.windTo('2026-11-27T15:00:00Z')
    await handIn(town)
    await town.clock.windTo('2027-01-20T15:00:00Z')
    expect(await nudges(town)).toEqual(['nudge 2026-12-08T14:30', 'second-nudge 2026-12-15T14:30', 'close-offer 2026-12-22T14:30'])
    const { words } = await lastMail(town, 'nudge')
    expect(words).toContain(
      'You handed the work in on Friday, 27 November, and it was due on Tuesday, 1 December. That was five business days ago',
    )
    expect(words).toContain('I sent you my work for the Data Engineer role at Fernhill on Friday, 27 November.')
    expect(words).not.toMatch(/the round was|I met|I had an interview/i)
  })

  it('is asked after its day where nobody said that it was handed in, and the draft does not claim it', async () => {
    const town = await aTown()
    await sent(town, takeHome)
    await town.clock.windTo('2026-12-08T15:00:00Z')
    expect(await nudges(town)).toEqual(['nudge 2026-12-08T14:30'])
    const { words } = await lastMail(town, 'nudge')
    expect(words).toContain('The work was due on Tuesday, 1 December.')
    expect(words).toContain('was due on Tuesday, 1 December, and I hope it has reached you.')
    expect(words).not.toContain('I sent you')
  })

  it('is asked about work without a day once it is handed in, and not before', async () => {
    const town = await aTown()
    await sent(town, takeHome.replace(' Send us a link to it by Tuesday, December 1.', ''))
    await town.clock.windTo('2026-12-07T15:00:00Z')
    expect(await nudges(town)).toEqual([])
    await handIn(town)
    await town.clock.windTo('2026-12-14T15:00:00Z')
    expect(await nudges(town)).toEqual(['nudge 2026-12-14T14:30'])
  })

  it('is asked two business days after the day their own mail named for a decision, also where a talk came before', async () => {
    const town = await aTown()
    await drop(town, { start: '20261120T140000' })
    await town.clock.windTo('2026-11-23T15:00:00Z')
    await sent(town, takeHome.replace('Best,', 'We will decide by Friday, December 11.\r\n\r\nBest,'))
    await town.clock.windTo('2026-12-16T15:00:00Z')
    expect(await nudges(town)).toEqual(['nudge 2026-12-15T14:30'])
  })

  it.each([
    ['answered, before its day or after', '2026-11-30T15:00:00Z'],
    ['answered after its day', '2026-12-03T15:00:00Z'],
  ])('is not asked once they have %s', async (_what, at) => {
    const town = await aTown()
    await sent(town, takeHome)
    await town.clock.windTo(at)
    const [interview] = await town.interviews()
    await owner(town).send(`/applications/${interview?.applicationId}`, { outcome: 'heard-back' })
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect(await nudges(town)).toEqual([])
  })

  it('is asked about the talk that came after it, and about that alone', async () => {
    const town = await aTown()
    await sent(town, takeHome)
    await drop(town, { start: '20261208T140000' })
    await town.clock.windTo('2026-12-16T15:00:00Z')
    expect(await nudges(town)).toEqual(['nudge 2026-12-15T14:30'])
    expect((await lastMail(town, 'nudge')).words).toContain('The round was on Tuesday, 8 December')
  })
})

describe('work done at home among the rounds', () => {
  const later = (body: string, subject: string, date: string) =>
    aMail(body, subject).replace('Mon, 23 Nov 2026 09:30:00', date).replace('<take-home@', `<${subject.length}-later@`)

  it('is counted as none: the talk after it is the first', async () => {
    const town = await aTown()
    await sent(town, takeHome)
    expect((await lastMail(town, 'receipt')).subject).not.toMatch(/round|interview/i)
    await drop(town, { start: '20261208T140000' })
    const { subject, words } = await lastMail(town, 'receipt')
    expect(subject).not.toMatch(/round 2/i)
    expect(words).not.toMatch(/round 2/i)
    const home = (await owner(town).get('/')).body
    expect(home).toContain('>Task<')
    expect(home).toContain('Due: ')
    expect(home).not.toContain('No time known yet')
  })

  it('is their answer to the round before it, and no round whose time is to be asked for', async () => {
    const town = await aTown()
    await drop(town, { start: '20261124T140000' })
    await town.clock.windTo('2026-11-25T15:00:00Z')
    await town.post(later(takeHome, 'Take-home exercise: Data Engineer', 'Wed, 25 Nov 2026 09:30:00'), 'message/rfc822')
    await town.clock.windTo('2026-12-07T15:00:00Z')
    expect((await kinds(town)).filter((kind) => /nudge|close-offer|ask-time/.test(kind))).toEqual([])
  })

  it('without a date waits for no hour: the talk that comes later is a meeting of its own', async () => {
    const town = await aTown()
    await sent(town, takeHome.replace(' Send us a link to it by Tuesday, December 1.', ''))
    await drop(town, { start: '20261208T140000' })
    const both = await town.interviews()
    expect(both.map(({ start }) => start).sort()).toEqual(['2026-12-08T19:00:00Z', null])
    expect(new Set(both.map(({ applicationId }) => applicationId)).size).toBe(1)
    await town.clock.windTo('2026-12-09T15:00:00Z')
    expect(await kinds(town)).toContain('debrief')
  })

  it('is answered by a no as a round is, and reminded of no more', async () => {
    const town = await aTown()
    await sent(town, takeHome)
    await town.clock.windTo('2026-11-28T15:00:00Z')
    const no = 'Hi Alex,\r\n\r\nThank you for the exercise. We have decided not to move forward with your application.\r\n\r\nMaya'
    await town.post(later(no, 'Your application', 'Sat, 28 Nov 2026 09:30:00'), 'message/rfc822')
    expect((await lastMail(town, 'receipt')).words).toMatch(/no\b/i)
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect(await kinds(town)).not.toContain('task')
    expect(await kinds(town)).not.toContain('task-today')
  })

  it('that comes with the hour of a call is the task of that call', async () => {
    const town = await aTown()
    const call = 'We would like to talk it over on Friday, December 4, 2026, 2:00 PM - 3:00 PM ET on video.'
    await sent(town, `${takeHome.replace('Best,', `${call}\r\n\r\nBest,`)}`)
    const [interview] = await town.interviews()
    expect(await town.interviews()).toHaveLength(1)
    expect(interview?.start).toBe('2026-12-04T19:00:00Z')
    await town.clock.windTo('2026-12-05T15:00:00Z')
    const sentKinds = await kinds(town)
    for (const kind of ['task', 'task-today', 'packet', 'card', 'debrief']) expect(sentKinds).toContain(kind)
    expect((await lastMail(town, 'task')).words).toContain('It is due on Tuesday, 1 December')
  })
})

describe('a task of an interview', () => {
  it('is told with the date that another sentence states', async () => {
    const town = await aTown()
    await drop(town, {
      start: '20261204T140000',
      text: `Please prepare a ten-minute presentation of a migration.\n\nKindly send me your slides until Wednesday, December 2, 5 PM.`,
    })
    await town.clock.windTo('2026-12-04T12:00:00Z')
    expect((await timeline(town)).filter((line) => line.startsWith('task'))).toEqual([
      'task 2026-11-30T22:00',
      'task-today 2026-12-02T14:00',
    ])
    expect((await lastMail(town, 'task')).words).toContain('It is due on Wednesday, 2 December, 5:00 pm')
  })

  it('without a date counts from the start, which is said, and a note asks', async () => {
    const town = await aTown()
    await drop(town, {
      start: '20261204T140000',
      text: 'Please prepare a ten-minute presentation of a migration.\n\nKindly send me your slides beforehand.',
    })
    await town.clock.windTo('2026-12-04T12:00:00Z')
    const { words } = await lastMail(town, 'task')
    expect(words).toContain('No date is stated, so I count from the start of the interview')
    expect(words).toContain('By when would you like to have it')
    expect(await kinds(town)).not.toContain('task-today')
  })

  it('that is told in the interview has no day to ask for, and is told how to go about just that', async () => {
    const town = await aTown()
    await drop(town, { start: '20261204T140000', text: 'Please prepare a ten-minute presentation of a migration.' })
    await town.clock.windTo('2026-12-04T12:00:00Z')
    const { words } = await lastMail(town, 'task')
    expect(words).toContain('You give it in the interview, on Friday, 4 December')
    expect(words).toContain('Follow the brief’s own parts')
    for (const other of ['By when would you like', 'a day early', 'Keep a copy', 'think aloud']) expect(words).not.toContain(other)
  })
})

describe('an interview that moves after its card has gone', () => {
  it.each([
    ['earlier: one mail says what moved, and no second card', '20261202T133000', ['change 2026-12-02T18:05']],
    ['later: one mail, and the card an hour before the new start', '20261202T160000', ['change 2026-12-02T18:05', 'card 2026-12-02T20:00']],
    ['to an hour that has begun: one mail all the same', '20261202T130000', ['change 2026-12-02T18:05']],
  ])('%s', async (_what, start, expected) => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-12-02T18:05:00Z')
    await drop(town, { sequence: 1, start })
    const words = (await lastMail(town, 'change')).words
    await town.clock.windTo('2026-12-02T20:59:00Z')
    const since = (await timeline(town)).filter((line) => line.slice(-16) > '2026-12-02T18:01' && /change|card|packet/.test(line))
    expect(since).toEqual(expected)
    expect(words).toContain('Moved')
    for (const line of words.match(/Card for the day[^.]{0,60}/g) ?? []) expect([start, line]).toEqual(['20261202T160000', line])
  })
})

describe('what a mail gives to prepare for a known interview', () => {
  const subject = 'Re: Interview: Data Engineer, Fernhill'
  const knownWith = async (...texts: string[]) => {
    const town = await aTown()
    await sent(
      town,
      'Hi Alex,\r\n\r\nYour interview for the Data Engineer role is on Thursday, December 3, 2026 at 2 PM ET.',
      subject.slice(4),
    )
    await town.clock.windTo('2026-11-25T15:00:00Z')
    for (const [at, text] of texts.entries())
      await town.post(
        aMail(text, subject)
          .replace('23 Nov 2026', `${24 + at} Nov 2026`)
          .replace('take-home@', `more-${at}@`),
        'message/rfc822',
      )
    return town
  }

  it.each([
    ['Please prepare a 20-minute presentation about a project of yours and email me the slides by 4 PM on Wednesday, December 2.'],
    ['For the case study part, please read the attached brief and send me your answers by 4 PM on Wednesday, December 2.'],
    ['bitte bereiten Sie eine Präsentation von 20 Minuten vor und schicken Sie uns die Folien bis Mittwoch, 2. Dezember, 16 Uhr.'],
    ['merci de préparer une présentation de 20 minutes et de nous envoyer vos diapositives au plus tard mercredi 2 décembre à 16h.'],
    ['wil je een presentatie van 20 minuten voorbereiden en de slides uiterlijk woensdag 2 december om 16.00 uur mailen?'],
    ['La preghiamo di preparare una presentazione e di inviarci le slide entro mercoledì 2 dicembre alle 16.'],
    ['prepara por favor una presentación de 20 minutos y envíanos las diapositivas antes del miércoles 2 de diciembre a las 16:00.'],
  ])('is quoted with its limit, and the interview stays what and when it was: %s', async (text) => {
    const town = await knownWith(`Hi Alex,\r\n\r\n${text}`)
    await town.clock.windTo('2026-12-04T15:00:00Z')
    expect((await town.interviews()).map(({ start, status }) => [start, status])).toEqual([['2026-12-03T19:00:00Z', 'on']])
    const mails = await timeline(town)
    expect(mails.filter((line) => line.startsWith('task'))).toEqual(['task 2026-11-30T21:00', 'task-today 2026-12-02T14:00'])
    expect(mails.map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['packet', 'card', 'debrief']))
    const { words } = await lastMail(town, 'task')
    expect(words.replaceAll(' > ', ' ')).toContain(text)
    expect(words).toContain('It is due on Wednesday, 2 December, 4:00 pm')
  })

  it('goes on with the brief that came before, and takes the new day', async () => {
    const first = 'Please prepare a 20-minute presentation about a project of yours and email me the slides by Monday, November 30 at 4 PM.'
    const later = 'The slides are due on Wednesday, December 2 at 4 PM now.'
    const town = await knownWith(first, later)
    const reasons = (await town.messages()).map(({ reason }) => reason)
    expect(reasons.filter((reason) => reason?.startsWith('New for your interview with Fernhill: what to prepare'))).toHaveLength(2)
    await town.clock.windTo('2026-12-02T20:00:00Z')
    const { words } = await lastMail(town, 'task-today')
    expect(words.replaceAll(' > ', ' ')).toContain(first)
    expect(words).toContain('Wednesday, 2 December, 4:00 pm')
    expect((await timeline(town)).filter((line) => line.startsWith('task-today'))).toEqual(['task-today 2026-12-02T14:00'])
  })

  it('stays with it where a test tool gives the days, and is no round of its own', async () => {
    const text = 'Before the day you need to complete an online assessment. The link is valid for five days: https://assess.example/abc'
    const town = await knownWith(text)
    await town.clock.windTo('2026-11-30T15:00:00Z')
    expect((await town.interviews()).map(({ start, status }) => [start, status])).toEqual([['2026-12-03T19:00:00Z', 'on']])
    expect((await timeline(town)).filter((line) => line.startsWith('task')).length).toBe(2)
    expect((await lastMail(town, 'task')).words).toContain('online assessment')
  })

  it('is a round of its own where it is due after the talk', async () => {
    const town = await knownWith(
      'The next step is a take-home exercise. Please build a small service and send it by Thursday, December 10.',
    )
    expect((await town.interviews()).map(({ start }) => start).toSorted()).toEqual([null, '2026-12-03T19:00:00Z'].toSorted())
  })
})
