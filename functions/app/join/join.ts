import type { Candidate } from '../../domain/access/candidate.ts'
import { signInDoor } from '../../domain/access/door.ts'
import { type LinkClaim, readLink } from '../../domain/access/link-token.ts'
import type { Session } from '../../domain/access/session.ts'
import type { World } from '../../ports.ts'
import { linkKeys } from '../page/pass.ts'
import { openDoors } from './add-candidate.ts'
import { inboxTokenOf } from './candidate-id.ts'
import { spendFor } from './sign-in.ts'

type JoinWorld = Pick<World, 'table' | 'secrets' | 'clock' | 'site' | 'office'>

/** Whom a link invites. Undefined for a link that is unknown, expired or used, and for one of an invitation made before this one. */
export async function findAsked(world: JoinWorld, token: string): Promise<{ claim: LinkClaim; asked: Candidate } | undefined> {
  const claim = readLink(await linkKeys(world), token, ['join'], world.clock.now())
  const asked = claim && (await world.table.findCandidate(claim.candidateId))
  return claim && asked?.invitation?.at === claim.object ? { claim, asked } : undefined
}

/**
 * Says yes to an invitation, by its link alone: whoever reads that mailbox has shown that the address is theirs. Opens their doors and starts their
 * first session; only the first use gets in. Interrupted after the doors, they have joined and sign in by mail.
 */
export async function join(world: JoinWorld, token: string): Promise<Session | undefined> {
  const found = await findAsked(world, token)
  if (found === undefined) return undefined
  const { claim, asked } = found
  const door = await world.table.findDoor(signInDoor(asked.mail))
  // Asked under a key that was changed since, and again under the next: one of the two has joined.
  if (door !== undefined && door.candidateId !== asked.id) return undefined
  const { current } = await linkKeys(world)
  await openDoors(world, asked, inboxTokenOf(current, asked.id))
  return spendFor(world, claim, token)
}
