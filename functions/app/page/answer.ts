import { gzipSync } from 'node:zlib'
import type { PageRequest } from './request.ts'

/** What a page answers with, in API Gateway's shape. */
export interface PageAnswer {
  statusCode: number
  headers: Record<string, string>
  body: string
  cookies?: string[]
  isBase64Encoded?: boolean
}

export const html = (body: string, statusCode = 200): PageAnswer => ({
  statusCode,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
})

/** After a POST: the browser loads the page anew, so that a reload repeats nothing. */
export const seeOther = (path: string, cookies: string[] = []): PageAnswer => ({
  statusCode: 303,
  headers: { location: path },
  body: '',
  ...(cookies.length > 0 ? { cookies } : {}),
})

/** A file to keep. Packed where the browser says that it can unpack: a function may answer with 6 MB. */
export function download({ headers }: PageRequest, name: string, contentType: string, body: string): PageAnswer {
  const about = { 'content-type': contentType, 'content-disposition': `attachment; filename="${name}"` }
  if (!/\bgzip\b/.test(headers['accept-encoding'] ?? '')) return { statusCode: 200, headers: about, body }
  const packed = { ...about, 'content-encoding': 'gzip', vary: 'accept-encoding' }
  return { statusCode: 200, headers: packed, body: gzipSync(body).toString('base64'), isBase64Encoded: true }
}
