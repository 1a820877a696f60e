import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { invite } from './invites.ts'
import { type Running, removeFolder, startRunning } from './running.ts'

/** The loop as a newcomer runs it: a process, its control API and the movable clock. Monday 23 November 2026, 10:00 in New York. */
const start = '2026-11-23T15:00:00Z'
const minute = (instant: string) => `${instant.slice(0, 16)}Z`

const wholeLoop = [
  ['receipt', '2026-11-23T15:00Z'],
  ['packet', '2026-11-30T19:00Z'],
  ['card', '2026-12-02T18:00Z'],
  ['debrief', '2026-12-02T20:30Z'],
  ['thanks', '2026-12-02T23:00Z'],
  ['last-call', '2026-12-03T16:00Z'],
  ['nudge', '2026-12-09T14:30Z'],
  ['second-nudge', '2026-12-16T14:30Z'],
  ['close-offer', '2026-12-23T14:30Z'],
]

describe('the main job', () => {
  let town: Running
  const timeline = async () => (await town.outbox()).map((mail) => [mail.touchpoint.kind, minute(mail.sentAt)])

  beforeEach(async () => {
    town = await startRunning(['--clock', start])
  })
  afterEach(async () => {
    await town.kill('SIGKILL')
    await removeFolder(town.data)
  })

  it('mails every touchpoint of a round at the minute the default plan gives, and none twice', async () => {
    expect(await town.post(invite(), 'text/calendar')).toMatchObject({ decision: 'new-round' })
    await town.wind({ to: '2026-12-24T15:00:00Z' })
    expect(await timeline()).toEqual(wholeLoop)
    const thanks = (await town.outbox()).find((mail) => mail.touchpoint.kind === 'thanks')
    expect(thanks?.text).toContain('Desta Bekele')
    expect(thanks?.text).toContain('Hollis Arden')
    expect(new Set((await town.outbox()).map((mail) => mail.to))).toEqual(new Set(['alex.morgan@example.com']))
  })

  it('answers the same invite posted again with the same answer, and mails nothing more', async () => {
    const first = await town.post(invite(), 'text/calendar')
    expect(await town.post(invite(), 'text/calendar')).toMatchObject({ id: first.id })
    await town.wind({ by: 'PT1H' })
    expect(await timeline()).toEqual([wholeLoop[0]])
  })

  it('says so when a cancel comes half-way, and stops the rest', async () => {
    await town.post(invite(), 'text/calendar')
    await town.wind({ to: '2026-12-01T15:00:00Z' })
    expect(
      await town.post(invite({ method: 'CANCEL', status: 'CANCELLED', sequence: 1, stamp: '20261201T140000Z' }), 'text/calendar'),
    ).toMatchObject({ decision: 'cancelled' })
    await town.wind({ to: '2026-12-24T15:00:00Z' })
    expect(await timeline()).toEqual([
      ['receipt', '2026-11-23T15:00Z'],
      ['packet', '2026-11-30T19:00Z'],
      ['change', '2026-12-01T15:05Z'],
      ['cancel-follow-up', '2026-12-03T14:30Z'],
    ])
  })

  it('says so when the round moves, and moves what has not been sent', async () => {
    await town.post(invite(), 'text/calendar')
    await town.wind({ to: '2026-12-01T15:00:00Z' })
    const moved = invite({ sequence: 1, start: '20261204T100000', end: '20261204T110000', stamp: '20261201T140000Z' })
    expect(await town.post(moved, 'text/calendar')).toMatchObject({ decision: 'changed' })
    await town.wind({ to: '2026-12-05T15:00:00Z' })
    expect(await timeline()).toEqual([
      ['receipt', '2026-11-23T15:00Z'],
      ['packet', '2026-11-30T19:00Z'],
      ['change', '2026-12-01T15:05Z'],
      ['card', '2026-12-04T14:00Z'],
      ['debrief', '2026-12-04T16:30Z'],
      ['thanks', '2026-12-04T19:00Z'],
      ['last-call', '2026-12-05T12:30Z'],
    ])
  })

  it.each(['SIGTERM', 'SIGKILL'] as const)('loses nothing and repeats nothing when the process ends half-way by %s', async (signal) => {
    await town.post(invite(), 'text/calendar')
    await town.wind({ to: '2026-12-02T18:30:00Z' })
    await town.kill(signal)
    await town.again()
    await town.wind({ to: '2026-12-24T15:00:00Z' })
    expect(await timeline()).toEqual(wholeLoop)
  })

  it('goes on when it is killed in the middle of winding', async () => {
    await town.post(invite(), 'text/calendar')
    const winding = town.wind({ to: '2026-12-24T15:00:00Z' }).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 400))
    await town.kill('SIGKILL')
    await winding
    await town.again()
    await town.wind({ to: '2026-12-24T15:00:00Z' })
    expect((await timeline()).map(([kind]) => kind)).toEqual(wholeLoop.map(([kind]) => kind))
  })
})
