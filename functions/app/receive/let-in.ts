import { createHmac } from 'node:crypto'
import { candidateSchema, type Invited } from '../../domain/access/candidate.ts'
import { signInDoor } from '../../domain/access/door.ts'
import type { World } from '../../ports.ts'
import { addCandidate } from '../join/add-candidate.ts'
import { linkKeys } from '../page/pass.ts'

/**
 * Lets an invited person in when they ask for the first time; everybody else stays outside, and nobody is told which.
 * Safe to repeat: id and inbox address are derived from the address and the stack's own key, not drawn.
 */
export async function letIn(
  world: Pick<World, 'table' | 'timers' | 'clock' | 'site' | 'secrets'>,
  mail: string,
  invited: Invited | undefined,
): Promise<void> {
  // Looked up for everybody, so that the time it takes tells nothing.
  const known = await world.table.findDoor(signInDoor(mail))
  if (known !== undefined || invited === undefined || signInDoor(mail) !== signInDoor(invited.mail)) return
  const { current } = await linkKeys(world)
  // It stands in log lines and mail tags: nobody may make it from the address.
  const id = createHmac('sha256', current).update(`candidate:${invited.mail.toLowerCase()}`).digest('hex').slice(0, 16)
  // 128 bits in lower-case hex: mail servers may change the case of what stands before the @.
  const token = createHmac('sha256', current).update(`inbox-address:${id}`).digest('hex').slice(0, 32)
  await addCandidate(world, candidateSchema.parse({ id, ...invited }), token)
}
