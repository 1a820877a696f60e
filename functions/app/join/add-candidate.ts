import { createHash } from 'node:crypto'
import type { Candidate } from '../../domain/access/candidate.ts'
import { signInDoor } from '../../domain/access/door.ts'
import { termOf } from '../../domain/office/office.ts'
import { touchpointKey } from '../../domain/sending/touchpoint-key.ts'
import { plus } from '../../domain/time/wall-time.ts'
import type { World } from '../../ports.ts'
import { count } from '../office/count.ts'

/** 128 bits, base64url: the secret in front of the @ of the candidate's inbox address. Drawn by the caller. */
export type InboxToken = string

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

type DoorWorld = Pick<World, 'table' | 'site' | 'clock' | 'office'>

/**
 * Opens the doors of a candidate: the one their mail comes through (where mail is received) and the one that finds them when they sign in. From now
 * on they have joined. Safe to repeat with the same token; a new token opens a second inbox address beside the first.
 */
export async function openDoors(world: DoorWorld, candidate: Candidate, token: InboxToken): Promise<Candidate> {
  const { table, site, office } = world
  const { invitation: _, ...asked } = candidate
  const { id: candidateId, mail } = candidate
  const joined: Candidate = { ...asked, ...(site.mailDomain === undefined ? {} : { inboxAddress: `${token}@${site.mailDomain}` }) }
  await table.putCandidate(joined)
  await table.enlist(candidateId, termOf(office))
  await table.putDoor({ id: 'page', candidateId, carrier: 'page', secretHash: signInDoor(mail), version: 1, ownerOnly: false })
  if (site.mailDomain !== undefined)
    await table.putDoor({ id: 'mail', candidateId, carrier: 'mail', secretHash: sha256(token), version: 1, ownerOnly: false })
  await count(world, candidateId, 'joined')
  return joined
}

/** Lets a candidate in whom nobody has asked by mail, with a mail of welcome. Safe to repeat, as their doors are. */
export async function addCandidate(world: DoorWorld & Pick<World, 'timers'>, candidate: Candidate, token: InboxToken): Promise<Candidate> {
  const { table, timers, clock } = world
  const joined = await openDoors(world, candidate, token)
  const now = clock.now()
  const welcome = {
    candidateId: joined.id,
    key: touchpointKey('welcome', 'welcome', 1),
    subject: 'welcome',
    kind: 'welcome' as const,
    occasion: 1,
    due: now,
    useBy: plus(now, { days: 7 }),
    because: 'You have joined roundtwo.',
    state: 'planned' as const,
    ticket: 0,
    attempt: 0,
  }
  if ((await table.findTouchpoint(welcome)) === undefined && (await table.writePlanned(welcome)) === 'saved')
    await timers.book(welcome, now)
  return joined
}
