import { describe, expect, it } from 'vitest'
import { aTown, drop, forwardedReply, lastMail } from './a-scenario.ts'

/** The last mail of a thread is forwarded, and what was agreed on stands below it. The interview known is on Wed 2 December, 2 pm, with Tomas. */

const quote = (lines: readonly string[]) => lines.map((line) => `> ${line}`)
const theirs = (text: string) => [
  'On Tue, Nov 24, 2026 at 3:00 PM Maya Lindqvist <maya@fernhill.example> wrote:',
  ...quote(['Hi Alex,', text, 'Maya']),
]
const mine = (text: string, below: readonly string[]) => [
  'On Tue, Nov 24, 2026 at 5:00 PM Alex Morgan <alex.morgan@example.com> wrote:',
  ...quote([text, 'Alex', '', ...below]),
]

async function forwarded(last: string, answer: string, proposal: string) {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-11-25T15:00:00Z')
  const { decision } = await town.post(forwardedReply(last, mine(answer, theirs(proposal))), 'message/rfc822')
  const all = await town.interviews()
  return { town, decision, starts: all.map(({ start }) => start), all }
}

const [was, friday] = ['2026-12-02T19:00:00Z', '2026-12-04T15:00:00Z']
const proposals = [
  'we need to move Wednesday. Could you do Friday, December 4 at 10 AM ET?',
  'wir müssen den Mittwoch verschieben. Ginge Freitag, 4. Dezember, 10 Uhr?',
  'nous devons déplacer mercredi. Seriez-vous disponible vendredi 4 décembre à 10h ?',
  'tenemos que mover lo del miércoles. ¿Te va bien el viernes 4 de diciembre a las 10:00?',
  'we moeten woensdag verzetten. Kun je vrijdag 4 december om 10 uur?',
]
const answers = [
  'Friday at 10 works for me.',
  'Freitag um 10 passt mir.',
  'Vendredi à 10h me convient.',
  'El viernes a las 10 me va bien.',
  'Vrijdag om 10 uur past mij.',
]
const lasts = ['Great, see you then!', 'Super, bis dann!', 'Parfait, à vendredi !', 'Perfecto, gracias.', 'Prima, tot dan!']

describe('what was agreed on below the last mail', () => {
  it.each(proposals.map((proposal, at) => [proposal, answers[at] ?? '', lasts[at] ?? '']))(
    'moves the interview, where one proposed it and the other took it: %s',
    async (proposal, answer, last) => {
      expect(await forwarded(last, answer, proposal)).toMatchObject({ decision: 'changed', starts: [friday] })
    },
  )

  it.each([
    ['Thanks, updated.', 'Friday at 10 works for me.'],
    ['Thanks!', 'Sounds good, Friday it is.'],
    ['Great.', 'That works for me, thank you.'],
  ])('moves it whatever is written last: %s', async (last, answer) => {
    expect(await forwarded(last, answer, proposals[0] ?? '')).toMatchObject({ decision: 'changed', starts: [friday] })
  })

  it('takes the hour that was proposed back, where they say yes to it', async () => {
    const { starts } = await forwarded('Perfect, see you then!', 'Friday at 11 would be better for me.', proposals[0] ?? '')
    expect(starts).toEqual(['2026-12-04T16:00:00Z'])
  })

  it('waits for a new time where nobody took the one that was proposed', async () => {
    const { all } = await forwarded('Thanks, talk soon.', 'Let me check and come back to you.', proposals[0] ?? '')
    expect(all.map(({ status, start }) => [status, start])).toEqual([['to-be-moved', was]])
  })

  it.each([
    [
      'Thank you for understanding. All the best!',
      'Sorry to hear that. Thanks for letting me know.',
      'I am sorry, we have to cancel the interview on Wednesday.',
    ],
    ['Danke für Ihr Verständnis.', 'Schade, danke für die Nachricht.', 'leider müssen wir das Gespräch am Mittwoch absagen.'],
    ['Merci de votre compréhension.', 'Dommage, merci de m’avoir prévenu.', 'nous devons malheureusement annuler l’entretien de mercredi.'],
  ])('calls it off where it was called off: %s', async (last, answer, proposal) => {
    const { decision, all } = await forwarded(last, answer, proposal)
    expect({ decision, status: all.map(({ status }) => status) }).toEqual({ decision: 'cancelled', status: ['cancelled'] })
  })

  it('brings who comes instead', async () => {
    const { all } = await forwarded(
      'Perfect, talk soon!',
      'No problem at all.',
      'Tomas is ill, Lena Roth will meet you instead, at the same time.',
    )
    expect(all[0]?.interviewers.map(({ name }) => name)).toEqual(['Lena Roth'])
  })

  it('says where it stood', async () => {
    const { town } = await forwarded('Great, see you then!', 'Friday at 10 works for me.', proposals[0] ?? '')
    expect((await town.messages()).at(-1)?.reason).toContain('below it in the thread')
    await town.clock.windBy('PT1H')
    expect((await lastMail(town, 'change')).subject).toContain('Moved to Fri 4 Dec, 10 am')
  })

  it('is left alone where it is older than what is known', async () => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-11-25T13:00:00Z')
    await drop(town, { sequence: 1, start: '20261207T140000', written: '20261125' })
    await town.clock.windTo('2026-11-25T15:00:00Z')
    await town.post(
      forwardedReply('Great, see you then!', mine('Friday at 10 works for me.', theirs(proposals[0] ?? ''))),
      'message/rfc822',
    )
    expect((await town.interviews()).map(({ start }) => start)).toEqual(['2026-12-07T19:00:00Z'])
  })
})
