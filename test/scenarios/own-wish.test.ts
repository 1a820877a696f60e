import { describe, expect, it } from 'vitest'
import { aTown, drop, forwardedReply, kinds } from './a-scenario.ts'

/** The interview of Wednesday 2 December is called off by this mail of 25 November; what is sent until the 8th. */
async function sentAfter(text: string): Promise<string[]> {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-11-25T14:10:00Z')
  await town.post(forwardedReply(text), 'message/rfc822')
  await town.clock.windTo('2026-12-08T15:00:00Z')
  expect((await town.interviews()).map(({ status }) => status)).toEqual(['cancelled'])
  return kinds(town)
}

describe('an interview that is off because the candidate wanted it so', () => {
  it.each([
    'Your interview on Wednesday has been cancelled because you withdrew your application.',
    'You have accepted another offer, so we have cancelled your interview on Wednesday.',
    'The appointment on Wednesday has been cancelled at your request.',
    'vielen Dank für die Mitteilung, dass Sie Ihre Bewerbung zurückziehen. Wir haben den Termin am Mittwoch entsprechend storniert.',
    'nous avons bien pris note du retrait de votre candidature et annulons donc l’entretien de mercredi.',
    'Op uw verzoek hebben wij het gesprek van woensdag geannuleerd.',
    'Su sua richiesta abbiamo annullato il colloquio di mercoledì.',
  ])('brings no draft that asks for a new date: %s', async (text) => {
    const sent = await sentAfter(text)
    expect(sent).toContain('change')
    expect(sent).not.toContain('cancel-follow-up')
  })

  it('brings one where it was theirs to call it off', async () => {
    expect(await sentAfter('I am sorry, we have to cancel your interview on Wednesday.')).toContain('cancel-follow-up')
  })
})
