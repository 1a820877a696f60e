import { describe, expect, it } from 'vitest'
import { aTown, drop, forwardedReply } from './a-scenario.ts'

async function afterReply(text: string): Promise<string[]> {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-11-25T14:00:00Z')
  await town.post(forwardedReply(text), 'message/rfc822')
  return (await town.interviews()).map(({ start, pending }) => `${start?.slice(5, 16)}${pending ? ' asked' : ''}`)
}

describe('a plain move in words', () => {
  it.each([
    ['Votre entretien de mercredi est avancé à 9h30.', '12-02T14:30'],
    ["L'entretien est reculé à 16h.", '12-02T21:00'],
    ["L'entretien est avancé au mardi 1er décembre à 10h.", '12-01T15:00'],
    ['La entrevista del miércoles se adelanta a las 9:30.', '12-02T14:30'],
    ['La entrevista se retrasa a las 16:00.', '12-02T21:00'],
    ['Il colloquio è posticipato alle 16.', '12-02T21:00'],
    ["L'entretien est retardé de 30 minutes.", '12-02T19:30'],
  ])('by a word for earlier or later with the hour it is moved to needs no question: %s', async (text, start) => {
    expect(await afterReply(text)).toEqual([start])
  })

  it.each([
    'Wir müssen das Gespräch auf Donnerstag, den 3. Dezember verschieben. Uhrzeit und Ort bleiben gleich.',
    'We need to postpone our interview to Thursday, December 3. Time and place stay the same.',
    'Heure et lieu inchangés, mais l’entretien passe au jeudi 3 décembre.',
    'La entrevista pasa al jueves 3 de diciembre. Hora y lugar no cambian.',
  ])('to another day keeps an hour that is said to stay, beside the place: %s', async (text) => {
    expect(await afterReply(text)).toEqual(['12-03T19:00'])
  })

  it.each(['Mi vecina adelantó su vuelo a las 9:30.', 'Le train de Tomas est avancé à 9h30.'])(
    'of something else moves nothing: %s',
    async (text) => {
      expect((await afterReply(text))[0]).toContain('12-02T19:00')
    },
  )
})
