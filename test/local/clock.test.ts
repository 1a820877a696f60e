import { describe, expect, it } from 'vitest'
import { movableClock, virtualClock } from '../../local/town/clock.ts'
import { monday } from './a-world.ts'

const second = 1000

describe('the clock', () => {
  it('runs with the one beneath it, from where it was moved to', () => {
    let ticks = Date.parse(monday)
    const clock = movableClock({ ticks: () => ticks, offset: 0 })
    clock.moveTo(Date.parse('2026-12-24T15:00:00Z'))
    ticks += 90 * second
    expect(clock.now()).toBe('2026-12-24T15:01:30Z')
  })

  it('stands still while something holds it, and then has caught up', () => {
    let ticks = Date.parse(monday)
    const clock = movableClock({ ticks: () => ticks, offset: 0 })
    const [first, second_] = [clock.hold(), clock.hold()]
    ticks += 5 * second
    first()
    first()
    expect(clock.now()).toBe(monday)
    second_()
    expect(clock.now()).toBe('2026-11-23T09:00:05Z')
  })

  it('never goes back: not when told to, and not when the clock beneath it does', () => {
    let ticks = Date.parse(monday)
    const clock = movableClock({ ticks: () => ticks, offset: 0 })
    clock.moveTo(Date.parse(monday) - 60 * second)
    expect(clock.now()).toBe(monday)
    ticks -= 3600 * second
    expect(clock.now()).toBe(monday)
  })

  it('tells its offset, so that it can go on after a restart', () => {
    let kept = 0
    const clock = movableClock({ ticks: () => 1000, offset: 0, save: (offset) => (kept = offset) })
    clock.moveTo(Date.parse(monday))
    expect(movableClock({ ticks: () => 1000, offset: kept }).now()).toBe(monday)
  })

  it('passes no time by itself in tests', () => {
    const clock = virtualClock(monday)
    expect([clock.now(), clock.now()]).toEqual([monday, monday])
  })
})
