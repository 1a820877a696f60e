import { createHash } from 'node:crypto'
import type { Meeting } from '../read/reading.ts'

/** Longer ones are hashed: a table key holds 1,024 bytes, and a uid may be as long as its sender likes. */
const longestUid = 200

/** The first 20 hex digits of SHA-256: an id for links, tags and keys that carries nothing of what it stands for. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20)

/** A message is named by its bytes: whatever door they come through, and however often, identical bytes are one message. */
export const messageIdOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/**
 * The name of one meeting in the table: uid and recurrence id (RFC 5546 §2.1.5), or the message where there is no uid. Percent-encoded,
 * so that a uid with `#` or `/` in it cannot reach into another key. `position` tells apart several meetings of one message without uids.
 */
export function identityOf(meeting: Pick<Meeting, 'uid' | 'recurrenceId'>, messageId: string, position = 0): string {
  if (!meeting.uid) return position === 0 ? `message:${messageId}` : `message:${messageId}/${position + 1}`
  const name = seriesOf(meeting.uid)
  return meeting.recurrenceId ? `${name}/${meeting.recurrenceId}` : name
}

/** The identity of the whole series a uid stands for, or of its one meeting. */
export function seriesOf(uid: string): string {
  const encoded = encodeURIComponent(uid.trim().replace(/\p{Surrogate}/gu, '\uFFFD'))
  return `uid:${encoded.length <= longestUid ? encoded : `sha256-${createHash('sha256').update(encoded).digest('hex')}`}`
}

/** The series an instance belongs to; undefined for a series itself, a single meeting, and a message without a uid. */
export const masterOf = (identity: string): string | undefined => {
  const slash = identity.indexOf('/')
  return identity.startsWith('uid:') && slash > 0 ? identity.slice(0, slash) : undefined
}

/**
 * What stands in a calendar file of ours: for a meeting (`r`), and in the calendar one subscribes to for the hour of a mail (`p`) and the date of a
 * decision (`d`).
 */
export const ownUidOf = (name: string, of: 'r' | 'p' | 'd' = 'r'): string => `${of}${shortHash(name)}@roundtwo`
export const isOwnUid = (uid: string | null): boolean => uid !== null && /^[a-z][0-9a-f]{20}@roundtwo$/.test(uid)

/** Ids that go into mails, links and touchpoint keys: short, safe, and without a word of the uid. */
export const roundIdOf = (identity: string): string => `r${shortHash(identity)}`
export const applicationIdOf = (identity: string): string => `a${shortHash(identity)}`
