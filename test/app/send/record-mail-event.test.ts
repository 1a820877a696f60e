import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deliverTouchpoint } from '../../../functions/app/send/deliver-touchpoint.ts'
import { planCandidate } from '../../../functions/app/send/plan-candidate.ts'
import { recordMailEvent } from '../../../functions/app/send/record-mail-event.ts'
import { touchpointTag } from '../../../functions/aws/table/keys.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { anInterview } from '../../builders.ts'
import { type MailFate, memoryWorld } from '../../fakes/memory-world.ts'

const events = ['accepted', 'delayed', 'turned-away', 'delivered', 'bounced', 'complained'] as const

/** A receipt has just been handed over; its events are for the test to bring. */
async function aHandedOverMail(fate: MailFate = 'silent') {
  const town = await memoryWorld()
  await town.world.table.saveInterview(anInterview())
  await planCandidate(town.world, 'alex')
  const read = async (): Promise<Touchpoint> => {
    const found = (await town.world.table.readCandidate('alex')).touchpoints.find((one) => one.kind === 'receipt')
    if (!found) throw new Error('no receipt')
    return found
  }
  town.mailFate = () => fate
  const receipt = await read()
  await deliverTouchpoint(town.world, receipt)
  const notice = { mailMessageId: 'mail-1', candidateId: 'alex', touchpointTag: touchpointTag(receipt.key) }
  const tell = (event: (typeof events)[number] | 'rejected' | undefined) => recordMailEvent(town.world, { event, ...notice })
  return { town, read, tell }
}

describe('an event of the mail service', () => {
  it('settles a mail whose answer was lost', async () => {
    const { read, tell } = await aHandedOverMail('vanish')
    expect((await read()).state).toBe('unknown')
    expect(await tell('accepted')).toBe('recorded')
    expect(await read()).toMatchObject({ state: 'sent', mailMessageId: 'mail-1', mailEvent: 'accepted', attempt: 1 })
  })

  it('dates the mail by the hour it was handed over, however late the event comes', async () => {
    const { town, read, tell } = await aHandedOverMail('vanish')
    const { sendingAt } = await read()
    town.moveTo(plus(town.clock.now(), { hours: 3 }))
    await tell('delivered')
    expect((await read()).sentAt).toBe(sendingAt)
  })

  it('may come before the answer, which then finds the mail sent', async () => {
    const { town, read, tell } = await aHandedOverMail('lose-call')
    // The second try: the event overtakes the answer.
    const { mailer } = town.world
    town.mailFate = () => 'silent'
    const before = await read()
    await town.world.table.moveTouchpoint(before, { ...before, state: 'planned' })
    const quick = {
      ...town.world,
      mailer: { send: async (...call: Parameters<typeof mailer.send>) => mailer.send(...call).finally(() => tell('delivered')) },
    }
    expect(await deliverTouchpoint(quick, before)).toEqual({ outcome: 'sent' })
    expect(await read()).toMatchObject({ state: 'sent', mailEvent: 'delivered' })
  })

  it('makes a planned second try needless', async () => {
    const { town, read, tell } = await aHandedOverMail('vanish')
    const before = await read()
    await town.world.table.moveTouchpoint(before, { ...before, state: 'planned' })
    await tell('delivered')
    expect(await deliverTouchpoint(town.world, before)).toEqual({ outcome: 'nothing-to-do' })
    expect(town.outbox).toHaveLength(1)
  })

  it('leaves the same end in whatever order and number events come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...events), { minLength: 1, maxLength: 8 }), async (told) => {
        const { read, tell } = await aHandedOverMail('vanish')
        for (const event of told) await tell(event)
        const furthest = events[Math.max(...told.map((event) => events.indexOf(event)))]
        expect(await read()).toMatchObject({ state: 'sent', mailEvent: furthest })
      }),
      { numRuns: 25 },
    )
  })

  it('says nothing new of a sent mail when it says that it was taken', async () => {
    const { read, tell } = await aHandedOverMail()
    const before = await read()
    expect(await tell('accepted')).toBe('nothing-new')
    expect(await read()).toEqual(before)
    expect(await tell('delivered')).toBe('recorded')
  })

  it('says that a mail with a virus was never sent', async () => {
    const { read, tell } = await aHandedOverMail('vanish')
    await tell('rejected')
    expect(await read()).toMatchObject({ state: 'failed' })
  })

  it('of a kind nobody asked for, or about a mail nobody knows, changes nothing', async () => {
    const { town, tell } = await aHandedOverMail()
    expect(await tell(undefined)).toBe('nothing-new')
    const strange = { event: 'delivered' as const, mailMessageId: 'x', candidateId: 'alex', touchpointTag: 'nothing' }
    expect(await recordMailEvent(town.world, strange)).toBe('unknown-touchpoint')
  })
})
