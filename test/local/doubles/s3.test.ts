import { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { describe, expect, it } from 'vitest'
import { aWorld, clientConfig, refusalOf } from '../a-world.ts'

async function aBucket() {
  const world = await aWorld()
  const client = new S3Client({ ...clientConfig, endpoint: world.url('s3') })
  const Bucket = world.names.bucket
  const put = (Key: string, Body: string | Uint8Array, more: object = {}) =>
    client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }))
  return { ...world, client, Bucket, put }
}

describe('the bucket double', () => {
  it('gives back the bytes, the type and the metadata it was given', async () => {
    const { client, Bucket, put } = await aBucket()
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    await put('page/alex/a b+c/ü.ics', bytes, { ContentType: 'text/calendar', Metadata: { door: 'page' } })

    const found = await client.send(new GetObjectCommand({ Bucket, Key: 'page/alex/a b+c/ü.ics' }))
    expect(await found.Body?.transformToByteArray()).toEqual(bytes)
    expect(found).toMatchObject({
      ContentType: 'text/calendar',
      Metadata: { door: 'page' },
      LastModified: new Date('2026-11-23T09:00:00Z'),
    })
    expect((await client.send(new HeadObjectCommand({ Bucket, Key: 'page/alex/a b+c/ü.ics' }))).ContentLength).toBe(256)
  })

  it('announces new objects in hook/, feed/ and page/ to the inbox queue, and mail not', async () => {
    const { queues, put } = await aBucket()
    for (const key of ['hook/a b', 'feed/1', 'page/ü', 'mail/1', 'unproven/1']) await put(key, 'x')
    const records = queues.waiting('inbox').map(({ body }) => JSON.parse(body).Records[0])
    // S3 encodes keys as forms do: RFC 3986, with a plus for the space.
    expect(records.map(({ s3 }) => s3.object.key)).toEqual(['hook/a+b', 'feed/1', 'page/%C3%BC'])
    expect(records[0]).toMatchObject({
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      s3: { bucket: { name: 'roundtwo-inbox' } },
    })
  })

  it('says which bucket or key does not exist', async () => {
    const { client, Bucket } = await aBucket()
    expect(await refusalOf(client.send(new GetObjectCommand({ Bucket, Key: 'none' })))).toMatch(/^NoSuchKey/)
    expect(await refusalOf(client.send(new HeadObjectCommand({ Bucket, Key: 'none' })))).toMatch(/^NotFound/)
    expect(await refusalOf(client.send(new GetObjectCommand({ Bucket: 'other', Key: 'none' })))).toMatch(/^NoSuchBucket/)
  })

  it.each([
    ['a key of 1,025 bytes', 'k'.repeat(1025), {}],
    ['metadata over 2 KB', 'page/a', { Metadata: { note: 'x'.repeat(2049) } }],
    ['a wrong checksum', 'page/a', { ChecksumCRC32: 'AAAAAA==' }],
  ])('refuses %s', async (_what, key, more) => {
    const { buckets, Bucket, put } = await aBucket()
    expect(await refusalOf(put(key, 'bytes', more))).not.toBe('accepted')
    expect(buckets.list(Bucket)).toEqual([])
  })

  it('keeps the first object under If-None-Match', async () => {
    const { client, Bucket, put } = await aBucket()
    await put('page/a', 'first', { IfNoneMatch: '*' })
    expect(await refusalOf(put('page/a', 'second', { IfNoneMatch: '*' }))).toMatch(/^PreconditionFailed/)
    expect(await (await client.send(new GetObjectCommand({ Bucket, Key: 'page/a' }))).Body?.transformToString()).toBe('first')
  })

  it('lists a folder page by page', async () => {
    const { client, Bucket, put } = await aBucket()
    for (const key of ['a/1', 'a/2', 'a/<3>', 'b/1']) await put(key, 'x')
    const first = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'a/', MaxKeys: 2 }))
    const second = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'a/', ContinuationToken: first.NextContinuationToken }))
    expect([...(first.Contents ?? []), ...(second.Contents ?? [])].map(({ Key }) => Key)).toEqual(['a/1', 'a/2', 'a/<3>'])
  })
})
