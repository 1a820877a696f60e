import { describe, expect, it } from 'vitest'
import { mail, readingOf } from './read-text.ts'

const saidIn = async (subject: string, text: string) =>
  (
    await readingOf(
      mail({
        from: 'Saga Berglund <saga@norrvik.com>',
        date: 'Wed, 9 Dec 2026 09:00:00 -0500',
        subject,
        text: `Hi Alex,\n\n${text}\n\nSaga`,
      }),
    )
  ).mail?.said

describe('in the thread of an offer', () => {
  it.each([
    ['Re: Your offer', 'We are still waiting for your second reference. Could you remind her? We need it by Friday.'],
    ['Re: Your offer', 'Could you come to our office on Friday at 11:00 AM to sign the contract?'],
    ['Re: Your offer', 'Great to hear that you accept! We’re thrilled. More about your first day next week.'],
    ['RE: Your offer', 'Welcome to Norrvik! We have received your signed contract. Your first day is Monday, January 4 at 9:00 AM.'],
    ['Re: Your offer', 'I’m sorry to hear that you have decided to decline. The door is always open.'],
    [
      'Re: Your offer',
      'By the way, the second position in the team has been filled as well, so you will have a new colleague from January.',
    ],
    ['AW: Ihr Angebot', 'Schön, dass Sie zusagen! Mehr zu Ihrem ersten Tag folgt nächste Woche.'],
    ['AW: Ihr Angebot', 'Uns fehlt noch Ihre zweite Referenz. Wir brauchen sie bis Freitag.'],
    ['Re: Votre offre', 'Ravis d’apprendre que vous acceptez ! Nous vous écrirons pour votre premier jour.'],
    ['RE: Su oferta', '¡Qué alegría que acepte! Le escribiremos sobre su primer día.'],
    ['Re: Je aanbod', 'Wat fijn dat je het aanneemt! Volgende week meer over je eerste dag.'],
  ])('a mail that offers nothing is no offer (%s): %s', async (subject, text) => expect(await saidIn(subject, text)).toBeUndefined())

  it.each([
    [
      'Re: Your offer',
      'The team has approved 95,000. I have attached the revised letter. Please sign it by Wednesday, December 16.',
      '2026-12-16',
    ],
    ['Re: Your offer', 'We can extend the deadline of the offer to Wednesday, December 16.', '2026-12-16'],
    ['AW: Ihr Angebot', 'Anbei die neue Fassung. Bitte unterschreiben Sie bis Mittwoch, 16. Dezember.', '2026-12-16'],
  ])('a new limit for the answer is heard (%s): %s', async (subject, text, dueOn) =>
    expect(await saidIn(subject, text)).toMatchObject({ kind: 'offer', dueOn }),
  )

  it('the subject of a mail that begins one speaks where the text is silent', async () =>
    expect(await saidIn('Your offer', 'Please find it attached.')).toMatchObject({ kind: 'offer' }))
})
