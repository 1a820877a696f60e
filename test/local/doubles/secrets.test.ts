import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { describe, expect, it } from 'vitest'
import { provision } from '../../../local/town/provision.ts'
import { aWorld, clientConfig, refusalOf } from '../a-world.ts'

describe('the secrets double', () => {
  it('keeps the secret that was drawn first, and knows no other', async () => {
    const world = await aWorld()
    const client = new SecretsManagerClient({ ...clientConfig, endpoint: world.url('secrets') })
    const read = (SecretId: string) => client.send(new GetSecretValueCommand({ SecretId }))

    const { SecretString } = await read('roundtwo')
    await provision(world)
    expect((await read('roundtwo')).SecretString).toBe(SecretString)
    expect(JSON.parse(SecretString ?? '').master).toMatch(/^.{64}$/)
    const previous = client.send(new GetSecretValueCommand({ SecretId: 'roundtwo', VersionStage: 'AWSPREVIOUS' }))
    expect(await refusalOf(previous)).toMatch(/^ResourceNotFoundException/)
    expect(await refusalOf(read('other'))).toMatch(/^ResourceNotFoundException/)
  })
})
