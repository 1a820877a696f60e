import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { anInvite, aTown, kinds } from './a-scenario.ts'
import { owner } from './owner.ts'

const jo = 'Jo Finch <jo@brightpath.example>'
const written = (text: string, from: string): string =>
  [
    `From: ${from}`,
    'To: Alex Morgan <alex.morgan@example.com>',
    'Subject: Your interviews',
    'Date: Wed, 2 Dec 2026 16:30:00 -0500',
    `Message-ID: <${text.length}@brightpath.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `Hi Alex,\r\n\r\n${text}\r\n\r\nBest,\r\nJo Finch`,
    '',
  ].join('\r\n')

/** Two clients' interviews, both held, of one agency unless it is said otherwise. */
async function afterTwo(text: string, { organizer = 'Jo Finch:jo@brightpath.example', from = jo } = {}) {
  const town = await aTown()
  const invite = (uid: string, start: string, title: string, of: string, person: string) =>
    town.post(anInvite({ uid: `${uid}@x.example`, start, title, organizer: of, people: [person] }), 'text/calendar')
  await invite('a', '20261201T140000', 'Interview: Operations Planner, Acme Logistics', organizer, 'Ray Dunn:ray@acme.example')
  await invite(
    'b',
    '20261202T100000',
    'Interview: Dispatcher, Borealis Foods',
    'Jo Finch:jo@brightpath.example',
    'Nils Brandt:nils@borealis.example',
  )
  await town.clock.windTo('2026-12-02T21:31:00Z')
  const before = (await town.outbox()).length
  await town.post(written(text, from), 'message/rfc822')
  await town.settle()
  return { town, mails: (await town.outbox()).slice(before).map(({ subject }) => subject) }
}

const talks = async (town: Town): Promise<string[]> =>
  (await town.interviews()).map(({ start, company, role }) => `${start?.slice(5, 16)} ${company}: ${role}`)
const [planner, dispatcher] = ['12-01T19:00 Acme Logistics: Operations Planner', '12-02T15:00 Borealis Foods: Dispatcher']
const again = '12-10T15:00 Borealis Foods: Dispatcher'
const no = 'Acme Logistics: I’m sorry'
const invited = 'Your interview: Borealis Foods, round 2, Thu 10 Dec, 10 am'

describe('an agency that answers for two clients in one mail', () => {
  it.each([
    'Acme has passed, but Borealis would like to see you again on Thursday, December 10 at 10:00 AM.',
    'I am afraid Acme have gone with another candidate. They were impressed all the same.\r\n\r\nBetter news: Borealis would love to meet you again, Thursday, December 10 at 10:00 AM.',
    'Acme hat leider abgesagt. Borealis möchte Sie am Donnerstag, 10. Dezember um 10 Uhr wiedersehen.',
    'Borealis möchte Sie am Donnerstag, 10. Dezember um 10 Uhr wiedersehen, Acme hat sich für eine andere Bewerberin entschieden.',
    'Acme ne donne pas suite à votre candidature. Borealis souhaite vous revoir le jeudi 10 décembre à 10h.',
    'Acme ha decidido no seguir adelante con su candidatura. A Borealis le gustaría volver a verle el jueves 10 de diciembre a las 10:00.',
  ])('tells each in a mail of its own, and keeps the talk with the one that wants it: %s', async (text) => {
    const { town, mails } = await afterTwo(text)
    expect(mails).toEqual([no, invited])
    expect(await talks(town)).toEqual([planner, dispatcher, again])
    await town.clock.windTo('2026-12-12T22:00:00Z')
    expect(await kinds(town)).not.toContain('nudge')
    expect(await kinds(town)).not.toContain('question')
  })

  it.each([
    ['Two updates: Acme have gone with another candidate. Borealis want to make you an offer.', [no, 'Borealis Foods: an offer']],
    [
      'Unfortunately Acme decided not to proceed. Borealis will let you know by Friday, December 11.',
      [no, 'Borealis Foods: they answer by Fri 11 Dec'],
    ],
    [
      'Borealis loved you and would like to invite you to a second interview; Acme has put the role on hold.',
      ['Borealis Foods: you go on. When is it?', 'Acme Logistics: on hold'],
    ],
    ['Acme and Borealis have both decided not to move forward, I am sorry.', [no, 'Borealis Foods: I’m sorry']],
    [
      'Acme: they would like to offer you the role, please let me know by Friday, December 11. Borealis: no news yet.',
      ['Acme Logistics: an offer'],
    ],
    ['Borealis would like to offer you the role.', ['Borealis Foods: an offer']],
  ])('tells of each only what is said of it: %s', async (text, subjects) => {
    expect((await afterTwo(text)).mails).toEqual(subjects)
  })

  it('asks which is meant where a sentence may be of either', async () => {
    const { mails } = await afterTwo('News from Acme and Borealis. Unfortunately they went with another candidate.')
    expect(mails.join()).toMatch(/^[\w ]+: a no. For which role\?$/)
  })

  it('takes one answer back, and the other and the talk stay', async () => {
    const text = 'Two updates: Acme have gone with another candidate. Borealis want to make you an offer.'
    const { town } = await afterTwo(text)
    const message = (await town.messages()).at(-1)
    await owner(town).send(`/messages/${message?.id}.0`, { answer: 'no' })
    await town.clock.windTo('2026-12-12T22:00:00Z')
    const nudged = (await town.outbox()).filter(({ touchpoint }) => touchpoint.kind === 'nudge').map(({ subject }) => subject)
    expect(nudged).toEqual(['A follow-up for Acme Logistics: your draft'])
  })
})

describe('one employer who speaks of another', () => {
  it.each([
    'We hear that Acme would like to offer you the role. Borealis will decide by Friday, December 11.',
    'Acme may have gone with another candidate, but Borealis will decide by Friday, December 11.',
  ])('answers for nobody else: %s', async (text) => {
    const { mails } = await afterTwo(text, { organizer: 'Ida Voss:ida@acme.example', from: 'Nils Brandt <nils@borealis.example>' })
    expect(mails.join()).not.toContain('Acme')
  })
})
