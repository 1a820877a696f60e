import { describe, expect, it } from 'vitest'
import { cityOf, clockWords, dayFromNow, durationWords, shortMoment, spanWords, whenWords } from '../../templates/when.ts'

const span = ['2026-12-02T19:00:00Z', '2026-12-02T20:00:00Z'] as const

describe('when a round is', () => {
  it.each([
    ['America/New_York', 'Europe/Berlin', 'Wednesday, 2 December 2026, 2:00–3:00 pm New York time (20:00–21:00 in Berlin)'],
    ['Europe/Berlin', 'America/New_York', 'Wednesday, 2 December 2026, 20:00–21:00 Berlin time (2:00–3:00 pm in New York)'],
    ['America/New_York', 'America/Toronto', 'Wednesday, 2 December 2026, 2:00–3:00 pm New York time'],
    ['Europe/Berlin', null, 'Wednesday, 2 December 2026, 20:00–21:00 Berlin time'],
    [
      'Asia/Tokyo',
      'Europe/London',
      'Thursday, 3 December 2026, 04:00–05:00 Tokyo time (in London it is still Wednesday, 2 December 2026, 19:00–20:00)',
    ],
    [
      'Europe/London',
      'Asia/Calcutta',
      'Wednesday, 2 December 2026, 19:00–20:00 London time (in Kolkata it is already Thursday, 3 December 2026, 00:30–01:30)',
    ],
    ['America/Sao_Paulo', 'UTC', 'Wednesday, 2 December 2026, 4:00–5:00 pm São Paulo time (19:00–20:00 UTC)'],
  ])('for someone in %s, with people in %s', (home, theirs, words) => {
    expect(whenWords(...span, { home, theirs })).toBe(words)
  })

  it('follows each side’s own clock change', () => {
    // New York has changed its clocks on 8 March 2026, Berlin not before the 29th.
    expect(whenWords('2026-03-10T13:00:00Z', null, { home: 'America/New_York', theirs: 'Europe/Berlin' })).toBe(
      'Tuesday, 10 March 2026, 9:00 am New York time (14:00 in Berlin)',
    )
  })
})

it('twelve is noon or midnight where the clock has two halves', () => {
  expect([clockWords('2026-12-02T05:00:00Z', 'America/New_York'), clockWords('2026-12-02T17:00:00Z', 'America/New_York')]).toEqual([
    'midnight',
    'noon',
  ])
})

it('a span names both halves of the day, and another day', () => {
  expect(spanWords('2026-12-02T16:30:00Z', '2026-12-02T17:30:00Z', 'America/New_York')).toBe('11:30 am–12:30 pm')
  expect(spanWords('2026-12-02T22:30:00Z', '2026-12-02T23:30:00Z', 'Europe/Berlin')).toBe('23:30–00:30 on Thursday')
})

it('a span may end or begin at noon', () => {
  expect(spanWords('2026-12-02T16:30:00Z', '2026-12-02T17:00:00Z', 'America/New_York')).toBe('11:30 am–noon')
  expect(spanWords('2026-12-02T17:00:00Z', '2026-12-02T18:00:00Z', 'America/New_York')).toBe('noon–1:00 pm')
  expect(spanWords('2026-12-02T11:00:00Z', '2026-12-02T12:00:00Z', 'Europe/Berlin')).toBe('12:00–13:00')
})

it('a reader of today is told neither a near year nor a zone that only one side has', () => {
  const at = (today: string, theirs: string | null) => whenWords(...span, { home: 'America/New_York', theirs, today })
  expect(at('2026-11-30', null)).toBe('Wednesday, 2 December, 2:00–3:00 pm')
  expect(at('2026-11-30', 'America/Toronto')).toBe('Wednesday, 2 December, 2:00–3:00 pm')
  expect(at('2026-11-30', 'Europe/Berlin')).toBe('Wednesday, 2 December, 2:00–3:00 pm New York time (20:00–21:00 in Berlin)')
  expect([at('2026-10-03', null), at('2026-10-02', null)]).toEqual([
    'Wednesday, 2 December, 2:00–3:00 pm',
    'Wednesday, 2 December 2026, 2:00–3:00 pm',
  ])
})

it('a subject has the hour as short as one says it', () => {
  expect(['2026-12-10T16:00:00Z', '2026-12-04T20:30:00Z', '2026-12-04T17:00:00Z'].map((at) => shortMoment(at, 'America/New_York'))).toEqual(
    ['Thu 10 Dec, 11 am', 'Fri 4 Dec, 3:30 pm', 'Fri 4 Dec, noon'],
  )
  expect(shortMoment('2026-12-04T15:00:00Z', 'Europe/Berlin')).toBe('Fri 4 Dec, 16:00')
})

it('cities are written as people write them', () => {
  expect(['America/Argentina/Buenos_Aires', 'Asia/Saigon', 'Europe/Kiev'].map(cityOf)).toEqual(['Buenos Aires', 'Ho Chi Minh City', 'Kyiv'])
})

it('a fixed offset is written as people mean it, not with the sign of the zone database', () => {
  expect(['Etc/GMT-1', 'Etc/GMT+5'].map(cityOf)).toEqual(['UTC+1', 'UTC−5'])
})

it('near days have a name', () => {
  expect(['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'].map((day) => dayFromNow(day, '2026-12-02'))).toEqual([
    'yesterday',
    'today',
    'tomorrow',
    'Friday, 4 December',
  ])
})

it('lengths are in hours and minutes', () => {
  expect([
    durationWords('2026-12-02T19:00:00Z', '2026-12-02T20:30:00Z'),
    durationWords('2026-12-02T19:00:00Z', '2026-12-02T19:45:00Z'),
  ]).toEqual(['1 hour 30 minutes', '45 minutes'])
})
