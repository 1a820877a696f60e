import { describe, expect, it } from 'vitest'
import { clashesOf } from '../../../../functions/domain/view/meeting/clashes.ts'
import { aMeetingRound, apart, ny } from '../../plan/life.ts'

const first = aMeetingRound({ start: '2026-12-03 11:00', name: 'one' })
const found = (start: string, over = {}) =>
  clashesOf(apart([first, aMeetingRound({ start, name: 'two', ...over })])).map(({ kind, minutes }) => [kind, minutes])

describe('two interviews', () => {
  it.each([
    ['11:30', {}, [['overlap', -30]]],
    ['10:30', {}, [['overlap', -30]]],
    ['12:00', {}, []],
    ['12:00', { onSite: true }, [['too-little-time', 0]]],
    ['12:59', { onSite: true }, [['too-little-time', 59]]],
    ['13:00', { onSite: true }, []],
    ['11:30', { status: 'cancelled' }, []],
  ])('at 11:00 and %s %j', (start, over, expected) => {
    expect(found(`2026-12-03 ${start}`, over)).toEqual(expected)
  })

  it.each([
    ['12:30', {}, [['too-little-time', 30]]],
    ['13:00', {}, []],
  ])('at 11:00 on site and %s on a screen', (start, over, expected) => {
    const onSite = aMeetingRound({ start: '2026-12-03 11:00', name: 'one', onSite: true })
    const second = aMeetingRound({ start: `2026-12-03 ${start}`, name: 'two', ...over })
    expect(clashesOf(apart([onSite, second])).map(({ kind, minutes }) => [kind, minutes])).toEqual(expected)
  })

  it('clash once, where the other is before one talk of a day and at the same time as another', () => {
    const day = aMeetingRound({ start: '2026-12-03 10:30', name: 'day', onSite: true })
    const [talk] = day.sessions
    const sessions = talk ? [talk, { ...talk, start: ny('2026-12-03 12:00'), end: ny('2026-12-03 12:45') }] : []
    expect(clashesOf(apart([first, { ...day, sessions }])).map(({ kind }) => kind)).toEqual(['overlap'])
  })
})
