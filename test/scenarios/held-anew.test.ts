import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { anInvite, aTown, drop, type InviteWords, lastMail, timeline } from './a-scenario.ts'
import { owner } from './owner.ts'

/** The round that is known by its day, and what became of it. */
async function tell(town: Town, day: string, happened: string): Promise<void> {
  const one = (await town.interviews()).find(({ start }) => start?.startsWith(day))
  const met = one?.interviewers.map(({ key }) => key) ?? []
  await owner(town).send(`/rounds/${one?.roundId}/debrief`, { met, person: met, detail: '', happened })
  await town.settle()
}

async function nobodyCame(happened = 'no-show'): Promise<Town> {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-12-02T20:10:00Z')
  await tell(town, '2026-12-02', happened)
  return town
}

/** A new invitation under a uid of its own, written when it comes. */
async function invitedAt(town: Town, at: string, words: InviteWords): Promise<void> {
  await town.clock.windTo(at)
  const stamp = `${at.slice(0, 19).replace(/[-:]/g, '')}Z`
  await town.post(anInvite({ uid: `${stamp}@fernhill.example`, ...words }).replace(/DTSTAMP:.*/, `DTSTAMP:${stamp}`), 'text/calendar')
}

const rounds = async (town: Town): Promise<string[]> =>
  (await town.interviews()).map(({ start, interviewers }) => `${start?.slice(5, 16)} ${interviewers.map(({ name }) => name).join(', ')}`)

const tuesday: InviteWords = { start: '20261208T110000' }
const anew = ['12-08T16:00 Tomas Okafor']

describe('a new invitation under another uid, after an interview that nobody came to', () => {
  it.each(['no-show', 'moved'])('is that interview held anew, with all that follows it, where it was told as %s', async (happened) => {
    const town = await nobodyCame(happened)
    await invitedAt(town, '2026-12-03T15:00:00Z', { ...tuesday, title: 'Rescheduled: Interview: Data Engineer at Fernhill' })
    expect(await rounds(town)).toEqual(anew)
    await town.clock.windTo('2026-12-09T10:00:00Z')
    expect((await timeline(town)).filter((line) => line.slice(-16) > '2026-12-03')).toEqual([
      'change 2026-12-03T15:05',
      'card 2026-12-08T15:00',
      'debrief 2026-12-08T17:30',
      'thanks 2026-12-08T20:00',
    ])
    expect((await lastMail(town, 'thanks')).subject).not.toContain('round 2')
  })

  it('is followed up at its own hour also on the same day', async () => {
    const town = await nobodyCame()
    await invitedAt(town, '2026-12-02T20:30:00Z', { start: '20261202T173000' })
    expect(await rounds(town)).toEqual(['12-02T22:30 Tomas Okafor'])
    await town.clock.windTo('2026-12-03T12:00:00Z')
    expect((await timeline(town)).filter((line) => line.slice(-16) > '2026-12-02T21')).toEqual([
      'card 2026-12-02T21:30',
      'debrief 2026-12-03T00:00',
    ])
  })

  it('is so too where it came before the candidate told of it', async () => {
    const town = await aTown()
    await drop(town)
    await invitedAt(town, '2026-12-02T19:40:00Z', tuesday)
    await town.clock.windTo('2026-12-02T20:45:00Z')
    await tell(town, '2026-12-02', 'no-show')
    expect(await rounds(town)).toEqual(anew)
  })

  it('stays one with it when nobody comes again, and when it is held at last', async () => {
    const town = await nobodyCame()
    await invitedAt(town, '2026-12-03T15:00:00Z', tuesday)
    await town.clock.windTo('2026-12-08T17:10:00Z')
    await tell(town, '2026-12-08', 'no-show')
    expect(await rounds(town)).toEqual(anew)
    await invitedAt(town, '2026-12-08T19:00:00Z', { start: '20261210T110000' })
    expect(await rounds(town)).toEqual(['12-10T16:00 Tomas Okafor'])
    await town.clock.windTo('2026-12-10T17:40:00Z')
    await tell(town, '2026-12-10', 'yes')
    expect(await rounds(town)).toEqual(['12-10T16:00 Tomas Okafor'])
    await town.clock.windTo('2026-12-11T00:00:00Z')
    expect((await lastMail(town, 'thanks')).subject).toBe('Your thank-you notes: Fernhill')
  })

  it.each([
    ['the first one was held', 'yes', tuesday],
    ['others are met', 'no-show', { ...tuesday, people: ['Rosa Klein:rosa@fernhill.example'] }],
  ] as const)('is a further round where %s', async (_, happened, words) => {
    const town = await nobodyCame(happened)
    await invitedAt(town, '2026-12-03T15:00:00Z', {
      ...words,
      people: [...('people' in words ? words.people : ['Tomas Okafor:tomas@fernhill.example'])],
    })
    expect((await rounds(town)).map((one) => one.slice(0, 11))).toEqual(['12-02T19:00', '12-08T16:00'])
  })

  it('leaves a round alone that was known before', async () => {
    const town = await aTown()
    await drop(town)
    await drop(town, { uid: 'r2@fernhill.example', ...tuesday })
    await town.clock.windTo('2026-12-02T20:10:00Z')
    await tell(town, '2026-12-02', 'no-show')
    expect((await rounds(town)).map((one) => one.slice(0, 11))).toEqual(['12-02T19:00', '12-08T16:00'])
  })
})
