import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { pathId } from '../../templates/page/parts/paths.ts'
import { anInvite, aTown, type InviteWords, kinds, lastMail } from './a-scenario.ts'
import { owner } from './owner.ts'
import { asSvix, openDoor } from './webhooks.ts'

const states = async (town: Town) => (await town.interviews()).map(({ status, start }) => `${status} ${start}`)
const at = { second: 'on 2026-12-02T19:00:00Z', third: 'on 2026-12-03T19:00:00Z', fourth: 'on 2026-12-04T19:00:00Z' }
const hour = (day: number) => `2026120${day}T140000`

/** `stamp` null: without DTSTAMP and SEQUENCE. */
const ics = ({ stamp, ...words }: InviteWords & { stamp: string | null }) => {
  const text = anInvite(words)
  return stamp === null ? text.replace(/(?:DTSTAMP|SEQUENCE):.*\r\n/g, '') : text.replace(/DTSTAMP:.*/, `DTSTAMP:${stamp}`)
}
const json = (day: number, over = {}) =>
  JSON.stringify({
    event: 'interview.scheduled',
    interview: {
      id: 'i1',
      title: 'Interview: Data Engineer at Fernhill',
      start: `2026-12-0${day}T14:00:00-05:00`,
      end: `2026-12-0${day}T15:00:00-05:00`,
      interviewers: [{ name: 'Tomas Okafor', email: 'tomas@fernhill.example' }],
      ...over,
    },
  })
/** The same words in other bytes. */
let copies = 0
const again = ([text, type]: readonly [string, string]): [string, string] => {
  copies += 1
  return [text.replace('BEGIN:VEVENT', `X-COPY:${copies}\r\nBEGIN:VEVENT`).replace(/\}$/, `, "copy": ${copies}}`), type]
}
async function answer(town: Town, said: 'yes' | 'no'): Promise<void> {
  const asked = (await town.touchpoints()).findLast(({ kind }) => kind === 'question')
  expect((await owner(town).send(`/questions/${pathId(asked?.subject ?? '')}`, { answer: said })).statusCode).toBe(303)
}

describe('of two versions with the same stamps, or none', () => {
  const pairs = [2, 3, 4].flatMap((from) => [2, 3, 4].filter((to) => to !== from).map((to) => [from, to] as const))

  it.each([['20261120T120000Z'], [null]])('the one that came later counts, whatever the hours are: %s', async (stamp) => {
    for (const [from, to] of pairs) {
      const town = await aTown()
      await town.post(ics({ stamp, start: hour(from) }), 'text/calendar')
      await town.clock.windBy('P1D')
      expect(await town.post(ics({ stamp, start: hour(to) }), 'text/calendar')).toMatchObject({ decision: 'changed' })
      await town.post(ics({ stamp, start: hour(to), text: 'See you.' }), 'text/calendar')
      await town.clock.windBy('PT2H')
      expect(await states(town)).toEqual([`on 2026-12-0${to}T19:00:00Z`])
      expect((await kinds(town)).filter((kind) => kind === 'change')).toHaveLength(1)
    }
  })

  it('the one that came later counts in JSON, and the very same bytes once more change nothing', async () => {
    for (const [from, to] of pairs) {
      const town = await aTown()
      const door = await openDoor(town, 'standard')
      await door.send(json(from), { id: 'a', renamed: asSvix })
      await town.clock.windBy('PT10M')
      await door.send(json(to), { id: 'b', renamed: asSvix })
      await town.clock.windBy('P3D')
      await door.send(json(from), { id: 'c', renamed: asSvix })
      await town.clock.windBy('PT1H')
      expect(await states(town)).toEqual([`on 2026-12-0${to}T19:00:00Z`])
      expect(await kinds(town)).not.toContain('question')
    }
  })

  it.each([
    ['a file', (day: number): [string, string] => [ics({ stamp: null, start: hour(day) }), 'text/calendar']],
    ['JSON', (day: number): [string, string] => [json(day), 'application/json']],
  ])('is back where it was by the yes, and forth again by the next: %s', async (_, words) => {
    const town = await aTown()
    await town.post(...words(2))
    await town.clock.windBy('PT2H')
    await town.post(...words(3))
    await town.clock.windBy('PT2H')
    expect(await town.post(...again(words(2)))).toMatchObject({ decision: 'asked' })
    await town.clock.windBy('P1D')
    await answer(town, 'yes')
    expect(await states(town)).toEqual([at.second])
    expect(await town.post(...again(words(3)))).toMatchObject({ decision: 'asked' })
    await town.clock.windBy('P1D')
    await answer(town, 'no')
    expect(await states(town)).toEqual([at.second])
    expect(await town.post(...again(words(2)))).toMatchObject({ decision: 'no-change' })
  })

  it('is no question where what stands is said once more', async () => {
    const town = await aTown()
    await town.post(ics({ stamp: null }), 'text/calendar')
    await town.clock.windBy('PT2H')
    await town.post(...again([ics({ stamp: null }), 'text/calendar']))
    await town.clock.windBy('P1D')
    expect(await kinds(town)).not.toContain('question')
  })
})

