import { describe, expect, it } from 'vitest'
import { afterReply, interviewsOf, outcomeOf } from './told-in-words.ts'

/* The interview of Thursday 3 December, 11:00 in New York, with Ola Berg; the replies are of Wednesday 25 November. */

describe('a stock letter that proposes another time', () => {
  it.each([
    'Unfortunately, we need to reschedule your upcoming interview.\n\nProposed Interview Reschedule:\n\nDate: Friday, December 4\nTime: 10:00 AM\n\nIf the proposed time is unsuitable, please let us know your availability.',
    'We have to reschedule your interview.\n\nSuggested new time: Friday, December 4 at 10:00 AM',
    'Wir müssen das Gespräch leider verschieben.\n\nTerminvorschlag: Freitag, 4. Dezember, 10 Uhr',
    'Nous devons reporter votre entretien.\n\nNouvelle date proposée : vendredi 4 décembre à 10h',
    'Tenemos que reprogramar la entrevista.\n\nFecha propuesta: viernes 4 de diciembre a las 10:00',
  ])('is asked about: %s', async (text) => {
    expect(outcomeOf(await afterReply(text))).toBe('ask')
  })

  it('moves where the time is stated', async () => {
    const text = 'Unfortunately, we need to reschedule your interview.\n\nNew time:\n\nDate: Friday, December 4\nTime: 10:00 AM'
    expect(outcomeOf(await afterReply(text))).toEqual({ move: '2026-12-04T10:00' })
  })
})

describe('another hour and another person in one mail', () => {
  it.each([
    'wir müssen das Gespräch leider verlegen: neuer Termin ist Freitag, 4.12., 10 Uhr. Statt Ola Berg nimmt Rae Lin teil.',
    'We have to move the interview to Friday, December 4 at 10:00 AM. You will meet Rae Lin instead of Ola Berg.',
    'Nous devons déplacer l’entretien au vendredi 4 décembre à 10h. Rae Lin remplacera Ola Berg.',
  ])('are both heard: %s', async (text) => {
    const items = await afterReply(text)
    expect(outcomeOf(items)).toEqual({ move: '2026-12-04T10:00' })
    expect(interviewsOf(items)[0]?.interviewers.map(({ name }) => name)).toEqual(['Rae Lin'])
  })
})
