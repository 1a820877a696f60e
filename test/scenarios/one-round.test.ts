import { describe, expect, it } from 'vitest'
import { aTown, drop, kinds, lastMail, timeline } from './a-scenario.ts'

const talk = (n: number, hour: number, over: { sequence?: number; method?: 'CANCEL' } = {}) => ({
  uid: `talk${n}@fernhill.example`,
  start: `20261202T${String(hour).padStart(2, '0')}0000`,
  minutes: 45,
  title: 'Onsite interview: Data Engineer at Fernhill',
  people: [`Person${'ABCDEF'[n]} Field:person${n}@fernhill.example`],
  ...over,
})

describe('a day of six invites', () => {
  it('is one round of six interviews, with one mail of each kind', async () => {
    const town = await aTown()
    for (const n of [0, 1, 2, 3, 4, 5]) await drop(town, talk(n, 9 + n))
    const interviews = await town.interviews()
    expect(interviews).toHaveLength(6)
    expect(new Set(interviews.map(({ roundId }) => roundId)).size).toBe(1)

    await town.clock.windTo('2026-12-24T15:00:00Z')
    // The day has told of the first talk before the others were known; a whole day is prepared five days ahead.
    expect(await timeline(town)).toEqual([
      'receipt 2026-11-23T15:00',
      'change 2026-11-23T15:05',
      'packet 2026-11-27T14:00',
      'card 2026-12-02T13:00',
      'debrief 2026-12-02T20:15',
      'thanks 2026-12-02T22:45',
      'last-call 2026-12-03T12:30',
      'nudge 2026-12-09T14:30',
      'second-nudge 2026-12-16T14:30',
      'close-offer 2026-12-23T14:30',
    ])
  })

  it('loses one talk to a cancel and moves another; the other four stay as they were', async () => {
    const town = await aTown()
    for (const n of [0, 1, 2, 3, 4, 5]) await drop(town, talk(n, 9 + n))
    await town.clock.windTo('2026-11-30T20:00:00Z')
    const before = await town.interviews()
    expect(await drop(town, talk(2, 11, { sequence: 1, method: 'CANCEL' }))).toMatchObject({ decision: 'cancelled' })
    expect(await drop(town, talk(5, 15, { sequence: 1 }))).toMatchObject({ decision: 'changed' })
    await town.clock.windTo('2026-11-30T20:10:00Z')

    const after = await town.interviews()
    expect(after.map(({ status }) => status)).toEqual(['on', 'on', 'cancelled', 'on', 'on', 'on'])
    for (const n of [0, 1, 3, 4]) expect(after[n]?.start).toBe(before[n]?.start)
    expect(after[5]?.start).toBe('2026-12-02T20:00:00Z')
    // Both hours that went and the one that came, and nothing of the four that stay.
    expect((await lastMail(town, 'change')).words).toMatch(
      /^The day has changed: .*Interviews before: [^;]*11:00–11:45 am; [^;]*2:00–2:45 pm now: [^;]*3:00–3:45 pm As it stands now/,
    )
    expect((await kinds(town)).filter((kind) => kind === 'change')).toHaveLength(2)
  })
})

describe('the mail about a changed day', () => {
  it.each([
    [
      'a cancel',
      talk(1, 10, { sequence: 1, method: 'CANCEL' }),
      /^One interview is off: .*before: \S+ 2 December, 10:00–10:45 am now: off/,
    ],
    ['a move', talk(1, 12, { sequence: 1 }), /^One interview has moved: .*10:00–10:45 am now: .*noon–12:45 pm/],
    ['another invite', talk(3, 13), /^One more interview: .*before: not planned now: .*1:00–1:45 pm/],
  ])('begins with what matters: %s', async (_what, news, expected) => {
    const town = await aTown()
    for (const n of [0, 1, 2]) await drop(town, talk(n, 9 + n))
    await town.clock.windTo('2026-11-23T15:10:00Z')
    await drop(town, news)
    await town.clock.windTo('2026-11-23T15:20:00Z')
    expect((await lastMail(town, 'change')).words).toMatch(expected)
  })
})

