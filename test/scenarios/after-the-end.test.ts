import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { anInvite, aTown, drop, lastMail, timeline } from './a-scenario.ts'

const since = async (town: Town, at: string) => (await timeline(town)).filter((line) => line.slice(-16) >= at)

/** The calendar's cancel, written at that time. */
async function cancelAt(town: Town, at: string) {
  await town.clock.windTo(at)
  const stamp = at.replace(/[-:]/g, '')
  const { decision, reason } = await town.post(
    anInvite({ method: 'CANCEL', sequence: 1 }).replace(/DTSTAMP:.*/, `DTSTAMP:${stamp}`),
    'text/calendar',
  )
  await town.settle()
  return `${decision}: ${reason}`
}

describe('a cancel that comes when the interview is over', () => {
  it.each([
    ['two days later', '2026-12-04T15:00:00Z'],
    ['ten minutes after its end', '2026-12-02T20:10:00Z'],
  ])('ends nothing of what follows: %s', async (_, at) => {
    const town = await aTown()
    await drop(town)
    expect(await cancelAt(town, at)).toMatch(/^no-change: .*was over by then/)
    await town.clock.windTo('2026-12-12T00:00:00Z')
    const rest = (await since(town, '2026-12-02T19:30')).filter((line) => !line.startsWith('receipt'))
    expect(rest).toEqual(['debrief 2026-12-02T20:30', 'thanks 2026-12-02T23:00', 'last-call 2026-12-03T16:00', 'nudge 2026-12-09T14:30'])
    expect((await town.interviews()).map(({ status }) => status)).toEqual(['on'])
    expect((await lastMail(town, 'receipt')).words).toMatch(/was over by then/)
  })

  it('calls off what is still ahead, as before', async () => {
    const town = await aTown()
    await drop(town)
    expect(await cancelAt(town, '2026-12-02T15:00:00Z')).toMatch(/^cancelled/)
    await town.clock.windTo('2026-12-03T00:00:00Z')
    expect((await town.interviews()).map(({ status }) => status)).toEqual(['cancelled'])
    expect(await since(town, '2026-12-02T19:30')).toEqual([])
  })
})

describe('an interview of a whole day', () => {
  const day = '20261203'

  it('is told by its date where it moves', async () => {
    const town = await aTown()
    await drop(town, { start: day })
    await town.clock.windBy('P1D')
    await drop(town, { start: '20261207', sequence: 1 })
    await town.clock.windBy('PT30M')
    const { words } = await lastMail(town, 'change')
    expect(words).toContain('When before: Thursday, 3 December, no hour given now: Monday, 7 December, no hour given')
    expect(words).not.toMatch(/Wednesday|Sunday|7:00 pm/)
  })

  it('is told by its date beside the hour it gets, and where it loses its hour', async () => {
    const town = await aTown()
    await drop(town, { start: day })
    await town.clock.windBy('P1D')
    await drop(town, { start: `${day}T100000`, sequence: 1 })
    await town.clock.windBy('PT30M')
    expect((await lastMail(town, 'change')).words).toContain(
      'When before: Thursday, 3 December, no hour given now: Thursday, 3 December, 10:00–11:00 am',
    )
    await town.clock.windBy('P1D')
    await drop(town, { start: day, sequence: 2 })
    await town.clock.windBy('PT30M')
    expect((await lastMail(town, 'change')).words).toContain(
      'When before: Thursday, 3 December, 10:00–11:00 am now: Thursday, 3 December, no hour given',
    )
  })

  it('is told by its date where it is called off, and in the note that asks for a new one', async () => {
    const town = await aTown()
    await drop(town, { start: day })
    await town.clock.windBy('P1D')
    await drop(town, { start: day, sequence: 1, method: 'CANCEL' })
    await town.clock.windBy('PT30M')
    const { subject, words } = await lastMail(town, 'change')
    expect(subject).toContain('Thu 3 Dec')
    expect(words).toContain('It was: Thursday, 3 December, no hour given')
    await town.clock.windBy('P4D')
    const follow = await lastMail(town, 'cancel-follow-up')
    expect(follow.words).toContain('It was: Thursday, 3 December, no hour given')
    expect(follow.words).not.toMatch(/Wednesday, 2|7:00 pm/)
  })
})
