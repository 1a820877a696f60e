import { deliverTouchpoint } from '../../functions/app/send/deliver-touchpoint.ts'
import { recordMailEvent } from '../../functions/app/send/record-mail-event.ts'
import { sweep } from '../../functions/app/send/sweep.ts'
import { deliverPush } from '../../functions/app/ways-out/deliver-push.ts'
import { earliest, type Instant, latest, plus } from '../../functions/domain/time/wall-time.ts'
import type { MemoryWorld } from './memory-world.ts'

const sweepEvery = { minutes: 5 }

/** Delivers what is due now, events and wake-ups, until nothing is left. A thrown fault is a redelivery for the caller to make. */
export async function drain(town: MemoryWorld): Promise<void> {
  for (let worked = true; worked; ) {
    worked = false
    for (const notice of town.mailEvents.splice(0)) {
      worked = true
      await recordMailEvent(town.world, notice)
    }
    for (const ref of town.pushWakeUps.splice(0)) {
      worked = true
      await deliverPush(town.world, ref)
    }
    const now = town.clock.now()
    const due = town.wakeUps.filter((wakeUp) => wakeUp.at <= now)
    for (const wakeUp of due) {
      worked = true
      town.wakeUps.splice(town.wakeUps.indexOf(wakeUp), 1)
      await deliverTouchpoint(town.world, wakeUp.ref)
    }
  }
}

/** Time passes: wake-ups at their instants, and a sweep every five minutes while anything stands in the due index. */
export async function windTo(town: MemoryWorld, to: Instant): Promise<void> {
  await drain(town)
  for (;;) {
    const now = town.clock.now()
    const wakeUp = town.wakeUps.map(({ at }) => at).sort()[0]
    const look = town.nextLook()
    const sweepAt = look === undefined ? undefined : latest(plus(look, { minutes: 2 }), plus(now, sweepEvery))
    const next = earliest(...[wakeUp, sweepAt].flatMap((at) => (at === undefined ? [] : [latest(at, now)])), to)
    town.moveTo(next)
    await drain(town)
    if (sweepAt !== undefined && next === sweepAt) {
      await sweep(town.world)
      await drain(town)
    }
    if (next >= to) return
  }
}
