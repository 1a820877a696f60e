import { createHmac } from 'node:crypto'
import { signInDoor } from '../../domain/access/door.ts'
import { type LinkClaim, readLink, tokenHash } from '../../domain/access/link-token.ts'
import { type Session, sessionLife } from '../../domain/access/session.ts'
import { askerOf, mostAsked, mostInvitedAgain, windowEnd } from '../../domain/access/sign-in-limits.ts'
import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import { touchpointKey } from '../../domain/sending/touchpoint-key.ts'
import { type Instant, plus } from '../../domain/time/wall-time.ts'
import type { World } from '../../ports.ts'
import { linkKeys } from '../page/pass.ts'
import { findInvited, invitationRow } from './invite.ts'

type AskWorld = Pick<World, 'table' | 'timers' | 'clock' | 'log' | 'secrets'>

/**
 * Owes the candidate a mail with a link, if this is a candidate's address. Nobody is told whether it is, and nobody can tell by the time it
 * takes: for an address nobody has, the same calls are made, and a wake-up is booked that finds nothing to do. Who was asked to join and has not
 * answered gets that mail once more: no other goes to them before they have said yes.
 */
export async function requestSignIn(world: AskWorld, mail: string, sourceIp: string): Promise<void> {
  const { table, timers, clock, log } = world
  const now = clock.now()
  const hash = signInDoor(mail)
  const door = await table.findDoor(hash)
  const keys = await linkKeys(world)
  const { current } = keys
  const asked = await findInvited(world, keys, mail)
  // Nobody's id, the same each time; it cannot be told from a real one.
  const candidateId = door?.carrier === 'page' ? door.candidateId : (asked?.id ?? secretly(current, `nobody:${hash}`).slice(0, 16))
  const used = await table.tallied(usedName(current, candidateId, windowEnd(now)))
  if (!(await mayAsk(world, { hash, asker: askerOf(sourceIp), now, key: current, used })))
    return log.note('sign-in-refused', { candidateId, code: 'too-many' })
  const times = await table.tally(secretly(current, `again:${candidateId}:${asked?.invitation?.at}`), plus(now, { days: 14 }))
  const again = asked && times <= mostInvitedAgain ? invitationRow(asked, times + 1, now) : undefined
  const row = again ?? signInRow(candidateId, now, used)
  const saved =
    door || again ? await table.writePlanned(row) : await table.tally(secretly(current, `decoy:${row.key}`), plus(now, { hours: 1 }))
  // Pressed twice within a minute: the mail is owed already.
  if (saved !== 'lost') await timers.book(row, row.due)
}

const secretly = (key: Uint8Array, text: string): string => createHmac('sha256', key).update(`sign-in ${text}`).digest('hex')

interface Asking {
  hash: string
  asker: string
  now: Instant
  key: Uint8Array
  /** How many links of theirs let somebody in within this hour. */
  used: number
}

/** Within the limits, or the one link that lies in that mailbox for the hour whatever strangers ask for. All of it is counted either way. */
async function mayAsk(world: Pick<World, 'table'>, asking: Asking): Promise<boolean> {
  const { hash, now, key, used } = asking
  const end = windowEnd(now)
  const first = (await world.table.tally(secretly(key, `first:${hash}:${end}:${used}`), end)) === 1
  return (await isWithinLimits(world, asking)) || first
}

/** Counts the links that let somebody in within an hour: after each the next is a first one again. */
const usedName = (key: Uint8Array, candidateId: string, end: Instant): string => secretly(key, `used:${candidateId}:${end}`)

/** Counts first and asks then: two at once cannot both be the last that is allowed. Who asked is kept by a keyed hash, for a day and the next. */
async function isWithinLimits({ table }: Pick<World, 'table'>, { hash, asker, now, key }: Asking): Promise<boolean> {
  for (const { minutes, ...most } of mostAsked) {
    const end = windowEnd(now, minutes)
    const counts = [
      [`asker:${asker}`, most.asker],
      [`pair:${asker}:${hash}`, most.pair],
      [`address:${hash}`, most.address],
    ] as const
    for (const [what, times] of counts) if ((await table.tally(secretly(key, `${minutes}:${what}:${end}`), end)) > times) return false
  }
  return true
}

/** One a minute: the minute it was asked for is its subject, so that pressing twice sends one; a link that was used is not sent again. */
function signInRow(candidateId: string, now: Instant, used: number): Touchpoint {
  const subject = `sign-in-${now.slice(0, 16)}${used > 0 ? `-${used}` : ''}`
  return {
    candidateId,
    key: touchpointKey(subject, 'sign-in', 1),
    subject,
    kind: 'sign-in',
    occasion: 1,
    due: now,
    useBy: plus(now, { minutes: 15 }),
    because: 'You asked for a link to sign in.',
    state: 'planned',
    ticket: 0,
    attempt: 0,
  }
}

/** Spends a sign-in link and starts the session it is for. Only the first gets in; a second use answers as an unknown link does. */
export async function consumeSignIn(world: Pick<World, 'table' | 'secrets' | 'clock'>, token: string): Promise<Session | undefined> {
  const claim = readLink(await linkKeys(world), token, ['sign-in'], world.clock.now())
  if (claim === undefined) return undefined
  return spendFor(world, claim, token)
}

/** One session for one link. */
export async function spendFor(
  { table, clock, secrets }: Pick<World, 'table' | 'clock' | 'secrets'>,
  { candidateId, expiresAt }: LinkClaim,
  token: string,
): Promise<Session | undefined> {
  const hash = tokenHash(token)
  if ((await table.spendToken(hash, expiresAt)) !== 'spent') return undefined
  const now = clock.now()
  const end = windowEnd(now)
  await table.tally(usedName((await linkKeys({ secrets })).current, candidateId, end), end)
  const session = {
    candidateId,
    id: tokenHash(`session ${hash}`).slice(0, 32),
    startedAt: now,
    until: plus(now, sessionLife),
  }
  await table.putSession(session)
  return session
}
