import { createHash } from 'node:crypto'
import * as z from 'zod'
import { instantSchema } from '../time/wall-time.ts'

/** What lets a program of the candidate's read, and do nothing else. The token itself is shown once and never stored. */
export const apiTokenSchema = z.object({
  candidateId: z.string(),
  /** SHA-256 of the token, hex. */
  id: z.string(),
  /** What the candidate calls it. */
  name: z.string(),
  createdAt: instantSchema,
})
export type ApiToken = z.infer<typeof apiTokenSchema>

/** More programs than that are not one person's. */
export const mostTokens = 20

/** It says whose it is, so that it is found without a list of all: `secret` is 32 random bytes. */
export const tokenOf = (candidateId: string, secret: Uint8Array): string =>
  `roundtwo.${Buffer.from(candidateId).toString('base64url')}.${Buffer.from(secret).toString('base64url')}`

export const apiTokenId = (token: string): string => createHash('sha256').update(token).digest('hex')

const shape = /^roundtwo\.([A-Za-z0-9_-]{1,200})\.[A-Za-z0-9_-]{43}$/

/** `Authorization: Bearer …` (RFC 6750 §2.1). Undefined for whatever is no token of ours. */
export function bearerOf(header: string | undefined): { candidateId: string; id: string } | undefined {
  const token = header?.replace(/^Bearer +/i, '')
  const whose = token === header ? undefined : shape.exec(token ?? '')?.[1]
  return token === undefined || whose === undefined
    ? undefined
    : { candidateId: Buffer.from(whose, 'base64url').toString('utf8'), id: apiTokenId(token) }
}
