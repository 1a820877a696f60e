import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, kinds } from './a-scenario.ts'

const by = (from: string, subject: string, body: string, id = 'reminder'): string =>
  [
    `From: ${from}`,
    'To: Alex Morgan <alex.morgan@example.com>',
    'Date: Wed, 25 Nov 2026 09:30:00 -0500',
    `Subject: ${subject}`,
    `Message-ID: <${id}@hireflow.io>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Hi Alex,\r\n\r\n${body}\r\n`,
    '',
  ].join('\r\n')
const post = async (town: Town, ...mail: Parameters<typeof by>) => {
  await town.clock.windTo('2026-11-25T15:00:00Z')
  return town.post(by(...mail), 'message/rfc822')
}
const starts = async (town: Town) => (await town.interviews()).map(({ status, start, company }) => `${status} ${start} ${company}`)
const known = ['on 2026-12-02T19:00:00Z Fernhill']

describe('a host that is neither the employer nor a known tool', () => {
  it.each([
    ['Fernhill <no-reply@hireflow.io>', 'Reminder', 'Reminder: your interview is on Wednesday, December 2 at 2:00 PM ET.'],
    ['Fernhill <no-reply@greenhouse.io>', 'Reminder', 'Reminder: your interview is on Wednesday, December 2 at 7:00 PM GMT.'],
    ['Fernhill Recruiting <jobs@hireflow.io>', 'Reminder', 'Your interview is coming up: Wednesday, December 2 at 7:00 PM GMT.'],
    [
      'Fernhill via Hireflow <no-reply@mail.hireflow.io>',
      'Erinnerung',
      'Ihr Vorstellungsgespräch ist am Mittwoch, 2. Dezember, um 20 Uhr MEZ.',
    ],
    ['Fernhill <ne-pas-repondre@hireflow.fr>', 'Rappel', 'Rappel : votre entretien a lieu le mercredi 2 décembre à 20 h (heure de Paris).'],
    ['Interviews <no-reply@hireflow.io>', 'Reminder', 'Reminder: your interview is on Wednesday, December 2 at 2:00 PM ET.'],
  ])('reminds of the known hour, which is no second interview: %s', async (...mail) => {
    const town = await aTown()
    await drop(town)
    await post(town, ...mail)
    expect(await starts(town)).toEqual(known)
    expect(await kinds(town)).not.toContain('question')
  })

  it.each([
    ['Fernhill <no-reply@hireflow.io>', 'Reminder', 'Reminder: your interview is on Wednesday, December 2 at 4:00 PM ET.'],
    [
      'Fernhill <no-reply@hireflow.io>',
      'Herinnering',
      'Je sollicitatiegesprek is op donderdag 3 december om 20.00 uur (Amsterdamse tijd).',
    ],
    ['Fernhill Talent <hola@hireflow.io>', 'Recordatorio', 'Su entrevista es el jueves 3 de diciembre a las 20:00 (hora de Madrid).'],
  ])('names another hour: it is asked about, and silently neither a move nor a round: %s', async (...mail) => {
    const town = await aTown()
    await drop(town)
    await post(town, ...mail)
    expect(await starts(town)).toEqual(known)
    expect(await kinds(town)).toContain('question')
  })

  it('invites for another employer all the same', async () => {
    const town = await aTown()
    await drop(town)
    await post(
      town,
      'Oakmere <no-reply@hireflow.io>',
      'Your interview',
      'Your interview for the Planner position at Oakmere is on Wednesday, December 2 at 4:00 PM ET.',
    )
    expect(await town.interviews()).toHaveLength(2)
  })
})
