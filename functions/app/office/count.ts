import { createHash } from 'node:crypto'
import { type Counted, weekEnd, weekOf } from '../../domain/office/sums.ts'
import type { Message } from '../../domain/record/message.ts'
import { plus } from '../../domain/time/wall-time.ts'
import type { World } from '../../ports.ts'

export type CountWorld = Pick<World, 'table' | 'clock' | 'office'>

/** What a sum of one week is called; those of `people` say over how many it goes. */
export const sumName = (week: string, what: Counted, of: 'times' | 'people'): string => `office:${week}:${what}:${of}`
/** Since the office was set. */
export const totalName = (what: Counted): string => `office:ever:${what}`

/** Sums of weeks that the staff's page has long left behind. */
const keptFor = { days: 100 } as const
const forGood = { days: 3650 } as const

const hash = (...parts: string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(['office', ...parts]))
    .digest('hex')

/**
 * Counts something for the staff's page, where there is an office. Only sums are kept: that this person has counted is known by a hash, until the
 * week is over. The same thing counts once a week, so it is safe to repeat; a crash in between may lose one.
 */
export async function count({ table, clock, office }: CountWorld, candidateId: string, what: Counted, thing = ''): Promise<void> {
  if (office === null) return
  const week = weekOf(clock.now())
  const end = weekEnd(week)
  const first = async (...parts: string[]) => (await table.spendToken(hash(week, what, candidateId, ...parts), end)) === 'spent'
  if (await first()) await table.tally(sumName(week, what, 'people'), plus(end, keptFor))
  else if (thing === '') return
  if (thing !== '' && !(await first(thing))) return
  await table.tally(sumName(week, what, 'times'), plus(end, keptFor))
  if (what === 'joined' || what === 'left') await table.tally(totalName(what), plus(end, forGood))
}

/** Whoever is sent an invite is at it. */
export async function countMessage(world: CountWorld, { candidateId, decision, identities, id }: Message): Promise<void> {
  if (decision !== 'new-round' && decision !== 'changed' && decision !== 'replied' && decision !== 'heard-back') return
  await count(world, candidateId, 'active')
  if (decision === 'new-round') await count(world, candidateId, 'interviews', identities[0] ?? id)
}
