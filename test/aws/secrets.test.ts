import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { describe, expect, it } from 'vitest'
import { managedSecrets } from '../../functions/aws/secrets.ts'
import { aWorld, clientConfig } from '../local/a-world.ts'

describe('keys from the master secret', () => {
  const secretsOf = async (secretId: string) => {
    const world = await aWorld()
    return managedSecrets({ client: new SecretsManagerClient({ ...clientConfig, endpoint: world.url('secrets') }), secretId })
  }

  it('gives each purpose 32 bytes of its own, always the same', async () => {
    const secrets = await secretsOf('roundtwo')
    const [link, webhook] = [await secrets.key('link'), await secrets.key('webhook')]
    expect(link).toHaveLength(32)
    expect(webhook).not.toEqual(link)
    expect(await secrets.key('link')).toEqual(link)
  })

  it('has no earlier key before the first rotation, and none at all without a secret', async () => {
    expect(await (await secretsOf('roundtwo')).key('previous-link')).toBeUndefined()
    expect(await (await secretsOf('elsewhere')).key('link')).toBeUndefined()
  })
})
