import { signInDoor } from '../domain/door.ts'
import { readLink, tokenHash } from '../domain/link-token.ts'
import { touchpointKey } from '../domain/touchpoint-key.ts'
import { type Instant, minutesBetween, plus } from '../domain/wall-time.ts'
import type { World } from '../ports.ts'
import { linkKeys } from './page/pass.ts'

/** A sign-in link a person did not ask for is a nuisance; more than this many in an hour are somebody's game. */
const mostPerHour = 5

/** Owes the candidate a mail with a link, if this is a candidate's address. Nobody is told whether it is. */
export async function requestSignIn(world: Pick<World, 'table' | 'timers' | 'clock' | 'log'>, mail: string): Promise<void> {
  const { table, timers, clock, log } = world
  const door = await table.findDoor(signInDoor(mail))
  if (door?.carrier !== 'page') return
  const { candidateId } = door
  const now = clock.now()
  const { touchpoints, planTicket } = await table.readCandidate(candidateId)
  const recent = touchpoints.filter(({ kind, due }) => kind === 'sign-in' && minutesBetween(due, now) < 60)
  if (recent.length >= mostPerHour) return log.note('sign-in-refused', { candidateId, code: 'too-many' })
  const row = signInRow(candidateId, now, planTicket)
  if (recent.some(({ key }) => key === row.key)) return
  if ((await table.writePlanned(row)) === 'saved') await timers.book(row, row.due)
}

/** One a minute: the minute it was asked for is its subject, so that pressing twice sends one. */
function signInRow(candidateId: string, now: Instant, ticket: number) {
  const subject = `sign-in-${now.slice(0, 16)}`
  return {
    candidateId,
    key: touchpointKey(subject, 'sign-in', 1),
    subject,
    kind: 'sign-in' as const,
    occasion: 1,
    due: now,
    useBy: plus(now, { minutes: 15 }),
    because: 'You asked for a link to sign in.',
    state: 'planned' as const,
    ticket,
    attempt: 0,
  }
}

/** Spends a sign-in link. Only the first gets in; a second use answers as an unknown link does. */
export async function consumeSignIn(
  world: Pick<World, 'table' | 'secrets' | 'clock'>,
  token: string,
): Promise<{ candidateId: string } | undefined> {
  const claim = readLink(await linkKeys(world), token, ['sign-in'], world.clock.now())
  if (claim === undefined) return undefined
  const spent = await world.table.spendToken(tokenHash(token), claim.expiresAt)
  return spent === 'spent' ? { candidateId: claim.candidateId } : undefined
}
