import { inboxFolder } from '../../contract.ts'
import type { Message } from '../../domain/record/message.ts'
import type { World } from '../../ports.ts'

const { mail, copy } = inboxFolder

/** A mail to several people is stored once: each gets a copy of their own, which goes with what they delete and with nothing else. Safe to repeat. */
export async function ownCopy(inbox: World['inbox'], key: string, candidateId: string): Promise<string> {
  const own = `${copy}${candidateId}/${key.slice(mail.length)}`
  if ((await inbox.read(own)) !== undefined) return own
  const shared = await inbox.read(key)
  if (shared) await inbox.put(own, shared.bytes, shared.contentType)
  return own
}

/** Where the raw bytes of a message lie, and what its copy was made from: once everybody has their own, nobody needs that one. */
export function rawKeys({ key, candidateId }: Pick<Message, 'key' | 'candidateId'>): string[] {
  const own = `${copy}${candidateId}/`
  return key.startsWith(own) ? [key, `${mail}${key.slice(own.length)}`] : [key]
}
