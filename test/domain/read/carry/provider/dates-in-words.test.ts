import { describe, expect, it } from 'vitest'
import { timesOf } from '../../../../../functions/domain/read/carry/provider/shape/event-times.ts'

const start = (event: Record<string, string>) => {
  const { start: began } = timesOf(event, null)
  return began?.kind === 'known' ? began.moment.instant : began
}

describe('a day in two numbers is read as the clock beside it reads it', () => {
  it.each([
    [{ start: '12/3/2026 2:00 PM', timezone: 'Eastern Time (US & Canada)' }, '2026-12-03T19:00:00Z'],
    [{ start: '12/3/2026 2:00 PM', timezone: 'America/New_York' }, '2026-12-03T19:00:00Z'],
    [{ start: '12/3/2026 2:00 PM', timezone: 'Pacific Standard Time' }, '2026-12-03T22:00:00Z'],
    [{ start: '12/3/2026 7:00 PM', timezone: 'UTC' }, '2026-12-03T19:00:00Z'],
    [{ start: '3/12/2026 2:00 PM', timezone: 'Europe/London' }, '2026-12-03T14:00:00Z'],
    [{ start: '3/12/2026 14:00', timezone: 'W. Europe Standard Time' }, '2026-12-03T13:00:00Z'],
  ])('%j', (event, instant) => expect(start(event)).toBe(instant))
})

describe('GMT behind an hour of a machine is UTC, in summer too', () => {
  it.each([
    ['Thu, 03 Dec 2026 19:00:00 GMT', '2026-12-03T19:00:00Z'],
    ['Fri, 03 Jul 2026 19:00:00 GMT', '2026-07-03T19:00:00Z'],
    ['Thu, 03 Dec 2026 19:00:00 +0000', '2026-12-03T19:00:00Z'],
    ['Thu, 03 Dec 2026 14:00:00 -0500', '2026-12-03T19:00:00Z'],
  ])('%s', (words, instant) => expect(start({ start: words })).toBe(instant))
})
