import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import { afterMailEvent } from '../../domain/sending/touchpoint-moves.ts'
import type { World } from '../../ports.ts'
import { regarding } from '../../run.ts'
import { planCandidate } from './plan-candidate.ts'

export interface MailEventNotice {
  event?: NonNullable<Touchpoint['mailEvent']> | undefined
  /** Of one that came back. */
  why?: string | undefined
  mailMessageId: string
  candidateId: string
  touchpointTag: string
}

const tries = 5

/** Folds what the mail service reports into the row. Safe to repeat, in any order, also before the service's answer has arrived. */
export async function recordMailEvent(
  world: Pick<World, 'table' | 'timers' | 'clock' | 'log' | 'office'>,
  { event, why, mailMessageId, candidateId, touchpointTag }: MailEventNotice,
): Promise<'recorded' | 'nothing-new' | 'unknown-touchpoint'> {
  const { table, clock, log } = world
  if (event === undefined) return 'nothing-new'
  regarding({ candidateId })
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const row = await table.findTouchpointByTag(candidateId, touchpointTag)
    if (row === undefined) {
      log.note('mail-event-without-touchpoint', { candidateId, touchpointTag })
      return 'unknown-touchpoint'
    }
    const next = afterMailEvent(row, event, mailMessageId, clock.now())
    if (next === row) return 'nothing-new'
    if ((await table.moveTouchpoint(row, next)) === 'lost') continue
    log.note('mail-event', { candidateId, touchpoint: row.key, mailEvent: event, state: next.state })
    noteTrouble(log, event, next, why)
    if (next.state !== row.state) await planCandidate(world, candidateId)
    return 'recorded'
  }
  throw new Error('A touchpoint kept moving while a mail event was recorded')
}

/** What somebody must hear of: it came back for good, it was called junk, or the mail service found a virus in it; what came back this once is counted. */
function noteTrouble(
  log: World['log'],
  event: NonNullable<MailEventNotice['event']>,
  { candidateId, key: touchpoint }: Touchpoint,
  why: string | undefined,
): void {
  if (event === 'bounced') log.note('mail-bounced', { candidateId, touchpoint, why })
  if (event === 'turned-away') log.note('mail-turned-away', { candidateId, touchpoint, why })
  if (event === 'complained') log.note('mail-complained', { candidateId, touchpoint })
  if (event === 'rejected') log.note('mail-failed', { candidateId, touchpoint, why: 'rejected' })
}
