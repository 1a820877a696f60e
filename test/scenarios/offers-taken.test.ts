import { describe, expect, it } from 'vitest'
import { aTown } from './a-scenario.ts'

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

const forwarded = (day: number, subject: string, text: readonly string[]) =>
  [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: invites@roundtwo.localhost',
    `Subject: Fwd: ${subject}`,
    `Date: ${day === 24 ? 'Tue' : 'Wed'}, ${day} Nov 2026 09:50:00 -0500`,
    `Message-ID: <${subject.length}-${day}@mail.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    'From: Saga Berglund <saga@norrvik.example>',
    `Date: ${day === 24 ? 'Tue' : 'Wed'}, Nov ${day}, 2026 at 9:00 AM`,
    `Subject: ${subject}`,
    'To: <alex.morgan@example.com>',
    '',
    'Hi Alex,',
    '',
    ...text,
    '',
    'Saga',
  ].join('\n')

/** Three hours are offered on Tuesday; what the next mail of that sender makes of them. */
async function afterOffers(text: string, below: readonly string[] = []) {
  const town = await aTown()
  await town.clock.windTo('2026-11-24T15:00:00Z')
  await town.post(forwarded(24, 'Data Engineer at Norrvik', offers), 'message/rfc822')
  await town.clock.windTo('2026-11-25T15:00:00Z')
  const { decision } = await town.post(forwarded(25, 'Re: Data Engineer at Norrvik', [text, '', ...below]), 'message/rfc822')
  const interviews = await town.interviews()
  return { decision, starts: interviews.map(({ start }) => start), pending: interviews.map(({ pending }) => pending?.start ?? null) }
}

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

  it.each(['Confirmed.', 'Great, I’ll send the invite.', 'Booked, here is the link: https://meet.google.com/nor-rvik-one'])(
    'are asked about by what was picked, where only a yes comes back: %s',
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
})
