import type { Fact } from '../../../functions/domain/sending/shown-facts.ts'
import { cityOf } from '../../../functions/domain/time/date-words.ts'
import { localTime } from '../../../functions/domain/time/wall-time.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { agree } from '../../when.ts'
import { type Block, paragraph } from '../content.ts'
import type { Scene } from '../scene.ts'

/** Nobody means to hold interviews in these hours of their own. */
const night = { from: '22:00', until: '06:00' } as const

/** Moved into the employer's night: a slip of a zone looks like that, and they are the ones to say so. */
export function oddHourBlocks({ view }: Scene, { start, zone, allDay }: Round, changed: readonly Fact[]): Block[] {
  if (start === null || zone === null || allDay || !changed.includes('start') || agree(start, zone, view.candidate.homeZone)) return []
  const at = localTime(start, zone)
  if (at < night.from && at >= night.until) return []
  return [paragraph(`That is ${at} for them, in ${cityOf(zone)}. If it looks like a slip, ask them.`)]
}
