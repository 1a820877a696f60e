import { describe, expect, it } from 'vitest'
import { kindOf, readAnswerMail } from './answer-of.ts'
import * as own from './answers/every-language.ts'
import * as apart from './answers-apart/every-language.ts'

/**
 * The second set was written after the word lists had been made to fit the first, and says the same things in other ways. At first sight 124
 * of its 224 were right; the lists have grown by what it showed.
 */
const sets = { own, apart }

describe.each(Object.entries(sets))('what recruiters write (%s)', (_, languages) => {
  const rows = Object.entries(languages).flatMap(([language, wordings]) =>
    Object.entries(wordings).flatMap(([kind, bodies]) => bodies.map((body) => [language, kind, body] as const)),
  )
  it.each(rows)('%s, %s: %s', async (_language, kind, body) => {
    expect(kindOf(await readAnswerMail('Update', body))).toBe(kind)
  })
})

describe('a clause of an answer', () => {
  it.each([
    ['nothing', 'of a small matter', 'The slot at three has been filled, and the parking lot is closed on Friday.'],
    ['nothing', 'of a small matter', 'Der Parkplatz ist leider besetzt, und die Fahrtkosten werden nicht erstattet.'],
    ['nothing', 'of a parking space that is kept', 'The parking space is on hold for you.'],
    ['offer', 'of a check for an offer that stands', 'We have started the background check for your conditional offer.'],
    ['no', 'of what they would have liked', 'We would have been delighted to offer you the role.'],
    ['no', 'of what they would have liked', 'Gern hätten wir Ihnen ein Angebot gemacht.'],
    ['no', 'of what they would have liked', 'Nous aurions aimé vous faire une offre.'],
    ['on-hold', 'of what they would have liked', 'We would have loved to make you an offer, but hiring is frozen.'],
    [
      'next-step',
      'of an offer it is too early for',
      'It is too early to make you an offer, but we would like to invite you to a second interview.',
    ],
    ['no', 'with the negation amid it', 'Wir gehen in diesem Verfahren nicht gemeinsam weiter.'],
    ['no', 'of a refusal beside a negation', 'Helaas moeten we je laten weten dat we niet met je verder gaan.'],
    ['offer', 'of terms that were denied', 'We were not able to raise the bonus, but everything else in our offer stands.'],
    ['nothing', 'of a meeting for the job', 'The meeting for this role is cancelled.'],
    ['nothing', 'of a meeting for the job', 'La réunion pour ce poste est annulée.'],
    ['nothing', 'of a meeting for the job', 'La reunión para el puesto ha sido cancelada.'],
    ['nothing', 'of a meeting for the job', 'De afspraak voor deze functie is geannuleerd.'],
    ['nothing', 'of a meeting for the job', 'A reunião para a vaga foi cancelada.'],
    ['no', 'of a job after a meeting', 'After our call the role has been cancelled.'],
    ['nothing', 'of a wait', 'You are surely waiting for news about the next step. I have none yet.'],
  ])('%s, %s: %s', async (kind, _what, body) => {
    expect(kindOf(await readAnswerMail('Update', body))).toBe(kind)
  })

  it('counts before the subject, which is often that of an earlier mail', async () => {
    expect(kindOf(await readAnswerMail('Re: Invitation to a second interview', 'We will not be moving forward with you.'))).toBe('no')
    expect(kindOf(await readAnswerMail('Your offer from Larkfield', 'Please see the attachment.'))).toBe('offer')
  })
})

describe('good wishes and the like', () => {
  it.each([
    ['no', 'answer where nothing else does', 'Thank you for your time. We will keep your details on file and wish you the best of luck.'],
    ['date', 'give way to a date', 'Thank you for your patience and best of luck with your exams! We will decide by December 15.'],
    [
      'offer',
      'give way to an answer',
      'We would like to offer you the position. We need someone like you, and wish you all the best until then.',
    ],
    [
      'automatic',
      'give way to a machine',
      'We have received your application. We wish you every success. Please do not reply to this mail.',
    ],
  ])('%s: %s', async (kind, _what, body) => {
    expect(kindOf(await readAnswerMail('Update', body))).toBe(kind)
  })
})

describe('the last day to answer an offer', () => {
  it.each<[string | null, string]>([
    ['2026-12-18', 'We are delighted to offer you the role. We would need your answer by Friday, December 18.'],
    ['2026-12-20', 'We are pleased to offer you the position. The offer is valid until 20 December 2026.'],
    ['2026-12-16', 'We would love to have you join us as a Staff Engineer. We can hold it open through Wednesday, December 16.'],
    ['2026-12-15', 'We are making you an offer. You have one week to think it over.'],
    ['2026-12-11', 'I have attached your offer letter. We ask for a signed copy within three days.'],
    ['2026-12-18', 'You are hired! The contract is attached, we need it signed by the end of next week.'],
    ['2026-12-14', 'We want to offer you the job. Take the weekend and tell me on Monday.'],
    ['2026-12-15', 'We are happy to offer you the role. This offer expires on 12/15/2026 at 5 pm.'],
    [null, 'We are happy to offer you the role. Your first day would be January 4, 2027.'],
    ['2026-12-18', 'We are happy to offer you the role, starting January 4, 2027, if you accept by December 18.'],
    ['2026-12-18', 'Wir möchten Ihnen die Stelle anbieten. Das Angebot gilt bis 18. Dezember 2026.'],
    ['2026-12-15', 'Wir bieten Ihnen die Stelle an. Bitte senden Sie den Vertrag innerhalb einer Woche unterschrieben zurück.'],
    ['2026-12-16', 'Wir möchten dich einstellen. Wir halten dir den Platz bis Mittwoch, 16. Dezember, frei.'],
    ['2026-12-18', 'Nous vous proposons le poste. Merci de nous retourner le contrat signé au plus tard le 18 décembre.'],
    ['2026-12-15', 'Nous sommes ravis de vous proposer le poste. Vous avez une semaine pour réfléchir.'],
    ['2026-12-18', 'Nos complace ofrecerle el puesto. La oferta caduca el 18 de diciembre.'],
    ['2026-12-18', 'Temos o prazer de lhe oferecer a vaga. A proposta é válida até 18 de dezembro.'],
    ['2026-12-18', 'We bieden je graag de functie aan. Laat het ons uiterlijk 18 december weten.'],
    ['2026-12-18', 'Siamo lieti di offrirLe la posizione. Attendiamo una risposta entro il 18 dicembre.'],
    ['2026-12-18', '内定のご連絡です。12月18日までにご承諾のお返事をお願いいたします。'],
  ])('is %s: %s', async (dueOn, body) => {
    const reading = await readAnswerMail('Offer', body)
    expect(kindOf(reading)).toBe('offer')
    expect(reading.mail?.said?.dueOn ?? null).toBe(dueOn)
  })
})
