import { describe, expect, it } from 'vitest'
import { anInvite, aTown, drop, forwardedReply, kinds, lastMail, timeline } from './a-scenario.ts'
import { owner } from './owner.ts'
import { openDoor } from './webhooks.ts'

const inThread = (text: string): string =>
  forwardedReply(text, [
    '',
    'On Tue, Nov 24, 2026 at 5:01 PM Alex Morgan <alex.morgan@example.com> wrote:',
    '> Looking forward to Wednesday, December 2 at 2 PM!',
  ])

/** The interview of Wednesday 2 December, 14:00–15:00, known; and what the reply makes of it. */
async function afterReply(text: string) {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-11-25T14:00:00Z')
  const decided = await town.post(inThread(text), 'message/rfc822')
  return { town, decided }
}
const states = async (town: Awaited<ReturnType<typeof aTown>>) => (await town.interviews()).map(({ status, start }) => [status, start])

describe('a forwarded reply', () => {
  it('moves the interview, and every mail goes by the new time alone', async () => {
    const { town } = await afterReply('Tomas is ill on Wednesday, so let us do Thursday at 10:30 AM instead.')
    await town.clock.windTo('2026-12-05T00:00:00Z')

    expect(await states(town)).toEqual([['on', '2026-12-03T15:30:00Z']])
    expect(await timeline(town)).toEqual([
      'receipt 2026-11-23T15:00',
      'change 2026-11-25T14:05',
      'packet 2026-12-01T15:30',
      'card 2026-12-03T14:30',
      'debrief 2026-12-03T17:00',
      'thanks 2026-12-03T19:30',
      'last-call 2026-12-04T12:30',
    ])
    expect((await lastMail(town, 'change')).words).toMatch(/before: Wednesday, 2 December.*now: Thursday, 3 December, 10:30–11:30 am/)
  })

  it('that postpones it without a date stops everything planned', async () => {
    const { town } = await afterReply('We have to postpone, sorry. I will be back with a new date next week.')
    await town.clock.windTo('2026-12-05T00:00:00Z')

    expect(await states(town)).toEqual([['to-be-moved', '2026-12-02T19:00:00Z']])
    expect(await kinds(town)).toEqual(['receipt', 'change'])
    expect((await lastMail(town, 'change')).words).toContain('They have not given a new time yet')
  })

  it('that calls it off in plain words cancels it, denied new time or not', async () => {
    const { town } = await afterReply('we have to cancel your interview with Tomas on Wednesday. A new time is not planned.')
    await town.clock.windTo('2026-12-05T00:00:00Z')

    expect(await states(town)).toEqual([['cancelled', '2026-12-02T19:00:00Z']])
    expect((await kinds(town)).filter((kind) => kind !== 'cancel-follow-up')).toEqual(['receipt', 'change'])
  })

  it.each([
    ['Canceled: Interview: Data Engineer', 'When: Wednesday, December 2, 2026 2:00 PM-3:00 PM.'],
    ['Abgesagt: Interview: Data Engineer', 'Wann: Mittwoch, 2. Dezember 2026 14:00-15:00.'],
    ['Entretien', 'nous devons malheureusement annuler l’entretien du mercredi 2 décembre à 14h00.'],
  ])('whose calendar part was lost on the way cancels it still: %s', async (subject, text) => {
    const town = await aTown()
    await drop(town)
    await town.clock.windTo('2026-11-25T14:00:00Z')
    await town.post(inThread(text).replaceAll('Re: Interview: Data Engineer', subject), 'message/rfc822')
    expect(await states(town)).toEqual([['cancelled', '2026-12-02T19:00:00Z']])
  })

  it('is followed by the new date under one round', async () => {
    const { town } = await afterReply('We have to postpone, sorry. I will be back with a new date next week.')
    await town.clock.windTo('2026-11-26T14:00:00Z')
    await drop(town, { uid: 'second@fernhill.example', start: '20261209T140000' })
    expect((await states(town)).filter(([status]) => status === 'on')).toEqual([['on', '2026-12-09T19:00:00Z']])
  })
})

describe('a reply that may move it or be one more', () => {
  const ask = async () => {
    const { town, decided } = await afterReply('Thursday at 10:30 AM Eastern is fine for us.')
    expect(decided.decision).toBe('asked')
    const { words, subject } = await lastMail(town, 'question')
    return { town, words, subject }
  }

  it('is asked about once, with both times', async () => {
    const { town, words, subject } = await ask()
    expect(subject).toBe('Moved, or one more?')
    for (const said of ['Wednesday, 2 December, 2:00–3:00 pm', 'Thursday, 3 December, 10:30–11:30 am', 'It has moved', 'It is one more'])
      expect(words).toContain(said)
    expect(await states(town)).toEqual([['on', '2026-12-02T19:00:00Z']])
    expect(await kinds(town)).toEqual(['receipt', 'question'])
  })

  it.each([
    ['yes', [['on', '2026-12-03T15:30:00Z']]],
    [
      'more',
      [
        ['on', '2026-12-02T19:00:00Z'],
        ['on', '2026-12-03T15:30:00Z'],
      ],
    ],
    ['no', [['on', '2026-12-02T19:00:00Z']]],
  ])('and is what the candidate answers on the page: %s', async (answer, expected) => {
    const { town } = await ask()
    const { get, send } = owner(town)
    const action = /action="(\/questions\/[^"]+)"/.exec((await get('/questions')).body)?.[1] ?? ''
    expect((await send('/questions', { answer }, action)).statusCode).toBe(303)
    expect(await states(town)).toEqual(expected)
  })
})

describe('a title that says cancelled', () => {
  const off = (over: Parameters<typeof anInvite>[0] = {}) =>
    anInvite({ title: 'Canceled: Interview: Data Engineer at Fernhill', sequence: 1, ...over })

  it('stops the mails of a known interview, with STATUS:CONFIRMED', async () => {
    const town = await aTown()
    await drop(town)
    await town.post(off(), 'text/calendar')
    await town.clock.windTo('2026-12-05T00:00:00Z')
    expect(await states(town)).toEqual([['cancelled', '2026-12-02T19:00:00Z']])
    expect((await kinds(town)).filter((kind) => kind !== 'cancel-follow-up')).toEqual(['receipt', 'change'])
  })

  it.each(['Abgesagt: Interview bei Fernhill', 'Entretien annulé', 'Entrevista (cancelada)', '【中止】面接'])(
    'makes no round of something unknown: %s',
    async (title) => {
      const town = await aTown()
      expect((await drop(town, { title })).decision).toBe('cancelled')
      expect(await states(town)).toEqual([])
    },
  )

  it('asks once where another organizer says so', async () => {
    const town = await aTown()
    await drop(town)
    await town.post(off({ organizer: 'Eve Other:eve@elsewhere.example' }), 'text/calendar')
    expect(await states(town)).toEqual([['on', '2026-12-02T19:00:00Z']])
    expect((await town.messages()).at(-1)?.decision).toBe('asked')
  })

  it('counts in JSON too', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'standard')
    const body = (title: string) =>
      JSON.stringify({ id: 'i7', title, start: '2026-12-02T19:00:00Z', end: '2026-12-02T20:00:00Z', organizer: 'maya@fernhill.example' })
    await door.send(body('Interview with Fernhill'))
    await door.send(body('Interview with Fernhill (cancelled)'), { id: 'msg-2' })
    expect(await states(town)).toEqual([['cancelled', '2026-12-02T19:00:00Z']])
  })
})
