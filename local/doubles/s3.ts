import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Instant } from '../../functions/domain/time/wall-time.ts'
import type { MovableClock } from '../town/clock.ts'
import { unchunk } from './aws-chunked.ts'
import type { Store } from './store.ts'
import { AwsError, answering, type Double, type WireAnswer, type WireRequest } from './wire.ts'

/** What is known of an object; its bytes lie in a file of their own. */
export interface StoredObject {
  bucket: string
  key: string
  size: number
  etag: string
  contentType: string
  metadata: Record<string, string>
  storedAt: Instant
}

export interface Buckets {
  double: Double
  ensure(bucket: string): void
  put(bucket: string, key: string, bytes: Buffer, about?: { contentType?: string; metadata?: Record<string, string> }): StoredObject
  find(bucket: string, key: string): { object: StoredObject; bytes: Buffer } | undefined
  list(bucket: string, prefix?: string): StoredObject[]
  /** The keys of a bucket in the order in which they first came: instants are whole seconds. */
  arrivals(bucket: string): string[]
  /** Called in the same batch as the write, so that no object goes unannounced. */
  onCreated: (object: StoredObject) => void
}

export function openBuckets({ store, clock, folder }: { store: Store; clock: MovableClock; folder?: string | undefined }): Buckets {
  const buckets = store.map<{ name: string }>('bucket')
  const objects = store.map<StoredObject>('object')
  const bytesOf = openBytes(folder)
  const requireBucket = (name: string) => {
    if (!buckets.get(name)) throw new AwsError(404, 'NoSuchBucket', 'The specified bucket does not exist')
  }
  const handle: Buckets = {
    onCreated: () => {},
    ensure: (bucket) => buckets.set(bucket, { name: bucket }),
    put(bucket, key, bytes, { contentType = 'binary/octet-stream', metadata = {} } = {}) {
      requireBucket(bucket)
      checkKey(key)
      checkMetadata(metadata)
      const etag = createHash('md5').update(bytes).digest('hex')
      const object = { bucket, key, size: bytes.length, etag, contentType, metadata, storedAt: clock.now() }
      // Bytes first: a kill in between leaves a file nobody knows of, never an object without bytes.
      bytesOf.write(`${bucket}/${key}`, bytes)
      store.batch(() => {
        objects.set(`${bucket}/${key}`, object)
        handle.onCreated(object)
      })
      return object
    },
    find(bucket, key) {
      requireBucket(bucket)
      const object = objects.get(`${bucket}/${key}`)
      return object && { object, bytes: bytesOf.read(`${bucket}/${key}`) }
    },
    list: (bucket, prefix = '') =>
      objects
        .values()
        .filter((object) => object.bucket === bucket && object.key.startsWith(prefix))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    arrivals: (bucket) => objects.values().flatMap((object) => (object.bucket === bucket ? [object.key] : [])),
    double: (request) =>
      answering(
        async () => answer(request),
        ({ status, code, message }) => ({
          status,
          headers: { 'content-type': 'application/xml' },
          body:
            request.method === 'HEAD'
              ? ''
              : xml('Error', `<Code>${code}</Code><Message>${escapeXml(message)}</Message><RequestId>${randomUUID()}</RequestId>`),
        }),
      ),
  }

  function answer(request: WireRequest): WireAnswer {
    const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(decodeURIComponent(request.path)) ?? []
    requireBucket(bucket)
    if (request.method === 'GET' && key === '')
      return listAnswer(handle.list(bucket, request.query.get('prefix') ?? ''), bucket, request.query)
    if (request.method === 'PUT') return putAnswer(bucket, key, request)
    if (request.method === 'DELETE') {
      objects.delete(`${bucket}/${key}`)
      return { status: 204 }
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new AwsError(501, 'NotImplemented', `${request.method} is not part of this double.`)
    const found = handle.find(bucket, key)
    if (!found) throw new AwsError(404, request.method === 'HEAD' ? 'NotFound' : 'NoSuchKey', 'The specified key does not exist.')
    return { status: 200, headers: headersOf(found.object), body: request.method === 'HEAD' ? '' : found.bytes }
  }

  function putAnswer(bucket: string, key: string, { headers, body }: WireRequest): WireAnswer {
    const bytes = /aws-chunked/.test(String(headers['content-encoding'] ?? '')) ? unchunk(body) : body
    const checksum = headers['x-amz-checksum-crc32']
    if (typeof checksum === 'string' && checksum !== crc32Base64(bytes))
      throw new AwsError(400, 'BadDigest', 'The CRC32 you specified did not match the calculated checksum.')
    if (headers['if-none-match'] === '*' && objects.get(`${bucket}/${key}`))
      throw new AwsError(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold')
    const metadata = Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) => (name.startsWith('x-amz-meta-') ? [[name.slice(11), String(value)]] : [])),
    )
    const { etag } = handle.put(bucket, key, bytes, { contentType: String(headers['content-type'] ?? 'binary/octet-stream'), metadata })
    return { status: 200, headers: { etag: `"${etag}"` } }
  }
  return handle
}

