import { describe, expect, it } from 'vitest'
import { mail, readingOf } from './read-text.ts'

const changeIn = async (text: string) => (await readingOf(mail({ subject: 'Your interview', text: `Hi Alex,\n\n${text}\n\nSaga` }))).change

describe('a word of cancelling that calls no interview off', () => {
  it.each([
    'Please upload your ID by Friday. Failing that, your interview will be cancelled.',
    'I need your confirmation by Friday, otherwise we will have to cancel.',
    'Candidates who arrive more than 15 minutes late will not be seen and their interview is cancelled.',
    'Bitte bestätigen Sie uns den Termin bis Freitag, andernfalls müssen wir ihn leider absagen.',
    'Wer mehr als 15 Minuten zu spät kommt, dessen Termin entfällt.',
    'Sans confirmation de votre part avant vendredi midi, l’entretien sera annulé.',
    'Faute de réponse de votre part d’ici lundi, nous serons contraints d’annuler l’entretien.',
    'In mancanza di conferma entro venerdì il colloquio verrà annullato.',
    'Sem confirmação até sexta-feira, a entrevista será cancelada.',
    'Zonder bevestiging vóór vrijdag wordt het gesprek geannuleerd.',
  ])('is a condition: %s', async (text) => {
    expect((await changeIn(text))?.says).toBeNull()
  })

  it.each([
    'Several trains on Thursday are cancelled, so please leave early.',
    'Your order of visitor parking for Thursday was cancelled by the garage.',
    'Han cancelado varios trenes el jueves.',
  ])('is said of something else: %s', async (text) => {
    expect((await changeIn(text))?.says ?? null).toBeNull()
  })

  it.each([
    'The second interview with Lena is postponed for now. Thursday with Ola stays as planned.',
    'The call with HR on Wednesday is cancelled. Thursday stays as planned.',
  ])('is asked about where a day stands: %s', async (text) => {
    expect((await changeIn(text))?.says).toBe('perhaps')
  })

  it.each([
    ['off', 'Leider müssen wir den Termin am Donnerstag absagen, sonst hätten wir uns gefreut.'],
    ['off', 'Without Ola we cannot hold it, so Thursday is cancelled.'],
    ['off', 'We have to cancel Thursday. Otherwise all is well here.'],
    ['off', 'L’entretien de jeudi est annulé, sinon tout va bien.'],
    ['later', 'Your interview is postponed. Everything else stays as planned.'],
  ] as const)('and one that does is heard: %s, %s', async (says, text) => {
    expect((await changeIn(text))?.says).toBe(says)
  })
})
