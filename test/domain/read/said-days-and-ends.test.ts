import { describe, expect, it } from 'vitest'
import { mail, readingOf } from './read-text.ts'

const read = (text: string) =>
  readingOf(
    mail({
      from: 'Saga Berglund <saga@norrvik.com>',
      // A Wednesday.
      date: 'Wed, 25 Nov 2026 09:00:00 -0500',
      subject: 'Your interview',
      text: `Hi Alex,\n\n${text}\n\nSaga`,
    }),
  )
const timesOf = async (text: string) => (await read(text)).meetings.map(({ start, end }) => [start?.instant, end?.instant])
const asks = async (text: string) => (await read(text)).doubts.map(({ words }) => words).join(' ')

describe('an end that is said in words', () => {
  it.each([
    'Your interview is on Thursday 3 December at 2 pm. You will be with us until half past four.',
    'Your interview is on Thursday 3 December at 2 pm. The session runs until 4.30 pm.',
    'Ihr Vorstellungsgespräch ist am Donnerstag, 3. Dezember, um 14 Uhr. Bis halb fünf sind wir durch.',
    'Ihr Vorstellungsgespräch ist am Donnerstag, 3. Dezember, um 14 Uhr. Sie sind bei uns bis 16.30 Uhr.',
    'Votre entretien est le jeudi 3 décembre à 14 h. Vous serez avec nous jusqu’à 16 h 30.',
    'Votre entretien est le jeudi 3 décembre à 14 h. Il durera jusqu’à 16 h 30.',
    'Su entrevista es el jueves 3 de diciembre a las 14:00. Terminaremos hacia las cuatro y media.',
    'Su entrevista es el jueves 3 de diciembre a las 14:00. Estará con nosotros hasta las 16:30.',
    'Je sollicitatiegesprek is op donderdag 3 december om 14.00 uur. Je bent bij ons tot half vijf.',
    'Il Suo colloquio è giovedì 3 dicembre alle 14. Finiremo alle 16:30.',
  ])('is the end, and no second hour: %s', async (text) =>
    expect(await timesOf(text)).toEqual([['2026-12-03T19:00:00Z', '2026-12-03T21:30:00Z']]),
  )

  it('is none where it is the limit of an answer', async () =>
    expect(await timesOf('Your interview is on Thursday 3 December at 2 pm. Please answer until 4 pm tomorrow.')).toEqual([
      ['2026-12-03T19:00:00Z', undefined],
    ]))
})

describe('a talk for the whole afternoon', () => {
  it.each([
    'Your interview is on Thursday 3 December at 2 pm. Plan for the whole afternoon.',
    'Your interview is on Thursday 3 December at 2 pm. Please set aside the rest of the day.',
    'Ihr Vorstellungsgespräch ist am Donnerstag, 3. Dezember, um 14 Uhr. Bitte planen Sie den ganzen Nachmittag ein.',
    'Votre entretien est le jeudi 3 décembre à 14 h. Prévoyez tout l’après-midi.',
    'Su entrevista es el jueves 3 de diciembre a las 14:00. Reserve toda la tarde.',
    'Je sollicitatiegesprek is op donderdag 3 december om 14.00 uur. Houd de hele middag vrij.',
  ])('lasts the day, and not an hour: %s', async (text) =>
    expect((await read(text)).meetings.map(({ end, lastsDay }) => [end, lastsDay])).toEqual([[null, true]]),
  )

  it('is not one for which the office is out', async () =>
    expect(
      (await read('Your interview is on Thursday 3 December at 2 pm. I am out the whole afternoon today.')).meetings[0]?.lastsDay,
    ).toBeUndefined())
})

describe('two clocks that do not fit', () => {
  it.each([
    'Your interview is on Thursday 3 December, 2 PM Berlin / 9 AM your time.',
    'Your interview is on Thursday 3 December at 2 PM London time, which is 8 AM for you.',
    'Ihr Vorstellungsgespräch ist am Donnerstag, 3. Dezember, um 14 Uhr Berliner Zeit (9 Uhr Ihrer Zeit).',
    'Votre entretien est le jeudi 3 décembre à 14 h heure de Paris, soit 9 h pour vous.',
    'Su entrevista es el jueves 3 de diciembre a las 14:00 hora de Madrid, las 9:00 para usted.',
    'Je sollicitatiegesprek is op donderdag 3 december om 14.00 uur Amsterdamse tijd, 9.00 uur jouw tijd.',
  ])('are asked about: %s', async (text) => {
    expect(await timesOf(text)).toEqual([])
    expect(await asks(text)).toContain('two hours that do not fit')
  })

  it.each([
    'Your interview is on Thursday 3 December, 2 PM Berlin / 8 AM your time.',
    'Your interview is on Thursday 3 December at 1 PM London time, which is 8 AM for you.',
  ])('are one hour where they fit: %s', async (text) => expect((await timesOf(text))[0]?.[0]).toBe('2026-12-03T13:00:00Z'))
})

describe('"next Thursday", written on a Wednesday', () => {
  it.each([
    ['Your interview is next Thursday at 2 pm ET with Ola Berg.', 'next Thursday'],
    ['Ihr Vorstellungsgespräch ist nächsten Donnerstag um 14 Uhr.', 'nächsten Donnerstag'],
    ['Votre entretien aura lieu jeudi prochain à 14 h.', 'jeudi prochain'],
    ['Su entrevista será el próximo jueves a las 14:00.', 'próximo jueves'],
    ['Je sollicitatiegesprek is volgende donderdag om 14.00 uur.', 'volgende donderdag'],
    ['Din intervju är nästa torsdag kl. 14.', 'nästa torsdag'],
  ])('is asked about, and not tomorrow: %s', async (text, said) => {
    expect(await timesOf(text)).toEqual([])
    expect(await asks(text)).toContain(`It says “${said}”, and I am not sure which day that is.`)
  })

  it.each([
    ['Your interview is next Tuesday at 2 pm ET.', '2026-12-01T19:00:00Z'],
    ['Your interview is this Thursday at 2 pm ET.', '2026-11-26T19:00:00Z'],
    ['Your interview is on Thursday next week at 2 pm ET.', '2026-12-03T19:00:00Z'],
    ['Ihr Vorstellungsgespräch ist kommenden Donnerstag um 14 Uhr.', '2026-11-26T19:00:00Z'],
    ['Je sollicitatiegesprek is komende donderdag om 14.00 uur.', '2026-11-26T19:00:00Z'],
    ['Your next interview is on Thursday at 2 pm ET.', '2026-11-26T19:00:00Z'],
  ])('leaves what is plain: %s', async (text, start) => expect((await timesOf(text))[0]?.[0]).toBe(start))
})
