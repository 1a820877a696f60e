import { beforeEach, describe, expect, it } from 'vitest'
import { deliverTouchpoint } from '../../../functions/app/send/deliver-touchpoint.ts'
import { planCandidate } from '../../../functions/app/send/plan-candidate.ts'
import { sweep } from '../../../functions/app/send/sweep.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { NotHandedOver } from '../../../functions/not-handed-over.ts'
import { aCandidate, aContribution, aMeeting, anInterview, interviewStart } from '../../builders.ts'
import { type MemoryWorld, memoryWorld } from '../../fakes/memory-world.ts'
import { drain, windTo } from '../../fakes/run-town.ts'

let town: MemoryWorld
const rows = async () => (await town.world.table.readCandidate('alex')).touchpoints
const row = async (kind: string) => (await rows()).find((one) => one.kind === kind)
const sent = () => town.outbox.map((mail) => mail.kind)

/** The clock stands where the packet is due, and its timer has fired. */
const packetDue = async () => {
  await windTo(town, plus(interviewStart, { days: -3 }))
  const packet = await row('packet')
  if (!packet) throw new Error('no packet planned')
  town.wakeUps = town.wakeUps.filter((one) => one.ref.key !== packet.key)
  town.moveTo(packet.due)
  town.outbox.length = 0
  return packet
}

beforeEach(async () => {
  town = await memoryWorld()
  await town.world.table.saveInterview(anInterview())
  await planCandidate(town.world, 'alex')
})

