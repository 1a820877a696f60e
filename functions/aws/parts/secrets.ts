import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { env } from '../../contract.ts'
import { environmentOf } from '../../environment.ts'
import type { Part } from '../part.ts'
import { managedSecrets } from '../secrets.ts'
import { clock } from './clock.ts'

export const secrets: Part<'secrets'> = {
  name: 'secrets',
  make: (get) =>
    managedSecrets({ client: new SecretsManagerClient({}), secretId: environmentOf('secrets')[env.secretId], clock: get(clock) }),
}
