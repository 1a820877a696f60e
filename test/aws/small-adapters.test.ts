import { S3Client } from '@aws-sdk/client-s3'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { describe, expect, it } from 'vitest'
import { s3Inbox } from '../../functions/aws/inbox.ts'
import { jsonLog } from '../../functions/aws/log.ts'
import { managedSecrets } from '../../functions/aws/secrets.ts'
import { aWorld, clientConfig, monday } from '../local/a-world.ts'

describe('the inbox', () => {
  it('gives back what was put, with its type and when it was stored', async () => {
    const { url, names } = await aWorld()
    const inbox = s3Inbox({ client: new S3Client({ ...clientConfig, endpoint: url('s3'), forcePathStyle: true }), bucket: names.bucket })
    const bytes = new Uint8Array([0, 255, 13, 10, 0])
    await inbox.put('page/alex/ä b+c', bytes, 'text/calendar')
    expect(await inbox.read('page/alex/ä b+c')).toEqual({ bytes: expect.anything(), contentType: 'text/calendar', storedAt: monday })
    expect(Buffer.from((await inbox.read('page/alex/ä b+c'))?.bytes ?? [])).toEqual(Buffer.from(bytes))
    expect(await inbox.read('page/alex/none')).toBeUndefined()
  })
})

describe('secrets', () => {
  const secretsOf = async (stored: string | undefined) => {
    const { url, secrets, clock } = await aWorld()
    if (stored !== undefined) secrets.ensure('own', () => stored)
    return managedSecrets({ client: new SecretsManagerClient({ ...clientConfig, endpoint: url('secrets') }), secretId: 'own', clock })
  }
  const master = JSON.stringify({ master: 'm'.repeat(44) })

  it('are a key per purpose out of one master, the same each time', async () => {
    const [one, two] = [await secretsOf(master), await secretsOf(master)]
    const [link, webhook] = [await one.key('link'), await one.key('webhook')]
    expect(link).toHaveLength(32)
    expect(webhook).toHaveLength(32)
    expect(link).not.toEqual(webhook)
    expect(await two.key('link')).toEqual(link)
    expect(await one.key('previous-link')).toBeUndefined()
  })

  it.each([
    ['too short', JSON.stringify({ master: 'changeme' })],
    ['no object', '[]'],
    ['never created', undefined],
  ])('that are %s count as not configured', async (_what, stored) => {
    expect(await (await secretsOf(stored)).key('link')).toBeUndefined()
  })
})

describe('the log', () => {
  it('writes one line of JSON per event, and cuts what is too long for an id', () => {
    const lines: string[] = []
    jsonLog({ now: () => monday }, (line) => lines.push(line)).note('decided', {
      messageId: 'm1',
      door: `a\nb${'x'.repeat(900)}`,
      attempt: 3,
    })
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain('\n')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ at: monday, event: 'decided', messageId: 'm1', attempt: 3 })
    expect(lines[0]?.length).toBeLessThan(400)
  })
})
