import { describe, expect, it } from 'vitest'
import type { Reader } from '../../../functions/domain/read/reading.ts'
import { mail, readingOf } from './read-text.ts'

/** By when the work has to be in their hands, in wordings of our own; written on Wednesday 25 November 2026 at 10:00 in New York. */

const dana: Reader = { name: 'Dana Whitlock', mail: 'dana.whitlock@example.com', homeZone: 'America/New_York' }

async function read(body: string, subject: string) {
  const from = 'Nell Sorrel <nell.sorrel@greyfield.example>'
  const to = 'Dana Whitlock <dana.whitlock@example.com>'
  const { task } = await readingOf(mail({ from, to, subject, date: 'Wed, 25 Nov 2026 10:00:00 -0500', text: body }), dana)
  return task
}

const meets = 'We meet on Tuesday, December 8, 2026, 1:00 PM - 2:00 PM ET on video.'

/** A day, with the hour where one is stated. */
const rows: [string | null, string][] = [
  [
    '2026-12-04T18:00',
    'Ciao Dana, ecco l’esercizio da svolgere a casa. Ti chiediamo di inviarci la soluzione entro venerdì 4 dicembre alle 18.',
  ],
  ['2026-12-04T18:00', 'Hola Dana, esta es la prueba técnica para casa. La fecha límite de entrega es el viernes 4 de diciembre a las 18.'],
  ['2026-11-30', 'Hi Dana, before the day you need to complete an online assessment. The link is valid for five days.'],
  ['2026-11-30', 'Hallo Dana, im Anhang ist die Programmieraufgabe für zu Hause. Der Link zum Hochladen gilt fünf Tage.'],
  ['2026-11-30', 'Bonjour Dana, voici le test technique à faire à la maison. Le lien est valable cinq jours.'],
  ['2026-11-30', 'Hola Dana, esta es la prueba técnica para casa. El enlace es válido durante cinco días.'],
  ['2026-11-30', 'Ciao Dana, ecco l’esercizio da svolgere a casa. Il link è valido per cinque giorni.'],
  ['2026-12-01', 'Hi Dana, please find the coding challenge attached. We need it back no later than Tuesday, December 1.'],
  ['2026-11-27', 'Hi Dana, here is the take-home. You have 48 hours from receipt of this email to submit your solution.'],
  ['2026-11-28T10:00', 'Hi Dana, the take-home exercise is attached. Please return it within 72 hours.'],
  ['2026-11-27T22:00', 'Hi Dana, your coding test is ready. The link expires in 60 hours, so please complete it before then.'],
  ['2026-11-29', 'Hi Dana, the design exercise is below: sketch a check-in flow. Upload your file by Sunday midnight.'],
  ['2026-11-27', 'Hi Dana, here is the case study. We ask that you share your deck by end of day Friday.'],
  ['2026-11-27T17:00', 'Hi Dana, here is the case study. Kindly send your slides by COB Friday, 5 pm.'],
  ['2026-12-02', 'Take-home assignment\n\nBuild a small parser for the attached log format.\n\nDeadline\nWednesday, December 2'],
  ['2026-12-02T18:00', 'Take-home assignment\n\nTask | Build a small parser\nDue date | December 2, 2026, 6:00 PM\nEffort | 3 hours'],
  [
    '2026-12-03',
    'Take-home assignment: build a small parser.\n- Language: any\n- Time: two to three hours\n- Due: Thu 3 Dec\n- Questions: to me',
  ],
  [
    '2026-11-30',
    'Hi Dana, the take-home is attached. No rush tonight! It would be great to have your solution by Monday, please send it to me.',
  ],
  [
    '2026-12-04',
    'Hi Dana, here is the assignment we spoke about. Our office is closed from Thursday until Monday. Please submit your solution by December 4.',
  ],
  [null, 'Hi Dana, here is the take-home exercise: build a URL shortener. Our office is closed until Monday.'],
  [
    null,
    'Hi Dana, here is the take-home exercise: build a URL shortener. It should not take more than three hours. We will get back to you within five days.',
  ],
  [
    '2026-12-03',
    'Hi Dana, here is the take-home exercise: build a URL shortener. We read all of them on December 4, so yours must be in the day before.',
  ],
  [
    '2026-12-03T18:00',
    'Hi Dana, here is the take-home exercise: build a URL shortener. The panel reads on Friday, December 4; please send yours the day before, by 6 pm.',
  ],
  [
    '2026-12-03',
    'Hi Dana, here is the take-home exercise: build a URL shortener. The jury sits on December 4 and needs your solution one day before.',
  ],
  [
    '2026-12-03',
    'Hallo Dana, im Anhang ist die Programmieraufgabe für zu Hause. Wir lesen alle am 4. Dezember, bitte schicken Sie Ihre Lösung am Tag davor.',
  ],
  [
    '2026-12-03',
    'Hola Dana, esta es la prueba técnica para casa. Las leemos todas el 4 de diciembre, así que envíanos la tuya el día anterior.',
  ],
  [
    '2026-12-04',
    'Hi Dana, here is the take-home exercise: build a URL shortener. Please send it by December 4; the team told you so the day before yesterday.',
  ],
  ['2026-12-02', 'Hi Dana, here is the take-home exercise: build a URL shortener. You will have one week from today to work on it.'],
  ['2026-11-26', 'Hi Dana, here is the take-home exercise: build a URL shortener. Please email me the link by tomorrow evening.'],
  [
    '2026-12-02',
    'Hi Dana, here is the take-home exercise: build a URL shortener. Push your last commit before Wednesday, December 2, we read it that morning.',
  ],
  ['2026-12-07', `${meets} Please prepare a short presentation about a system you built. Send me the deck the evening before we meet.`],
  [
    '2026-12-06',
    `${meets} Please prepare a short presentation about a system you built. We would need the slides 48 hours before the interview.`,
  ],
  ['2026-12-07', `${meets} Please prepare a short presentation about a system you built. Slides are due one day prior to the interview.`],
  [null, `${meets} Please prepare a short presentation about a system you built, and bring it along on a stick.`],
  ['2026-12-05', `${meets} Please prepare a short presentation about a system you built and upload it by Saturday, December 5.`],
  ['2026-12-02', 'Hallo Dana, anbei die Probeaufgabe. Abgabe ist spätestens am Mittwoch, 2. Dezember.'],
  ['2026-11-27T18:00', 'Hallo Dana, anbei eine Aufgabe für zu Hause. Abgabe ist bis Freitag, 18 Uhr.'],
  ['2026-11-28', 'Hallo Dana, anbei die Programmieraufgabe. Du hast 72 Stunden Zeit, sie zu lösen.'],
  ['2026-12-02', 'Hallo Dana, anbei die Fallstudie. Wir bräuchten deine Lösung innerhalb einer Woche.'],
  [
    '2026-11-30T12:00',
    'Guten Tag Frau Whitlock, anbei die Arbeitsprobe. Bitte laden Sie Ihr Ergebnis bis Montag, 30. November, 12 Uhr hoch.',
  ],
  ['2026-12-01', 'Bonjour Dana, voici le test technique. Il faudrait nous le rendre pour mardi 1er décembre.'],
  ['2026-11-28', 'Bonjour Dana, voici le test technique. Vous avez 72 heures pour le réaliser.'],
  ['2026-12-02', 'Bonjour Dana, voici le cas pratique. Vous disposez d’une semaine pour nous envoyer votre réponse.'],
  ['2026-12-02', 'Hola, Dana: aquí tienes la prueba técnica. Necesitamos tu solución antes del miércoles 2 de diciembre.'],
  ['2026-11-27', 'Hola, Dana: aquí tienes la prueba técnica. Dispones de 48 horas para completarla.'],
  ['2026-12-02', 'Oi Dana, segue o desafio técnico. O prazo de entrega é 2 de dezembro.'],
  ['2026-11-30', 'Oi Dana, segue o desafio técnico. Você tem até segunda-feira para enviar a solução.'],
  ['2026-12-02', 'Hoi Dana, hierbij de thuisopdracht. Graag ontvangen we je uitwerking uiterlijk woensdag 2 december.'],
  ['2026-11-30', 'Hoi Dana, hierbij de technische opdracht. Je hebt vijf dagen de tijd.'],
  ['2026-12-02', 'Ciao Dana, ecco la prova tecnica. Aspettiamo la tua soluzione entro il 2 dicembre.'],
  ['2026-11-28', 'Ciao Dana, ecco la prova tecnica. Hai 72 ore per completarla.'],
  ['2026-12-02', 'デイナ様、技術課題をお送りします。12月2日までにご提出ください。'],
  ['2026-11-28', 'デイナ様、コーディングテストのご案内です。72時間以内にご回答をお願いいたします。'],
]

