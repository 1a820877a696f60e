import { describe, expect, it } from 'vitest'
import { inboxAddress } from '../../local/names.ts'
import type { Town } from '../../local/town/town.ts'
import { aTown, lastMail } from './a-scenario.ts'

const offers = [
  'we would like to talk to you about the Data Engineer role. Would one of these work?',
  '',
  '1. Wednesday, December 9, 10:00 AM ET',
  '2. Thursday, December 10, 2:00 PM ET',
  '3. Friday, December 11, 4:00 PM ET',
]
const quote = (lines: readonly string[]) => lines.map((line) => `> ${line}`)
const thread = (own: string) => [
  'On Tue, Nov 24, 2026 at 11:00 AM Alex Morgan <alex.morgan@example.com> wrote:',
  ...quote([own, '', 'On Tue, Nov 24, 2026 at 9:00 AM Saga Berglund <saga@norrvik.example> wrote:', ...quote(offers)]),
]

const days = ['Tue', 'Wed', 'Thu']
const forwarded = (day: number, subject: string, text: readonly string[]) =>
  [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: invites@roundtwo.localhost',
    `Subject: Fwd: ${subject}`,
    `Date: ${days[day - 24]}, ${day} Nov 2026 09:50:00 -0500`,
    `Message-ID: <${subject.length}-${day}@mail.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    'From: Saga Berglund <saga@norrvik.example>',
    `Date: ${days[day - 24]}, Nov ${day}, 2026 at 9:00 AM`,
    `Subject: ${subject}`,
    'To: <alex.morgan@example.com>',
    '',
    'Hi Alex,',
    '',
    ...text,
    '',
    'Saga',
  ].join('\n')

/** Three hours are offered on Tuesday. */
async function offered() {
  const town = await aTown()
  await town.clock.windTo('2026-11-24T15:00:00Z')
  await town.post(forwarded(24, 'Data Engineer at Norrvik', offers), 'message/rfc822')
  await town.clock.windTo('2026-11-25T15:00:00Z')
  return town
}

const answer = (town: Town, text: string, day = 25, below: readonly string[] = []) =>
  town.post(forwarded(day, 'Re: Data Engineer at Norrvik', [text, '', ...below]), 'message/rfc822')

const starts = async (town: Town) => (await town.interviews()).map(({ start }) => start)

/** What the next mail of that sender makes of them. */
async function afterOffers(text: string, below: readonly string[] = []) {
  const town = await offered()
  const { decision } = await answer(town, text, 25, below)
  const interviews = await town.interviews()
  return { decision, starts: interviews.map(({ start }) => start), pending: interviews.map(({ pending }) => pending?.start ?? null) }
}

const yeses = [
  'Confirmed.',
  'Great, see you then!',
  'Great, I’ll send the invite.',
  'Booked, here is the link: https://meet.google.com/nor-rvik-one',
  'Bestätigt.',
  'Super, bis dann!',
  'C’est noté, à bientôt.',
  'Parfait, je vous envoie l’invitation.',
  'Confirmado.',
  'Perfecto, te mando la invitación.',
  'Prima, tot dan!',
  'Bevestigd.',
]

const [wednesday, thursday, friday] = ['2026-12-09T15:00:00Z', '2026-12-10T19:00:00Z', '2026-12-11T21:00:00Z']

describe('hours that were offered', () => {
  it.each([
    ['Thursday it is!', thursday],
    ['Let’s say Thursday at 2 PM.', thursday],
    ['Thursday, but at 3 PM please.', '2026-12-10T20:00:00Z'],
    ['The team prefers Friday at 4 PM.', friday],
    ['We go with number 3.', friday],
    ['Perfect, option 2 it is. Invite to follow.', thursday],
    ['Let’s take the first one then.', wednesday],
    ['December 10 works for us.', thursday],
    ['dann nehmen wir den Donnerstag um 14 Uhr.', thursday],
    ['wir nehmen Termin 3.', friday],
    ['va pour jeudi à 14h.', thursday],
    ['nous prenons la deuxième option.', thursday],
    ['nos quedamos con la opción 1.', wednesday],
    ['ficamos com a opção 2.', thursday],
    ['prendiamo la terza opzione.', friday],
    ['we kiezen optie 2.', thursday],
    ['vi tar alternativ 3.', friday],
    ['wybieramy opcję 2.', thursday],
    ['候補2でお願いいたします。', thursday],
  ])('are taken by the day or number that their sender writes next: %s', async (text, start) => {
    expect(await afterOffers(text)).toEqual({ decision: 'changed', starts: [start], pending: [null] })
  })

  it.each(yeses)('are taken by what was picked, where a plain yes comes back above it: %s', async (text) => {
    const own = thread('Option 2 would be great for me.')
    expect(await afterOffers(text, own)).toEqual({ decision: 'changed', starts: [thursday], pending: [null] })
  })

  it.each(['Thanks for your answer.', 'Great! I will check with Ola and get back to you.', 'Danke, ich kläre das und melde mich.'])(
    'are asked about by what was picked, where it is no plain yes: %s',
    async (text) => {
      const own = thread('Option 2 would be great for me.')
      expect(await afterOffers(text, own)).toEqual({ decision: 'asked', starts: [null], pending: [thursday] })
    },
  )

  it('are asked about where another of them is proposed', async () => {
    const text = 'Option 2 is gone by now, sorry. Could you do option 3?'
    expect(await afterOffers(text, thread('Thursday would be great.'))).toEqual({ decision: 'asked', starts: [null], pending: [friday] })
  })

  it.each([
    'None of these work for Ola any more, I’ll get back to you with others.',
    'Keiner der Termine passt mehr, ich melde mich mit neuen.',
    'Aucun de ces créneaux ne convient plus, je reviens vers vous.',
    'Ninguno de estos horarios sirve ya, te escribo con otros.',
    'Nenhum destes horários serve, escrevo com outros.',
    'Nessuno di questi orari va più bene, ti scrivo presto.',
    'Geen van deze momenten past meer, ik kom erop terug.',
    'Ingen av tiderna passar längre, jag återkommer.',
    'Żaden z tych terminów już nie pasuje, odezwę się.',
  ])('stay one round that waits for its time where none suits any more: %s', async (text) => {
    const { starts, pending } = await afterOffers(text, thread('Option 2 would be great for me.'))
    expect({ starts, pending }).toEqual({ starts: [null], pending: [null] })
  })

  it.each([
    'Option 2 has just been taken.',
    'The second slot is full now.',
    'Option 1 fell through on our side.',
    'Thursday has been booked by somebody else.',
    'I am afraid number 3 clashes with another meeting.',
    'Option 2 ist leider schon vergeben.',
    'Der Donnerstag ist leider weg.',
    'L’option 2 est déjà prise.',
    'La opción 2 ya está ocupada.',
    'A opção 2 já foi ocupada.',
    'L’opzione 2 è già occupata.',
    'Optie 2 is al bezet.',
    'Alternativ 2 är tyvärr redan bokat.',
    'Opcja 2 jest już zajęta.',
    '候補2は埋まってしまいました。',
  ])('are not taken by a word that one of them is gone: %s', async (text) => {
    expect((await afterOffers(text)).starts).toEqual([null])
  })

  it('do not stand in the way of another day that is offered in their place', async () => {
    expect(await afterOffers('Sorry, none of these. Could you do Monday, December 14 at 10 AM?')).toMatchObject({ starts: [null] })
  })

  it('bring a mail that says that the time is set, and not that something moved', async () => {
    const town = await offered()
    await answer(town, 'Thursday it is!')
    await town.clock.windBy('PT1H')
    const { subject, words } = await lastMail(town, 'change')
    expect(subject).toBe('Set for Thu 10 Dec, 2 pm: Norrvik')
    expect(words).not.toMatch(/moved/i)
    expect((await town.messages()).at(-1)?.reason).toBe(
      'The time of your interview with Norrvik is set: Thursday, 10 December 2026, 2:00 pm New York time.',
    )
  })

  it('give way to others that are offered in their place, and stay one round', async () => {
    const town = await offered()
    const { decision } = await answer(
      town,
      'Sorry, those are gone. Would Monday, December 14 at 10 AM ET or Tuesday, December 15 at 1 PM ET work?',
    )
    expect({ decision, starts: await starts(town) }).toEqual({ decision: 'changed', starts: [null] })
    await answer(town, 'The second option it is.', 26)
    expect(await starts(town)).toEqual(['2026-12-15T18:00:00Z'])
  })

  it('are asked about as that round where one other hour is offered', async () => {
    const town = await offered()
    const { decision } = await answer(town, 'Sorry, none of these. Could you do Monday, December 14 at 10 AM?')
    expect({ decision, all: (await town.interviews()).map(({ start, pending }) => [start, pending?.start]) }).toEqual({
      decision: 'asked',
      all: [[null, '2026-12-14T15:00:00Z']],
    })
    expect((await lastMail(town, 'question')).subject).toBe('Is this when your interview is?')
  })
})

describe('an hour that one picks in a copy to us', () => {
  const copied = async (town: Town, text: string, head: readonly string[] = ['To: Saga Berglund <saga@norrvik.example>']) => {
    town.receiveMail({
      id: `copy${text.length}`,
      envelopeFrom: 'alex.morgan@example.com',
      recipients: [inboxAddress],
      raw: Buffer.from(
        [
          'From: Alex Morgan <alex.morgan@example.com>',
          ...head,
          'Subject: Re: Data Engineer at Norrvik',
          'Date: Tue, 24 Nov 2026 11:00:00 -0500',
          'Message-ID: <copy@example.com>',
          'Content-Type: text/plain; charset=utf-8',
          '',
          text,
        ].join('\r\n'),
      ),
    })
    await town.settle()
    return (await town.messages()).at(-1)
  }

  it.each([
    ['Option 2 would be great for me.', thursday],
    ['Thursday works for me.', thursday],
    ['Could we take the first one?', wednesday],
    ['Ich nehme gern Termin 3.', friday],
    ['Donnerstag passt mir gut.', thursday],
    ['Jeudi me convient.', thursday],
    ['El viernes me viene bien.', friday],
    ['Donderdag komt mij goed uit.', thursday],
    ['Could we do Thursday at 3 PM instead?', '2026-12-10T20:00:00Z'],
  ])('settles nothing, and is taken by their plain yes: %s', async (text, start) => {
    const town = await offered()
    expect(await copied(town, text)).toMatchObject({ decision: 'own-mail' })
    expect(await starts(town)).toEqual([null])
    expect(await answer(town, 'Great, see you then!')).toMatchObject({ decision: 'changed' })
    expect(await starts(town)).toEqual([start])
  })

  it('is read as well where we stand beside them', async () => {
    const town = await offered()
    await copied(town, 'Thursday works for me.', ['To: Saga Berglund <saga@norrvik.example>', `Cc: ${inboxAddress}`])
    await answer(town, 'Confirmed.')
    expect(await starts(town)).toEqual([thursday])
  })

  it('gives way to what they name themselves', async () => {
    const town = await offered()
    await copied(town, 'Thursday works for me.')
    await answer(town, 'Ola would prefer Friday. Booked!')
    expect(await starts(town)).toEqual([friday])
  })

  it.each([
    'None of these work for me, sorry.',
    'Option 2 does not work for me.',
    'Thank you, I will get back to you.',
    'Wednesday or Thursday would work.',
  ])('is none by other words: %s', async (text) => {
    const town = await offered()
    await copied(town, text)
    await answer(town, 'Confirmed.')
    expect(await starts(town)).toEqual([null])
  })
})
