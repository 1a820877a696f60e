import { createHash } from 'node:crypto'
import { table } from '../../contract.ts'

/** Where each item lies. One partition per candidate, so that one strongly consistent query reads a family. */

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** A sort key has 1,024 bytes and a calendar uid as many as its sender likes: a long name is stood for by its hash. */
const bounded = (name: string): string => (Buffer.byteLength(name) <= 200 ? name : `sha256-${sha256(name)}`)

/**
 * What the mail service echoes for a touchpoint: tags take `[A-Za-z0-9_-]` only, keys hold uids. It names the row as well, so that
 * an event finds it without an index.
 */
export const touchpointTag = (key: string): string => sha256(key).slice(0, 40)

export const family = {
  profile: 'PROFILE',
  interview: 'INTERVIEW#',
  note: 'NOTE#',
  touchpoint: 'TOUCHPOINT#',
  message: 'MESSAGE#',
  feed: 'FEED#',
  plan: 'PLAN#',
  session: 'SESSION#',
  archive: 'ARCHIVE#',
  clue: 'CLUE#',
  piece: 'MATERIAL#',
  edition: 'EDITION#',
  erasure: 'ERASURE#',
  apiToken: 'APITOKEN#',
  wayOut: 'WAYOUT#',
  webhookDoor: 'WEBHOOKDOOR#',
  push: 'PUSH#',
  member: 'MEMBER#',
} as const

export const partitionOf = (candidateId: string): string => `CANDIDATE#${candidateId}`

export const candidateKey = (candidateId: string, sortKey: string) => ({
  [table.partitionKey]: partitionOf(candidateId),
  [table.sortKey]: sortKey,
})

export const doorKey = (secretHash: string) => ({ [table.partitionKey]: `DOOR#${secretHash}`, [table.sortKey]: 'DOOR' })

export const tokenKey = (tokenHash: string) => ({ [table.partitionKey]: `TOKEN#${tokenHash}`, [table.sortKey]: 'TOKEN' })

export const tallyKey = (name: string) => ({ [table.partitionKey]: `TALLY#${name}`, [table.sortKey]: 'TALLY' })

/** The partition of those who have joined. */
export const roll = 'ROLL'

export const memberKey = (candidateId: string) => ({
  [table.partitionKey]: roll,
  [table.sortKey]: `${family.member}${candidateId}`,
})

export const sessionKey = (candidateId: string, id: string) => candidateKey(candidateId, `${family.session}${id}`)

export const apiTokenKey = (candidateId: string, id: string) => candidateKey(candidateId, `${family.apiToken}${id}`)

export const webhookDoorKey = (candidateId: string, provider: string) => candidateKey(candidateId, `${family.webhookDoor}${provider}`)

export const wayOutKey = (candidateId: string, kind: string) => candidateKey(candidateId, `${family.wayOut}${kind}`)

/** Keys of mails hold uids: by the same short name that the mail service echoes. */
export const pushKey = (candidateId: string, to: string, key: string) =>
  candidateKey(candidateId, `${family.push}${to}#${touchpointTag(key)}`)

export const interviewKey = (candidateId: string, identity: string) => candidateKey(candidateId, `${family.interview}${bounded(identity)}`)

export const noteKey = (candidateId: string, identity: string, kind: string, slot: string) =>
  candidateKey(candidateId, `${family.note}${bounded(identity)}#${kind}${slot === '' ? '' : `#${bounded(slot)}`}`)

export const touchpointRowKey = (candidateId: string, tag: string) => candidateKey(candidateId, `${family.touchpoint}${tag}`)

export const messageKey = (candidateId: string, messageId: string) => candidateKey(candidateId, `${family.message}${messageId}`)

export const feedKey = (candidateId: string, feedId: string) => candidateKey(candidateId, `${family.feed}${feedId}`)

export const planKey = (candidateId: string, ticket: number) =>
  candidateKey(candidateId, `${family.plan}${String(ticket).padStart(12, '0')}`)

export const archiveKey = (candidateId: string, archiveId: string) => candidateKey(candidateId, `${family.archive}${archiveId}`)

export const pieceKey = (candidateId: string, id: string) => candidateKey(candidateId, `${family.piece}${bounded(id)}`)

/** All earlier versions of one piece of material. */
export const editionQuery = (id: string): string => `${family.edition}${bounded(id)}#`
export const editionKey = (candidateId: string, id: string, version: number) =>
  candidateKey(candidateId, `${editionQuery(id)}${String(version).padStart(8, '0')}`)

export const erasureKey = (candidateId: string, id: string) => candidateKey(candidateId, `${family.erasure}${id}`)

/** Every archive that a clue points to, in one look. */
export const clueQuery = (clue: string): string => `${family.clue}${sha256(clue).slice(0, 24)}#`
export const clueKey = (candidateId: string, clue: string, archiveId: string) => candidateKey(candidateId, `${clueQuery(clue)}${archiveId}`)

/** All of one candidate's due items lie in one shard. */
export const shardOf = (candidateId: string): number => Number.parseInt(sha256(candidateId).slice(0, 8), 16) % table.dueShards

export const shardKey = (shard: number): string => `DUE#${shard}`

/** What puts an item into the sparse due index. */
export const dueFrom = (candidateId: string, at: string) => ({ [table.dueShard]: shardKey(shardOf(candidateId)), [table.dueAt]: at })

/** What takes it out. */
export const notDue = { [table.dueShard]: undefined, [table.dueAt]: undefined }
