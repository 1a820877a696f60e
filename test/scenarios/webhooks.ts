import { createHmac } from 'node:crypto'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { openWebhookDoor, webhookDoors } from '../../functions/app/receive/webhooks/webhook-doors.ts'
import { managedSecrets } from '../../functions/aws/secrets.ts'
import type { Provider } from '../../functions/domain/access/webhook-door.ts'
import { epochMilliseconds } from '../../functions/domain/time/wall-time.ts'
import { candidateId, names } from '../../local/names.ts'
import type { Town } from '../../local/town/town.ts'

export interface WebhookDoor {
  /** Posts a body as the provider would sign it; `change` spoils body or headers after the signing. */
  send(
    body: string,
    change?: {
      renamed?: (headers: Record<string, string>) => Record<string, string>
      body?: string
      headers?: Record<string, string>
      id?: string
    },
  ): Promise<{ status: number; words: string }>
}

/** The headers of a Standard Webhook under the names that Svix gives them. */
export const asSvix = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.replace(/^webhook-/, 'svix-'), value]))

/** A door as the candidate opens it on the settings page, and its provider with the key. */
export async function openDoor(town: Town, provider: Provider): Promise<WebhookDoor> {
  const secrets = managedSecrets({ client: new SecretsManagerClient({}), secretId: names.secret, clock: town.clock })
  const world = { table: town.table, secrets, clock: town.clock, site: { publicUrl: 'http://127.0.0.1:3000', mailDomain: undefined } }
  const key = (await openWebhookDoor(world, candidateId, provider)) ?? ''
  const address = (await webhookDoors(world, candidateId)).find((door) => door.provider === provider)?.address ?? ''
  const door = address.split('/').at(-1) ?? ''
  return {
    async send(body, { id = 'msg-1', renamed = (headers: Record<string, string>) => headers, ...change } = {}) {
      const seconds = String(epochMilliseconds(town.clock.now()) / 1000)
      const headers = { 'content-type': 'application/json', ...renamed(signed[provider]({ key, body, seconds, id })), ...change.headers }
      const answer = await town.call('on-webhook', {
        version: '2.0',
        routeKey: 'POST /hooks/{door}',
        rawPath: `/hooks/${door}`,
        rawQueryString: '',
        headers,
        pathParameters: { door },
        requestContext: { http: { method: 'POST', path: `/hooks/${door}`, sourceIp: '127.0.0.1' }, stage: '$default' },
        body: change.body ?? body,
        isBase64Encoded: false,
      })
      const { statusCode, body: words = '' } = answer as { statusCode: number; body?: string }
      return { status: statusCode, words }
    },
  }
}

interface Signing {
  key: string
  body: string
  seconds: string
  id: string
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text)

const signed: Record<Provider, (signing: Signing) => Record<string, string>> = {
  standard: ({ key, body, seconds, id }) => ({
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${hmac(Buffer.from(key.replace('whsec_', ''), 'base64'), `${id}.${seconds}.${body}`).digest('base64')}`,
  }),
  calendly: ({ key, body, seconds }) => ({
    'calendly-webhook-signature': `t=${seconds},v1=${hmac(key, `${seconds}.${body}`).digest('hex')}`,
  }),
  calcom: ({ key, body }) => ({ 'x-cal-signature-256': hmac(key, body).digest('hex') }),
}
