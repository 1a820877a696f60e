import * as z from 'zod'
import type { Store } from './store.ts'
import { AwsError, account, type Double, operation, region, targetDouble } from './wire.ts'

export interface SecretStore {
  double: Double
  /** Keeps what is there. */
  ensure(name: string, value: () => string): void
}

const idSchema = z.string().min(1).max(2048)

export function openSecrets({ store }: { store: Store }): SecretStore {
  const secrets = store.map<{ value: string; version: string }>('secret')
  const arn = (name: string) => `arn:aws:secretsmanager:${region}:${account}:secret:${name}`
  return {
    ensure: (name, value) => void (secrets.get(name) ?? secrets.set(name, { value: value(), version: '1' })),
    double: targetDouble('Secrets Manager', {
      GetSecretValue: operation(
        z.strictObject({ SecretId: idSchema, VersionStage: z.string().optional() }),
        ({ SecretId, VersionStage = 'AWSCURRENT' }) => {
          const secret = secrets.get(SecretId.replace(arn(''), ''))
          // Nothing rotates here, so there is no version before this one.
          if (!secret || VersionStage !== 'AWSCURRENT')
            throw new AwsError(400, 'ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
          return {
            ARN: arn(SecretId),
            Name: SecretId,
            SecretString: secret.value,
            VersionId: secret.version,
            VersionStages: ['AWSCURRENT'],
          }
        },
      ),
    }),
  }
}
