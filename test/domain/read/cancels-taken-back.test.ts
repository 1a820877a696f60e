import { describe, expect, it } from 'vitest'
import { mail, readingOf } from './read-text.ts'

const changeIn = async (text: string, subject = 'Re: Interview: Data Engineer, Norrvik') =>
  (await readingOf(mail({ subject, text: `Hi Alex,\n\n${text}\n\nSaga` }))).change

describe('a cancel that is taken back', () => {
  it.each([
    'Please ignore the cancellation you got yesterday, it was sent in error. We are still on for Thursday at 2 PM.',
    'Sorry about that cancellation, that was meant for somebody else. Your interview stands as planned.',
    'Our system sent out cancellations by mistake. Nothing has changed for you.',
    'You will have seen a cancellation notice this morning. This was a technical error.',
    'Good news: your interview is back on.',
    'Bitte ignorieren Sie die Absage von gestern, das war ein Versehen. Der Termin am Donnerstag um 14 Uhr bleibt bestehen.',
    'Die Absage von heute früh wurde versehentlich verschickt.',
    'Das Gespräch am Donnerstag findet doch statt.',
    'Ne tenez pas compte de l’annulation d’hier, c’était une erreur. L’entretien de jeudi à 14h est maintenu.',
    'Vous avez reçu une annulation par erreur, rien ne change pour vous.',
    'Por favor, ignora la cancelación de ayer, fue un error. La entrevista del jueves a las 14:00 sigue en pie.',
    'La cancelación se envió por error.',
    'La prego di ignorare la cancellazione di ieri, è stata inviata per errore. Il colloquio di giovedì alle 14 è confermato.',
    'L’annullamento di ieri è stato inviato per sbaglio.',
    'Negeer de annulering van gisteren, die is per ongeluk verstuurd. Het gesprek op donderdag om 14 uur gaat gewoon door.',
    'Sorry voor de afzegging, dat was een vergissing.',
    'Por favor, desconsidere o cancelamento de ontem, foi enviado por engano. A entrevista de quinta-feira às 14h está mantida.',
    'O cancelamento de ontem foi um erro do sistema.',
    'Bortse från avbokningen i går, den skickades av misstag.',
    'Proszę zignorować odwołanie, zostało wysłane przez pomyłkę.',
  ])('is heard: %s', async (text) => {
    expect(await changeIn(text)).toMatchObject({ takesBack: true })
  })

  it.each([
    'The interview was booked by mistake, so we have to cancel it. Sorry for the cancellation.',
    'The invitation of yesterday was sent in error. Please disregard it.',
    'Please do not ignore this cancellation.',
    'If you get a cancellation by mistake, please ignore it.',
    'Sorry for the late cancellation. Your application remains under consideration.',
    'We apologise for the cancellation, and there was no mistake on your side.',
    'Der Termin wurde versehentlich angelegt, daher die Absage.',
  ])('is something else here: %s', async (text) => {
    expect((await changeIn(text))?.takesBack).toBeUndefined()
  })

  it('leads on to the hour that it moves to', async () => {
    const moved = await changeIn('Please ignore the cancellation. We have moved the interview to Friday, December 4 at 10 AM.')
    expect(moved?.takesBack).toBe(true)
    expect(moved?.says).not.toBe('stands')
  })
})
