import { describe, expect, it } from 'vitest'
import { requestSignIn } from '../../../functions/app/join/sign-in.ts'
import { signInDoor } from '../../../functions/domain/access/door.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { memoryWorld } from '../../fakes/memory-world.ts'

const mail = 'alex.morgan@example.com'

describe('whoever reads the mailbox', () => {
  it('is mailed no more than the limits and one an hour', async () => {
    const town = await memoryWorld()
    const { world } = town
    await world.table.putDoor({
      id: 'page',
      candidateId: 'alex',
      carrier: 'page',
      secretHash: signInDoor(mail),
      version: 1,
      ownerOnly: false,
    })
    town.moveTo('2026-12-03T00:00:00Z')
    for (let minute = 0; minute < 24 * 60; minute += 2) {
      await requestSignIn(world, mail, `198.51.100.${minute % 200}`)
      town.moveTo(plus(world.clock.now(), { minutes: 2 }))
    }
    const mails = (await world.table.readCandidate('alex')).touchpoints.filter(({ kind }) => kind === 'sign-in')
    expect(mails.length).toBeLessThanOrEqual(20 + 24)
  })
})
