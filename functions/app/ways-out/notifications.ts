import { httpsUrl } from '../../domain/feed/typed-address.ts'
import { aPush, type Push, type PushRef, revived } from '../../domain/ways-out/push.ts'
import { type PushKind, pushKinds, type WayOutOf } from '../../domain/ways-out/way-out.ts'
import { shownSecret } from '../../domain/ways-out/webhook-secret.ts'
import type { World } from '../../ports.ts'

type NotifyWorld = Pick<World, 'table' | 'secrets' | 'clock' | 'pushes'>

/** What the page shows: the two ways, and the last things owed to them. */
export interface Notifications {
  webhook: WayOutOf<'webhook'> | undefined
  ntfy: WayOutOf<'ntfy'> | undefined
  pushes: Push[]
}

export async function readNotifications({ table }: Pick<World, 'table'>, candidateId: string): Promise<Notifications> {
  const [webhook, ntfy, pushes] = await Promise.all([
    table.findWayOut(candidateId, 'webhook'),
    table.findWayOut(candidateId, 'ntfy'),
    table.listPushes(candidateId),
  ])
  return { webhook, ntfy, pushes: pushes.slice(0, 20) }
}

/** Whether it is a public address is checked at each call. Undefined for what is none at all. */
const webhookUrl = httpsUrl

/** A topic has up to 64 of these signs (docs.ntfy.sh/publish); a key of a server that asks for one may stand behind it as `?auth=`. */
export function ntfyUrl(typed: string): string | undefined {
  const url = httpsUrl(typed.includes('://') ? typed : `https://${typed.trim()}`)
  return url !== undefined && /^\/[A-Za-z0-9_-]{1,64}\/?$/.test(new URL(url).pathname) ? url : undefined
}

export type Kept = { outcome: 'kept'; secret?: string } | { outcome: 'unchanged' } | { outcome: 'refused'; words: string }

/** Keeps the address; a first one brings its signing key, shown once. Another address is another program, and has another key. */
export async function keepWebhook(world: NotifyWorld, candidateId: string, typed: string, full: boolean): Promise<Kept> {
  const { table, clock } = world
  const url = webhookUrl(typed)
  if (url === undefined) return { outcome: 'refused', words: 'Write a web address that begins with https://, without a port.' }
  const before = await table.findWayOut(candidateId, 'webhook')
  const isSame = before?.open === true && before.url === url
  if (isSame && before.full === full) return { outcome: 'unchanged' }
  const now = clock.now()
  const kept = isSame
    ? { ...before, full, version: before.version + 1 }
    : { ...newWay(before, candidateId, now), kind: 'webhook' as const, url, full, secret: (before?.version ?? 0) + 1 }
  await table.putWayOut(kept)
  return isSame ? { outcome: 'kept' } : { outcome: 'kept', secret: await secretOf(world, kept) }
}

/** A new signing key; for a day the one before signs as well. */
export async function renewSecret(world: NotifyWorld, candidateId: string): Promise<string | undefined> {
  const before = await world.table.findWayOut(candidateId, 'webhook')
  if (!before?.open) return undefined
  const renewed = {
    ...before,
    secret: before.version + 1,
    secretBefore: before.secret,
    renewedAt: world.clock.now(),
    version: before.version + 1,
  }
  return (await world.table.putWayOut(renewed)) === 'saved' ? secretOf(world, renewed) : undefined
}

export async function keepNtfy({ table, clock }: NotifyWorld, candidateId: string, typed: string): Promise<Kept> {
  const url = ntfyUrl(typed)
  if (url === undefined) return { outcome: 'refused', words: 'Write server and topic, as in https://ntfy.sh/a-long-name-nobody-guesses.' }
  const before = await table.findWayOut(candidateId, 'ntfy')
  if (before?.open && before.url === url) return { outcome: 'unchanged' }
  await table.putWayOut({ ...newWay(before, candidateId, clock.now()), kind: 'ntfy', url })
  return { outcome: 'kept' }
}

const newWay = (before: { version: number } | undefined, candidateId: string, now: string) => ({
  candidateId,
  version: (before?.version ?? 0) + 1,
  madeAt: now,
  open: true,
})

async function secretOf({ secrets }: NotifyWorld, webhook: WayOutOf<'webhook'>): Promise<string> {
  const master = await secrets.key('webhook')
  if (master === undefined) throw new Error('No key for webhooks is configured')
  return shownSecret(master, webhook)
}

/** Safe to repeat. */
export async function closeNotifications({ table }: NotifyWorld, candidateId: string, kind: PushKind): Promise<void> {
  const before = await table.findWayOut(candidateId, kind)
  if (before?.open) await table.putWayOut({ ...before, open: false, version: before.version + 1 })
}

/** One a second at most: its key is the second it was asked for. */
export async function sendTest({ table, clock, pushes }: NotifyWorld, candidateId: string, to: PushKind): Promise<void> {
  const now = clock.now()
  const push = { ...aPush(candidateId, to, `test ${now}`, now), test: true }
  if ((await table.putPush(push)) === 'saved') await pushes.wake(push)
}

/** Once more what was given up. Pressed twice it is one. */
export async function sendAgain({ table, clock, pushes }: NotifyWorld, ref: PushRef): Promise<void> {
  const push = await table.findPush(ref)
  if (push?.state !== 'given-up') return
  if ((await table.putPush(revived(push, clock.now()))) === 'saved') await pushes.wake(push)
}

export const isPushKind = (kind: string | null): kind is PushKind => pushKinds.some((one) => one === kind)
