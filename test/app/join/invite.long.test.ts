import { describe, expect, it } from 'vitest'
import { invite } from '../../../functions/app/join/invite.ts'
import { memoryWorld } from '../../fakes/memory-world.ts'
import { drain } from '../../fakes/run-town.ts'

const rosa = { name: 'Rosa Klein', mail: 'rosa@example.com', homeZone: 'America/Chicago' }

describe('inviting somebody', () => {
  it('asks three hundred people as it asks one', { timeout: 60_000 }, async () => {
    const town = await memoryWorld()
    const people = Array.from({ length: 300 }, (_, n) => ({ ...rosa, mail: `person-${n}@example.com` }))
    for (const person of [...people, ...people]) await invite(town.world, person)
    await drain(town)
    expect(town.outbox.map(({ to }) => to)).toEqual(people.map(({ mail }) => mail))
  })
})
