import type { Invited } from '../../domain/access/candidate.ts'
import {
  gestureFits,
  gestureOf,
  type LinkClaim,
  type LinkKeys,
  type LinkPurpose,
  readLink,
  signLink,
  tokenHash,
} from '../../domain/access/link-token.ts'
import type { Session } from '../../domain/access/session.ts'
import { isStaff, type Office } from '../../domain/office/office.ts'
import { minutesBetween } from '../../domain/time/wall-time.ts'
import type { World } from '../../ports.ts'
import { PageProblem, type PageRequest, textOf } from './request.ts'

/** Whom the pages are for. `localOwner` is set by the local run alone: there is no signing in on one's own machine. */
export interface PageSettings {
  localOwner?: string | undefined
  /** Within the worked example, whose owner is anybody. */
  example?: boolean | undefined
  /** The people the deployment names, who may join by signing in. */
  invited?: readonly Invited[] | undefined
}

/** What lets somebody in: the owner's session (or the local run's setting), or one link for one thing. */
export interface Pass {
  candidateId: string
  scope: 'owner' | 'link'
  /** The session that let the owner in. */
  session?: string
  /** The link's token: forms carry it, so that a page left open for days still saves. */
  link?: string
  /** Forms are bound to what let their reader in. */
  credential: string
  gesture: string
}

const sessionCookie = '__Host-session'

/** One cookie per object, so that two debriefs open at once do not shut each other out. */
const linkCookie = (object: string): string => `__Host-link-${tokenHash(object).slice(0, 16)}`

/** `__Host-`: no other host and no plain connection can have set it (RFC 6265bis §4.1.3.2). */
const cookie = (name: string, value: string, seconds: number): string =>
  `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${seconds}`

export type LinkWorld = Pick<World, 'secrets' | 'clock'>

export async function linkKeys(world: Pick<World, 'secrets'>): Promise<LinkKeys> {
  const [{ current }, previous] = await Promise.all([presentKey(world), world.secrets.key('previous-link')])
  return { current, previous }
}

/** Where the one before opens nothing, it is not asked for: each question is paid for. */
export async function presentKey({ secrets }: Pick<World, 'secrets'>): Promise<{ current: Uint8Array }> {
  const current = await secrets.key('link')
  if (current === undefined)
    throw new PageProblem(503, 'Links cannot be checked: no key is configured.', 'Deploy the stack again; it makes one.')
  return { current }
}

export async function sessionCookies(
  world: Pick<World, 'secrets'>,
  { candidateId, id, startedAt, until }: Session,
  purpose: 'session' | 'staff' = 'session',
): Promise<string[]> {
  const token = signLink(await presentKey(world), { purpose, candidateId, object: id, expiresAt: until })
  return [cookie(sessionCookie, token, minutesBetween(startedAt, until) * 60)]
}

const wishCookie = '__Host-wish'

/** A page of ours, as the router knows it: never another host, never an act. */
export const ourPage = /^\/(rounds|applications|questions|messages|mails|feeds|material|settings|your-data)(\/[\w-]+){0,2}$/

/** Where somebody wanted to go before they were asked to sign in: for the hour a link in a mail works. */
export const keepWish = ({ path }: PageRequest): string[] => (ourPage.test(path) ? [cookie(wishCookie, path, 3600)] : [])

/** Read from a cookie, which anybody may write into their own browser: anything but a page of ours leads home. */
export const wishOf = ({ cookies }: PageRequest): string => {
  const path = cookies[wishCookie] ?? ''
  return ourPage.test(path) ? path : '/'
}

export const endWish = (): string[] => [cookie(wishCookie, '', 0)]

export const endSession = (): string[] => [cookie(sessionCookie, '', 0)]

/** After the first load the token stays in a cookie and out of the address bar, the history and screenshots. */
export const keepLink = (claim: LinkClaim, token: string): string[] => [cookie(linkCookie(claim.object), token, 86_400)]

