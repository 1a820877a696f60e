import fc from 'fast-check'
import { describe, it } from 'vitest'
import { consumeSignIn, requestSignIn } from '../../../functions/app/join/sign-in.ts'
import { linkKeys } from '../../../functions/app/page/pass.ts'
import { signInDoor } from '../../../functions/domain/access/door.ts'
import { signLink } from '../../../functions/domain/access/link-token.ts'
import { type Instant, minutesBetween, plus } from '../../../functions/domain/time/wall-time.ts'
import { memoryWorld } from '../../fakes/memory-world.ts'

const mail = 'alex.morgan@example.com'
/** From somewhere, for this address or for others, so many seconds after what came before. */
const ask = fc.record({
  after: fc.integer({ min: 1, max: 2400 }),
  from: fc.integer({ min: 1, max: 3 }),
  times: fc.integer({ min: 1, max: 40 }),
  ours: fc.boolean(),
})
const wish = fc.record({ after: fc.integer({ min: 1, max: 4200 }), from: fc.integer({ min: 1, max: 3 }) })

describe('whoever reads the mailbox', () => {
  it('has a link that works or gets one, whatever strangers ask for, and also from behind their address', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(ask, ask, wish), { minLength: 1, maxLength: 30 }), async (told) => {
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
        const spent = new Set<Instant>()
        /** When each link was mailed that still works. */
        const working = async () =>
          (await world.table.readCandidate('alex')).touchpoints
            .filter(({ kind, due }) => kind === 'sign-in' && !spent.has(due) && minutesBetween(due, world.clock.now()) < 60)
            .map(({ due }) => due)
        for (const [n, one] of told.entries()) {
          town.moveTo(plus(world.clock.now(), { seconds: one.after }))
          const from = `198.51.100.${one.from}`
          if ('times' in one) {
            for (let time = 0; time < one.times; time += 1)
              await requestSignIn(world, one.ours ? mail : `nobody-${n}-${time}@example.com`, from)
            continue
          }
          await requestSignIn(world, mail, from)
          const [link] = await working()
          if (link === undefined) throw new Error(`no link at ${world.clock.now()}`)
          const expiresAt = plus(link, { minutes: 60 })
          await consumeSignIn(world, signLink(await linkKeys(world), { purpose: 'sign-in', candidateId: 'alex', object: '', expiresAt }))
          spent.add(link)
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
