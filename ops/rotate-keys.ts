import { randomBytes, randomUUID } from 'node:crypto'
import { PutSecretValueCommand } from '@aws-sdk/client-secrets-manager'
import { readDeployed } from './deployed.ts'
import type { Operator } from './operator.ts'

/** A new version of the master secret; what happens then, and when, is written in docs/keys.md. */
export async function rotateKeys(operator: Operator, _args: string[]): Promise<number> {
  const secret = (await readDeployed(operator)).secret()
  const SecretString = JSON.stringify({ master: randomBytes(32).toString('hex') })
  await operator.clients.secrets.send(new PutSecretValueCommand({ SecretId: secret, SecretString, ClientRequestToken: randomUUID() }))
  operator.say('A new version is in place. In five minutes it signs, and everybody has to sign in again; links in mails go on working.')
  operator.say(
    'Webhooks: open the doors again on each settings page and give the new address and key to the scheduling service within thirty days.',
  )
  return 0
}
