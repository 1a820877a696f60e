import { describe, expect, it } from 'vitest'
import { afterReply, interviewsOf, type Outcome, outcomeOf } from './told-in-words.ts'

const becomes = async (text: string): Promise<Outcome> => outcomeOf(await afterReply(text))

describe('a cancel on a condition', () => {
  it.each([
    'Please upload your ID by Friday. Failing that, your interview will be cancelled.',
    'I need your confirmation by Friday, otherwise we will have to cancel.',
    'Candidates who arrive more than 15 minutes late will not be seen and their interview is cancelled.',
    'Wer mehr als 15 Minuten zu spät kommt, dessen Termin entfällt.',
    'Sans confirmation de votre part, l’entretien sera annulé.',
    'Faute de réponse de votre part d’ici lundi, nous serons contraints d’annuler l’entretien.',
    'De lo contrario, tendremos que cancelar la entrevista.',
    'In mancanza di conferma entro venerdì il colloquio verrà annullato.',
    'Sem confirmação até sexta-feira, a entrevista será cancelada.',
    'Anders moeten we het gesprek annuleren.',
    'Annars måste vi ställa in intervjun.',
    'Bez potwierdzenia rozmowa zostanie odwołana.',
  ])('calls nothing off: %s', async (text) => {
    expect(await becomes(text)).toBe('nothing')
  })

  it('leaves the interview on where it reads like more than that', async () => {
    const items = await afterReply('Bitte bestätigen Sie uns den Termin bis Freitag, andernfalls müssen wir ihn leider absagen.')
    expect(interviewsOf(items)[0]?.status).toBe('on')
  })

  it('is one where no condition stands before it', async () => {
    expect(await becomes('The interview on Thursday is off, otherwise we have no news.')).toBe('cancelled')
  })
})

describe('a cancel of something else on that day', () => {
  it.each([
    'Several trains on Thursday are cancelled, so please leave early.',
    'Your order of visitor parking for Thursday was cancelled by the garage.',
    'Am Donnerstag fallen mehrere Züge aus, und Busse sind gestrichen.',
    'Han cancelado varios trenes el jueves.',
    'Plusieurs trains sont annulés jeudi.',
  ])('is none of the interview: %s', async (text) => {
    expect(await becomes(text)).toBe('nothing')
  })
})

describe('of two talks the one that is off', () => {
  it('is not the known one, on the day that stands', async () => {
    expect(await becomes('The HR call on Wednesday is cancelled, since Ola will cover it on Thursday.')).toBe('nothing')
    expect(await becomes('The call on Thursday is cancelled, the one on Monday stands.')).not.toBe('nothing')
  })

  it('is asked about where no day is said of it', async () => {
    expect(await becomes('The second interview with Lena is postponed for now. Thursday with Ola stays as planned.')).toBe('ask')
  })
})
