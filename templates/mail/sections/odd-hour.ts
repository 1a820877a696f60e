import type { Fact } from '../../../functions/domain/sending/shown-facts.ts'
import { cityOf } from '../../../functions/domain/time/date-words.ts'
import { localTime } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { agree } from '../../when.ts'
import { type Block, paragraph } from '../content.ts'
import type { Scene } from '../scene.ts'
import { contactOf } from './drafts/draft-block.ts'
import { nameLink } from './reach.ts'

/** Nobody means to hold interviews in these hours of their own. */
const night = { from: '22:00', until: '06:00' } as const

/** Moved into the employer's night: a slip of a zone looks like that, and they are the ones to say so. */
export function oddHourBlocks({ view }: Scene, round: Round, application: Application, changed: readonly Fact[]): Block[] {
  const { start, zone, allDay } = round
  if (start === null || zone === null || allDay || !changed.includes('start') || agree(start, zone, view.candidate.homeZone)) return []
  const at = localTime(start, zone)
  if (at < night.from && at >= night.until) return []
  const contact = contactOf(round, application)
  const whom = contact?.name || contact?.email ? nameLink({ ...contact, name: contact.name ?? contact.email ?? '' }) : 'them'
  return [paragraph([`That is ${at} for them, in ${cityOf(zone)}. If it looks like a slip, ask `, whom, '.'])]
}
