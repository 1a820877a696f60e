import { describe, expect, it, onTestFinished } from 'vitest'
import { randomFrom, unsettle } from '../../local/town/chaos.ts'
import { startTown } from '../../local/town/town.ts'
import { plainReader } from './plain-reader.ts'

const kinds = ['receipt', 'packet', 'card', 'debrief', 'thanks', 'last-call', 'nudge', 'second-nudge', 'close-offer']

/** Everything AWS does now and then, far more often, except what nobody could survive: a lost answer whose event is lost as well. */
const rough = {
  twice: 0.3,
  late: 0.3,
  lateBySeconds: 600,
  shuffled: 0.5,
  timerLost: 0.2,
  timerTwice: 0.2,
  timerLate: 0.3,
  answerLost: 0.2,
  throttled: 0.1,
  eventLate: 0.2,
}

describe('an unsettled world', () => {
  it.each([1, 2, 3, 4, 5, 6])('still sends every mail, and none twice (seed %i)', async (seed) => {
    const town = await startTown({ world: { reader: plainReader } })
    onTestFinished(() => town.close())
    unsettle(town, seed, rough)
    await town.post('{}', 'application/json').catch(() => undefined)
    for (const day of ['2026-11-30T19:00:00Z', '2026-12-03T00:00:00Z', '2026-12-24T15:00:00Z']) {
      await town.clock.windTo(day)
      await town.restart()
      unsettle(town, seed + 100, rough)
    }
    expect((await town.outbox()).map(({ touchpoint }) => touchpoint.kind)).toEqual(kinds)
    expect((await town.touchpoints()).filter(({ state }) => state !== 'sent')).toEqual([])
  })

  it('misbehaves the same way for the same seed', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, randomFrom(seed))
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })
})
