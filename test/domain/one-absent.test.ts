import { describe, expect, it } from 'vitest'
import { afterReply, interviewsOf, outcomeOf } from './told-in-words.ts'

/* The interview of Thursday 3 December, 11:00 in New York, with Ola Berg; the replies are of Wednesday 25 November. */

const metAfter = async (text: string) => {
  const items = await afterReply(text)
  return { outcome: outcomeOf(items), met: interviewsOf(items)[0]?.interviewers.map(({ name }) => name) }
}

describe('somebody who cannot come, where the talk takes place', () => {
  it.each([
    ["Ola can't make it on Thursday, so it will be only the two of us."],
    ["Sorry, Ola won't be able to join on Thursday. That leaves just you and me."],
    ['Ola is ill on Thursday. We will carry on without him.'],
    ["Ola cannot attend on Thursday, but I'll talk to you as planned."],
    ['Leider kann Herr Berg am Donnerstag nicht teilnehmen. Wir machen es zu zweit.'],
    ['Ola ist am Donnerstag verhindert, ich führe das Gespräch ohne ihn.'],
    ["Ola ne pourra pas être présent jeudi, je mènerai l'entretien sans lui."],
    ['Ola ne pourra pas venir jeudi ; ce sera juste vous et moi.'],
    ['Ola no podrá asistir el jueves; hablarás conmigo.'],
    ['El jueves Ola no puede estar, así que seremos solo tú y yo.'],
  ])('leaves, and nothing is put off: %s', async (text) => {
    const { outcome, met } = await metAfter(text)
    expect(outcome).toBe('nothing')
    expect(met).toEqual(['Greta Holm'])
  })

  it.each([
    ["Ola can't make Thursday, but Rae Lin can."],
    ["Ola is out on Thursday. You'll be meeting Rae Lin."],
    ['Ola kann am Donnerstag nicht dabei sein, Rae Lin wird Sie empfangen.'],
    ['Ola ne pourra pas être là jeudi, Rae Lin vous recevra.'],
    ['Ola no podrá venir el jueves, le recibirá Rae Lin.'],
  ])('has somebody in their place: %s', async (text) => {
    expect(await metAfter(text)).toEqual({ outcome: 'nothing', met: ['Rae Lin'] })
  })

  it.each([
    ["I can't make Thursday, but Ola will see you as planned."],
    ["Our HR partner can't join on Thursday, so you'll talk to Ola alone."],
    ['Frau Weber kann am Donnerstag leider nicht kommen, Ola freut sich auf Sie.'],
    ['Mme Roux ne pourra pas assister jeudi, Ola vous recevra.'],
    ['Marta no podrá estar el jueves, te recibirá Ola.'],
  ])('may be another than who is met: %s', async (text) => {
    expect(await metAfter(text)).toEqual({ outcome: 'nothing', met: ['Ola Berg'] })
  })

  it.each([
    ["Ola can't make Thursday."],
    ["Unfortunately Ola can't make Thursday, we will find another time."],
    ["Ola can't make Thursday, so we need to reschedule. I'll talk to you soon."],
    ['Leider schafft es Ola am Donnerstag nicht. Wir melden uns mit einem neuen Termin.'],
    ['Ola ne pourra pas être là jeudi, nous devons reporter.'],
    ['Ola no podrá estar el jueves, tenemos que aplazar la entrevista.'],
  ])('takes it along where nothing says that it goes on: %s', async (text) => {
    expect(['to-be-moved', 'ask']).toContain((await metAfter(text)).outcome)
  })

  it.each([
    ["Ola can't make it on Thursday, everything else stays the same."],
    ['Ola kann am Donnerstag nicht teilnehmen, alles andere bleibt wie besprochen.'],
    ['Ola ne pourra pas venir jeudi, le reste ne change pas.'],
    ['Ola no podrá venir el jueves, lo demás no cambia.'],
  ])('puts nothing off either where nobody is named in their place: %s', async (text) => {
    expect((await metAfter(text)).outcome).toBe('nothing')
  })

  it.each([
    ["Ola can't make Thursday at 11. Rae Lin will see you on Friday at 2 PM."],
    ['Ola ist am Donnerstag verhindert, das Gespräch wird auf Freitag, 4.12., 14 Uhr verschoben. Rae Lin wird Sie empfangen.'],
  ])('moves it where another hour is named: %s', async (text) => {
    expect(outcomeOf(await afterReply(text))).toEqual({ move: '2026-12-04T14:00' })
  })
})