/** A session is a cookie we signed and an item that is still there. A new key ends all of them: that is what changing it is for. */
export async function findOwner(
  world: LinkWorld & Pick<World, 'table'>,
  settings: PageSettings,
  request: PageRequest,
): Promise<Pass | undefined> {
  const keys = await presentKey(world)
  const token = request.cookies[sessionCookie] ?? ''
  const claim = readLink(keys, token, ['session'], world.clock.now())
  if (claim !== undefined && (await world.table.findSession(claim.candidateId, claim.object)) !== undefined)
    return { ...ownerPass(keys, claim.candidateId, token), session: claim.object }
  // On one's own machine somebody else may have joined, and is signed in; whoever is not is the owner.
  return settings.localOwner === undefined ? undefined : ownerPass(keys, settings.localOwner, `local ${settings.localOwner}`)
}

const ownerPass = (keys: LinkKeys, candidateId: string, credential: string): Pass => ({
  candidateId,
  scope: 'owner',
  credential,
  gesture: gestureOf(keys, credential),
})

/** Somebody of the office's staff, whom the settings still name: by a session of another purpose, which lets nobody in anywhere else. */
export async function findStaff(
  world: LinkWorld & Pick<World, 'table' | 'office'>,
  settings: PageSettings,
  request: PageRequest,
): Promise<(Pass & { office: Office }) | undefined> {
  const { office, table, clock } = world
  if (office === null) return undefined
  const keys = await presentKey(world)
  const passOf = (candidateId: string, credential: string) =>
    ({ candidateId, scope: 'link', credential, gesture: gestureOf(keys, credential), office }) as const
  if (settings.localOwner !== undefined) return passOf('', 'local staff')
  const token = request.cookies[sessionCookie] ?? ''
  const claim = readLink(keys, token, ['staff'], clock.now())
  if (claim === undefined || (await table.findSession(claim.candidateId, claim.object)) === undefined) return undefined
  const staff = await table.findCandidate(claim.candidateId)
  if (staff?.staff !== true || !isStaff(office, staff.mail)) return undefined
  return { ...passOf(claim.candidateId, token), session: claim.object }
}

/** What a link may do: one of these, with this object. */
export interface LinkRight {
  purposes: readonly LinkPurpose[]
  object: string
}

export async function findLink(world: LinkWorld, request: PageRequest, right: LinkRight): Promise<Pass | undefined> {
  const token = textOf(request.form, 'link') ?? request.cookies[linkCookie(right.object)]
  return token === undefined ? undefined : linkPass(world, token, right)
}

async function linkPass(world: LinkWorld, token: string, right: LinkRight): Promise<Pass | undefined> {
  const keys = await linkKeys(world)
  const claim = readLink(keys, token, right.purposes, world.clock.now())
  if (claim === undefined || claim.object !== right.object) return undefined
  return { candidateId: claim.candidateId, scope: 'link', link: token, credential: token, gesture: gestureOf(keys, token) }
}

/** Browsers name the site a form was sent from; a request that names none has to bring the gesture, as every other. */
export function refuseForeign(request: PageRequest, publicUrl: string, settings: PageSettings): void {
  const { origin, 'sec-fetch-site': site } = request.headers
  const fine =
    origin !== undefined
      ? origin === new URL(publicUrl).origin || isOwnLoopback(origin, request, settings)
      : site === undefined || site === 'same-origin' || site === 'none'
  if (!fine)
    throw new PageProblem(403, 'This form was sent from another site, so nothing was done.', 'Open the page here and use its own button.')
}

/** One's own machine answers to more than one name: `localhost` is as good as `127.0.0.1`, as long as page and form agree. */
const isOwnLoopback = (origin: string, { headers: { host } }: PageRequest, { localOwner }: PageSettings): boolean =>
  localOwner !== undefined && origin === `http://${host}` && /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(origin)

export async function refuseWithoutGesture(world: LinkWorld, request: PageRequest, pass: Pass): Promise<void> {
  if (await bringsGesture(world, request, pass)) return
  throw new PageProblem(
    403,
    'This form is too old or was not opened here, so nothing was done.',
    'Load the page again and send it once more.',
  )
}

export const bringsGesture = async (world: LinkWorld, { form }: PageRequest, { credential }: Pass): Promise<boolean> =>
  gestureFits(await linkKeys(world), credential, textOf(form, 'gesture') ?? '')

/** Said by the browser itself: what a form of ours holds was typed here, and may be shown in it again. */
export const saysItIsOurs = ({ headers }: PageRequest): boolean =>
  headers.origin !== undefined || headers['sec-fetch-site'] === 'same-origin'
