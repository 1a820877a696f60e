import { createHash } from 'node:crypto'
import type { Candidate } from '../../domain/access/candidate.ts'
import { signInDoor } from '../../domain/access/door.ts'
import { touchpointKey } from '../../domain/sending/touchpoint-key.ts'
import { plus } from '../../domain/time/wall-time.ts'
import type { World } from '../../ports.ts'

/** 128 bits, base64url: the secret in front of the @ of the candidate's inbox address. Drawn by the caller. */
export type InboxToken = string

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Lets a candidate in: settings, the door their mail comes through (where mail is received), the door that finds them when they sign
 * in, and a welcome. Safe to repeat with the same token; a new token opens a second inbox address beside the first.
 */
export async function addCandidate(
  { table, timers, clock, site }: Pick<World, 'table' | 'timers' | 'clock' | 'site'>,
  candidate: Candidate,
  token: InboxToken,
): Promise<Candidate> {
  const { id: candidateId, mail } = candidate
  const joined: Candidate = { ...candidate, ...(site.mailDomain === undefined ? {} : { inboxAddress: `${token}@${site.mailDomain}` }) }
  await table.putCandidate(joined)
  await table.putDoor({ id: 'page', candidateId, carrier: 'page', secretHash: signInDoor(mail), version: 1, ownerOnly: false })
  if (site.mailDomain !== undefined)
    await table.putDoor({ id: 'mail', candidateId, carrier: 'mail', secretHash: sha256(token), version: 1, ownerOnly: false })
  const now = clock.now()
  const welcome = {
    candidateId,
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
