import { describe, expect, it } from 'vitest'
import { fromMail, mail, readingOf } from '../read-text.ts'

const hours = async (text: string, subject = 'Interview with Quillmark'): Promise<string> => {
  const { meetings } = await readingOf(mail({ subject, text: `Hi Alex,\n\n${text}\n\nNora Field` }))
  return [meetings[0]?.start, meetings[0]?.end].map((at) => at?.instant.slice(5, 16) ?? '–').join(' ')
}

describe('when one is through is the end', () => {
  it.each([
    ['Your interview is on Tuesday 8 December at 10:00 ET and you will be done by 11:15.', '12-08T15:00 12-08T16:15'],
    ['Your interview is on Tuesday 8 December at 9 am ET, we should wrap up by 10:30 am.', '12-08T14:00 12-08T15:30'],
    [
      'We will see you for the interview on 8 December at half past one; you will be out again by quarter to three.',
      '12-08T18:30 12-08T19:45',
    ],
    [
      'Ihr Vorstellungsgespräch ist am 8. Dezember um 10 Uhr New Yorker Zeit, gegen 11.30 Uhr sind Sie wieder draußen.',
      '12-08T15:00 12-08T16:30',
    ],
    ['Je sollicitatiegesprek is op 8 december om tien uur (New York), om kwart over elf ben je weer buiten.', '12-08T15:00 12-08T16:15'],
    ['Votre entretien est le 8 décembre à 10h, heure de New York, et vous serez libéré vers 11h30.', '12-08T15:00 12-08T16:30'],
    ['La entrevista será el 8 de diciembre a las 10:00, hora de Nueva York; a las 11:15 habremos acabado.', '12-08T15:00 12-08T16:15'],
    ['Il colloquio è l’8 dicembre alle 10:00 (ora di New York), alle 11:30 abbiamo finito.', '12-08T15:00 12-08T16:30'],
    ['A entrevista é no dia 8 de dezembro às 10h00, hora de Nova Iorque, e às 11h30 já terá terminado.', '12-08T15:00 12-08T16:30'],
    ['Intervjun är den 8 december kl 10.00 New York-tid, vid 11.30 är du klar.', '12-08T15:00 12-08T16:30'],
  ])('%s', async (text, expected) => {
    expect(await hours(text)).toBe(expected)
  })
})

describe('of labelled hours the talk’s own holds', () => {
  it.each([
    ['Date: Tuesday 8 December 2026\nReport time: 1:00 PM\nInterview: 1:15 PM – 1:55 PM Eastern', '12-08T18:15 12-08T18:55'],
    ['Date: 8 December 2026\nSecurity check | 8:30 AM ET\nInterview | 9:00 AM ET', '12-08T14:00 –'],
    ['Date: 8 December 2026\nInterview: 9:00 AM ET\nBus leaves: 8:10 AM', '12-08T14:00 –'],
    ['Datum: 8.12.2026\nEinlass: 9.30 Uhr\nVorstellungsgespräch: 10.00 Uhr New Yorker Zeit', '12-08T15:00 –'],
    ['Date : 8 décembre 2026\nAccueil : 9h30\nEntretien : 10h00 (heure de New York)', '12-08T15:00 –'],
    ['Fecha: 8 de diciembre de 2026\nAcceso al edificio: 9:40\nEntrevista: 10:00 (hora de Nueva York)', '12-08T15:00 –'],
    ['Your interview is on Tuesday 8 December at 4, pls be there 3.45.', '12-08T21:00 –'],
    ['Your interview: Tuesday 8 December, be there 9.15, start 9.30 ET', '12-08T14:30 –'],
  ])('%s', async (text, expected) => {
    expect(await hours(text)).toBe(expected)
  })
})

const thread = (text: string, older: string): string =>
  `${text}\n\nNora\n\nOn Mon, 30 Nov 2026 at 16:20, Nora Field <nora.field@quillmark.com> wrote:\n> ${older}\n> Nora`

describe('a talk moves by what stands above its hour', () => {
  const older = 'Your interview for the baker job is on Tuesday 8 December at half past ten ET.'
  it.each([
    ['So sorry, a coach party leaves that morning - could we make it an hour later? Same day, same place.', older, '12-08T16:30 –'],
    ['Can we do the interview 30 minutes earlier please?', older, '12-08T15:00 –'],
    ['Would half an hour later work for you? All else stays.', older, '12-08T16:00 –'],
    [
      'Könnten wir eine Stunde später anfangen?',
      'Ihr Vorstellungsgespräch ist am 8. Dezember um 10:30 Uhr New Yorker Zeit.',
      '12-08T16:30 –',
    ],
    ['Kan het een half uur later? De rest blijft zo.', 'Je sollicitatiegesprek is op 8 december om 10:30 uur, New York.', '12-08T16:00 –'],
    ['Pourrions-nous commencer une heure plus tard ?', 'Votre entretien est le 8 décembre à 10h30 (heure de New York).', '12-08T16:30 –'],
    ['¿Podríamos empezar una hora más tarde?', 'La entrevista será el 8 de diciembre a las 10:30, hora de Nueva York.', '12-08T16:30 –'],
    ['Possiamo iniziare mezz’ora dopo?', 'Il colloquio è l’8 dicembre alle 10:30, ora di New York.', '12-08T16:00 –'],
    ['You will hear from us an hour later.', older, '12-08T15:30 –'],
    ['All set, see you then.', older, '12-08T15:30 –'],
  ])('%s', async (text, said, expected) => {
    expect(await hours(thread(text, said), 'Re: interview')).toBe(expected)
  })
})

describe('a talk that is ended with a new one only promised is called off', () => {
  const older = 'Interviews are on Tuesday 8 December and your slot is 9.40 to 10.10 ET.'
  const methodOf = async (text: string, said = older) => {
    const { method, start } = await fromMail({ subject: 'Re: interview, teaching assistant', text: thread(text, said) })
    return `${method ?? 'none'} ${start?.slice(5, 16) ?? '–'}`
  }
  it.each([
    ['School is shut, so your interview will not be going ahead. We shall be in touch with a new date.', 'cancel 12-08T14:40'],
    ['We have to cancel your interview on Tuesday. We will send you another date.', 'cancel 12-08T14:40'],
    ['Your interview cannot take place on Tuesday. A new date will follow.', 'cancel 12-08T14:40'],
    ['Unfortunately the interview is off, and I will come back to you with another time.', 'cancel 12-08T14:40'],
    ['Leider müssen wir das Gespräch absagen. Wir melden uns mit einem neuen Termin.', 'cancel 12-08T14:40'],
    ['Nous devons annuler l’entretien. Nous vous proposerons une nouvelle date.', 'cancel 12-08T14:40'],
    ['Tenemos que cancelar la entrevista. Te propondremos otra fecha.', 'cancel 12-08T14:40'],
    ['We have to postpone the interview; we will send a new date.', 'none 12-08T14:40'],
    ['Your interview goes ahead as planned.', 'none 12-08T14:40'],
  ])('%s', async (text, expected) => {
    expect(await methodOf(text)).toBe(expected)
  })
})
