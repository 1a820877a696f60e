import { describe, expect, it } from 'vitest'
import { sumName, totalName } from '../../../functions/app/office/count.ts'
import { eraseEverything } from '../../../functions/app/own-data/erase.ts'
import { keepNotes } from '../../../functions/app/tell/keep-notes.ts'
import { type Counted, weekOf } from '../../../functions/domain/office/sums.ts'
import { identityOf } from '../../../functions/domain/record/identity.ts'
import { meetingOf, readingOf, readingTown, receive } from '../archive/past-pursuits.ts'

const office = { name: 'Career Centre', staff: [] }

async function aCountedTown() {
  const town = await readingTown()
  const sum = (what: Counted) => town.world.table.tallied(sumName(weekOf(town.clock.now()), what, 'times'))
  return { town, sum }
}

describe('what is counted for an office', () => {
  it('is each new interview, each debrief and each thank-you once, however often it is told', async () => {
    const { town, sum } = await aCountedTown()
    town.world.office = office
    for (const number of [0, 1, 1]) await receive(town, readingOf(number), true)
    const identity = identityOf(meetingOf(0), '')
    const sent = {
      identity,
      slot: 'robin@kestrel0.example',
      value: { kind: 'thanked' as const, person: 'robin@kestrel0.example', done: 'sent' as const },
    }
    for (let time = 0; time < 2; time += 1) await keepNotes(town.world, 'alex', [sent])
    expect([await sum('interviews'), await sum('thanks'), await sum('active')]).toEqual([2, 1, 1])
  })

  it('is that somebody has left, and nothing of who it was', async () => {
    const { town } = await aCountedTown()
    town.world.office = office
    await receive(town, readingOf(0), true)
    await eraseEverything(town.world, 'alex')
    expect(await town.world.table.tallied(totalName('left'))).toBe(1)
    const left = JSON.stringify(town.store.items().filter((item) => !String(item.pk).startsWith('CANDIDATE#')))
    for (const canary of ['alex', 'Alex', 'Kestrel', 'kestrel0', 'Robin']) expect(left).not.toContain(canary)
  })

  it('is nothing where there is no office', async () => {
    const { town } = await aCountedTown()
    await receive(town, readingOf(0), true)
    expect(town.store.items().filter((item) => String(item.pk).startsWith('TALLY#'))).toEqual([])
  })
})
