import { AwsError } from './wire.ts'

/** Undoes `content-encoding: aws-chunked`, in which the SDK sends streams: size in hex, optional signature, bytes, trailers. */
export function unchunk(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; ; ) {
    const endOfLine = body.indexOf('\r\n', at)
    const size = Number.parseInt(body.toString('latin1', at, endOfLine), 16)
    if (endOfLine < 0 || Number.isNaN(size)) throw new AwsError(400, 'IncompleteBody', 'The chunked body ends early.')
    if (size === 0) return Buffer.concat(chunks)
    chunks.push(body.subarray(endOfLine + 2, endOfLine + 2 + size))
    at = endOfLine + 2 + size + 2
  }
}
