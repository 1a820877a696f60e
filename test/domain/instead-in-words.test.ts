import { describe, expect, it } from 'vitest'
import { afterReply, interviewsOf, outcomeOf } from './told-in-words.ts'

/* The interview is known for Thursday 3 December 2026, 11:00–11:45 in New York, by no link, with Ola Berg. */

describe('"we start an hour later"', () => {
  it.each([
    ['Hi Dana, we start an hour later.', '2026-12-03T12:00'],
    ["Hi Dana, we'll begin 30 minutes earlier on Thursday.", '2026-12-03T10:30'],
    ['Hallo Dana, wir starten eine Stunde später.', '2026-12-03T12:00'],
    ['Bonjour Dana, nous commencerons une heure plus tard.', '2026-12-03T12:00'],
    ['Hola Dana, empezamos una hora más tarde.', '2026-12-03T12:00'],
    ['Ciao Dana, iniziamo un’ora più tardi.', '2026-12-03T12:00'],
    ['Olá Dana, começamos uma hora mais tarde.', '2026-12-03T12:00'],
    ['Hoi Dana, we beginnen een uur later.', '2026-12-03T12:00'],
    ['Hej Dana, vi börjar en timme senare.', '2026-12-03T12:00'],
    ['Dzień dobry Dana, zaczniemy godzinę później.', '2026-12-03T12:00'],
  ])('moves the interview: %s', async (text, move) => {
    expect(outcomeOf(await afterReply(text))).toEqual({ move })
  })

  it.each([
    'Hi Dana, we may have to start an hour later.',
    'Hi Dana, could we start an hour later?',
    'Hi Dana, we start our new project an hour later on Thursday.',
  ])('does not where it is open, or of something else: %s', async (text) => {
    expect(['ask', 'nothing']).toContain(outcomeOf(await afterReply(text)))
  })
})

const told = async (text: string) => {
  const [one] = interviewsOf(await afterReply(text))
  return {
    start: one?.start,
    location: one?.location,
    link: one?.meetingUrl,
    met: one?.interviewers.map(({ name }) => name),
    asked: one?.pending !== undefined && one.pending !== null,
  }
}
const same = { start: '2026-12-03T16:00:00Z', link: null, asked: false }

describe('another person, at the hour that is known', () => {
  it.each([
    'Hi Dana, Rae Lin is stepping in for Ola.',
    'Hi Dana, you will be meeting Rae Lin rather than Ola.',
    'Hallo Dana, anstelle von Ola führt Rae Lin das Gespräch.',
    'Bonjour Dana, Rae Lin remplacera Ola pour l’entretien.',
    'Hola Dana, Rae Lin hará la entrevista en lugar de Ola.',
    'Ciao Dana, il colloquio sarà con Rae Lin al posto di Ola.',
    'Olá Dana, a entrevista será com Rae Lin em vez de Ola.',
    'Hoi Dana, Rae Lin doet het gesprek in plaats van Ola.',
    'Hej Dana, Rae Lin håller intervjun i stället för Ola.',
    'Dzień dobry Dana, rozmowę poprowadzi Rae Lin zamiast Ola.',
  ])('is met: %s', async (text) => {
    expect(await told(text)).toMatchObject({ ...same, met: ['Rae Lin'] })
  })
})

describe('another place, at the hour that is known', () => {
  it.each([
    ['Hi Dana, we will do the interview at 12 Harbour Street instead of by video.', '12 Harbour Street'],
    ['Hallo Dana, das Gespräch findet in der Hafenstraße 12, 20457 Hamburg statt per Video statt.', 'Hafenstraße 12, 20457 Hamburg'],
    [
      'Bonjour Dana, l’entretien aura lieu dans nos locaux, 12 rue de la Paix, 75002 Paris, au lieu de la visio.',
      '12 rue de la Paix, 75002 Paris',
    ],
    [
      'Hola Dana, la entrevista será en nuestras oficinas, Calle Mayor 12, 28013 Madrid, en lugar de por videollamada.',
      'Calle Mayor 12, 28013 Madrid',
    ],
    ['Hoi Dana, het gesprek is op kantoor, Keizersgracht 12, 1015 Amsterdam, in plaats van online.', 'Keizersgracht 12, 1015 Amsterdam'],
  ])('is where they meet: %s', async (text, location) => {
    expect(await told(text)).toMatchObject({ ...same, location, met: ['Ola Berg'] })
  })

  it.each(['Hi Dana, bring your own laptop instead of ours.', 'Hi Dana, please send a PDF instead of a link.'])(
    'is none: %s',
    async (text) => {
      expect(await told(text)).toMatchObject({ ...same, location: null, met: ['Ola Berg'] })
    },
  )
})
