import { describe, expect, it } from 'vitest'
import type { Reader } from '../../../functions/domain/read/reading.ts'
import { mail, readingOf } from './read-text.ts'

/** Mails that hand out work, written on Wednesday 25 November 2026 at 10:00 in New York: the hour it is due at is no meeting. */

const dana: Reader = { name: 'Dana Whitlock', mail: 'dana.whitlock@example.com', homeZone: 'America/New_York' }

async function read(body: string, subject: string) {
  const reading = await readingOf(
    mail({
      from: 'Nell Sorrel <nell.sorrel@greyfield.example>',
      to: 'Dana Whitlock <dana.whitlock@example.com>',
      subject,
      date: 'Wed, 25 Nov 2026 10:00:00 -0500',
      text: body,
    }),
    dana,
  )
  const due = [reading.task?.dueOn, reading.task?.dueAt].filter(Boolean).join('T') || null
  return { due, starts: reading.meetings.map(({ start }) => start?.instant), taskOnly: reading.taskOnly ?? false, reading }
}

/** When it is due, and the mail. */
const alone: [string, string][] = [
  [
    '2026-11-30T18:00',
    'Bonjour Dana,\n\nVoici le cas pratique pour le poste. À rendre au plus tard le 30 novembre à 18h.\n\nCordialement,\nNell',
  ],
  ['2026-11-30T18:00', "Bonjour Dana,\n\nci-joint l'exercice technique.\nDate de rendu : lundi 30 novembre à 18h00\nDurée : 3 heures"],
  ['2026-12-01T17:00', 'Bonjour Dana,\n\nVoici le test technique.\nRemise : mardi 1er décembre, 17h\n\nBien à vous'],
  ['2026-12-01T17:00', "Bonjour Dana, voici l'étude de cas, à nous retourner mardi 1er décembre à 17 h au plus tard."],
  [
    '2026-11-30T18:00',
    'Hola Dana:\n\nte adjuntamos la prueba técnica para el puesto.\nEntrega: lunes 30 de noviembre a las 18:00\n\nUn saludo',
  ],
  ['2026-11-30T18:00', 'Hola Dana, esta es la prueba técnica. Hay que entregarla el lunes 30 de noviembre a las 18:00 como muy tarde.'],
  ['2026-12-01T17:00', 'Hola Dana, adjunto la prueba técnica. El enlace caduca el 1 de diciembre a las 17:00.'],
  ['2026-11-30T18:00', 'Ciao Dana,\n\nin allegato la prova tecnica per il ruolo.\nConsegna lunedì 30 novembre ore 18\n\nA presto'],
  ['2026-11-30T18:00', 'Ciao Dana, ecco il caso pratico. La consegna è prevista per lunedì 30 novembre alle 18.'],
  ['2026-11-30T12:00', 'Ciao Dana, in allegato la prova da svolgere a casa. La consegna è prevista per lunedì 30 novembre alle 12.'],
  [
    '2026-11-30T12:00',
    'Dzień dobry Dana, w załączniku zadanie rekrutacyjne do domu. Prosimy o odesłanie do poniedziałku 30 listopada do godz. 12.',
  ],
  ['2026-12-01T17:00', 'Ciao Dana, in allegato la prova pratica da consegnare martedì 1 dicembre alle 17.'],
  [
    '2026-11-30T12:00',
    'Hallo Dana,\n\nanbei die Fallstudie. Wir brauchen sie am Montag, 30. November um 12 Uhr zurück.\n\nViele Grüße\nNell',
  ],
  ['2026-11-30T12:00', 'Hallo Dana, anbei die Probeaufgabe.\n\nAbgabe: Montag, 30. November 2026, 12:00 Uhr\nUmfang: ca. 4 Stunden'],
  ['2026-12-01T17:00', 'Hallo Dana, anbei die Probeaufgabe. Einsendeschluss ist Dienstag, der 1. Dezember, 17 Uhr.'],
  ['2026-12-01T17:00', 'Hallo Dana,\n\nim Anhang ist die Programmieraufgabe.\nAbgabetermin\nDienstag, 1. Dezember, 17:00 Uhr\n\nGruß'],
  ['2026-11-30', 'Hallo Dana, anbei die Fallstudie. Sie haben dafür 5 Tage Zeit.'],
  ['2026-11-30T09:00', 'Hi Dana,\n\nhere is the take-home for the role. Hand-in is Monday, November 30 at 9 am.\n\nNell'],
  ['2026-11-26T12:00', 'Hi Dana,\n\nthe coding exercise is attached. We need the exercise back in our inbox tomorrow noon.\n\nNell'],
  ['2026-11-30T17:00', 'Hi Dana, here is the case study. Please have it back with us Monday, November 30 at 5 pm.'],
  ['2026-12-01T08:00', 'Hi Dana, the take-home is attached. Kindly have it with us on Tuesday, December 1 at 8 am.'],
  ['2026-11-30T17:00', 'Take-home assignment\n\nTask: build a small parser\nSubmission: Monday, November 30, 5:00 PM\nEffort: 3 hours'],
  ['2026-11-30T17:00', 'Hi Dana, find the take-home below. Submissions close on Monday, November 30 at 5:00 PM.'],
  ['2026-11-30T17:00', 'Hi Dana, find the take-home below. The cut-off is Monday, November 30 at 5:00 PM.'],
  ['2026-12-01T17:00', 'Hi Dana,\n\nYour take-home:\n| Task | Analyse the CSV |\n| Deadline | Tue, Dec 1, 5:00 PM |'],
  ['2026-12-02', 'Hi Dana, your HackerRank assessment is ready. The link expires on Dec 2. Good luck!'],
  ['2026-12-02T23:59', 'Hi Dana, you have been invited to the Codility test for the role. The link expires on December 2 at 11:59 PM.'],
  ['2026-11-30T18:00', 'Hoi Dana,\n\nhierbij de opdracht voor de functie. Inleveren kan tot maandag 30 november 18.00 uur.\n\nGroet'],
  ['2026-12-01T17:00', 'Hoi Dana, hierbij de thuisopdracht, in te leveren dinsdag 1 december om 17 uur.'],
  ['2026-11-30T18:00', 'Oi Dana,\n\nsegue o desafio técnico da vaga.\nEntrega: segunda-feira, 30 de novembro, às 18h\n\nAbraço'],
  ['2026-11-30T18:00', 'Oi Dana, segue o teste técnico. A entrega é no dia 30 de novembro às 18h.'],
  ['2026-11-30T18:00', 'デイナ様\n\n技術課題をお送りします。提出期限:11月30日(月)18:00\nよろしくお願いいたします。'],
  ['2026-11-30T18:00', 'デイナ様\n\n選考課題を添付いたします。11月30日(月)18時にご提出ください。'],
  ['2026-12-01T17:00', 'Hej Dana, här är hemuppgiften för tjänsten. Inlämning tisdag 1 december kl. 17.00.'],
  ['2026-12-01T17:00', 'Dzień dobry, w załączniku zadanie rekrutacyjne. Termin oddania: wtorek, 1 grudnia, godz. 17:00.'],
]

