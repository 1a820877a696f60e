import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, lastMail, timeline } from './a-scenario.ts'

/** Work that is wanted so long before the interview. It is on Thursday 3 December at 2 pm in New York; the mails come a week before. */

const aMail = (text: string, subject = 'Re: Interview: Data Engineer', day = 24) =>
  [
    'From: Maya Lindqvist <maya@fernhill.example>',
    'To: Alex Morgan <alex.morgan@example.com>',
    `Subject: ${subject}`,
    `Date: ${day} Nov 2026 09:30:00 -0500`,
    `Message-ID: <${day}-${text.length}@fernhill.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hi Alex,',
    '',
    text,
    '',
    'Best,',
    'Maya',
  ].join('\r\n')

const interview = { start: '20261203T140000' }
const send = (town: Town, ...mail: Parameters<typeof aMail>) => town.post(aMail(...mail), 'message/rfc822')

async function known(text: string): Promise<Town> {
  const town = await aTown()
  await drop(town, interview)
  await town.clock.windTo('2026-11-24T15:00:00Z')
  await send(town, text)
  return town
}

const due = async (town: Town) => {
  const tasks = (await town.interviews()).flatMap(({ task }) => (task ? [task] : []))
  return tasks.map((task) => (task.stated ? task.due : 'not stated'))
}

const [wednesday, tuesday] = ['2026-12-03T04:59:00Z', '2026-12-02T04:59:00Z']

describe('work that is wanted so long before a known interview', () => {
  it.each([
    ['Please prepare a 10-minute presentation and send me your slides at least 22 hours before the interview.', '2026-12-02T21:00:00Z'],
    ['Please upload your solution to the exercise 48h before we meet.', '2026-12-01T19:00:00Z'],
    ['We would like you to complete the attached case study. Please return it the evening before the interview.', wednesday],
    ['Could you email us your portfolio presentation at least a day ahead of our conversation?', wednesday],
    ['Please share your slides two days in advance, by noon.', '2026-12-01T17:00:00Z'],
    ['Bitte schicken Sie uns Ihre Präsentation spätestens 24 Stunden vor dem Gespräch.', '2026-12-02T19:00:00Z'],
    ['Bitte senden Sie uns Ihre Folien am Abend vor dem Gespräch.', wednesday],
    ['Merci de nous envoyer votre présentation au moins 48 heures avant l’entretien.', '2026-12-01T19:00:00Z'],
    ['Merci de nous transmettre votre étude de cas la veille de l’entretien.', wednesday],
    ['Wil je ons je presentatie uiterlijk een dag voor het gesprek mailen?', wednesday],
    ['La preghiamo di inviarci la presentazione almeno due giorni prima del colloquio.', tuesday],
    ['Por favor, envíenos su presentación con un día de antelación a la entrevista.', wednesday],
    ['Pedimos que nos envie a sua apresentação até 24 horas antes da entrevista.', '2026-12-02T19:00:00Z'],
    ['Skicka din presentation senast kvällen före intervjun.', wednesday],
    ['Prosimy o przesłanie prezentacji na dwa dni przed rozmową.', tuesday],
    ['面接の前日までに課題をご提出ください。', wednesday],
  ])('is due then, and it is one interview: %s', async (text, expected) => {
    const town = await known(text)
    expect(await due(town)).toEqual([expected])
    expect(await town.interviews()).toHaveLength(1)
  })

  it('is reminded of two days and a morning before that', async () => {
    const town = await known('Please prepare a presentation and send me your slides 24 hours before the interview.')
    await town.clock.windTo('2026-12-03T15:00:00Z')
    expect((await timeline(town)).filter((line) => line.startsWith('task'))).toEqual([
      'task 2026-11-30T19:00',
      'task-today 2026-12-02T14:00',
    ])
    expect((await lastMail(town, 'task')).words).toContain('It is due on Wednesday, 2 December, 2:00 pm')
  })

  it('moves with the interview', async () => {
    const town = await known('Please prepare a presentation and send me your slides 24 hours before the interview.')
    await drop(town, { start: '20261208T100000', sequence: 1, written: '20261125' })
    expect(await due(town)).toEqual(['2026-12-07T15:00:00Z'])
  })

  it.each([
    'Please return the form a day before the deadline.',
    'My colleague joined two days before me.',
    'Send us your solution within 48 hours, please; we look at it before the interview.',
  ])('is not where it counts from something else: %s', async (text) => {
    const town = await known(text)
    expect(await due(town)).not.toContain(wednesday)
  })
})

describe('work that is wanted so long before an interview nobody knows yet', () => {
  const brief = 'Please complete the attached take-home exercise and send us your solution a day before your interview.'

  it('says so, states no day, and has one once the interview is known', async () => {
    const town = await aTown()
    await send(town, brief, 'Take-home exercise: Data Engineer at Fernhill', 23)
    const { words } = await lastMail(town, 'receipt')
    expect(words).toContain('One day before the interview, whose hour I don’t know yet')
    expect(words).not.toContain('By when would you like')
    expect(await due(town)).toEqual(['not stated'])
    await town.clock.windTo('2026-11-24T15:00:00Z')
    await drop(town, interview)
    expect(await due(town)).toEqual([wednesday])
    await town.clock.windTo('2026-12-03T12:00:00Z')
    expect((await timeline(town)).filter((line) => line.startsWith('task'))).toEqual([
      'task 2026-12-01T02:29',
      'task-today 2026-12-02T14:00',
    ])
  })
})