describe('the day a piece of work is due', () => {
  it.each(rows)('is %s in: %s', async (due, body) => {
    const task = await read(body, 'Next step')
    expect(task, body).not.toBeNull()
    const found = task?.dueAt && due?.includes('T') ? `${task.dueOn}T${task.dueAt}` : task?.dueOn
    expect(found ?? null).toBe(due)
  })
})

describe('the brief of a piece of work', () => {
  it.each([
    [
      'Hi Dana,\n\nthanks for your time on Monday. As promised, here is the exercise.\n\nWrite a small tool that merges two address books. Duplicates should be reported.\n\nPlease pay attention to:\n- tests\n- a short README\n\nSend it to me by Tuesday, December 1.\n\nKind regards,\nNell Sorrel\nTalent Partner, Greyfield\nGreyfield Ltd. | 4 Mill Road | www.greyfield.example',
      ['Write a small tool that merges two address books. Duplicates should be reported.', '- tests', '- a short README'],
      ['Kind regards', 'Nell Sorrel', 'Mill Road', 'Hi Dana'],
    ],
    [
      'Hallo Dana,\n\nhier die Probeaufgabe:\n\nSchreibe einen kleinen Dienst, der Öffnungszeiten speichert.\nAchte auf gute Namen.\n\nBitte schick uns deine Lösung bis Mittwoch, 2. Dezember.\n\nViele Grüße\nJannik Ode\nGreyfield GmbH',
      ['Schreibe einen kleinen Dienst, der Öffnungszeiten speichert.', 'Achte auf gute Namen.'],
      ['Viele Grüße', 'Jannik Ode', 'GmbH'],
    ],
  ])('is quoted whole, and nothing around it', async (body, inside, outside) => {
    const words = (await read(body, 'Take-home exercise'))?.words ?? ''
    for (const one of inside) expect(words).toContain(one)
    for (const one of outside) expect(words).not.toContain(one)
  })
})
