import { describe, expect, it } from 'vitest'
import { afterReply, arrive, interviewsOf, knownInterview, outcomeOf, updated } from './told-in-words.ts'

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
    end: one?.end,
    by: one?.how?.by,
    met: one?.interviewers.map(({ name }) => name),
    details: (one?.details ?? []).map(({ words }) => words),
    asked: one?.pending !== undefined && one.pending !== null,
  }
}
const same = { start: '2026-12-03T16:00:00Z', link: null, asked: false }

describe('another person, at the hour that is known', () => {
  it.each([
    'Hi Dana, Rae Lin is stepping in for Ola.',
    'Hi Dana, you will be meeting Rae Lin rather than Ola.',
    'Same time, but Rae Lin will take Ola’s place.',
    'misma hora, pero te entrevistará Rae Lin en lugar de Ola.',
    'Bonjour Dana, c’est Rae Lin qui vous recevra à la place d’Ola.',
    "Bonjour Dana,\n\nC'est Rae Lin qui remplacera Ola.",
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

describe('somebody besides, at the hour that is known', () => {
  it.each([
    'Hi Dana, Rae Lin from the platform team will join you and Ola.',
    'Hi Dana, Rae Lin will also take part.',
    'Hallo Dana, Rae Lin kommt noch dazu.',
    'Bonjour Dana, Rae Lin sera également présente.',
    'Hola Dana, Rae Lin también participará en la entrevista.',
    'Olá Dana, Rae Lin também participará.',
    'Hoi Dana, Rae Lin sluit ook aan.',
    'Ciao Dana, Rae Lin parteciperà anche al colloquio.',
    'Hej Dana, Rae Lin ansluter till intervjun.',
    'Dzień dobry Dana, do rozmowy dołączy Rae Lin.',
  ])('is met too: %s', async (text) => {
    expect(await told(text)).toMatchObject({ ...same, met: ['Ola Berg', 'Rae Lin'] })
  })

  it.each([
    'Hi Dana, could Rae Lin join you and Ola?',
    'Hi Dana, if she can, Rae Lin will join you.',
    'Hi Dana, please join the call on time.',
  ])('is not where it is open, or nobody is named: %s', async (text) => {
    const { met, asked } = await told(text)
    expect(asked || met?.length === 1).toBe(true)
  })
})

describe('a talk that lasts longer or shorter', () => {
  it.each([
    ['Hi Dana, we will need a bit longer, please plan 90 minutes instead of 60.', '2026-12-03T17:30:00Z'],
    ['Hi Dana, Ola only has 30 minutes on Thursday, so it will be shorter than planned.', '2026-12-03T16:30:00Z'],
    ['Hallo Dana, bitte planen Sie 90 Minuten statt 45 Minuten ein.', '2026-12-03T17:30:00Z'],
    ['Bonjour Dana, l’entretien sera plus long : prévoyez 60 minutes.', '2026-12-03T17:00:00Z'],
    ['Hola Dana, la entrevista será más larga, reserva 60 minutos.', '2026-12-03T17:00:00Z'],
    ['Hoi Dana, het gesprek duurt 30 minuten in plaats van 45.', '2026-12-03T16:30:00Z'],
  ])('ends at another time: %s', async (text, end) => {
    expect(await told(text)).toMatchObject({ ...same, end })
  })

  it.each([
    'Hi Dana, the way from the station takes 20 minutes.',
    'Hi Dana, we need a bit longer to decide, about two weeks.',
    'Hi Dana, could we plan 90 minutes instead of 45?',
    'Hi Dana, the task takes 90 minutes instead of 60.',
  ])('does not: %s', async (text) => {
    expect(await told(text)).toMatchObject({ ...same, end: '2026-12-03T16:45:00Z' })
  })
})

describe('where it takes place, with nothing said to hold no more', () => {
  it.each([
    ['Hi Dana, the interview on Thursday will take place at our offices, 5 Front Street, Brooklyn.', '5 Front Street, Brooklyn'],
    ['finalement, l’entretien de jeudi aura lieu dans nos bureaux, 12 rue de la Paix, 75002 Paris.', '12 rue de la Paix, 75002 Paris'],
    ['Hallo Dana, das Gespräch findet am Donnerstag in der Hafenstraße 12, 20457 Hamburg statt.', 'Hafenstraße 12, 20457 Hamburg'],
  ])('is the place: %s', async (text, location) => {
    expect(await told(text)).toMatchObject({ ...same, location, met: ['Ola Berg'] })
  })

  it('is another talk’s on another day', async () => {
    const text = 'Hi Dana, the interview on Friday, 11 December will take place at our offices, 5 Front Street, Brooklyn.'
    expect(await told(text)).toMatchObject({ ...same, location: null })
  })
})

describe('another way in', () => {
  it.each([
    'Hi Dana, our video tool is down, so Ola will call you on your mobile instead.',
    'Hi Dana, the Meet link does not work, please dial in at +1 646 555 0123, PIN 4471#.',
    'Hi Dana, the link does not work. Please dial in at +1 646 555 0123.',
    'Hallo Dana, der Link funktioniert leider nicht, bitte wählen Sie sich unter +49 30 901820 ein.',
  ])('is by phone: %s', async (text) => {
    expect(await told(text)).toMatchObject({ ...same, by: 'phone' })
  })

  it.each([
    'The meeting now has a passcode: 4471.',
    'The interview on Thursday will be held in German.',
    'We will use Teams rather than Meet.',
    'Das Gespräch am Donnerstag führen wir auf Englisch.',
  ])('is kept in their words: %s', async (text) => {
    expect((await told(`Hi Dana,\n\n${text} The rest stays.`)).details).toContain(text)
  })
})

describe('an update of the calendar whose text names another room', () => {
  const room = 'https://meet.google.com/abc-defg-hij'
  const zoom = 'https://kestrel.zoom.us/j/93311223344'
  const withRoom = (text: string): string =>
    updated('20261124T100000Z', '110000', '114500').replace('END:VEVENT', `LOCATION:${room}\r\nDESCRIPTION:${text}\r\nEND:VEVENT`)
  const linkAfter = async (text: string) =>
    interviewsOf(await arrive(await knownInterview(), withRoom(text), '2026-11-24T10:01:00Z'))[0]?.meetingUrl

  it.each([
    `We had trouble with Meet\\, so we will use Zoom instead: ${zoom}`,
    `New link: ${zoom}`,
    `Leider funktioniert Meet nicht. Hier der Raum: ${zoom}`,
    `Nous utiliserons Zoom à la place : ${zoom}`,
  ])('is met in that one: %s', async (text) => {
    expect(await linkAfter(text)).toBe(zoom)
  })

  it.each([`We use ${room} instead of ${zoom}.`, `Last time we met at ${zoom}`, 'Please come on time.'])(
    'is met in its own: %s',
    async (text) => {
      expect(await linkAfter(text)).toBe(room)
    },
  )
})
