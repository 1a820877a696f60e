import { randomUUID } from 'node:crypto'
import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { describe, expect, it } from 'vitest'
import { managedSecrets } from '../../functions/aws/secrets.ts'
import { epochMilliseconds, plus } from '../../functions/domain/time/wall-time.ts'
import type { Secrets } from '../../functions/ports.ts'
import { aWorld, clientConfig } from '../local/a-world.ts'

const purposes = ['link', 'previous-link', 'webhook', 'previous-webhook'] as const

async function aVault() {
  const world = await aWorld()
  const client = new SecretsManagerClient({ ...clientConfig, endpoint: world.url('secrets') })
  const { clock } = world
  const asked: unknown[] = []
  client.middlewareStack.add(
    (next) => (args) => {
      if ('VersionStage' in args.input) asked.push(args.input.VersionStage)
      return next(args)
    },
    { step: 'initialize' },
  )
  return {
    asked: () => asked,
    /** A function with nothing remembered yet. */
    functionOf: (secretId: string = world.names.secret) => managedSecrets({ client, secretId, clock }),
    rotate: () =>
      client.send(
        new PutSecretValueCommand({
          SecretId: world.names.secret,
          SecretString: JSON.stringify({ master: randomUUID().repeat(2) }),
          ClientRequestToken: randomUUID(),
        }),
      ),
    pass: (span: { minutes?: number; days?: number }) => clock.moveTo(epochMilliseconds(plus(clock.now(), span))),
  }
}

const keysOf = async (secrets: Secrets) => {
  const [link, previousLink, webhook, previousWebhook] = await Promise.all(purposes.map((purpose) => secrets.key(purpose)))
  return { link, previousLink, webhook, previousWebhook }
}

describe('keys from the master secret', () => {
  it('gives each purpose 32 bytes of its own, always the same', async () => {
    const secrets = (await aVault()).functionOf()
    const [link, webhook] = [await secrets.key('link'), await secrets.key('webhook')]
    expect(link).toHaveLength(32)
    expect(webhook).not.toEqual(link)
    expect(await secrets.key('link')).toEqual(link)
  })

  it('are asked for once by all who need them at the same time, and the version before by nobody who only signs', async () => {
    const vault = await aVault()
    vault.pass({ days: 1 })
    const secrets = vault.functionOf()
    await Promise.all([secrets.key('link'), secrets.key('link'), secrets.key('webhook')])
    expect(vault.asked()).toEqual(['AWSCURRENT'])
    await Promise.all([secrets.key('previous-link'), secrets.key('previous-webhook'), secrets.key('link')])
    expect(vault.asked()).toEqual(['AWSCURRENT', 'AWSPREVIOUS'])
  })

  it('has no earlier key before the first rotation, and none at all without a secret', async () => {
    const vault = await aVault()
    expect(await keysOf(vault.functionOf())).toMatchObject({ previousLink: undefined, previousWebhook: undefined })
    expect(await vault.functionOf('elsewhere').key('link')).toBeUndefined()
  })
})

describe('a new master secret', () => {
  it('checks at once and signs only when every warm function has learned it, so that none meets what it cannot check', async () => {
    const vault = await aVault()
    const warm = vault.functionOf()
    const before = await keysOf(warm)
    vault.pass({ minutes: 3 })
    await vault.rotate()
    const cold = vault.functionOf()
    for (let minute = 0; minute < 15; minute += 1) {
      const [one, other] = [await keysOf(warm), await keysOf(cold)]
      for (const [signer, checker] of [
        [one, other],
        [other, one],
      ] as const)
        expect([checker.link, checker.previousLink], `minute ${minute}`).toContainEqual(signer.link)
      if (minute < 5) expect(other.link).toEqual(before.link)
      else expect([one.link, other.link]).not.toContainEqual(before.link)
      vault.pass({ minutes: 1 })
    }
    expect(await keysOf(warm)).toEqual(await keysOf(cold))
  })

  it('leaves the one before good for links until the next, and for webhooks for thirty days', async () => {
    const vault = await aVault()
    const secrets = vault.functionOf()
    const before = await keysOf(secrets)
    vault.pass({ days: 1 })
    await vault.rotate()
    vault.pass({ days: 29 })
    expect(await keysOf(secrets)).toMatchObject({ previousLink: before.link, previousWebhook: before.webhook })
    vault.pass({ days: 1 })
    expect(await keysOf(secrets)).toMatchObject({ previousLink: before.link, previousWebhook: undefined })
    await vault.rotate()
    vault.pass({ minutes: 6 })
    expect((await keysOf(secrets)).previousLink).not.toEqual(before.link)
  })

  it('is waited for with the old one while the service cannot be reached', async () => {
    let reachable = true
    const world = await aWorld()
    const client = new SecretsManagerClient({ ...clientConfig, endpoint: world.url('secrets') })
    client.middlewareStack.add((next) => (args) => (reachable ? next(args) : Promise.reject(new Error('no way there'))), {
      step: 'initialize',
    })
    const secrets = managedSecrets({ client, secretId: world.names.secret, clock: world.clock })
    const before = await secrets.key('link')
    reachable = false
    world.clock.moveTo(epochMilliseconds(plus(world.clock.now(), { hours: 1 })))
    expect(await secrets.key('link')).toEqual(before)
    await expect(managedSecrets({ client, secretId: world.names.secret, clock: world.clock }).key('link')).rejects.toThrow('no way there')
  })
})
