import { shortHash } from '../record/identity.ts'
import { oncePer } from '../remember.ts'
import type { Instant } from '../time/wall-time.ts'
import type { Application, Round } from '../view/view.ts'
import { sameCompanyKey } from '../who/same-company.ts'
import { sameRoleKey } from '../who/same-role.ts'
import type { Material, Of, Piece, PieceKind, Posting } from './material.ts'
import { speaksOf } from './posting/speaks-of.ts'
import { runningNow } from './running-now.ts'

/** Which application and round a piece is for: wherever the interview is now that it was given for. */

const identitiesIn = oncePer(
  (rounds: readonly Round[]): ReadonlySet<string> =>
    new Set(rounds.flatMap(({ interviews }) => interviews.flatMap(({ identities }) => identities))),
)

const among = <P extends Piece>(pieces: readonly P[], rounds: readonly Round[]): P | null => {
  const identities = identitiesIn(rounds)
  return pieces.findLast(({ identity }) => identity !== null && identities.has(identity)) ?? null
}

/** Of several the one that was written last. */
export const postingOf = ({ rounds }: Pick<Application, 'rounds'>, { postings }: Material): Of<'posting'> | null => among(postings, rounds)

/** What they mean to ask there; null for what they ask everywhere. */
export const asksFor = (application: Pick<Application, 'rounds'> | null, { asks }: Material): Of<'asks'> | null =>
  application === null ? (asks.findLast(({ identity }) => identity === null) ?? null) : among(asks, application.rounds)

export const notedBefore = (round: Round, { before }: Material): Of<'before'> | null => among(before, [round])

/** What they wrote of the rounds before the first one we saw. */
export const lookBackOf = ({ rounds }: Pick<Application, 'rounds'>, { lookBacks }: Material): Of<'look-back'> | null =>
  among(lookBacks, rounds)

/** Postings that nobody has given to an application, or whose interview is gone. */
export function loosePostings({ postings }: Material, applications: readonly Pick<Application, 'rounds'>[]): Of<'posting'>[] {
  const identities = identitiesIn(applications.flatMap(({ rounds }) => rounds))
  return postings.filter(({ identity }) => identity === null || !identities.has(identity))
}

type Read = Pick<Posting, 'text' | 'company' | 'title'>

/**
 * The applications a posting may be for, by company, and by role where both name one. Where it names no company, by the employers it speaks of:
 * of those the candidate knows, a posting names its own.
 */
export function fittingApplications(posting: Read, applications: readonly Application[]): Application[] {
  const key = posting.company === null ? null : sameCompanyKey(posting.company)
  const there = applications.filter(
    ({ company }) => company !== null && (key === null ? speaksOf(company, posting.text) : sameCompanyKey(company) === key),
  )
  const sameRole = there.filter(({ role }) => role !== null && posting.title !== null && sameRoleKey(role) === sameRoleKey(posting.title))
  return sameRole.length > 0 ? sameRole : there
}

/** Of which a posting may be that nobody has given to one yet: those it fits, else those it speaks of (an agency's client), else all that go on. */
export function offeredApplications({ value }: Of<'posting'>, applications: readonly Application[], now: Instant): Application[] {
  const [fitting, named] = [fittingApplications(value, applications), fittingApplications({ ...value, company: null }, applications)]
  return fitting.length > 0 ? fitting : named.length > 0 ? named : runningNow(applications, now)
}

/** Pieces of which there is one for a candidate, or one for an interview, are named by that; the others by what they began as. */
export function pieceIdOf(kind: PieceKind, identity: string | null, beginning: string): string {
  if (kind === 'cv' || kind === 'stance') return kind
  if (kind === 'asks' || kind === 'before' || kind === 'look-back') return identity === null ? kind : `${kind}-${shortHash(identity)}`
  return `${kind}-${shortHash(beginning)}`
}
