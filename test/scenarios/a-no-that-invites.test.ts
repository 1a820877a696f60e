import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
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
    'Nous ne donnons pas suite à votre candidature pour le poste de Data Engineer ; en revanche, nous vous invitons à un entretien pour le poste de Platform Engineer le mardi 15 décembre à 10h.',
    'Nous ne poursuivons pas votre candidature pour le poste de Data Engineer, mais nous vous invitons à un entretien pour le poste de Platform Engineer le mardi 15 décembre à 10h.',
    'Wir setzen Ihre Bewerbung als Data Engineer nicht fort; gern laden wir Sie zum Gespräch für die Stelle als Platform Engineer am Dienstag, 15. Dezember, 10 Uhr, ein.',
    'No continuaremos con su candidatura para el puesto de Data Engineer. En cambio, le invitamos a una entrevista para el puesto de Platform Engineer el martes 15 de diciembre a las 10:00.',
    'Non procederemo con la Sua candidatura per la posizione di Data Engineer; La invitiamo invece a un colloquio per la posizione di Platform Engineer martedì 15 dicembre alle 10.',
    'Não avançaremos com a sua candidatura para a vaga de Data Engineer; em contrapartida, convidamo-lo para uma entrevista para a vaga de Platform Engineer na terça-feira, 15 de dezembro, às 10h.',
    'We zetten je sollicitatie voor de functie van Data Engineer niet voort. Graag maken we wel kennis voor de functie van Platform Engineer: dinsdag 15 december om 10 uur.',
    'Helaas gaan we niet verder met je sollicitatie voor Data Engineer; wel nodigen we je uit voor een gesprek voor de functie van Platform Engineer op dinsdag 15 december om 10.00 uur.',
    'Tyvärr går vi inte vidare med din ansökan till Data Engineer, men vi vill gärna träffa dig för tjänsten som Platform Engineer tisdag 15 december kl. 10.',
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
    expect((await town.outbox()).map(({ subject }) => subject)).toContain('Fernhill: I’m sorry')
  })

  it.each([
    'Unfortunately we have decided to go with another candidate. I would like to give you feedback by phone, would Thursday, December 10 at 4 PM suit you?',
    'Unfortunately we have filled the Data Engineer position. Our offices are closed from Tuesday, December 15 at 10 AM.',
    'It was a close call, but we went with someone else for Data Engineer. Coffee on Tuesday, December 15 at 10?',
  ])('is a no alone where no other job is named: %s', async (body) => expect(await later(await answered(body))).toEqual([]))
})
