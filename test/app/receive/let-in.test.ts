import { describe, expect, it } from 'vitest'
import { requestSignIn } from '../../../functions/app/join/sign-in.ts'
import { letIn } from '../../../functions/app/receive/let-in.ts'
import type { Invited } from '../../../functions/domain/access/candidate.ts'
import { signInDoor } from '../../../functions/domain/access/door.ts'
import { memoryWorld } from '../../fakes/memory-world.ts'
import { drain } from '../../fakes/run-town.ts'

const sam: Invited = { name: 'Sam Reed', mail: 'sam@example.com', homeZone: 'Europe/Dublin' }

describe('signing in for the first time', () => {
  it('makes a candidate of the person the deployment names, once, with an address of their own to forward to', async () => {
    const town = await memoryWorld()
    for (let times = 0; times < 3; times += 1) await letIn(town.world, ' Sam@Example.com ', sam)
    await requestSignIn(town.world, 'sam@example.com', '192.0.2.1')
    await drain(town)
    expect(town.outbox.map(({ kind }) => kind).toSorted()).toEqual(['sign-in', 'welcome'])
    const door = await town.world.table.findDoor(signInDoor('sam@example.com'))
    const candidate = await town.world.table.findCandidate(door?.candidateId ?? '')
    expect(candidate).toMatchObject({ name: 'Sam Reed', homeZone: 'Europe/Dublin', inboxAddress: expect.stringMatching(/^[0-9a-f]{32}@/) })
  })

  it('lets nobody else in', async () => {
    const town = await memoryWorld()
    await letIn(town.world, 'someone@example.com', sam)
    await letIn(town.world, 'sam@example.com', undefined)
    expect(await town.world.table.findDoor(signInDoor('someone@example.com'))).toBeUndefined()
    expect(await town.world.table.findDoor(signInDoor('sam@example.com'))).toBeUndefined()
  })
})
