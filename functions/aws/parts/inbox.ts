import { S3Client } from '@aws-sdk/client-s3'
import { env } from '../../contract.ts'
import { environmentOf } from '../../environment.ts'
import { s3Inbox } from '../inbox.ts'
import type { Part } from '../part.ts'

export const inbox: Part<'inbox'> = {
  name: 'inbox',
  // Path style: one host name for every bucket, which a loopback address needs and AWS allows.
  make: () => s3Inbox({ client: new S3Client({ forcePathStyle: true }), bucket: environmentOf('inbox')[env.inboxBucket] }),
}