describe('delivering a touchpoint', () => {
  it('sends it once, to the candidate, and remembers what it showed', async () => {
    const packet = await packetDue()
    expect(await deliverTouchpoint(town.world, packet)).toEqual({ outcome: 'sent' })
    expect(await deliverTouchpoint(town.world, packet)).toEqual({ outcome: 'nothing-to-do' })
    expect(town.outbox).toMatchObject([{ kind: 'packet', to: 'alex.morgan@example.com', attempt: 1 }])
    expect(await row('packet')).toMatchObject({ state: 'sent', attempt: 1, sentAt: packet.due, mailMessageId: 'mail-1' })
    expect((await row('packet'))?.shown).not.toEqual({})
  })

  it('sends it once when many wake up at the same time', async () => {
    const packet = await packetDue()
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => deliverTouchpoint(town.world, packet)))
    expect(sent()).toEqual(['packet'])
    expect(outcomes.filter(({ outcome }) => outcome === 'sent')).toHaveLength(1)
  })

  it('is served up to a minute early, and not before', async () => {
    const packet = await row('packet')
    if (!packet) throw new Error('no packet planned')
    await windTo(town, plus(packet.due, { seconds: -61 }))
    expect(await deliverTouchpoint(town.world, packet)).toEqual({ outcome: 'not-yet' })
    town.moveTo(plus(packet.due, { seconds: -60 }))
    expect(await deliverTouchpoint(town.world, packet)).toEqual({ outcome: 'sent' })
  })

  it('sends nothing for an interview that was cancelled after the timer was booked', async () => {
    const packet = await packetDue()
    const cancel = aContribution({
      messageId: 'message-2',
      meeting: aMeeting({ method: 'cancel', sequence: 1 }),
      storedAt: town.clock.now(),
    })
    await town.world.table.saveInterview(anInterview({ contributions: [aContribution(), cancel], version: 2 }))
    expect(await deliverTouchpoint(town.world, packet)).toMatchObject({ outcome: 'skipped' })
    expect(sent()).toEqual([])
    expect(await row('packet')).toMatchObject({ state: 'skipped', skippedBy: 'plan' })
  })

  it('waits for the better time when the interview has moved since', async () => {
    const packet = await packetDue()
    const moved = aContribution({
      messageId: 'message-2',
      meeting: aMeeting({ start: plus(interviewStart, { days: 2 }), sequence: 1 }),
      storedAt: plus(town.clock.now(), { minutes: -10 }),
    })
    await town.world.table.saveInterview(anInterview({ contributions: [aContribution(), moved], version: 2 }))
    expect(await deliverTouchpoint(town.world, packet)).toEqual({ outcome: 'later' })
    expect(sent()).not.toContain('packet')
    const later = await row('packet')
    expect(later).toMatchObject({ state: 'planned', attempt: 0 })
    expect(town.wakeUps.some((one) => one.ref.key === packet.key && one.at === later?.due)).toBe(true)
  })

  it('knows nothing of a touchpoint that was never planned', async () => {
    expect(await deliverTouchpoint(town.world, { candidateId: 'alex', key: 'nothing#packet#1' })).toEqual({ outcome: 'nothing-to-do' })
  })

  it('does not send without a key for links, and keeps the mail owed', async () => {
    const packet = await packetDue()
    const dark = { ...town.world, secrets: { key: async () => undefined } }
    await expect(deliverTouchpoint(dark, packet)).rejects.toThrow('No key')
    await windTo(town, plus(packet.due, { minutes: 20 }))
    expect(sent()).toEqual(['packet'])
  })

  describe('when the mail service', () => {
    it('is too busy, tries again later and counts no attempt', async () => {
      const packet = await packetDue()
      town.mailFate = () => 'throttle'
      expect(await deliverTouchpoint(town.world, packet)).toEqual({ outcome: 'to-be-tried-again' })
      expect(await row('packet')).toMatchObject({ state: 'planned', attempt: 0 })
      town.mailFate = () => 'deliver'
      await windTo(town, plus(packet.due, { minutes: 6 }))
      expect(town.outbox).toMatchObject([{ kind: 'packet', attempt: 1 }])
    })

    it('keeps refusing for the account’s sake, is asked with growing pauses until it takes the mail, and each refusal is counted', async () => {
      const packet = await packetDue()
      town.mailFate = () => 'throttle'
      await deliverTouchpoint(town.world, packet)
      await windTo(town, plus(packet.due, { hours: 3 }))
      const tries = town.notes.filter(({ event }) => event === 'mail-put-off').map(({ facts }) => facts)
      expect(tries).toEqual(
        [1, 2, 3, 4, 5, 6].map((times) => expect.objectContaining({ touchpoint: packet.key, times, why: 'TooManyRequestsException' })),
      )
      expect(await row('packet')).toMatchObject({
        state: 'planned',
        attempt: 0,
        refused: { times: 6, retryAt: plus(packet.due, { minutes: 195 }) },
      })
      town.mailFate = () => 'deliver'
      await windTo(town, plus(packet.due, { hours: 4 }))
      expect(town.outbox).toMatchObject([{ kind: 'packet', attempt: 1, sentAt: plus(packet.due, { minutes: 195 }) }])
      expect((await row('packet'))?.refused).toBeUndefined()
    })

    it('refuses, is not asked again sooner because somebody plans, sweeps or wakes it up', async () => {
      const packet = await packetDue()
      town.mailFate = () => 'throttle'
      for (const minutes of [0, 5]) {
        town.moveTo(plus(packet.due, { minutes }))
        await deliverTouchpoint(town.world, packet)
      }
      town.mailFate = () => 'deliver'
      town.wakeUps = []
      for (const minutes of [6, 10, 13]) {
        town.moveTo(plus(packet.due, { minutes }))
        await town.world.table.putCandidate(aCandidate({ employer: `Employer ${minutes}` }))
        await planCandidate(town.world, 'alex', { bookAll: true })
        await sweep(town.world)
        await drain(town)
        expect(sent()).toEqual([])
        expect(await row('packet')).toMatchObject({ refused: { times: 2, retryAt: plus(packet.due, { minutes: 15 }) } })
      }
      town.moveTo(plus(packet.due, { minutes: 17 }))
      expect(await sweep(town.world)).toMatchObject({ dueButUnsent: 1 })
      await drain(town)
      expect(sent()).toEqual(['packet'])
    })

    it('refuses until a card is of no more use, is asked once more just before, and the row says that it was too late', async () => {
      town.mailFate = (kind) => (kind === 'card' ? 'throttle' : 'deliver')
      await windTo(town, plus(interviewStart, { hours: 1 }))
      const tries = town.notes.filter(({ event }) => event === 'mail-put-off')
      expect(tries).toHaveLength(5)
      expect(await row('card')).toMatchObject({ state: 'skipped', skippedBy: 'plan' })
    })

    it('could not be handed the mail for a fault of ours, keeps it owed without waiting for an answer, and the fault is thrown', async () => {
      const packet = await packetDue()
      const fault = new NotHandedOver({ touchpoint: packet.key }, { cause: new Error('a header with a line break') })
      const broken = { ...town.world, mailer: { send: () => Promise.reject(fault) } }
      await expect(deliverTouchpoint(broken, packet)).rejects.toBe(fault)
      expect(await row('packet')).toMatchObject({ state: 'planned', attempt: 0 })
      expect(await deliverTouchpoint(town.world, packet)).toEqual({ outcome: 'sent' })
    })

    it('refuses for good, says so and stops', async () => {
      const packet = await packetDue()
      town.mailFate = () => 'refuse'
      expect(await deliverTouchpoint(town.world, packet)).toEqual({ outcome: 'failed', reason: 'MessageRejected' })
      await windTo(town, plus(packet.due, { hours: 3 }))
      expect(await row('packet')).toMatchObject({ state: 'failed', reason: 'MessageRejected' })
      expect(sent()).toEqual([])
    })

    it('loses the answer but reports the mail, settles on sent', async () => {
      const packet = await packetDue()
      town.mailFate = () => 'lose-answer'
      expect(await deliverTouchpoint(town.world, packet)).toEqual({ outcome: 'unknown' })
      expect((await row('packet'))?.state).toBe('unknown')
      await drain(town)
      await windTo(town, plus(packet.due, { hours: 3 }))
      expect(await row('packet')).toMatchObject({ state: 'sent', mailEvent: 'delivered' })
      expect(sent()).toEqual(['packet'])
    })

    it('never got the call, sends a packet once more after a quarter of an hour', async () => {
      const packet = await packetDue()
      town.mailFate = (_kind, attempt) => (attempt === 1 ? 'lose-call' : 'deliver')
      await deliverTouchpoint(town.world, packet)
      await windTo(town, plus(packet.due, { minutes: 14 }))
      expect(sent()).toEqual([])
      await windTo(town, plus(packet.due, { minutes: 30 }))
      expect(town.outbox).toMatchObject([{ kind: 'packet', attempt: 2 }])
    })

    it('stays silent twice, lets it be: a packet twice at most', async () => {
      const packet = await packetDue()
      town.mailFate = () => 'vanish'
      await deliverTouchpoint(town.world, packet)
      await windTo(town, plus(packet.due, { hours: 5 }))
      expect(sent()).toEqual(['packet', 'packet'])
      expect(await row('packet')).toMatchObject({ state: 'unknown', attempt: 2, reason: expect.stringContaining('did not say') })
    })

    it('loses the answer to a thanks mail and stays silent, shows it on the page instead of sending it again', async () => {
      town.mailFate = (kind) => (kind === 'thanks' ? 'vanish' : 'deliver')
      await windTo(town, plus(interviewStart, { days: 2 }))
      expect(sent().filter((kind) => kind === 'thanks')).toEqual(['thanks'])
      expect(await row('thanks')).toMatchObject({ state: 'unknown', attempt: 1, reason: expect.stringContaining('did not say') })
    })
  })
})
