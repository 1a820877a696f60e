import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../functions/domain/read/read-message.ts'

const reader = { name: 'Alex Morgan', mail: 'alex.morgan@example.com', homeZone: 'America/New_York' }

async function read(lines: string[], carrier: 'ics' | 'eml') {
  const outcome = await readMessage(Buffer.from(lines.join('\r\n')), carrier, reader)
  if (outcome.outcome !== 'read') throw new Error('refused')
  return outcome.reading
}

const entry = (title: string, rows: string[] = []) =>
  read(
    [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:PUBLISH', 'BEGIN:VEVENT', 'UID:p1@google.com', 'DTSTAMP:20261120T120000Z'],
      ...[`SUMMARY:${title}`, 'DTSTART:20261203T170000Z', 'DTEND:20261203T180000Z', ...rows, 'END:VEVENT', 'END:VCALENDAR'],
    ],
    'ics',
  )

describe('time set aside around an interview', () => {
  it.each([
    'Prep for Norrvik interview',
    'Travel to Norrvik interview',
    'Lunch before the interview',
    'Thank-you note to Ola (Norrvik interview)',
    'Norrvik interview prep',
    '🚆 Train to Norrvik interview',
    'Vorbereitung für das Vorstellungsgespräch bei Norrvik',
    'Fahrt zum Vorstellungsgespräch',
    'Préparation entretien Norrvik',
    'Café avant l’entretien',
    'Preparar la entrevista de Norrvik',
    'Viagem para a entrevista',
    'Preparazione colloquio Norrvik',
    'Voorbereiding sollicitatiegesprek Norrvik',
    'Resa till intervjun',
    'Dojazd na rozmowę kwalifikacyjną',
  ])('is the candidate’s own: %s', async (title) => expect((await entry(title)).verdict).toBe('not'))

  it('is an interview where somebody invites to it or a call is in it', async () => {
    const title = 'Prep for Norrvik interview'
    expect((await entry(title, ['ORGANIZER;CN=Saga Berglund:mailto:saga@norrvik.example'])).why[0]).not.toContain('time of your own')
    expect((await entry(title, ['LOCATION:https://meet.google.com/nor-rvik-one'])).why[0]).not.toContain('time of your own')
  })

  it.each(['Interview Norrvik', 'Norrvik interview', 'Vorstellungsgespräch Norrvik', 'Entretien Norrvik'])(
    'is none where the title is of the talk itself: %s',
    async (title) => expect((await entry(title)).verdict).not.toBe('not'),
  )
})

const mail = (text: string) =>
  read(
    [
      ...['From: Saga Berglund <saga@norrvik.example>', 'To: Alex Morgan <alex.morgan@example.com>'],
      ...['Subject: Re: Interview: Data Engineer, Norrvik', 'Date: Wed, 25 Nov 2026 10:00:00 -0500'],
      ...['Content-Type: text/plain; charset=utf-8', '', 'Hi Alex,', '', text, '', 'Saga'],
    ],
    'eml',
  )

describe('the hour at which they send something', () => {
  it.each([
    'I will send you the details tomorrow at 9 AM.',
    'You will receive an email at 5 PM on Friday.',
    'Ich melde mich morgen um 9 Uhr bei dir.',
    'Je vous enverrai les détails demain à 9h.',
    'Te mando los detalles mañana a las 9:00.',
  ])('is no hour of the talk: %s', async (text) => expect((await mail(text)).change?.times).toEqual([]))

  it.each(['I will send you a new invite for Friday at 3 PM.', "I'll send you the link; let's do Friday at 3 PM instead."])(
    'is one where what they send is the invitation: %s',
    async (text) => expect((await mail(text)).change?.times).toHaveLength(1),
  )
})