describe('the hour by which work is due, in a mail that is about nothing else', () => {
  it.each(alone)('is %s, and no meeting: %s', async (due, body) => {
    const read_ = await read(body, 'Your take-home')
    expect(read_).toMatchObject({ due, starts: [], taskOnly: true })
    expect(read_.reading.verdict).not.toBe('not')
    expect(read_.reading.change?.times ?? []).toEqual([])
  })
})

/** When it is due, when they meet, and the mail. */
const beside: [string | null, string, string][] = [
  [
    '2026-12-01T17:00',
    '2026-12-03T15:00:00Z',
    'Hi Dana, here is the take-home; submission is Tuesday, December 1 at 5 pm. We then meet on Thursday, December 3 at 10 am ET to discuss it.',
  ],
  [
    '2026-12-01T17:00',
    '2026-12-03T15:00:00Z',
    'When: Thursday, December 3, 10:00 AM ET\nWhere: Zoom\n\nPlease prepare a case study presentation.\nSubmission: Tuesday, December 1, 5:00 PM',
  ],
  [
    '2026-12-07T18:00',
    '2026-12-08T18:00:00Z',
    'We meet on Tuesday, December 8, 1:00 PM ET. Please prepare a presentation. Hand-in of the slides is Monday, December 7 at 6 pm.',
  ],
  [
    '2026-12-01T18:00',
    '2026-12-03T09:00:00Z',
    'Bonjour Dana, nous vous attendons pour un entretien jeudi 3 décembre à 10h (heure de Paris). Merci de préparer une présentation, à rendre mardi 1er décembre à 18h.',
  ],
  [
    '2026-12-01T18:00',
    '2026-12-03T09:00:00Z',
    'La entrevista será el jueves 3 de diciembre a las 10:00 (hora de Madrid). Prepara una presentación. Entrega de la presentación: martes 1 de diciembre a las 18:00.',
  ],
  [
    '2026-12-07T12:00',
    '2026-12-08T12:00:00Z',
    'Wir laden Sie zum Gespräch am Dienstag, 8. Dezember 2026 um 13 Uhr (MEZ) ein. Bitte bereiten Sie eine Präsentation vor. Abgabe der Folien: Montag, 7. Dezember, 12 Uhr.',
  ],
  [
    null,
    '2026-12-03T15:00:00Z',
    'Hi Dana, you will deliver your presentation on Thursday, December 3 at 10 am ET. Please prepare a few slides for it.',
  ],
  [null, '2026-12-08T18:00:00Z', 'Hi Dana, thank you for your submission. The interview is on Tuesday, December 8 at 1 pm ET.'],
  [
    '2026-12-08T13:00',
    '2026-12-08T18:00:00Z',
    'Hi Dana, please send us your presentation before our interview on Tuesday, December 8 at 1 pm ET.',
  ],
  [
    '2026-12-08T13:00',
    '2026-12-08T12:00:00Z',
    'Bitte senden Sie uns die Präsentation vor dem Gespräch am Dienstag, 8. Dezember um 13 Uhr (MEZ).',
  ],
  [
    '2026-12-08T13:00',
    '2026-12-08T12:00:00Z',
    'Envíanos la presentación antes de la entrevista del martes 8 de diciembre a las 13:00 (hora de Madrid).',
  ],
  [null, '2026-12-03T15:00:00Z', 'Hi Dana, your coding test is on Thursday, December 3 at 10 am ET with Tomas Ray on Zoom.'],
]

describe('a mail that hands out work and arranges a talk', () => {
  it.each(beside)('has the work due at %s and the talk at %s: %s', async (due, start, body) => {
    expect(await read(body, 'Interview for Data Engineer')).toMatchObject({ due, starts: [start], taskOnly: false })
  })
})
