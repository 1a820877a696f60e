import * as z from 'zod'
import { epochMilliseconds } from '../../functions/domain/time/wall-time.ts'
import type { MovableClock } from '../town/clock.ts'
import type { Store } from './store.ts'
import { AwsError, account, type Double, operation, region, targetDouble } from './wire.ts'

export interface SecretStore {
  double: Double
  /** Keeps what is there. */
  ensure(name: string, value: () => string): void
}

interface Version {
  value: string
  version: string
  /** Seconds since 1970. Those of earlier data folders bear none. */
  createdAt?: number
}

interface Secret extends Version {
  previous?: Version
}

const idSchema = z.string().min(1).max(2048)

export function openSecrets({ store, clock }: { store: Store; clock: MovableClock }): SecretStore {
  const secrets = store.map<Secret>('secret')
  const arn = (name: string) => `arn:aws:secretsmanager:${region}:${account}:secret:${name}`
  const nameOf = (id: string) => id.replace(arn(''), '')
  const now = () => epochMilliseconds(clock.now()) / 1000
  const missing = () => new AwsError(400, 'ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
  return {
    ensure: (name, value) => void (secrets.get(name) ?? secrets.set(name, { value: value(), version: '1', createdAt: now() })),
    double: targetDouble('Secrets Manager', {
      GetSecretValue: operation(
        z.strictObject({ SecretId: idSchema, VersionStage: z.enum(['AWSCURRENT', 'AWSPREVIOUS']).optional() }),
        ({ SecretId, VersionStage = 'AWSCURRENT' }) => {
          const secret = secrets.get(nameOf(SecretId))
          const found = VersionStage === 'AWSCURRENT' ? secret : secret?.previous
          if (!found) throw missing()
          return {
            ARN: arn(nameOf(SecretId)),
            Name: nameOf(SecretId),
            SecretString: found.value,
            VersionId: found.version,
            VersionStages: [VersionStage],
            CreatedDate: found.createdAt ?? 0,
          }
        },
      ),
      /** The new version becomes the current one, and the one that was becomes the one before. */
      PutSecretValue: operation(
        z.strictObject({ SecretId: idSchema, SecretString: z.string().min(1).max(65_536), ClientRequestToken: z.string().min(32).max(64) }),
        ({ SecretId, SecretString, ClientRequestToken: version }) => {
          const name = nameOf(SecretId)
          const secret = secrets.get(name)
          if (!secret) throw missing()
          const { previous: _, ...before } = secret
          if (before.version !== version) secrets.set(name, { value: SecretString, version, createdAt: now(), previous: before })
          return { ARN: arn(name), Name: name, VersionId: version, VersionStages: ['AWSCURRENT'] }
        },
      ),
    }),
  }
}
