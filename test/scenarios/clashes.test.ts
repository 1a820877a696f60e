import { describe, expect, it } from 'vitest'
import { aTown, drop, lastMail } from './a-scenario.ts'

const other = {
  uid: 'q9@quillmark.example',
  title: 'Interview: Analyst at Quillmark',
  organizer: 'Nora Field:nora@quillmark.example',
  people: ['Tom Ott:tom@quillmark.example'],
}

/** At Fernhill from 14:00 to 15:00 on 2 December, and then at Quillmark. */
async function bothTold(start: string) {
  const town = await aTown()
  await drop(town)
  await drop(town, { ...other, start })
  return town
}

describe('the interviews of two companies at one time', () => {
  it('are told of in the receipt of the second', async () => {
    const { words } = await lastMail(await bothTold('20261202T143000'), 'receipt')
    expect(words).toContain('It overlaps with Fernhill, Wednesday, 2 December 2026, 2:00–3:00 pm')
  })

  it('are none back to back, until one is moved into the other', async () => {
    const town = await bothTold('20261202T150000')
    expect((await lastMail(town, 'receipt')).words).not.toContain('overlaps')
    await town.clock.windBy('PT1H')
    await drop(town, { ...other, start: '20261202T133000', sequence: 1 })
    await town.clock.windBy('PT1H')
    expect((await lastMail(town, 'change')).words).toContain('It overlaps with Fernhill')
  })
})
