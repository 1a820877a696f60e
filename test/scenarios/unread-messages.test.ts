import { describe, expect, it } from 'vitest'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import type { Town } from '../../local/town/town.ts'
import { pathId } from '../../templates/page/parts/paths.ts'
import { anInvite, aTown, drop, type InviteWords, kinds, lastMail, timeline } from './a-scenario.ts'
import { owner } from './owner.ts'

/** More guests than any invitation has: it is refused whole, whatever else it says. */
const tooManyGuests = Array.from({ length: 501 }, (_, at) => `Guest ${at}:guest${at}@fernhill.example`)

const aMail = (headers: string[], body: string): Buffer =>
  Buffer.from(['From: Maya Lindqvist <maya@fernhill.example>', 'Subject: News', ...headers, '', body].join('\r\n'))

const wrapped = (bytes: Buffer): string => bytes.toString('base64').replace(/.{76}/g, '$&\r\n')

/** An invite and an attachment: eleven megabytes: larger than is read. */
function aHugeMail(calendar: string): Buffer {
  const part = (type: string, bytes: Buffer) => ['--b', `Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', '', wrapped(bytes)]
  return aMail(
    ['Content-Type: multipart/mixed; boundary=b'],
    [...part('text/calendar; method=CANCEL', Buffer.from(calendar)), ...part('video/mp4', Buffer.alloc(8e6, 7)), '--b--'].join('\r\n'),
  )
}

const unreadable = (words: InviteWords): Buffer =>
  aMail(['Content-Type: text/calendar; method=CANCEL'], anInvite({ ...words, people: tooManyGuests }))

async function mailArrives(town: Town, raw: Buffer, id = 'm1'): Promise<void> {
  town.receiveMail({ id, envelopeFrom: 'maya@fernhill.example', recipients: [], raw })
  await town.settle()
}

const answer = async (town: Town, words: 'yes' | 'no') => {
  const asked = (await town.touchpoints()).findLast(({ kind }) => kind === 'question')
  expect((await owner(town).send(`/questions/${pathId(asked?.subject ?? '')}`, { answer: words })).statusCode).toBe(303)
  await town.settle()
}

const stateOf = async (town: Town, kind: string) => (await town.touchpoints()).find((one) => one.kind === kind)

/** Tuesday evening before an interview of Wednesday at 14:00; receipt and packet are sent. */
async function theEveningBefore(): Promise<Town> {
  const town = await aTown()
  await drop(town, { uid: 'booking-7f3a@fernhill.example' })
  await town.clock.windTo('2026-12-01T22:00:00Z')
  return town
}
const theCancel = { uid: 'booking-7f3a@fernhill.example', method: 'CANCEL', sequence: 1 } as const

describe('a message about an interview that is on, and that cannot be read', () => {
  it.each([
    ['too large, its calendar part packed', aHugeMail(anInvite(theCancel))],
    ['with too many guests', unreadable(theCancel)],
  ])('%s, holds the mails of its interview and tells the candidate', async (_, raw) => {
    const town = await theEveningBefore()
    await mailArrives(town, raw)
    expect((await town.messages()).at(-1)).toMatchObject({ decision: 'asked' })
    const { subject, words } = await lastMail(town, 'question')
    expect(subject).toBe('Could not read a message: Fernhill, Wed 2 Dec')
    expect(words).toContain('A message about your interview with Fernhill came in that I could not use.')
    expect(words).toContain('Please open it yourself')
    expect(words).toContain('2:00–3:00 pm')
    expect(words).toContain('Tomas Okafor')
    await town.clock.windTo('2026-12-12T17:00:00Z')
    expect(await kinds(town)).toEqual(['receipt', 'packet', 'question'])
    expect(await stateOf(town, 'card')).toMatchObject({ state: 'skipped', reason: expect.any(String) })
  })

  it('lets everything go on with one tap that it still stands', async () => {
    const town = await theEveningBefore()
    await mailArrives(town, unreadable(theCancel))
    await town.clock.windBy('PT1H')
    await answer(town, 'no')
    await town.clock.windTo('2026-12-02T23:30:00Z')
    expect((await timeline(town)).slice(2)).toEqual([
      'question 2026-12-01T22:00',
      'card 2026-12-02T18:00',
      'debrief 2026-12-02T20:30',
      'thanks 2026-12-02T23:00',
    ])
  })

  it('calls the interview off with one tap that it is off', async () => {
    const town = await theEveningBefore()
    await mailArrives(town, unreadable(theCancel))
    await answer(town, 'yes')
    expect((await town.interviews())[0]).toMatchObject({ status: 'cancelled' })
    await town.clock.windTo('2026-12-02T23:00:00Z')
    expect(await kinds(town)).toEqual(['receipt', 'packet', 'question', 'change'])
  })

  it('is known by the thread where it names the mail that told of the interview', async () => {
    const town = await aTown()
    await mailArrives(
      town,
      aMail(
        ['Message-ID: <invite-81@fernhill.example>', 'Content-Type: text/plain'],
        'Hi Alex, we would like to invite you to an interview for the Data Engineer role at Fernhill on Wednesday, 2 December 2026, 2:00 pm to 3:00 pm New York time. Best, Maya',
      ),
    )
    expect((await town.interviews())[0]).toMatchObject({ status: 'on' })
    const reply = ['In-Reply-To: <invite-81@fernhill.example>', ...Array.from({ length: 2001 }, (_, at) => `X-Scan-${at}: ok`)]
    await mailArrives(town, aMail(reply, 'It is off.'), 'm2')
    expect(await kinds(town)).toContain('question')
    await town.clock.windTo('2026-12-03T17:00:00Z')
    expect(await kinds(town)).not.toContain('card')
  })

  it('gets its mails when the candidate answers after it was held', async () => {
    const town = await theEveningBefore()
    await mailArrives(town, unreadable(theCancel))
    await town.clock.windTo('2026-12-02T23:00:00Z')
    await answer(town, 'no')
    expect((await kinds(town)).slice(3)).toEqual(['debrief', 'thanks'])
  })

  it('is settled by a word about the interview that came after it', async () => {
    const town = await theEveningBefore()
    await mailArrives(town, unreadable(theCancel))
    await town.clock.windBy('PT30M')
    await drop(town, { uid: theCancel.uid, sequence: 2, start: '20261202T150000' })
    await town.clock.windTo('2026-12-02T19:30:00Z')
    expect((await timeline(town)).slice(3).map((line) => line.split(' ')[0])).toEqual(['change', 'card'])
  })

  it('asks once, however many of them come before the answer', async () => {
    const town = await theEveningBefore()
    for (const at of [1, 2, 3]) await mailArrives(town, unreadable({ ...theCancel, text: `No. ${at}` }), `m${at}`)
    await town.clock.windBy('PT2H')
    expect((await kinds(town)).filter((kind) => kind === 'question')).toHaveLength(1)
  })

  it('dated out of all reach, does not pass for nothing either', async () => {
    const town = await theEveningBefore()
    expect(await drop(town, { ...theCancel, method: 'REQUEST', start: '20310102T140000' })).toMatchObject({ decision: 'asked' })
    await town.clock.windTo('2026-12-02T19:00:00Z')
    expect(await kinds(town)).toEqual(['receipt', 'packet', 'question'])
  })

  it('changes nothing where it names another meeting, or none', async () => {
    const town = await theEveningBefore()
    await mailArrives(town, unreadable({ ...theCancel, uid: 'other-booking-7f3a@fernhill.example' }))
    expect((await town.messages()).at(-1)).toMatchObject({ decision: 'refused' })
    await town.clock.windTo('2026-12-02T19:00:00Z')
    expect(await kinds(town)).not.toContain('question')
    expect(await kinds(town)).toContain('card')
  })

  it('is said in the mails themselves to who wants no questions, as nobody would ask', async () => {
    const town = await theEveningBefore()
    expect((await owner(town).send('/settings', { shown: 'question' })).statusCode).toBe(303)
    await mailArrives(town, unreadable(theCancel))
    await town.clock.windTo('2026-12-02T19:00:00Z')
    expect(await kinds(town)).toEqual(['receipt', 'packet', 'card'])
    expect((await lastMail(town, 'card')).words).toContain('Does it still stand?')
  })

  it('counts when the same file is dropped in again and can be read by then', async () => {
    let isTired = false
    const words = 'It has too many parts.'
    const town = await aTown({
      world: {
        reader: { read: async (...asked) => (isTired ? { outcome: 'refused', refusal: { code: 'parts', words } } : readMessage(...asked)) },
      },
    })
    await drop(town, { uid: theCancel.uid })
    isTired = true
    expect(await drop(town, theCancel)).toMatchObject({ decision: 'asked' })
    isTired = false
    await town.clock.windBy('PT1M')
    expect(await drop(town, theCancel)).toMatchObject({ decision: 'cancelled' })
    await town.clock.windBy('PT30M')
    expect((await town.interviews())[0]).toMatchObject({ status: 'cancelled' })
    expect(await kinds(town)).toEqual(['receipt', 'question', 'change'])
  })
})
