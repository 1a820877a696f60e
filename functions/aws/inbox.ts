import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3'
import { type Instant, instantOf } from '../domain/time/wall-time.ts'
import type { Inbox } from '../ports.ts'

/** The raw bytes, in one bucket: a folder per door, encrypted at rest by the bucket itself. */
export const s3Inbox = ({ client, bucket }: { client: S3Client; bucket: string }): Inbox => ({
  async put(key, bytes, contentType) {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType }))
  },

  async read(key) {
    try {
      const { Body, ContentType, LastModified } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
      if (!Body || !LastModified) throw new Error('S3 answered without a body or a date')
      return {
        bytes: await Body.transformToByteArray(),
        contentType: ContentType ?? 'application/octet-stream',
        storedAt: instantOf(LastModified.getTime()),
      }
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined
      throw error
    }
  },

  async remove(key) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }))
  },

  async list(folder) {
    const found: { key: string; storedAt: Instant }[] = []
    for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: folder }))
      for (const { Key, LastModified } of Contents)
        if (Key !== undefined && LastModified) found.push({ key: Key, storedAt: instantOf(LastModified.getTime()) })
    return found
  },
})
