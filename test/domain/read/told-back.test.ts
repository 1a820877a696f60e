import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../functions/domain/read/read-message.ts'
import type { ToldBack } from '../../../functions/domain/read/reading.ts'

/** An answer to a mail of ours, written on Thursday 10 December 2026. */
async function told(words: string): Promise<ToldBack | undefined> {
  const head = [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: roundtwo <invites@roundtwo.localhost>',
    'Subject: Re: How did it go? Norrvik',
    'Date: Thu, 10 Dec 2026 15:00:00 +0000',
    'Message-ID: <told@example.com>',
    'In-Reply-To: <abc@email.amazonses.com>',
    'Content-Type: text/plain; charset=utf-8',
  ]
  const raw = Buffer.from([...head, '', words].join('\r\n'))
  const outcome = await readMessage(raw, 'eml', { name: 'Alex Morgan', mail: 'alex.morgan@example.com', homeZone: 'America/New_York' })
  return outcome.outcome === 'read' ? outcome.reading.mail?.told : undefined
}

describe('what the candidate tells in a reply', () => {
  it.each([
    ['No one turned up, so I left.', { happened: 'no-show' }],
    ['They never called.', { happened: 'no-show' }],
    ['Ich habe eine halbe Stunde gewartet, niemand ist erschienen, keiner da.', { happened: 'no-show', waited: 30 }],
    ['Personne ne s’est connecté, j’ai attendu 15 minutes.', { happened: 'no-show', waited: 15 }],
    ['Nadie se conectó.', { happened: 'no-show' }],
    ['Ninguém apareceu.', { happened: 'no-show' }],
    ['Non si è presentato nessuno.', { happened: 'no-show' }],
    ['Er was niemand.', { happened: 'no-show' }],
    ['Ingen dök upp.', { happened: 'no-show' }],
    ['Nikt nie przyszedł.', { happened: 'no-show' }],
    ['We were cut short after ten minutes.', { happened: 'cut-short' }],
    ['Das Gespräch wurde nach zehn Minuten abgebrochen.', { happened: 'cut-short' }],
  ])('nobody came, or it ended early: %s', async (words, expected) => expect(await told(words)).toEqual(expected))

  it.each([
    ['I met Lena Roth instead of Ola Berg.', { met: ['Lena Roth'], instead: true }],
    ['I also spoke with Lena Roth and Kim Aas.', { met: ['Lena Roth', 'Kim Aas'] }],
    ['Statt Ola Berg habe ich mit Lena Roth gesprochen.', { met: ['Lena Roth'], instead: true }],
    ['J’ai parlé avec Lena Roth à la place d’Ola Berg.', { met: ['Lena Roth'], instead: true }],
    ["Ola didn't show up, but I talked to Lena Roth.", { met: ['Lena Roth'] }],
  ])('who was there: %s', async (words, expected) => expect(await told(words)).toEqual(expected))

  it.each([
    ['I was turned down.', 'rejection'],
    ['Ich habe eine Absage bekommen.', 'rejection'],
    ["J'ai été refusé.", 'rejection'],
    ['Me han dicho que no.', 'rejection'],
    ['Fui rejeitada.', 'rejection'],
    ['Mi hanno scartato.', 'rejection'],
    ['Ze hebben nee gezegd.', 'rejection'],
    ['Det blev tyvärr ett nej.', 'rejection'],
    ['They offered me the job!', 'offer'],
    ['Ich habe die Stelle!', 'offer'],
    ["J'ai eu le poste !", 'offer'],
    ['Me dieron el trabajo.', 'offer'],
    ['Fui contratado!', 'offer'],
    ['Ik heb een aanbod gekregen.', 'offer'],
    ['Jag fick jobbet!', 'offer'],
    ['I withdrew yesterday.', 'withdrawn'],
    ['I accepted!', 'accepted'],
    ['They put me on hold.', 'on-hold'],
  ])('what they answered: %s', async (words, kind) => expect((await told(words))?.answer?.kind).toBe(kind))

  it.each([
    ['They told me to wait until January 8.', '2027-01-08'],
    ['I should hear from them by Friday Dec 18.', '2026-12-18'],
    ['Ich soll bis zum 8. Januar warten.', '2027-01-08'],
    ['Deciden antes del viernes 18 de diciembre.', '2026-12-18'],
  ])('by when they answer: %s', async (words, date) => expect((await told(words))?.decisionBy).toBe(date))

  it.each([
    'Went well, we talked about pricing and hiring.',
    'Nobody called me back yet.',
    'No offer yet.',
    "They haven't said no.",
    'Should I write if they offered me the job?',
    'I hope to get an offer.',
    "I didn't show much of my work.",
    'Thanks!',
  ])('nothing of the kind: %s', async (words) => expect(await told(words)).toBeUndefined())
})
