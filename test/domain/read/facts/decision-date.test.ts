import { describe, expect, it } from 'vitest'
import { askedOf, type EventText, type Expected, fromEvent } from '../read-text.ts'

const me = 'Alex Morgan <alex.morgan@example.com>'
const invited = (name: string, text: EventText, expected: Expected, method?: string) =>
  it(name, async () => expect(askedOf(await fromEvent(text, method), expected)).toEqual(expected))
/** The interview is on Thursday, 10 December 2026. */
const decided = (text: string, decisionBy: string | null) =>
  invited(
    text,
    {
      summary: 'Interview Alex Morgan - Lumo',
      organizer: 'Eva Lund <eva@lumo.io>',
      guests: [me],
      description: `You will meet Jon Day. ${text}\n\nEva Lund, Recruiter`,
    },
    { decisionBy },
  )

describe('the date by which the company decides', () => {
  decided("You'll hear from us by Tuesday.", '2026-12-15')
  decided('We will get back to you within 3 business days.', '2026-12-15')
  decided('Expect feedback within two weeks.', '2026-12-24')
  decided('We hope to have an offer out by Dec 18.', '2026-12-18')
  decided('We will share the outcome on 17 December.', '2026-12-17')
  decided('We will decide early next week.', null)
  decided('You should hear back soon.', null)
  decided('Please let me know by Monday whether you can make it.', null)
  decided('We expect to decide within 72 hours.', '2026-12-13')
  decided('A decision will be made no later than January 8.', '2027-01-08')
  decided('Our hiring committee meets Wednesday and I will call you with the result that day.', '2026-12-16')
  decided('Wir melden uns bis Mittwoch bei Ihnen.', '2026-12-16')
  decided('Nous vous répondrons sous 10 jours.', '2026-12-20')
  decided('Te responderemos antes del viernes 18 de diciembre.', '2026-12-18')
  decided('Vi retornaremos em até 5 dias úteis.', '2026-12-17')
  decided('Ti daremos un riscontro entro il 18 dicembre.', '2026-12-18')
  decided('We laten je binnen een week weten wat we besluiten.', '2026-12-17')
  decided('結果は面接後5営業日以内にご連絡いたします。', '2026-12-17')
  decided('The team will debrief on Friday and make the call on Monday.', '2026-12-14')
  decided('The offer will be made by the end of the month.', null)
  decided('You will have our answer within 3 business days after the meeting.', '2026-12-15')
  decided('Expect a yes or no within 48 hours.', '2026-12-12')
  decided('Then we owe you an answer by January 7.', '2027-01-07')
  decided('Nach dem Termin melden wir uns innert drei Arbeitstagen mit einem Entscheid.', '2026-12-15')
  decided('Sie hören bis spätestens 22. Jänner von uns.', '2027-01-22')
  decided('You will have our answer by 9.1.2027.', '2027-01-09')
  decided('We shall revert with the outcome within 3 to 5 working days.', '2026-12-17')
  decided('We usually make up our minds by late Friday.', '2026-12-11')
  decided('You can expect news two weeks after the interview.', '2026-12-24')
  decided('We will call you the same day with the outcome.', '2026-12-10')
  decided('You will hear from us the next day.', '2026-12-11')
  decided('Please confirm by Monday, and we will get back to you by Wednesday.', '2026-12-16')
  decided('After your interview on 10 December we will decide.', null)
  decided('A decision should be made by Wednesday of the following week.', '2026-12-16')
  decided('Eine Rückmeldung erhalten Sie bis Freitag der Folgewoche.', '2026-12-18')
  decided('Nous reviendrons vers vous au plus tard le 21 décembre.', '2026-12-21')
  decided('Nous vous ferons part de notre choix sous huit jours.', '2026-12-18')
  decided('Tendrás noticias nuestras como muy tarde el martes 22 de diciembre.', '2026-12-22')
  decided('Daremos uma devolutiva até sexta-feira, 18/12.', '2026-12-18')
  decided('Je krijgt uiterlijk vrijdag 18 december een reactie.', '2026-12-18')
  decided('Ti faremo sapere entro una settimana.', '2026-12-17')
  decided('合否は12月18日までにお知らせします。', '2026-12-18')
  decided('The decision is around December 20.', null)
  decided('Bitte melden Sie sich bis Montag, falls Sie Fragen haben.', null)
  decided('Merci de nous confirmer votre présence avant le 8 décembre.', null)
  decided('Der Termin dauert 2 Stunden, eine Entscheidung fällt bald.', null)
})