describe('a stamp from a clock that ran ahead', () => {
  it.each([
    ['nine hours', '20261124T000000Z', '2026-11-23T20:00:00Z', '20261123T195900Z'],
    ['a year', '20271120T120000Z', '2026-11-24T15:00:00Z', '20261124T145900Z'],
  ])('does not keep out the next word: %s', async (_, ahead, later, right) => {
    const town = await aTown()
    await town.post(ics({ stamp: ahead }), 'text/calendar')
    await town.clock.windTo(later as '2026-11-24T15:00:00Z')
    expect(await town.post(ics({ stamp: right, start: hour(3) }), 'text/calendar')).toMatchObject({ decision: 'changed' })
    expect(await states(town)).toEqual([at.third])
  })
})

describe('a lower SEQUENCE with a later stamp', () => {
  async function known() {
    const town = await aTown()
    await town.post(ics({ stamp: '20261120T120000Z', sequence: 3 }), 'text/calendar')
    await town.clock.windTo('2026-11-24T15:00:00Z')
    return town
  }
  const move = ics({ stamp: '20261124T145000Z', start: hour(3) })
  const off = ics({ stamp: '20261124T145000Z', method: 'CANCEL' })

  it('asks once whether the interview moves, with both hours, and the yes moves it', async () => {
    const town = await known()
    expect(await town.post(move, 'text/calendar')).toMatchObject({ decision: 'asked' })
    await town.post(move.replace('T145000Z', 'T145500Z'), 'text/calendar')
    await town.clock.windBy('P1D')
    expect((await kinds(town)).filter((kind) => kind === 'question')).toHaveLength(1)
    const { words } = await lastMail(town, 'question')
    expect(words).toContain('I cannot tell whether it is older or newer than what I knew.')
    expect(words).toContain('2 December')
    expect(words).toContain('3 December')
    expect(await states(town)).toEqual([at.second])
    await answer(town, 'yes')
    expect(await states(town)).toEqual([at.third])
    await town.post(ics({ stamp: '20261125T150000Z', start: hour(4) }), 'text/calendar')
    expect(await states(town)).toEqual([at.fourth])
  })

  it('leaves it where it is by the no, and the next word with a higher SEQUENCE counts', async () => {
    const town = await known()
    await town.post(move, 'text/calendar')
    await town.clock.windBy('P1D')
    await answer(town, 'no')
    expect(await states(town)).toEqual([at.second])
    await town.post(ics({ stamp: '20261125T150000Z', start: hour(4), sequence: 4 }), 'text/calendar')
    expect(await states(town)).toEqual([at.fourth])
  })

  it('asks whether it is off, and so it is by the yes', async () => {
    const town = await known()
    expect(await town.post(off, 'text/calendar')).toMatchObject({ decision: 'asked' })
    await town.clock.windBy('P1D')
    expect(await states(town)).toEqual([at.second])
    await answer(town, 'yes')
    expect(await states(town)).toEqual(['cancelled 2026-12-02T19:00:00Z'])
  })

  it('asks as well where a cancel says nothing of when it was written', async () => {
    const town = await known()
    expect(await town.post(ics({ stamp: null, method: 'CANCEL' }), 'text/calendar')).toMatchObject({ decision: 'asked' })
  })

  it('is no question where an older version comes late, nor where it says the same hour', async () => {
    const town = await known()
    const late = { stamp: '20261119T120000Z', start: hour(4) }
    expect(await town.post(ics(late), 'text/calendar')).toMatchObject({ decision: 'stale' })
    expect(await town.post(ics({ ...late, method: 'CANCEL' }), 'text/calendar')).toMatchObject({ decision: 'stale' })
    expect(await town.post(ics({ stamp: '20261124T145000Z', text: 'Ring twice.' }), 'text/calendar')).not.toMatchObject({
      decision: 'asked',
    })
    await town.clock.windBy('P1D')
    expect(await states(town)).toEqual([at.second])
    expect(await kinds(town)).not.toContain('question')
  })
})
