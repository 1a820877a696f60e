import type { Frame } from '../../../../../templates/page/parts/layout.tsx'
import { webhooksPath } from '../../../../../templates/page/parts/paths.ts'
import type { WebhooksShown } from '../../../../../templates/page/settings/webhooks/act.tsx'
import { webhooksPage } from '../../../../../templates/page/settings/webhooks.tsx'
import { type Provider, providerSchema } from '../../../../domain/access/webhook-door.ts'
import { lastReceived } from '../../../receive/last-received.ts'
import {
  closeWebhookDoor,
  endOldKey,
  openWebhookDoor,
  renewKey,
  standingDoor,
  takeTheirKey,
  webhookDoors,
} from '../../../receive/webhooks/webhook-doors.ts'
import { keepChange } from '../../../tell/keep-change.ts'
import { html, type PageAnswer, seeOther } from '../../answer.ts'
import { frameAfter, frameOf } from '../../frame.ts'
import { FormRefused, textOf } from '../../request.ts'
import { forOwner, lost, type Visit } from '../../visit.ts'

async function webhooksAnswer(visit: Visit, shown: WebhooksShown = {}, frame: Frame = frameOf(visit)): Promise<PageAnswer> {
  const { world, pass, view, now } = visit
  const doors = await webhookDoors(world, pass.candidateId)
  const last = lastReceived(await world.table.listMessages(pass.candidateId))
  return html(webhooksPage({ frame, doors, last, zone: view.candidate.homeZone, now, ...shown }))
}

export const showWebhooks = forOwner((visit) => webhooksAnswer(visit))

const done = (what: string) => seeOther(`${webhooksPath}?done=${what}`)

/** The key is shown in the one answer to the act, which no cache keeps; asking again shows the same key. */
async function withKeyShown(visit: Visit, provider: Provider, frame: Frame = frameOf(visit)): Promise<PageAnswer> {
  const secret = await openWebhookDoor(visit.world, visit.pass.candidateId, provider)
  return webhooksAnswer(visit, secret === undefined ? {} : { secret: { provider, secret } }, frame)
}

async function withKeyIn(visit: Visit, provider: Provider, into: 'script' | 'workflow'): Promise<PageAnswer> {
  const secret = await openWebhookDoor(visit.world, visit.pass.candidateId, provider)
  return webhooksAnswer(visit, secret === undefined ? {} : { filledIn: { into, secret } })
}

/** Does it so that the answer to it can take it back. */
async function undoably(visit: Visit, provider: Provider, act: () => Promise<unknown>): Promise<boolean> {
  const { world, pass } = visit
  const was = await standingDoor(world, pass.candidateId, provider)
  await act()
  const { version } = await standingDoor(world, pass.candidateId, provider)
  if (version === was.version) return false
  await keepChange(world, pass.candidateId, { of: 'door', id: provider, was, is: version })
  return true
}

/** Each is pressed for the key the page showed: pressed twice it is done once. */
const acts: Record<string, (visit: Visit, provider: Provider, number: number) => Promise<PageAnswer>> = {
  open: (visit, provider) => withKeyShown(visit, provider),
  script: (visit, provider) => withKeyIn(visit, provider, 'script'),
  workflow: (visit, provider) => withKeyIn(visit, provider, 'workflow'),
  async renew(visit, provider, number) {
    const isNew = await undoably(visit, provider, () => renewKey(visit.world, visit.pass.candidateId, provider, number))
    return withKeyShown(visit, provider, isNew ? frameAfter(visit, 'door-renewed') : frameOf(visit))
  },
  async theirs(visit, provider, number) {
    const field = `key-${provider}`
    const typed = textOf(visit.request.form, field) ?? ''
    await undoably(visit, provider, async () => {
      const refused = await takeTheirKey(visit.world, visit.pass.candidateId, { provider, number, typed })
      if (refused) throw new FormRefused([{ field, words: refused.wrong }])
    })
    return done('door-key')
  },
  async 'end-old'(visit, provider, number) {
    await undoably(visit, provider, () => endOldKey(visit.world, visit.pass.candidateId, provider, number))
    return done('door-old-key')
  },
  async close(visit, provider) {
    await undoably(visit, provider, () => closeWebhookDoor(visit.world, visit.pass.candidateId, provider))
    return done('door-closed')
  },
}

export const sendWebhooks = forOwner(
  (visit) => {
    const { form } = visit.request
    const provider = providerSchema.safeParse(textOf(form, 'provider'))
    const name = textOf(form, 'act') ?? ''
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined
    if (!provider.success || act === undefined) throw lost('door')
    return act(visit, provider.data, Number(textOf(form, 'number')))
  },
  (visit) => webhooksAnswer(visit),
)
