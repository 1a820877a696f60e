import { describe, expect, it } from 'vitest'
import type { Town } from '../../local/town/town.ts'
import { pathId } from '../../templates/page/parts/paths.ts'
import { aTown, drop, kinds, lastMail } from './a-scenario.ts'
import { owner } from './owner.ts'

const hour = (day: number) => `2026120${day}T140000`
const lena = { uid: 'other@fernhill.example', organizer: 'Lena Roth:lena@fernhill.example' }
const states = async (town: Town) => (await town.interviews()).map(({ status, start }) => `${status} ${start}`).sort()
const at = { second: 'on 2026-12-02T19:00:00Z', third: 'on 2026-12-03T19:00:00Z', fourth: 'on 2026-12-04T19:00:00Z' }
async function answer(town: Town, said: 'yes' | 'no'): Promise<void> {
  const asked = (await town.touchpoints()).findLast(({ kind }) => kind === 'question')
  expect((await owner(town).send(`/questions/${pathId(asked?.subject ?? '')}`, { answer: said })).statusCode).toBe(303)
}
const questions = async (town: Town) => (await kinds(town)).filter((kind) => kind === 'question').length

/** Two people invite to one interview, and one of them moves theirs a day later. */
async function aMovedTown(order: readonly object[] = [{}, lena], mover: object = order[0] ?? {}) {
  const town = await aTown()
  for (const one of order) {
    await drop(town, one)
    await town.clock.windBy('PT1H')
  }
  expect(await states(town)).toEqual([at.second])
  await drop(town, { ...mover, start: hour(3), sequence: 1, written: '20261124' })
  await town.clock.windBy('P1D')
  return town
}

describe('two invitations to one hour, and one of them moves', () => {
  it.each([
    ['the first', [{}, lena], {}],
    ['the second', [{}, lena], lena],
    ['the first, of two that came in the other order', [lena, {}], lena],
  ])('asks once which holds, with both hours: %s', async (_, order, mover) => {
    const town = await aMovedTown(order, mover)
    expect(await questions(town)).toBe(1)
    const { words } = await lastMail(town, 'question')
    expect(words).toContain('Another invitation to this hour has moved, and this one says nothing.')
    expect(words).toContain('2 December')
    expect(words).toContain('3 December')
    expect(await states(town)).toEqual([at.second, at.third])
  })

  it('is one interview at the new hour by the yes, also when that moves again', async () => {
    const town = await aMovedTown()
    await answer(town, 'yes')
    expect(await states(town)).toEqual([at.third])
    await drop(town, { start: hour(4), sequence: 2, written: '20261125' })
    await town.clock.windBy('P1D')
    expect(await states(town)).toEqual([at.fourth])
    expect(await questions(town)).toBe(1)
  })

  it.each([
    [
      'is called off there',
      { method: 'CANCEL' as const, start: hour(3), sequence: 2, written: '20261125' },
      ['cancelled 2026-12-03T19:00:00Z'],
    ],
    ['has its old invitation called off as well', { ...lena, method: 'CANCEL' as const, sequence: 1, written: '20261125' }, [at.third]],
    [
      'has its old invitation sent anew',
      { ...lena, sequence: 1, written: '20261125', text: 'See you on Wednesday.' },
      [at.second, at.third],
    ],
  ])('after the yes, %s', async (_, then, after) => {
    const town = await aMovedTown()
    await answer(town, 'yes')
    await town.clock.windBy('PT1H')
    await drop(town, then)
    expect(await states(town)).toEqual(after)
    await town.clock.windTo('2026-12-02T23:00:00Z')
    expect((await kinds(town)).includes('debrief')).toBe(after.includes(at.second))
  })

  it('is two by the no, and asks no more', async () => {
    const town = await aMovedTown()
    await answer(town, 'no')
    await drop(town, { start: hour(4), sequence: 2, written: '20261125' })
    await town.clock.windBy('P1D')
    expect(await states(town)).toEqual([at.second, at.fourth])
    expect(await questions(town)).toBe(1)
  })

  it('waits for no answer once the other one moves too, is off, or is sent anew', async () => {
    for (const [then, after] of [
      [{ ...lena, start: hour(3), sequence: 1, written: '20261125' }, [at.third]],
      [{ ...lena, method: 'CANCEL' as const, sequence: 1, written: '20261125' }, [at.third]],
      [{ ...lena, sequence: 1, written: '20261125', text: 'See you on Wednesday.' }, [at.second, at.third]],
    ] as const) {
      const town = await aMovedTown()
      await drop(town, then)
      expect(await states(town)).toEqual(after)
      expect((await owner(town).get('/questions')).body).toContain('Nothing')
    }
  })

  it('asks nothing where the other invitation came after the move, or was at another hour all along', async () => {
    const town = await aTown()
    await drop(town)
    await drop(town, { start: hour(3), sequence: 1, written: '20261124' })
    await town.clock.windBy('PT1H')
    await drop(town, lena)
    await drop(town, { ...lena, uid: 'third@fernhill.example', start: hour(4) })
    await drop(town, { start: '20261203T150000', sequence: 2, written: '20261125' })
    await town.clock.windBy('P1D')
    expect(await questions(town)).toBe(0)
  })
})
