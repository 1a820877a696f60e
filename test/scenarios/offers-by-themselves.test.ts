import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { aTown, drop, kinds, lastMail, timeline } from './a-scenario.ts'
import { owner } from './owner.ts'

/** Offers of employers of whom nothing came in before. It is Tuesday 24 November, 10:00 in New York. */

const forwarded = (text: string, subject = 'Good news', day = 24, hour = '9:00 AM') =>
  [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: invites@roundtwo.localhost',
    `Subject: Fwd: ${subject}`,
    `Date: ${day} Nov 2026 09:50:00 -0500`,
    `Message-ID: <${day}-${text.length}@mail.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    'From: Saga Berglund <saga@norrvik.example>',
    `Date: Nov ${day}, 2026 at ${hour}`,
    `Subject: ${subject}`,
    'To: <alex.morgan@example.com>',
    '',
    text,
    '',
    'Saga Berglund, Norrvik',
  ].join('\n')

async function offered(text: string, subject?: string): Promise<Town> {
  const town = await aTown()
  await town.clock.windTo('2026-11-24T15:00:00Z')
  await town.post(forwarded(text, subject), 'message/rfc822')
  return town
}
const theirs = async (town: Town) => (await town.interviews()).find(({ company }) => company === 'Norrvik')
const tell = async (town: Town, fields: Record<string, string>) => {
  expect((await owner(town).send(`/applications/${(await theirs(town))?.applicationId}`, fields)).statusCode).toBe(303)
  await town.settle()
}
const about = async (town: Town) => (await timeline(town)).filter((line) => line.startsWith('offer'))

const english =
  'We are delighted to offer you the position of Data Engineer at Norrvik. Please let us know your decision by Friday, December 4 at 5 pm.'

describe('an offer of an employer nobody knew of', () => {
  it.each([
    [english, '2026-12-02T22:00'],
    [
      'We would love to have you join Norrvik as a Staff Nurse. Attached is your offer letter. Kindly sign it by December 4, 5 pm.',
      '2026-12-02T22:00',
    ],
    [
      'wir freuen uns, Ihnen die Stelle als Buchhalter anbieten zu können. Bitte geben Sie uns bis zum 4. Dezember Bescheid.',
      '2026-12-03T02:29',
    ],
    [
      'Nous avons le plaisir de vous proposer le poste de comptable. Merci de nous répondre au plus tard le 4 décembre.',
      '2026-12-03T02:29',
    ],
    ['Nos complace ofrecerle el puesto de contable. Por favor, responda antes del 5 de diciembre.', '2026-12-03T02:29'],
    ['Temos o prazer de lhe oferecer a vaga de contabilista. Pedimos a sua resposta até 4 de dezembro.', '2026-12-03T02:29'],
    ['Siamo lieti di offrirLe la posizione di contabile. La preghiamo di risponderci entro il 4 dicembre.', '2026-12-03T02:29'],
    ['Wij bieden je graag de functie van boekhouder aan. Laat het ons uiterlijk 4 december weten.', '2026-12-03T02:29'],
  ])('is proposed, and asked about once before its day: %s', async (text, asked) => {
    const town = await offered(text)
    const { subject, words } = await lastMail(town, 'receipt')
    await town.clock.windTo('2026-12-20T15:00:00Z')
    expect(subject).toBe('Norrvik: an offer')
    expect(words).toMatch(/They ask for your answer by Friday, 4 December.*Yes, it is an offer: http/)
    expect(words).not.toMatch(/follow-up|interview/)
    expect(await timeline(town)).toEqual(['receipt 2026-11-24T15:00', `offer-deadline ${asked}`])
  })

  it('is watched once it is confirmed, with its drafts and what else is running', async () => {
    const town = await offered(english)
    await drop(town, { start: '20261222T110000' })
    await tell(town, { outcome: 'offer', dueOn: '2026-12-04', dueAt: '17:00' })
    const { words } = await lastMail(town, 'offer')
    await town.clock.windTo('2026-12-08T15:00:00Z')
    expect(words).toContain('Fernhill: next round Tuesday, 22 December, 11:00 am')
    for (const draft of ['To ask for time', 'To ask about terms', 'To: saga@norrvik.example']) expect(words).toContain(draft)
    expect(words).not.toContain('follow-ups go on')
    expect(await about(town)).toEqual(['offer 2026-11-24T15:00', 'offer-deadline 2026-12-02T22:00', 'offer-deadline 2026-12-03T22:00'])
    expect(await kinds(town)).not.toContain('ask-time')
  })

  it('tells the others in the language in which they wrote', async () => {
    const town = await offered(
      'wir freuen uns, Ihnen die Stelle als Buchhalter anbieten zu können. Bitte antworten Sie bis zum 4. Dezember.',
    )
    await drop(town, { start: '20261222T110000' })
    await tell(town, { outcome: 'offer', dueOn: '2026-12-04' })
    const { words } = await lastMail(town, 'offer')
    const { applicationId } = (await theirs(town)) ?? {}
    expect((await owner(town).get(`/applications/${applicationId}`)).body).toMatch(/Hi Maya,[^<]*offer elsewhere/)
    expect(words).toContain('herzlichen Dank für Ihr Angebot')
  })

  it('asks for no hour, prepares for no talk, and is gone where it was misread', async () => {
    const town = await offered(english)
    const pages = owner(town)
    const { applicationId, roundId } = (await theirs(town)) ?? {}
    expect((await pages.get('/questions')).body).not.toContain('has no time yet')
    expect((await pages.get(`/rounds/${roundId}`)).body).not.toContain('Prepare for it')
    expect((await pages.get(`/applications/${applicationId}`)).body).toContain('with an answer due by')
    const id = (await town.messages()).at(-1)?.id
    expect((await pages.send(`/messages/${id}`, { answer: 'no' })).statusCode).toBe(303)
    await town.clock.windTo('2026-12-20T15:00:00Z')
    expect(await theirs(town)).toBeUndefined()
    expect(await about(town)).toEqual([])
  })

  it.each(['first', 'last'])('takes the new day that their next mail names, also where that was handed in %s', async (order) => {
    const town = await aTown()
    await town.clock.windTo('2026-11-24T15:00:00Z')
    const longer = 'No problem, we can extend the deadline of the offer to Wednesday, December 9.'
    const both = [forwarded(english), forwarded(longer, 'Good news', 24, '9:40 AM')]
    for (const mail of order === 'first' ? both.reverse() : both) {
      await town.post(mail, 'message/rfc822')
      await town.clock.windBy('PT20M')
    }
    await town.clock.windTo('2026-12-20T15:00:00Z')
    expect((await town.interviews()).length).toBe(1)
    expect(await about(town)).toEqual(['offer-deadline 2026-12-08T02:29'])
  })

  it('is withdrawn by a no of theirs', async () => {
    const town = await offered(english)
    await town.clock.windTo('2026-11-26T15:00:00Z')
    const no = 'Unfortunately the position has been filled in the meantime, and we have to withdraw our offer.'
    await town.post(forwarded(no, 'Re: Good news', 26), 'message/rfc822')
    expect((await lastMail(town, 'receipt')).subject).toBe('Norrvik: I’m sorry')
    await town.clock.windTo('2026-12-20T15:00:00Z')
    expect(await about(town)).toEqual([])
  })

  it.each([
    'We are delighted to offer you the Data Engineer role at Norrvik! Please answer by Friday, December 4. Shall we talk it through on Tuesday, December 1 at 3 PM ET?',
    'We are delighted to offer you the Data Engineer role at Norrvik, please answer by Friday, December 4. Our call about it is on Tuesday, December 1 at 3 PM ET.',
  ])('is heard beside the hour of a call about it: %s', async (text) => {
    const town = await offered(text)
    expect((await town.interviews()).map(({ start }) => start).toSorted()).toContain('2026-12-01T20:00:00Z')
    expect((await town.outbox()).map(({ subject }) => subject)).toContain('Norrvik: an offer')
    await town.clock.windTo('2026-12-24T15:00:00Z')
    const sent = await kinds(town)
    expect(sent).toEqual(expect.arrayContaining(['packet', 'offer-deadline']))
    expect(sent.filter((kind) => /nudge|ask-time/.test(kind))).toEqual([])
  })
})

describe('an offer of an employer whose talk is still ahead', () => {
  it('is asked about before its day all the same', async () => {
    const town = await aTown()
    await drop(town, {
      start: '20261202T110000',
      organizer: 'Saga Berglund:saga@norrvik.example',
      title: 'Interview: Data Engineer at Norrvik',
    })
    await town.clock.windTo('2026-11-24T15:00:00Z')
    await town.post(
      forwarded('We do not want to lose you: we would like to offer you the job. Please answer by Tuesday, December 1.'),
      'message/rfc822',
    )
    await town.clock.windTo('2026-12-20T15:00:00Z')
    expect(await about(town)).toEqual(['offer-deadline 2026-11-30T02:29'])
  })
})
