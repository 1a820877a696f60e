import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addCandidate } from '../../../functions/app/join/add-candidate.ts'
import { requestSignIn } from '../../../functions/app/join/sign-in.ts'
import { aCandidate } from '../../builders.ts'
import { memoryWorld } from '../../fakes/memory-world.ts'
import { drain } from '../../fakes/run-town.ts'

const token = 'Zm9ydHktdHdvLWJ5dGVz'

describe('letting a candidate in', () => {
  it('opens their doors and sends one welcome, however often it is done', async () => {
    const town = await memoryWorld()
    const candidate = aCandidate({ id: 'sam', mail: 'Sam@example.com' })
    const joined = await addCandidate(town.world, candidate, token)
    await addCandidate(town.world, candidate, token)
    expect(joined.inboxAddress).toBe(`${token}@mail.roundtwo.test`)
    const door = await town.world.table.findDoor(createHash('sha256').update(token).digest('hex'))
    expect(door).toMatchObject({ candidateId: 'sam', carrier: 'mail' })
    await drain(town)
    expect(town.outbox.map(({ kind, to }) => [kind, to])).toEqual([['welcome', 'Sam@example.com']])
  })

  it('lets them sign in by mail', async () => {
    const town = await memoryWorld()
    await addCandidate(town.world, aCandidate({ id: 'sam', mail: 'sam@example.com' }), token)
    await drain(town)
    await requestSignIn(town.world, ' SAM@example.com ', '192.0.2.1')
    await drain(town)
    const [, mail] = town.outbox
    expect(mail?.kind).toBe('sign-in')
    expect(mail?.html).toMatch(/https:\/\/roundtwo\.test\/sign-in\/[\w.-]+/)
  })
})
