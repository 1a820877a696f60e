import { inboxFolder } from '../../contract.ts'
import { messageIdOf } from '../../domain/record/identity.ts'
import type { World } from '../../ports.ts'

/**
 * Stores what the candidate dropped in; reading it begins when the stored object announces itself. Gives the message's id.
 * Safe to repeat: the same bytes have the same key, and identical bytes are one message.
 */
export async function dropIn({ inbox }: Pick<World, 'inbox'>, candidateId: string, bytes: Uint8Array): Promise<string> {
  const id = messageIdOf(bytes)
  await inbox.put(`${inboxFolder.page}${candidateId}/${id}`, bytes, contentTypeOf(bytes))
  return id
}

/** By what it begins with: browsers name the type of a file by its ending, if at all. */
export function contentTypeOf(bytes: Uint8Array): 'text/calendar' | 'application/json' | 'message/rfc822' {
  const head = new TextDecoder()
    .decode(bytes.subarray(0, 1000))
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^BEGIN:VCALENDAR/i.test(head)) return 'text/calendar'
  return head.startsWith('{') || head.startsWith('[') ? 'application/json' : 'message/rfc822'
}

const headerLine = /^[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]?\S/

/** Words copied out of a mail, without its head, become the mail they were: the reader knows mails, calendars and events. */
export function pastedBytes(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  const [first = ''] = text.trimStart().split('\n')
  if (contentTypeOf(bytes) !== 'message/rfc822' || headerLine.test(first)) return bytes
  const head = 'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'
  return new TextEncoder().encode(head + text)
}