describe('an invite that comes late', () => {
  it.each([
    [
      'four hours before: one packet with receipt and card in it',
      '2026-12-02T15:00:00Z',
      ['packet 2026-12-02T15:00', 'debrief 2026-12-02T20:30', 'thanks 2026-12-02T23:00'],
    ],
    [
      'during the round: the record alone, then what follows a round',
      '2026-12-02T19:20:00Z',
      ['debrief 2026-12-02T20:30', 'thanks 2026-12-02T23:00'],
    ],
    ['after the round: the debrief at once, with the drafts inside', '2026-12-02T21:20:00Z', ['debrief 2026-12-02T21:20']],
    ['days after it: the debrief at once, and no thank-yous', '2026-12-05T21:20:00Z', ['debrief 2026-12-05T21:20']],
  ])('%s', async (_when, at, expected) => {
    const town = await aTown()
    await town.clock.windTo(at)
    await drop(town)
    await town.clock.windTo(at < '2026-12-03' ? '2026-12-03T04:00:00Z' : '2026-12-07T04:00:00Z')
    expect(await timeline(town)).toEqual(expected)
  })

  it('carries what was read and the drafts where no mail of their own comes', async () => {
    const early = await aTown()
    await early.clock.windTo('2026-12-02T15:00:00Z')
    await drop(early)
    expect((await lastMail(early, 'packet')).words).toContain('What I read')
    await early.close()

    const late = await aTown()
    await late.clock.windTo('2026-12-02T21:20:00Z')
    await drop(late)
    expect((await lastMail(late, 'debrief')).words).toContain('Hi Tomas,')
  })
})

describe('times', () => {
  it('keep their hour over the change of the clocks in New York (14 March 2027)', async () => {
    const town = await aTown({ startAt: '2027-03-08T15:00:00Z' })
    await drop(town, { start: '20270315T090000' })
    await town.clock.windTo('2027-04-06T15:00:00Z')
    // 48 hours are elapsed time; 09:30 is wall time.
    expect(await timeline(town)).toEqual([
      'receipt 2027-03-08T15:00',
      'packet 2027-03-13T13:00',
      'card 2027-03-15T12:00',
      'debrief 2027-03-15T14:30',
      'thanks 2027-03-15T17:00',
      'last-call 2027-03-16T11:30',
      'nudge 2027-03-22T13:30',
      'second-nudge 2027-03-29T13:30',
      'close-offer 2027-04-05T13:30',
    ])
  })

  it('are those of a candidate in Berlin over 28 March 2027, with the hour of Los Angeles beside them', async () => {
    const town = await aTown({ startAt: '2027-03-22T15:00:00Z', candidate: { homeZone: 'Europe/Berlin' } })
    await drop(town, { start: '20270329T100000', zone: 'America/Los_Angeles' })
    await town.clock.windTo('2027-04-06T15:00:00Z')
    expect(await timeline(town)).toEqual([
      'receipt 2027-03-22T15:00',
      'packet 2027-03-27T17:00',
      'card 2027-03-29T16:00',
      'debrief 2027-03-29T18:30',
      // 23:00 in Berlin is quiet, and enough of the day is left at 07:30.
      'thanks 2027-03-30T05:30',
      'last-call 2027-03-30T14:00',
      'nudge 2027-04-05T07:30',
    ])
    expect((await lastMail(town, 'packet')).words).toMatch(/Monday, 29 March, 19:00–20:00 Berlin time \(10:00–11:00 am in Los Angeles\)/)
  })

  it('of a zone nobody knows are asked about once, and start nothing', async () => {
    const town = await aTown()
    await drop(town, { zone: 'Mars/Olympus' })
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect((await kinds(town)).sort()).toEqual(['question', 'receipt'])
    expect((await lastMail(town, 'question')).words).toContain('Mars/Olympus')
  })

  it('of an all-day hold are asked about once; only the follow-ups count from its date', async () => {
    const town = await aTown()
    await drop(town, { start: '20261202' })
    await town.clock.windTo('2026-12-24T15:00:00Z')
    expect((await kinds(town)).sort()).toEqual(['close-offer', 'nudge', 'question', 'receipt', 'second-nudge'])
  })
})
