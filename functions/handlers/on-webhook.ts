import { receiveWebhook } from '../app/receive/webhooks/receive-webhook.ts'
import { clock } from '../aws/parts/clock.ts'
import { inbox } from '../aws/parts/inbox.ts'
import { log } from '../aws/parts/log.ts'
import { secrets } from '../aws/parts/secrets.ts'
import { table } from '../aws/parts/table.ts'
import { webhookRequestSchema } from '../events.ts'
import { start } from '../start.ts'

/** `POST /hooks/{door}`: a scheduling service reports a booking. It may come twice, late and out of order. */
export const handler = start([table, inbox, secrets, clock, log], (world) => async (event: unknown) => {
  const { token, request } = webhookRequestSchema.parse(event)
  const { status, words } = await receiveWebhook(world, token, request)
  return {
    statusCode: status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' },
    body: `${words}\n`,
  }
})
