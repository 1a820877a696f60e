import { candidateSchema, type Invited } from '../../domain/access/candidate.ts'
import { signInDoor } from '../../domain/access/door.ts'
import type { World } from '../../ports.ts'
import { addCandidate } from '../join/add-candidate.ts'
import { candidateIdOf, inboxTokenOf } from '../join/candidate-id.ts'
import { linkKeys } from '../page/pass.ts'

/**
 * Lets an invited person in when they ask for the first time; everybody else stays outside, and nobody is told which.
 * Safe to repeat: id and inbox address are derived from the address and the stack's own key, not drawn.
 */
export async function letIn(
  world: Pick<World, 'table' | 'timers' | 'clock' | 'site' | 'secrets' | 'office'>,
  mail: string,
  invited: Invited | undefined,
): Promise<void> {
  // Looked up for everybody, so that the time it takes tells nothing.
  const known = await world.table.findDoor(signInDoor(mail))
  if (known !== undefined || invited === undefined || signInDoor(mail) !== signInDoor(invited.mail)) return
  const { current } = await linkKeys(world)
  const id = candidateIdOf(current, invited.mail)
  await addCandidate(world, candidateSchema.parse({ id, ...invited }), inboxTokenOf(current, id))
}
