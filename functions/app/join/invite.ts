import { type Candidate, candidateSchema, type Invitee } from '../../domain/access/candidate.ts'
import { signInDoor } from '../../domain/access/door.ts'
import type { LinkKeys } from '../../domain/access/link-token.ts'
import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import { touchpointKey } from '../../domain/sending/touchpoint-key.ts'
import { homeZoneFrom } from '../../domain/time/home-zone.ts'
import { earliest, type Instant, plus } from '../../domain/time/wall-time.ts'
import type { World } from '../../ports.ts'
import { linkKeys } from '../page/pass.ts'
import { candidateIdOf } from './candidate-id.ts'

export type InviteWorld = Pick<World, 'table' | 'timers' | 'clock' | 'secrets'>

/** How long the link works, and how long somebody who has not answered is kept. */
const stands = { days: 14 } as const

/** After that the mail would hold a link with little left of it. */
const mailedWithin = { days: 7 } as const

/**
 * Asks somebody to join: keeps who they are until they answer or the time is over, and owes them one mail, the only one before they have said yes.
 * Safe to repeat, also after half of it: `known` are those who have joined, and those who were asked and have time left to answer.
 */
export async function invite(world: InviteWorld, { by, homeZone, ...invitee }: Invitee): Promise<'invited' | 'known'> {
  const { table, clock } = world
  const keys = await linkKeys(world)
  if ((await table.findDoor(signInDoor(invitee.mail))) !== undefined) return 'known'
  const standing = await findInvited(world, keys, invitee.mail)
  if (standing !== undefined) {
    await oweInvitation(world, standing)
    return 'known'
  }
  const home = homeZoneFrom(homeZone)
  const at = clock.now()
  const candidate = candidateSchema.parse({
    ...invitee,
    id: candidateIdOf(keys.current, invitee.mail),
    mail: invitee.mail.trim(),
    homeZone: home.outcome === 'zone' ? home.zone : homeZone,
    invitation: { at, until: plus(at, stands), by },
  })
  const saved = await table.putInvitation(candidate, plus(at, stands))
  // Somebody else was first, and theirs stands.
  const kept = saved === 'saved' ? candidate : await findInvited(world, keys, invitee.mail)
  if (kept !== undefined) await oweInvitation(world, kept)
  return saved === 'saved' ? 'invited' : 'known'
}

/** Whoever was asked at this address and has not joined; by the key before as well, while links of it still work. */
export async function findInvited(
  { table }: Pick<World, 'table'>,
  { current, previous }: LinkKeys,
  mail: string,
): Promise<Candidate | undefined> {
  for (const key of previous === undefined ? [current] : [current, previous]) {
    const found = await table.findCandidate(candidateIdOf(key, mail))
    if (found?.invitation !== undefined) return found
  }
  return undefined
}

/** The invitation is its subject, so that one which is made again later is a mail of its own. Safe to repeat. */
async function oweInvitation({ table, timers, clock }: Pick<World, 'table' | 'timers' | 'clock'>, asked: Candidate): Promise<void> {
  const row = invitationRow(asked, 1, clock.now())
  if (row === undefined || (await table.findTouchpoint(row)) !== undefined) return
  if ((await table.writePlanned(row)) === 'saved') await timers.book(row, row.due)
}

export function invitationRow({ id: candidateId, invitation }: Candidate, occasion: number, now: Instant): Touchpoint | undefined {
  if (invitation === undefined) return undefined
  const { at, until, by } = invitation
  const subject = `invitation-${at}`
  return {
    candidateId,
    key: touchpointKey(subject, 'invitation', occasion),
    subject,
    kind: 'invitation',
    occasion,
    due: now,
    useBy: earliest(plus(now, mailedWithin), until),
    because: by === undefined ? 'You were invited to roundtwo.' : `${by} invited you to roundtwo.`,
    state: 'planned',
    ticket: 0,
    attempt: 0,
    keptUntil: until,
  }
}
