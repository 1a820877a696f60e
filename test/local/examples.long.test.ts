import { describe, expect, it, onTestFinished } from 'vitest'
import { readMailed } from '../../functions/domain/material/read/read-mailed.ts'
import { readMaterial } from '../../functions/domain/material/read/read-material.ts'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import { view } from '../../functions/domain/view/make-view.ts'
import { examples } from '../../local/examples/examples.ts'
import { candidateId } from '../../local/names.ts'
import { type Desk, openDesk } from '../../local/page/desk-routes.ts'
import { startTown } from '../../local/town/town.ts'
import { exampleWords } from '../../templates/page/home/try-it.tsx'

/** Two presses at once, as of somebody who presses twice. */
async function pressTwice(desk: Desk, which: string) {
  const call = { method: 'POST', path: '/local/example', query: new URLSearchParams(), form: new URLSearchParams({ which }) }
  const answers = await Promise.all([1, 2].map(() => desk({ ...call, host: '127.0.0.1', smtpPort: 0 })))
  return answers.map((answer) => answer?.headers.location)
}

describe('the examples one can try', () => {
  it('are each understood as what their name says, and never come twice', async () => {
    const town = await startTown({ world: { reader: { read: readMessage }, material: { read: readMaterial, readMessage: readMailed } } })
    onTestFinished(() => town.close())
    const desk = openDesk(town, (error) => {
      throw error
    })
    for (const which of Object.keys(exampleWords))
      expect(await pressTwice(desk, which), which).toEqual(['/local?done=example', '/local?done=again'])
    const { applications } = view(await town.table.readCandidate(candidateId))
    const told = Object.entries(examples).map(([which, { domain }]) => {
      const found = applications.filter((one) => one.domain === domain)
      const interviews = found.flatMap(({ rounds }) => rounds).flatMap((round) => round.interviews)
      return [which, found.length, interviews.map(({ status, taskOnly, how }) => `${status} ${taskOnly ? 'task' : how?.by}`).join(', ')]
    })
    expect(told).toEqual([
      ['second', 1, 'on video'],
      ['moved', 1, 'on video'],
      ['cancelled', 1, 'cancelled video'],
      ['full-day', 1, 'on place, on place, on place, on place'],
      ['phone', 1, 'on phone'],
      ['german', 1, 'on video'],
      ['take-home', 1, 'on task'],
    ])
    const moved = applications.find(({ domain }) => domain === examples.moved.domain)
    expect(moved?.rounds[0]?.start).toBe('2026-11-29T20:30:00Z')
  })
})
