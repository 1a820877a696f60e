import { describe, expect, it } from 'vitest'
import { invite } from '../../../functions/app/join/invite.ts'
import { requestSignIn } from '../../../functions/app/join/sign-in.ts'
import { sweep } from '../../../functions/app/send/sweep.ts'
import { table as names } from '../../../functions/contract.ts'
import { signInDoor } from '../../../functions/domain/access/door.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { type MemoryWorld, memoryWorld } from '../../fakes/memory-world.ts'
import { drain, windTo } from '../../fakes/run-town.ts'

const rosa = { name: 'Rosa Klein', mail: 'rosa@example.com', homeZone: 'America/Chicago' }
const mailsTo = (town: MemoryWorld, mail: string) => town.outbox.filter(({ to }) => to === mail).map(({ kind }) => kind)
/** Everything stored that names her, by where it lies. */
const namesHer = (town: MemoryWorld) => town.store.items().filter((item) => JSON.stringify(item).includes('rosa@example.com'))

describe('inviting somebody', () => {
  it('sends one mail with one link, which says who asks', async () => {
    const town = await memoryWorld()
    expect(await invite(town.world, { ...rosa, by: 'Riverside Career Office' })).toBe('invited')
    await drain(town)
    const [mail] = town.outbox.filter(({ to }) => to === rosa.mail)
    expect(mail?.subject).toBe('Riverside Career Office invites you to roundtwo')
    const links = new Set(mail?.html.match(/https:\/\/[^"<\s]+/g))
    expect([...links]).toEqual([expect.stringMatching(/^https:\/\/roundtwo\.test\/join\/[\w-]+\.[\w-]+$/)])
  })

  it('sends no second one, however often and however the address is written', async () => {
    const town = await memoryWorld()
    const answers = [await invite(town.world, rosa)]
    for (const mail of ['rosa@example.com', 'Rosa@Example.com', ' rosa@example.com '])
      answers.push(await invite(town.world, { ...rosa, mail }))
    await Promise.all([invite(town.world, rosa), invite(town.world, rosa)])
    await drain(town)
    expect(answers).toEqual(['invited', 'known', 'known', 'known'])
    expect(mailsTo(town, rosa.mail)).toEqual(['invitation'])
  })

  it('finishes what was interrupted between the item and the mail', async () => {
    const town = await memoryWorld()
    const broken = {
      ...town.world.table,
      writePlanned: () => {
        throw new Error('gone')
      },
    }
    await expect(invite({ ...town.world, table: broken }, rosa)).rejects.toThrow('gone')
    expect(await invite(town.world, rosa)).toBe('known')
    await drain(town)
    expect(mailsTo(town, rosa.mail)).toEqual(['invitation'])
  })

  it('opens no door: nobody signs in before they have said yes, and no other mail goes to them', async () => {
    const town = await memoryWorld()
    await invite(town.world, rosa)
    expect(await town.world.table.findDoor(signInDoor(rosa.mail))).toBeUndefined()
    await windTo(town, plus(town.clock.now(), { days: 13 }))
    expect(mailsTo(town, rosa.mail)).toEqual(['invitation'])
  })

  it('keeps nothing that names them once the time to answer is over, and may ask them again then', async () => {
    const town = await memoryWorld()
    await invite(town.world, rosa)
    await drain(town)
    const until = plus(town.clock.now(), { days: 14 })
    expect(namesHer(town).map((item) => item[names.ttl])).toEqual([Date.parse(until) / 1000])
    town.moveTo(plus(until, { minutes: 1 }))
    await sweep(town.world)
    expect(await invite(town.world, rosa)).toBe('invited')
    await drain(town)
    expect(mailsTo(town, rosa.mail)).toEqual(['invitation', 'invitation'])
  })

  it('leaves alone who has joined already', async () => {
    const town = await memoryWorld()
    await town.world.table.putDoor({
      id: 'page',
      candidateId: 'alex',
      carrier: 'page',
      secretHash: signInDoor('alex@example.com'),
      version: 1,
      ownerOnly: false,
    })
    expect(await invite(town.world, { ...rosa, mail: 'Alex@example.com' })).toBe('known')
    await requestSignIn(town.world, 'alex@example.com', '192.0.2.1')
    await drain(town)
    expect(town.outbox.map(({ kind }) => kind)).toEqual(['sign-in'])
  })
})
