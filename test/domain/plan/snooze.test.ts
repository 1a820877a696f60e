import { describe, expect, it } from 'vitest'
import { laterHours } from '../../../functions/domain/plan/hours/later-hours.ts'
import type { View } from '../../../functions/domain/view/view.ts'
import { aLife, aMeetingRound, diary, happens, type Life, mails, moved, ny, onClock, viewOf, windTo } from './life.ts'

const round = aMeetingRound({ start: '2026-12-02 14:00' })
const begun = () => aLife(viewOf([round]), ny('2026-11-25 10:05'))

const rowOf = ({ rows }: Life, kind: string, occasion = 1) => {
  const row = rows.find((one) => one.kind === kind && one.occasion === occasion)
  if (row === undefined) throw new Error(`no ${kind} ${occasion}`)
  return row
}

/** The candidate's word at that instant. */
const putOff = (life: Life, kind: string, at: string, until: string, occasion = 1): Life =>
  happens(life, ny(at), (view: View) => {
    const { key } = rowOf(life, kind, occasion)
    return { ...view, snoozes: [...(view.snoozes ?? []).filter((one) => one.key !== key), { key, until: ny(until), at: ny(at) }] }
  })

const times = (life: Life, kind: string) => diary(life).filter((one) => one.startsWith(`${kind} `))
const wholeLife = (life: Life) => windTo(life, ny('2027-02-01 00:00'))

describe('a mail that is put off', () => {
  it('before it went, goes at the hour chosen, once, and nothing else moves', () => {
    const before = wholeLife(begun())
    const after = wholeLife(putOff(begun(), 'debrief', '2026-11-26 09:00', '2026-12-02 18:30'))
    expect(times(before, 'debrief')).toEqual(['debrief Wed 2026-12-02 15:30'])
    expect(times(after, 'debrief')).toEqual(['debrief Wed 2026-12-02 18:30'])
    const others = (life: Life) => diary(life).filter((one) => !one.startsWith('debrief'))
    expect(others(after)).toEqual(others(before))
    expect(rowOf(after, 'debrief').because).toBe('You put it off until then.')
  })

  it('after it went, comes once more, and once more again if asked, each time once', () => {
    const sent = windTo(begun(), ny('2026-12-02 16:00'))
    const once = putOff(sent, 'debrief', '2026-12-02 16:00', '2026-12-03 07:30')
    expect(times(wholeLife(once), 'debrief')).toEqual(['debrief Wed 2026-12-02 15:30', 'debrief Thu 2026-12-03 07:30'])
    const twice = putOff(windTo(once, ny('2026-12-03 08:00')), 'debrief', '2026-12-03 08:00', '2026-12-07 07:30', 2)
    expect(times(wholeLife(twice), 'debrief').slice(2)).toEqual(['debrief Mon 2026-12-07 07:30'])
  })

  it('goes at the last hour said, however often that changes before it goes', () => {
    const first = putOff(begun(), 'packet', '2026-11-26 09:00', '2026-12-01 07:30')
    const second = putOff(first, 'packet', '2026-11-27 09:00', '2026-12-01 18:00')
    expect(times(wholeLife(second), 'packet')).toEqual(['packet Tue 2026-12-01 18:00'])
  })

  it('is not sent where the reason for it has gone meanwhile', () => {
    const sent = putOff(windTo(begun(), ny('2026-12-02 16:00')), 'debrief', '2026-12-02 16:00', '2026-12-04 07:30')
    const over = happens(sent, ny('2026-12-03 09:00'), (view) => ({
      ...view,
      applications: view.applications.map((one) => ({
        ...one,
        rounds: one.rounds.map((each) => ({
          ...each,
          debrief: {
            people: [],
            redo: null,
            doubt: null,
            decisionBy: null,
            happened: 'yes' as const,
            other: null,
            at: ny('2026-12-03 09:00'),
          },
        })),
      })),
    }))
    expect(times(wholeLife(over), 'debrief')).toHaveLength(1)
    expect(rowOf(over, 'debrief', 2)).toMatchObject({ state: 'skipped', reason: 'the debrief is in' })
  })

  it('goes by its own rule again where the interview moves before the hour chosen', () => {
    const later = putOff(begun(), 'packet', '2026-11-26 09:00', '2026-12-02 09:00')
    const earlier = happens(later, ny('2026-11-26 12:00'), (view) => ({
      ...view,
      applications: view.applications.map((one) => ({ ...one, rounds: [moved(round, '2026-12-01 14:00', '2026-11-26 12:00')] })),
    }))
    expect(times(wholeLife(earlier), 'packet')).toEqual(['packet Sun 2026-11-29 14:00'])
  })

  it('lets the next follow-up count from the one that was put off', () => {
    const plain = wholeLife(begun())
    const first = mails(plain).find(({ kind }) => kind === 'nudge')
    const sent = windTo(begun(), first?.sentAt ?? '')
    const late = wholeLife(putOff(sent, 'nudge', onClock(first?.sentAt ?? '').slice(4), '2026-12-14 07:30'))
    const second = (life: Life) => mails(life).find(({ kind }) => kind === 'second-nudge')?.sentAt ?? ''
    expect(times(late, 'nudge')).toHaveLength(2)
    expect(second(late) > second(plain)).toBe(true)
    expect(onClock(second(late))).toBe('Mon 2026-12-21 09:30')
  })
})

describe('the hours offered', () => {
  const offered = (life: Life, kind: string) => {
    const { offered: all, tooLate } = laterHours(life.view, life.rows, rowOf(life, kind), life.now)
    return [...all.map(({ name, comesAt }) => `${name} ${onClock(comesAt)}`), ...(tooLate ? ['too late'] : [])]
  }

  it('are three hours, the next morning and Monday, from the hour at which it would come', () => {
    expect(offered(begun(), 'nudge')).toEqual(['hours Wed 2026-12-09 12:30', 'morning Thu 2026-12-10 09:30', 'monday Mon 2026-12-14 09:30'])
  })

  it('are from now once it has come, and Monday is named once', () => {
    const sunday = aMeetingRound({ start: '2026-12-06 14:00' })
    const life = windTo(aLife(viewOf([sunday]), ny('2026-11-25 10:05')), ny('2026-12-06 16:00'))
    expect(offered(life, 'debrief')).toEqual(['hours Sun 2026-12-06 19:00', 'morning Mon 2026-12-07 07:30'])
  })

  it('never pass its use: what would is said, and the latest hour that helps is offered instead', () => {
    expect(offered(begun(), 'packet')).toEqual([
      'hours Mon 2026-11-30 17:00',
      'morning Tue 2026-12-01 07:30',
      'latest Wed 2026-12-02 13:00',
      'too late',
    ])
    expect(offered(begun(), 'card')).toEqual(['too late'])
  })

  it('of a mail in the evening leave the night quiet, and name the morning once', () => {
    const life = windTo(begun(), ny('2026-12-02 20:00'))
    expect(offered(life, 'debrief')).toEqual(['morning Thu 2026-12-03 07:30', 'monday Mon 2026-12-07 07:30'])
  })
})
