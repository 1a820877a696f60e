import type { Frame } from '../../../../../templates/page/parts/layout.tsx'
import { notificationsPath } from '../../../../../templates/page/parts/paths.ts'
import { type NotificationsShown, notificationsPage } from '../../../../../templates/page/settings/notifications.tsx'
import {
  closeNotifications,
  isPushKind,
  keepNtfy,
  keepWebhook,
  readNotifications,
  renewSecret,
  sendAgain,
  sendTest,
} from '../../../ways-out/notifications.ts'
import { undoably } from '../../../ways-out/undoably.ts'
import { html, type PageAnswer, seeOther } from '../../answer.ts'
import { frameAfter, frameOf } from '../../frame.ts'
import { FormRefused, textOf } from '../../request.ts'
import { forOwner, lost, type Visit } from '../../visit.ts'

async function answer(visit: Visit, shown: NotificationsShown = {}, frame: Frame = frameOf(visit)): Promise<PageAnswer> {
  const { world, pass, view } = visit
  const known = await readNotifications(world, pass.candidateId)
  return html(notificationsPage({ frame, ...known, zone: view.candidate.homeZone, ...shown }))
}

export const showNotifications = forOwner((visit) => answer(visit))

const done = (what: string) => seeOther(`${notificationsPath}?done=${what}`)

/** A signing key is shown in the one answer to the act that made it, which no cache keeps. */
const acts: Record<string, (visit: Visit) => Promise<PageAnswer>> = {
  async webhook(visit) {
    const { form } = visit.request
    const kept = await undoably(visit, 'webhook', () =>
      keepWebhook(visit.world, visit.pass.candidateId, textOf(form, 'url') ?? '', form.has('full')),
    )
    if (kept.outcome === 'refused') throw new FormRefused([{ field: 'url', words: kept.words }])
    if (kept.outcome === 'unchanged') return done('unchanged')
    return kept.secret === undefined ? done('notifications') : answer(visit, { secret: kept.secret }, frameAfter(visit, 'notifications'))
  },
  async renew(visit) {
    const secret = await undoably(visit, 'webhook', () => renewSecret(visit.world, visit.pass.candidateId))
    return secret === undefined ? answer(visit) : answer(visit, { secret }, frameAfter(visit, 'notifications-key'))
  },
  async ntfy(visit) {
    const kept = await undoably(visit, 'ntfy', () =>
      keepNtfy(visit.world, visit.pass.candidateId, textOf(visit.request.form, 'topic') ?? ''),
    )
    if (kept.outcome === 'refused') throw new FormRefused([{ field: 'topic', words: kept.words }])
    return done(kept.outcome === 'unchanged' ? 'unchanged' : 'notifications')
  },
  async close(visit) {
    const kind = kindIn(visit)
    await undoably(visit, kind, () => closeNotifications(visit.world, visit.pass.candidateId, kind))
    return done('notifications-off')
  },
  async test(visit) {
    await sendTest(visit.world, visit.pass.candidateId, kindIn(visit))
    return done('test-sent')
  },
  async again(visit) {
    const key = textOf(visit.request.form, 'key') ?? ''
    await sendAgain(visit.world, { candidateId: visit.pass.candidateId, to: kindIn(visit), key })
    return done('sent-again')
  },
}

function kindIn({ request }: Visit) {
  const kind = textOf(request.form, 'to')
  if (!isPushKind(kind)) throw lost('way out')
  return kind
}

export const sendNotifications = forOwner(
  (visit) => {
    const name = textOf(visit.request.form, 'act') ?? ''
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined
    if (act === undefined) throw lost('choice')
    return act(visit)
  },
  (visit) => answer(visit),
)
