import { describe, expect, it } from 'vitest'
import { saidIn } from '../../../functions/domain/employer/said.ts'
import { kindOf, readAnswerMail } from './answer-of.ts'

/** Answers written on Tuesday 8 December 2026. */
const read = async (text: string) => {
  const reading = await readAnswerMail('Your application', text)
  return { kind: kindOf(reading), said: saidIn(reading) }
}

describe('a process on hold goes on in the part of the month that is named', () => {
  it.each([
    ['2027-01-15', 'Hi Dana, the process is on hold until mid January.'],
    ['2027-01-15', 'Hi Dana, the process is on hold until the middle of January.'],
    ['2027-01-15', 'Hallo Dana, wir haben einen Einstellungsstopp bis Mitte Januar.'],
    ['2027-01-15', 'Bonjour Dana, le recrutement est gelé jusqu’à mi-janvier.'],
    ['2027-01-15', 'Hola Dana, el proceso está en pausa hasta mediados de enero.'],
    ['2027-01-15', 'Olá Dana, o processo está suspenso até meados de janeiro.'],
    ['2027-01-15', 'Hoi Dana, de procedure ligt stil tot half januari.'],
    ['2027-01-15', 'Ciao Dana, il processo è sospeso fino a metà gennaio.'],
    ['2027-01-31', 'Hi Dana, hiring is frozen until the end of January.'],
    ['2027-01-31', 'Hallo Dana, die Stelle liegt bis Ende Januar auf Eis.'],
    ['2027-02-28', 'Hi Dana, the role is on hold until late February.'],
    ['2027-02-01', 'Hi Dana, hiring is paused until February.'],
    ['2027-01-04', 'Hi Dana, the process is on hold until January 4.'],
  ])('%s: %s', async (dueOn, text) => {
    expect(await read(text)).toMatchObject({ kind: 'on-hold', said: { dueOn } })
  })
})

describe('a week in which they answer ends on its Friday', () => {
  it.each([
    ['2026-12-18', 'Hi Dana, thanks again. You can expect to hear from us next week.'],
    ['2026-12-18', 'Hallo Dana, die Entscheidung fällt in der KW 51.'],
    ['2026-12-18', 'Hi Dana, we will decide in week 51.'],
    ['2027-01-08', 'Hallo Dana, die Entscheidung fällt in KW 1.'],
    ['2026-12-18', 'Hi Dana, we will let you know our decision in the week of December 14.'],
    ['2026-12-18', 'Hallo Dana, wir melden uns nächste Woche mit einer Entscheidung.'],
    ['2026-12-18', 'Bonjour Dana, nous vous donnerons notre réponse la semaine prochaine.'],
    ['2026-12-18', 'Hola Dana, te daremos una respuesta la próxima semana.'],
    ['2026-12-18', 'Olá Dana, daremos uma resposta na próxima semana.'],
    ['2026-12-18', 'Hoi Dana, je hoort volgende week van ons.'],
    ['2026-12-18', 'Ciao Dana, ti daremo una risposta la prossima settimana.'],
    ['2026-12-18', '来週中に結果をご連絡いたします。'],
    ['2026-12-11', 'Hi Dana, you will hear from us later this week.'],
    ['2026-12-15', 'Hi Dana, you will hear from us next week on Tuesday.'],
  ])('%s: %s', async (date, text) => {
    expect(await read(text)).toMatchObject({ kind: 'date', said: { date } })
  })
})

describe('a next step with a day keeps the clock running to it', () => {
  it.each([
    [
      '2027-01-04',
      'Hi Dana, we have decided to move you forward! However the team is on holiday until January 4, so we will be in touch then.',
    ],
    ['2027-01-04', 'Hallo Dana, du bist eine Runde weiter! Das Team ist bis 4. Januar im Urlaub, wir melden uns dann.'],
    [
      '2027-01-04',
      'Bonjour Dana, nous souhaitons poursuivre avec vous. L’équipe est en congé jusqu’au 4 janvier et reviendra vers vous ensuite.',
    ],
    ['2026-12-18', 'Hi Dana, you are through to the next round. We will be in touch next week.'],
  ])('%s: %s', async (date, text) => {
    expect(await read(text)).toMatchObject({ kind: 'next-step', said: { date } })
  })
})

describe('an offer that stands for a span is due at its end', () => {
  it.each([
    ['2026-12-13', 'Hi Dana, we are delighted to offer you the position. Please revert within 5 days.'],
    ['2026-12-13', 'Hi Dana, we are delighted to offer you the position. We hold it open for you for five days.'],
    ['2026-12-15', 'Hi Dana, we are pleased to offer you the role. The offer is valid for one week.'],
    ['2026-12-18', 'Hallo Dana, wir freuen uns, dir die Stelle anzubieten. Das Angebot gilt zehn Tage.'],
    ['2026-12-13', 'Bonjour Dana, nous avons le plaisir de vous proposer le poste. L’offre est valable cinq jours.'],
    ['2026-12-13', 'Hola Dana, nos complace ofrecerte el puesto. Mantenemos la oferta durante cinco días.'],
    ['2026-12-13', 'Ciao Dana, siamo lieti di offrirti il posto. L’offerta è valida per cinque giorni.'],
    ['2026-12-13', 'Hoi Dana, we bieden je graag de functie aan. Het aanbod is vijf dagen geldig.'],
    ['2026-12-13', 'Olá Dana, temos o prazer de oferecer a vaga a você. A proposta é válida por cinco dias.'],
    [null, 'Hi Dana, we are delighted to offer you the position. You have 30 days of leave; please sign when you are ready.'],
  ])('%s: %s', async (dueOn, text) => {
    expect(await read(text)).toMatchObject({ kind: 'offer', said: { dueOn } })
  })
})
