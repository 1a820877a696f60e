import type { Instant } from '../../functions/domain/time/wall-time.ts'
import type { World } from '../../functions/ports.ts'
import type { MailFate, MemoryWorld } from '../fakes/memory-world.ts'
import type { Chance } from './chance.ts'
import { faults, worldTurningAway, worldWithFault } from './crash-world.ts'
import type { Storm } from './simulation-script.ts'

/** Machines' clocks differ by up to so much. */
const mostSkew = 120

const isIn = ({ from, until }: Storm, now: Instant): boolean => from <= now && now < until

/**
 * The world as one run of a function finds it: on a clock a little off now and then; in some of a hundred a call goes wrong; and while a
 * service turns calls away, half of them.
 */
export function troubledWorld(dice: Chance, town: MemoryWorld, storms: readonly Storm[]): World {
  const skewed = dice.percent(30) ? town.onClock(dice.between(-mostSkew, mostSkew)) : town.world
  const raging = storms.filter((storm) => storm.service !== 'mailer' && isIn(storm, town.clock.now()))
  const world =
    raging.length === 0
      ? skewed
      : worldTurningAway(skewed, (service) => raging.some((storm) => storm.service === service) && dice.percent(50))
  return dice.percent(8) ? worldWithFault(world, dice.between(0, 30), dice.one(faults)).world : world
}

/** What becomes of one mail. */
export function fateOfMail(dice: Chance, now: Instant, storms: readonly Storm[]): MailFate {
  if (storms.some((storm) => storm.service === 'mailer' && isIn(storm, now)) && dice.percent(70)) return 'throttle'
  return dice.pick<MailFate>({ deliver: 910, 'lose-answer': 30, 'lose-call': 30, vanish: 10, throttle: 15, refuse: 5 })
}
