import { describe, expect, it } from 'vitest'
import { afterReply, arrive, interviewsOf, invite, nothingKnown, outcomeOf } from './told-in-words.ts'

/* The interview of Thursday 3 December, 11:00 in New York; how it takes place is told by its invite, and changed by a reply. */

const invited = (location: string, text: string) =>
  arrive(
    nothingKnown,
    invite.replace('END:VEVENT', `${location ? `LOCATION:${location}\r\n` : ''}DESCRIPTION:${text}\r\nEND:VEVENT`),
    '2026-11-23T15:00:00Z',
  )
const byPhone = invited('', 'Phone interview. Greta will call you on 212-555-0102.')
const onSite = invited('88 Dock Road\\, Newark', 'Interview on site. Ask for Tessa at the desk. Bring a photo ID.')
const byVideo = invited('https://meet.google.com/kes-trel-one', 'Dial in: +1 646 555 0177 PIN 123')

const replied = async (known: typeof byPhone, text: string) => {
  const items = await afterReply(text, undefined, known)
  return { outcome: outcomeOf(items), interview: interviewsOf(items)[0] }
}

describe('a call that becomes a talk on site', () => {
  it.each([
    ['The interview on Thursday will now be on site at 61 Canal Street.', '61 Canal Street'],
    ["We'll do Thursday in person instead of by phone: 61 Canal Street.", '61 Canal Street'],
    ["We'd rather meet at our studio: 61 Canal Street, 2nd floor. Same time.", '61 Canal Street, 2nd floor'],
    ['Das Gespräch am Donnerstag findet jetzt doch vor Ort statt, Hafenstraße 12, 20457 Hamburg.', 'Hafenstraße 12, 20457 Hamburg'],
    [
      'Nous préférons vous rencontrer dans nos locaux plutôt que par téléphone : 12 rue de la Paix, 75002 Paris.',
      '12 rue de la Paix, 75002 Paris',
    ],
    ['Preferimos vernos en persona en nuestro estudio: calle Mayor 15, Madrid. Misma hora.', 'calle Mayor 15, Madrid'],
    ['La entrevista del jueves será finalmente presencial, en nuestras oficinas: calle Mayor 15, Madrid.', 'calle Mayor 15, Madrid'],
    ['Il colloquio di giovedì sarà di persona, in via Garibaldi 12, Torino, invece che per telefono.', 'via Garibaldi 12, Torino'],
  ])('is there, and nobody is said to phone: %s', async (text, location) => {
    for (const known of [byPhone, byVideo]) {
      const { outcome, interview } = await replied(known, text)
      expect(outcome).toBe('nothing')
      expect(interview).toMatchObject({ location, meetingUrl: null, how: { by: 'place' } })
      expect(interview?.details?.filter(({ kind }) => kind === 'how' || kind === 'dial-in').map(({ words }) => words) ?? []).not.toContain(
        'Greta will call you on 212-555-0102.',
      )
    }
  })

  it.each([
    "Why don't we meet in person instead of a call? Same time Thursday, at our studio: 61 Canal Street, 2nd floor.",
    'Could you come to our office on Thursday instead? We are at 61 Canal Street, New York.',
  ])('is asked about where they ask it: %s', async (text) => {
    expect((await replied(byPhone, text)).outcome).toBe('ask')
  })
})

describe('a talk on site that becomes a call', () => {
  it.each([
    "Let's do a phone call instead, I'll ring you.",
    "No need to come in on Thursday. I'll just call you at 11.",
    "I'd prefer to do this by phone - I will call you on Thursday at 11.",
    'Wir telefonieren lieber, ich rufe Sie am Donnerstag um 11 Uhr an.',
    'Nous ferons plutôt l’entretien de jeudi par téléphone, je vous appellerai.',
    'Mejor hablamos por teléfono el jueves, te llamo yo a las 11.',
  ])('has neither the house nor the link of before: %s', async (text) => {
    for (const known of [onSite, byVideo]) {
      const { outcome, interview } = await replied(known, text)
      expect(outcome).toBe('nothing')
      expect(interview).toMatchObject({ location: null, meetingUrl: null, how: { by: 'phone' } })
      expect(interview?.details?.map(({ kind }) => kind) ?? []).not.toContain('arrive')
    }
  })

  it('keeps what is to be brought', async () => {
    const { interview } = await replied(onSite, "Let's do a phone call instead, I'll ring you.")
    expect(interview?.details?.map(({ words }) => words)).toContain('Bring a photo ID.')
  })

  it.each([
    'I will call you tomorrow about the travel costs.',
    'We work remotely and prefer candidates who do, too.',
    'Please come by at 10:50 and ask for Tessa.',
  ])('is none where nothing says so: %s', async (text) => {
    expect((await replied(onSite, text)).interview).toMatchObject({ location: '88 Dock Road, Newark' })
  })
})