/** Object bytes as files under names that any file system takes; in memory without a folder. */
function openBytes(folder?: string) {
  if (folder === undefined) {
    const memory = new Map<string, Buffer>()
    return { write: (key: string, bytes: Buffer) => void memory.set(key, bytes), read: (key: string) => memory.get(key) ?? Buffer.alloc(0) }
  }
  mkdirSync(folder, { recursive: true })
  const fileOf = (key: string) => join(folder, createHash('sha256').update(key).digest('hex'))
  return {
    write(key: string, bytes: Buffer) {
      writeFileSync(`${fileOf(key)}.new`, bytes)
      renameSync(`${fileOf(key)}.new`, fileOf(key))
    },
    read: (key: string) => (existsSync(fileOf(key)) ? readFileSync(fileOf(key)) : Buffer.alloc(0)),
  }
}

const crc32Base64 = (bytes: Buffer): string => {
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(bytes))
  return sum.toString('base64')
}

/** Object keys: 1 to 1,024 bytes of UTF-8. User metadata: 2 KB in all, ASCII, since it travels as headers. (S3 user guide.) */
function checkKey(key: string) {
  if (key === '') throw new AwsError(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.')
  if (Buffer.byteLength(key) > 1024) throw new AwsError(400, 'KeyTooLongError', 'Your key is too long')
}

function checkMetadata(metadata: Record<string, string>) {
  const text = Object.entries(metadata).flat().join('')
  if (text.length > 2048) throw new AwsError(400, 'MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size')
  if (!/^[ -~]*$/.test(text)) throw new AwsError(400, 'InvalidArgument', 'User metadata must be US-ASCII.')
}

const headersOf = ({ etag, size, contentType, metadata, storedAt }: StoredObject): Record<string, string> => ({
  etag: `"${etag}"`,
  'content-length': String(size),
  'content-type': contentType,
  'last-modified': new Date(storedAt).toUTCString(),
  ...Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value])),
})

function listAnswer(objects: StoredObject[], bucket: string, query: URLSearchParams): WireAnswer {
  const max = Math.min(Number(query.get('max-keys') ?? 1000), 1000)
  const after = query.get('continuation-token') ?? query.get('start-after') ?? ''
  const left = objects.filter(({ key }) => key > after)
  const page = left.slice(0, max)
  const contents = page.map(
    ({ key, size, etag, storedAt }) =>
      `<Contents><Key>${escapeXml(key)}</Key><LastModified>${storedAt}</LastModified><ETag>&quot;${etag}&quot;</ETag><Size>${size}</Size></Contents>`,
  )
  const more = left.length > max
  const token = more ? `<NextContinuationToken>${escapeXml(page.at(-1)?.key ?? '')}</NextContinuationToken>` : ''
  const body = `<Name>${bucket}</Name><KeyCount>${page.length}</KeyCount><MaxKeys>${max}</MaxKeys><IsTruncated>${more}</IsTruncated>${token}${contents.join('')}`
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: xml('ListBucketResult', body) }
}

const xml = (root: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>${inner}</${root}>`
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
