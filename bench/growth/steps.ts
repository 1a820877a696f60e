import { deliverTouchpoint } from '../../functions/app/send/deliver-touchpoint.ts'
import { recordMailEvent } from '../../functions/app/send/record-mail-event.ts'
import { keepNotes } from '../../functions/app/tell/keep-notes.ts'
import { tableOver } from '../../functions/aws/table.ts'
import { identityOf } from '../../functions/domain/record/identity.ts'
import { plus } from '../../functions/domain/time/wall-time.ts'
import { meetingOf, readingOf, receive } from '../../test/app/archive/past-pursuits.ts'
import type { MemoryWorld } from '../../test/fakes/memory-world.ts'
import { type Count, countingStore } from './counting-store.ts'

export type Step = 'invite' | 'mail' | 'event' | 'answer'

/** What each step on the way of one new interview asks of the table, and how long it takes. */
export async function stepsIn(town: MemoryWorld): Promise<Record<Step, Count & { milliseconds: number }>> {
  const { store, taken } = countingStore(town.store)
  town.world.table = tableOver(store, town.clock)
  const fresh = 4711
  const meeting = meetingOf(fresh, { start: plus(town.clock.now(), { days: 9 }) })
  const measured = async (work: () => Promise<unknown>) => {
    taken()
    const began = performance.now()
    await work()
    return { ...taken(), milliseconds: performance.now() - began }
  }

  const invite = await measured(() => receive(town, readingOf(fresh, { meetings: [meeting] }), true))
  const due = town.wakeUps.find(({ at }) => at <= town.clock.now())
  if (due === undefined) throw new Error('the invite has no receipt')
  const mail = await measured(() => deliverTouchpoint(town.world, due.ref))
  const [notice] = town.mailEvents
  if (notice === undefined) throw new Error('nothing was mailed')
  const event = await measured(() => recordMailEvent(town.world, { ...notice, event: 'delivered' }))
  const said = { identity: identityOf(meeting, ''), value: { kind: 'posting' as const, text: 'We look for a designer.' } }
  const answer = await measured(() => keepNotes(town.world, 'alex', [said]))
  return { invite, mail, event, answer }
}
