import { isMailed, mailedAt } from '../../domain/plan/history.ts'
import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import type { Instant } from '../../domain/time/wall-time.ts'
import { begun, delivered, dropped, failedOnce, type Push, type PushRef } from '../../domain/ways-out/push.ts'
import type { WayOutOf } from '../../domain/ways-out/way-out.ts'
import { signedHeaders, signingKeys } from '../../domain/ways-out/webhook-secret.ts'
import type { Posted, World } from '../../ports.ts'
import { regarding } from '../../run.ts'
import { readView } from '../tell/read-view.ts'
import { ntfyMessage, type Told, webhookBody, webhookId } from './push-content.ts'

type PushWorld = Pick<World, 'table' | 'poster' | 'secrets' | 'site' | 'clock' | 'log'>

/**
 * Tells one way out of one mail. Safe to repeat: the try is counted and the next one booked before the call, so a crash costs a pause and two
 * at once make one call. The other side may be told twice where its answer was lost, under the same id.
 */
export async function deliverPush(world: PushWorld, ref: PushRef): Promise<void> {
  const { table, clock, log } = world
  regarding({ candidateId: ref.candidateId, touchpoint: ref.key })
  const push = await table.findPush(ref)
  const now = clock.now()
  if (push?.state !== 'planned' || push.nextAt > now) return
  const way = await table.findWayOut(push.candidateId, push.to)
  if (way === undefined || !way.open) return void (await table.putPush(dropped(push, 'It was switched off meanwhile.', now)))
  const told = await toldIn(world, push)
  if (told === undefined) return void (await table.putPush(dropped(push, 'What it was about is gone.', now)))
  if (way.kind === 'ntfy' && told !== 'test' && told.row.useBy < now)
    return void (await table.putPush(dropped(push, 'It would have come too late.', now)))

  const trying = begun(push, now)
  if ((await table.putPush(trying)) === 'lost') return
  const posted = way.kind === 'webhook' ? await toWebhook(world, way, trying, told) : await toNtfy(world, way, told)
  const next = afterwards(trying, posted, clock.now())
  log.note('pushed', { candidateId: push.candidateId, touchpoint: push.key, attempt: trying.attempts, state: next.state })
  await table.putPush(next)
  if (isGone(posted)) await table.putWayOut({ ...way, open: false, version: way.version + 1 })
}

/** The other side says that it wants no more of this (Standard Webhooks), so nothing more is owed to it. */
const isGone = (posted: Posted): boolean => posted.outcome === 'answered' && posted.status === 410

/** A redirect is no taking. */
function afterwards(push: Push, posted: Posted, now: Instant): Push {
  if (posted.outcome === 'failed') return failedOnce(push, posted.words, now)
  const { status } = posted
  if (status >= 200 && status < 300) return delivered(push, now)
  return failedOnce(push, `It answered with ${status}.`, now, isGone(posted))
}

/** What a later mail has told is no news of this one. */
const wentAfter = (other: Touchpoint, row: Touchpoint): boolean => isMailed(other) && mailedAt(other) >= mailedAt(row)

/** The mail it is about, beside those it was written from; undefined where that was deleted. */
async function toldIn(world: PushWorld, push: Push): Promise<Told | 'test' | undefined> {
  if (push.test) return 'test'
  const { state, view } = await readView(world, push.candidateId)
  const row: Touchpoint | undefined = state.touchpoints.find(({ key }) => key === push.key)
  return row && { row, view, touchpoints: state.touchpoints.filter((other) => other.key !== row.key && !wentAfter(other, row)) }
}

async function toWebhook(world: PushWorld, way: WayOutOf<'webhook'>, push: Push, told: Told | 'test'): Promise<Posted> {
  const { secrets, poster, site, clock } = world
  const now = clock.now()
  const keys = signingKeys(await Promise.all([secrets.key('webhook'), secrets.key('previous-webhook')]), way, now)
  if (keys.length === 0) return { outcome: 'failed', words: 'No signing key is configured here.' }
  const body = JSON.stringify(webhookBody(told, { site, full: way.full, now }))
  return poster.post(way.url, { headers: signedHeaders(keys, { id: webhookId(push), body, now }), body })
}

/** To the server's own address, with the topic in the body (docs.ntfy.sh/publish, "Publish as JSON"). */
async function toNtfy({ poster, site, clock }: PushWorld, way: WayOutOf<'ntfy'>, told: Told | 'test'): Promise<Posted> {
  const url = new URL(way.url)
  const topic = decodeURIComponent(url.pathname.replaceAll('/', ''))
  return poster.post(`${url.origin}/${url.search}`, {
    headers: {},
    body: JSON.stringify(ntfyMessage(told, topic, { site, now: clock.now() })),
  })
}
