import { describe, expect, it } from 'vitest'
import { kindOf, readAnswerMail as read } from './answer-of.ts'

/** That an application has arrived, and what they do with it next, answers nothing: nobody goes on by it. */

describe('an acknowledgement of an application', () => {
  it.each([
    'We have received your application. The next step is a review by our team.',
    'We have received your application. The next step is a review by our team. This mailbox is not monitored.',
    'We have received your application. The next step is a review by our team. You will hear by 18 December.',
    'Your application has reached us safely. As a next step, the hiring team looks at your CV and gets back to you.',
    'Your application has reached us. The next step is a review; if your profile fits, we invite you to an interview.',
    'Wir haben Ihre Bewerbung erhalten. Im nächsten Schritt prüft die Fachabteilung Ihre Unterlagen. Sie hören bis 18. Dezember von uns.',
    'Ihre Bewerbung ist bei uns angekommen. Der nächste Schritt ist die Prüfung durch das Team.',
    "Nous avons bien reçu votre candidature. La prochaine étape est l'étude de votre dossier par notre équipe.",
    'Hemos recibido tu candidatura. El siguiente paso es la revisión por parte de nuestro equipo.',
    'Recebemos a sua candidatura. O próximo passo é a análise pela nossa equipa.',
    'We hebben je sollicitatie ontvangen. De volgende stap is een beoordeling door ons team.',
    'Abbiamo ricevuto la tua candidatura. Il prossimo passo è la valutazione da parte del nostro team.',
    'Vi har tagit emot din ansökan. Nästa steg är att vårt team går igenom den.',
    'Otrzymaliśmy Twoją aplikację. Następnym krokiem jest jej ocena przez nasz zespół.',
  ])('is from a machine and names no day to wait for: %s', async (text) => {
    expect(kindOf(await read('Application received', text))).toBe('automatic')
  })

  it.each([
    'We have received your application and would like to invite you to an interview. When are you free?',
    'Thank you for your application. We would love to meet you again: the next step is a conversation with our CTO.',
    'The next step is a conversation with our CTO. This mailbox is not monitored.',
    'Thank you for applying. The next step is a coding exercise that we send you tomorrow.',
    'Wir haben Ihre Bewerbung erhalten und möchten Sie zu einem zweiten Gespräch einladen.',
  ])('is none where it invites: %s', async (text) => {
    expect(kindOf(await read('Your application', text))).toBe('next-step')
  })
})

describe('a no and a pause in plain turns of phrase', () => {
  it.each([
    ['no', "Sadly it's a pass from the team this time round."],
    ['no', 'Unfortunately this one is a pass for us.'],
    ['no', "It's a pass from our side, I'm afraid."],
    ['no', 'The hiring manager passed on your profile.'],
    ['no', "Sadly it's a thumbs down from the panel."],
    ['no', "We're going to have to say no this time."],
    ['on-hold', "Budget for this vacancy hasn't been signed off yet, so everything's parked for now."],
    ['on-hold', 'The budget for the role is not signed off yet, so we are parked until January.'],
    ['on-hold', 'The headcount has not been released yet, so things are parked.'],
    ['on-hold', 'We are still waiting for sign-off on the headcount, so nothing is moving.'],
    ['on-hold', "Funding for the post hasn't been confirmed, so we've had to park this."],
    ['nothing', 'I will pass your notes on to the team.'],
    ['nothing', 'I passed your question on to the hiring manager.'],
    ['nothing', 'Here is your visitor pass for Thursday.'],
    ['nothing', 'You can park in the courtyard; the car can be parked there all day.'],
  ])('%s: %s', async (kind, text) => {
    expect(kindOf(await read('Your interview', text))).toBe(kind)
  })
})
