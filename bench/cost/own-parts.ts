import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { jsonLog } from '../../functions/aws/log.ts'
import { managedSecrets } from '../../functions/aws/secrets.ts'
import { env } from '../../functions/contract.ts'
import type { Clock, Secrets, World } from '../../functions/ports.ts'

/**
 * Parts of the world that a process of many functions would share, and functions on AWS do not: what is known of the secret begins anew with `renew`,
 * and every line is weighed as the log would have it.
 */
export function ownParts(now: () => string): { world: Pick<World, 'secrets' | 'log'>; renew(): void; logged(): number } {
  const clock: Clock = { now }
  let secrets: Secrets | undefined
  let bytes = 0
  const weigh = (line: string): void => {
    bytes += Buffer.byteLength(line) + 1
  }
  const made = () => managedSecrets({ client: new SecretsManagerClient({}), secretId: process.env[env.secretId] ?? '', clock })
  return {
    world: {
      secrets: {
        key: (purpose) => {
          secrets ??= made()
          return secrets.key(purpose)
        },
      },
      log: jsonLog(clock, weigh, 'roundtwo'),
    },
    renew: () => {
      secrets = undefined
    },
    logged: () => bytes,
  }
}
