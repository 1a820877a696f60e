import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town.ts'
import { aTown, drop, kinds, lastMail } from './a-scenario.ts'

const answer = (body: string): string =>
  [
    'From: Maya Lindqvist <maya@fernhill.example>',
    'To: Alex Morgan <alex.morgan@example.com>',
    'Date: Tue, 08 Dec 2026 09:30:00 -0500',
    'Subject: Your application',
    'Message-ID: <answer@fernhill.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Hi Alex,\r\n\r\n${body}\r\n\r\nBest,\r\nMaya`,
    '',
  ].join('\r\n')
const answered = async (body: string): Promise<Town> => {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-12-08T15:00:00Z')
  await town.post(answer(body), 'message/rfc822')
  return town
}
const later = async (town: Town) => (await town.interviews()).filter(({ start }) => (start ?? '') > '2026-12-08')

describe('a no that invites for another job', () => {
  it.each([
    'We will not be moving forward with you for Data Engineer, but Lena’s team would like to interview you for Platform Engineer: Tuesday, December 15 at 10 AM ET, by video.',
    'Unfortunately we have decided to go with another candidate for the Data Engineer role. However, we would like to invite you to interview for our Platform Engineer opening on Tuesday, December 15 at 10 AM ET.',
    'Leider können wir Ihnen für die Stelle als Data Engineer keine Zusage geben. Gern möchten wir Sie aber für die Stelle als Platform Engineer kennenlernen: Dienstag, 15. Dezember, 10 Uhr, per Video.',
    'Lamentablemente hemos elegido a otra persona para el puesto de Data Engineer. No obstante, nos gustaría entrevistarle para el puesto de Platform Engineer el martes 15 de diciembre a las 10:00.',
    'Helaas gaan we niet met je verder voor de functie van Data Engineer. We willen je wel graag uitnodigen voor een gesprek voor de functie van Platform Engineer op dinsdag 15 december om 10.00 uur.',
  ])('is a no for the one, and an interview for the other: %s', async (body) => {
    const town = await answered(body)
    expect((await later(town)).map(({ status, start, role }) => [status, start, role])).toEqual([
      ['on', '2026-12-15T15:00:00Z', 'Platform Engineer'],
    ])
    await town.clock.windTo('2026-12-15T14:59:00Z')
    const sent = await kinds(town)
    expect(sent.filter((kind) => kind === 'packet')).toHaveLength(2)
    expect(sent).not.toContain('nudge')
    expect((await lastMail(town, 'packet')).words).toContain('Platform Engineer')
  })

  it.each([
    'Unfortunately we have decided to go with another candidate. I would like to give you feedback by phone, would Thursday, December 10 at 4 PM suit you?',
    'Unfortunately we have filled the Data Engineer position. Our offices are closed from Tuesday, December 15 at 10 AM.',
    'It was a close call, but we went with someone else for Data Engineer. Coffee on Tuesday, December 15 at 10?',
  ])('is a no alone where no other job is named: %s', async (body) => expect(await later(await answered(body))).toEqual([]))
})
