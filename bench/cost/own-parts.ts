import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { jsonLog } from '../../functions/aws/log.ts'
import { managedSecrets } from '../../functions/aws/secrets.ts'
import { env, type FunctionName } from '../../functions/contract.ts'
import type { Clock, Secrets, World } from '../../functions/ports.ts'

/**
 * Parts of the world that a process of many functions would share, and functions on AWS do not: each knows the secret for itself, from its first run that
 * finds no warm one; and every line is weighed as the log would have it.
 */
export function ownParts(now: () => string): {
  world: Pick<World, 'secrets' | 'log'>
  enter(name: FunctionName, isWarm: boolean): void
  /** Bytes of the lines of each. */
  logged(name: FunctionName): number
} {
  const clock: Clock = { now }
  const secrets = new Map<FunctionName, Secrets>()
  let running: FunctionName | undefined
  const bytes = new Map<FunctionName | undefined, number>()
  const weigh = (line: string): void => {
    bytes.set(running, (bytes.get(running) ?? 0) + Buffer.byteLength(line) + 1)
  }
  const made = () => managedSecrets({ client: new SecretsManagerClient({}), secretId: process.env[env.secretId] ?? '', clock })
  return {
    world: {
      secrets: {
        key: (purpose) => {
          const own = (running && secrets.get(running)) ?? made()
          if (running) secrets.set(running, own)
          return own.key(purpose)
        },
      },
      log: jsonLog(clock, weigh, 'roundtwo'),
    },
    enter(name, isWarm) {
      running = name
      if (!isWarm) secrets.delete(name)
    },
    logged: (name) => bytes.get(name) ?? 0,
  }
}
