import { describe, expect, it } from 'vitest'
import { deliverTouchpoint } from '../../../functions/app/send/deliver-touchpoint.ts'
import { planCandidate } from '../../../functions/app/send/plan-candidate.ts'
import { historyOf } from '../../../functions/domain/plan/history.ts'
import { lastTold } from '../../../functions/domain/sending/shown-facts.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { aContribution, aMeeting, anInterview, interviewStart } from '../../builders.ts'
import { type MemoryWorld, memoryWorld } from '../../fakes/memory-world.ts'
import { windTo } from '../../fakes/run-town.ts'
import { worldAround } from '../crash-world.ts'

let town: MemoryWorld
const state = () => town.world.table.readCandidate('alex')
const links = ['first', 'second', 'first'].map((name) => `https://meet.example.com/${name}`)

/** The invite as it has been sent so many times, each time with another link. */
const invited = (times: number) =>
  anInterview({
    contributions: links.slice(0, times).map((meetingUrl, sequence) =>
      aContribution({
        messageId: `m${sequence}`,
        meeting: aMeeting({ sequence, meetingUrl }),
        storedAt: town.clock.now(),
        byHand: false,
      }),
    ),
    version: times,
  })

/** Somebody else stores it, and plans that. */
async function invite(times: number): Promise<void> {
  await town.world.table.saveInterview(invited(times))
  await planCandidate(town.world, 'alex')
}

const aPacketDue = async () => {
  town = await memoryWorld()
  await invite(1)
  await windTo(town, plus(interviewStart, { days: -3 }))
  const packet = (await state()).touchpoints.find(({ kind }) => kind === 'packet')
  if (!packet) throw new Error('no packet planned')
  town.wakeUps = town.wakeUps.filter(({ ref }) => ref.key !== packet.key)
  town.moveTo(packet.due)
  return packet
}

describe('a mail that every plan took for sent', () => {
  it('needs no planner after it, and leaves nothing for the sweep', async () => {
    const packet = await aPacketDue()
    const { planTicket } = await state()
    expect(await deliverTouchpoint(town.world, packet)).toEqual({ outcome: 'sent' })
    const after = await state()
    expect(after.planTicket).toBe(planTicket)
    expect(after.touchpoints.filter(({ unplanned }) => unplanned)).toEqual([])
    expect(town.nextLook()).toBe(
      after.touchpoints
        .filter((row) => row.state === 'planned')
        .map(({ due }) => due)
        .sort()[0],
    )
  })

  it('is planned for when the mail service turns it away', async () => {
    const packet = await aPacketDue()
    town.mailFate = () => 'refuse'
    expect(await deliverTouchpoint(town.world, packet)).toMatchObject({ outcome: 'failed' })
    expect((await state()).planTicket).toBeGreaterThan(packet.ticket)
  })
})

describe('a link that changes back while a mail with the other one is sent', () => {
  const moments = 14

  it.each(Array.from({ length: moments }, (_, at) => at))('is what was told last in the end, at whatever call: number %i', async (at) => {
    const packet = await aPacketDue()
    // Stored, and not planned yet: the packet is the first that tells the second link.
    await town.world.table.saveInterview(invited(2))
    const seen: string[] = []
    const disturbed = worldAround(town.world, async (name, call) => {
      seen.push(name)
      if (seen.length - 1 === at) await invite(3)
      return call()
    })
    await deliverTouchpoint(disturbed, packet)
    expect(seen.indexOf('mailer.send')).toBeLessThan(moments - 2)
    if (seen.length <= at) await invite(3)
    await windTo(town, plus(packet.due, { hours: 1 }))
    const told = lastTold(historyOf((await state()).touchpoints).mails, packet.roundId ?? '')
    expect(JSON.stringify(told?.facts)).toContain(links[2])
    expect(town.outbox.filter(({ kind }) => kind === 'packet')).toHaveLength(1)
  })
})
