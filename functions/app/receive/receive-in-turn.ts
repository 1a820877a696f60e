import { createHash } from 'node:crypto'
import { windowEnd } from '../../domain/access/sign-in-limits.ts'
import type { Arrival } from '../../domain/record/message.ts'
import type { Instant } from '../../domain/time/wall-time.ts'
import type { World } from '../../ports.ts'
import { ingestMessage } from './ingest-message.ts'
import type { IngestWorld, Lately } from './understand-lately.ts'

/** So many messages of one candidate are read as they come, within so many minutes; more than that is a flood. */
export const mostAtOnce = 20
const within = 5

/** Kept until the window is over, and names nobody. */
const countOf = (candidateId: string, end: Instant): string => `arrivals:${createHash('sha256').update(candidateId).digest('hex')}:${end}`

/**
 * Reads a stored message, or puts it back into the queue where its candidate floods it: reading takes the better part of a second, putting back
 * none, and what is put back bears the candidate's name, so that the queue hands it out after everybody else's. Without that one person's
 * thousand messages stand before all that comes after them. Safe to repeat: whatever is put back twice is one message by its bytes.
 */
export async function receiveInTurn(
  world: IngestWorld & Pick<World, 'arrivals'>,
  arrival: Arrival,
  lately: Lately = new Map(),
): Promise<void> {
  const end = windowEnd(world.clock.now(), within)
  const came = await world.table.tally(countOf(arrival.candidateId, end), end)
  if (came > mostAtOnce) await world.arrivals.putBack(arrival)
  else await ingestMessage(world, arrival, lately)
}
