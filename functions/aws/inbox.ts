import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { instantOf } from '../domain/time/wall-time.ts'
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
})
