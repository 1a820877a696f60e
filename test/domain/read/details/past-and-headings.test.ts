import { describe, expect, it } from 'vitest'
import type { Detail } from '../../../../functions/domain/read/reading.ts'
import { mail, readingOf } from '../read-text.ts'

/** Written on Tuesday 1 December 2026 for Thursday the 10th. */
const read = (text: string) =>
  readingOf(
    mail({
      subject: 'Your interview',
      text: `Hi Alex,\r\n\r\nyour interview is on Thursday, December 10, 2026 at 3 pm ET.\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n\r\nBest,\r\nNora`,
    }),
  )
const detailsIn = async (text: string): Promise<Detail[]> => (await read(text)).details ?? []

describe('a sentence of theirs', () => {
  it.each([
    ['Please send us your references by Monday, December 7.', '2026-12-07'],
    ['Please bring the form we sent you on November 24.', undefined],
    ['Please bring a photo ID.', undefined],
    ['Let us know by Friday if you need any adjustments.', '2026-12-04'],
    ['Please bring your badge on Thursday, December 10.', '2026-12-10'],
    ['Bitte schicken Sie Ihre Zeugnisse bis zum 8. Dezember.', '2026-12-08'],
  ])('knows the last day it names: %s', async (words, until) => {
    const [detail] = await detailsIn(words)
    expect(detail?.words).toBe(words)
    expect(detail?.until).toBe(until)
  })

  it.each(['On the day', 'What to expect', 'Good to know', 'Zur Information'])('is no heading over what follows: %s', async (heading) => {
    const kept = await detailsIn(
      `${heading}\n10:00 Registration and coffee\n10:30 Group exercise\n11:30 Interview with Ana Ruiz\n\nPlease bring a photo ID.`,
    )
    expect(kept.some(({ words }) => words === heading)).toBe(false)
    expect(kept.map(({ words }) => words)).toContain('Please bring a photo ID.')
  })

  it('that only says that one meets in person tells no way in', async () => {
    expect(await detailsIn('The unit would like to meet you in person. Ask for Denise at the main desk.')).toMatchObject([
      { kind: 'arrive', words: 'Ask for Denise at the main desk.' },
    ])
  })
})

describe('the brief of a task', () => {
  const day = `Programme
8.45am Arrive at main reception
9.15am - 9.45am Tour of the school
10.00am - 10.40am Observed lesson, Year 8, 27 pupils: "Why do we breathe faster when we exercise?" Observed by Ruth Calder
11.00am - 11.20am Pupil panel
11.30am - 12.15pm Formal interview with Ana Ruiz

Please bring your certificates. Send a copy of your lesson plan to me by 4pm on Tuesday 8 December. Printing can be done at reception.`

  it('is its own row of a timetable and what speaks of it elsewhere, and not the day around it', async () => {
    const { task, details = [] } = await read(day)
    expect(task?.words).toContain('Observed lesson')
    expect(task?.words).toContain('Send a copy of your lesson plan')
    for (const other of ['Pupil panel', 'Formal interview', 'Tour of', 'certificates', 'Printing']) expect(task?.words).not.toContain(other)
    expect(task).toMatchObject({ dueOn: '2026-12-08', dueAt: '16:00' })
    expect(details.find(({ words }) => words.startsWith('Send a copy'))?.kind).toBe('brief')
    expect(details.find(({ words }) => words.startsWith('Please bring'))?.kind).toBe('bring')
  })

  it('ends where a timetable begins', async () => {
    const { task } = await read(
      'Please prepare a 10 minute presentation on how you would cut our returns. Send the slides by Monday.\n\n- 10:00 Welcome\n- 10:15 Your presentation\n- 11:00 Panel with Ana Ruiz',
    )
    expect(task?.words).toContain('how you would cut our returns')
    expect(task?.words).not.toContain('Welcome')
    expect(task?.words).not.toContain('11:00')
  })

  it('that begins with "we invite you to a trial:" goes on with what is to be made, past day and place', async () => {
    const text =
      'Hola Alex:\n\nTe invitamos a una prueba práctica en nuestra cocina:\n\nJueves 10 de diciembre de 2026, de 10:00 a 15:00 h\nCalle del Mar 14\n\nTrae tus cuchillos. Tendrás que preparar un plato con producto del día. Comerás con el equipo.\n\nUn saludo,\nMarta'
    const { task } = await readingOf(mail({ subject: 'Prueba en cocina', text: text.replaceAll('\n', '\r\n') }))
    expect(task?.words).toContain('preparar un plato con producto del día')
    expect(task?.words).not.toContain('Calle del Mar')
  })
})
