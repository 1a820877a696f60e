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

/** Where it is, by which link, and with whom. */
const places = async (town: Awaited<ReturnType<typeof aTown>>) =>
  (await town.interviews()).map(({ status, start, location, meetingUrl, interviewers }) => [
    status,
    start?.slice(0, 16),
    location ?? meetingUrl,
    interviewers.map(({ name }) => name).join(', '),
  ])
const known = ['on', '2026-12-02T19:00'] as const
const link = 'https://meet.google.com/fer-nhil-one'

describe('a reply that changes the place or the people, and no hour', () => {
  it.each([
    ['Small change: the interview is now on-site at 12 Harbour Street, New York instead of by video.', '12 Harbour Street, New York'],
    ['Das Gespräch findet jetzt vor Ort in der Hafenstraße 12, 20457 Hamburg statt per Video statt.', 'Hafenstraße 12, 20457 Hamburg'],
    ['Please use this link for the interview instead: https://meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij'],
    ["Let's do the interview by phone instead, I will call you.", null],
  ])('tells it at the hour that is known: %s', async (text, place) => {
    const { town, decided } = await afterReply(text)
    await town.clock.windBy('PT10M')
    expect(decided.decision).toBe('changed')
    expect(await places(town)).toEqual([[...known, place, 'Tomas Okafor']])
    expect(await kinds(town)).toEqual(['receipt', 'change'])
  })

  it.each([
    'Rae Lin will take the interview instead of Tomas.',
    'Tomas is ill, so Rae Lin, our Head of Data, will take it instead.',
    'Instead of Tomas you will meet Rae Lin on Wednesday.',
    'Statt Tomas übernimmt Rae Lin das Gespräch.',
    'Rae Lin vervangt Tomas bij het gesprek.',
    'Rae Lin mènera l’entretien à la place de Tomas.',
    'Rae Lin sustituye a Tomas en la entrevista.',
  ])('names who is met then: %s', async (text) => {
    const { town, decided } = await afterReply(text)
    await town.clock.windBy('PT10M')
    expect(decided.decision).toBe('changed')
    expect(await places(town)).toEqual([[...known, link, 'Rae Lin']])
  })

  it.each([
    'Could Rae Lin do the interview instead of Tomas?',
    'There is a change of location: 12 Harbour Street, New York.',
    'Instead of the front door, use the entrance at 14 Mill Street.',
  ])('asks where it does not say for sure: %s', async (text) => {
    const { town, decided } = await afterReply(text)
    expect(decided).toMatchObject({ decision: 'asked', reason: expect.stringContaining('another place or person') })
    expect(await places(town)).toEqual([[...known, link, 'Tomas Okafor']])
  })

  it.each(['Instead of slides, please bring a laptop.', 'Our standup is now at 12 Harbour Street instead of the annex.'])(
    'is about something else, and changes nothing: %s',
    async (text) => {
      const { town } = await afterReply(text)
      expect(await places(town)).toEqual([[...known, link, 'Tomas Okafor']])
    },
  )

  it('leaves those who are not named, and asks who goes where nobody is', async () => {
    for (const [text, who] of [
      ['Rae Lin will join instead of Tomas.', 'Ann Lee, Rae Lin'],
      ['Rae Lin will take the interview instead.', 'Tomas Okafor, Ann Lee'],
    ] as const) {
      const town = await aTown()
      await drop(town, { people: ['Tomas Okafor:tomas@fernhill.example', 'Ann Lee:ann@fernhill.example'] })
      await town.clock.windTo('2026-11-25T14:00:00Z')
      await town.post(inThread(text), 'message/rfc822')
      expect((await places(town))[0]?.[3]?.split(', ').toSorted()).toEqual(who.split(', ').toSorted())
    }
  })
})
