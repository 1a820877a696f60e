import { inboxFolder } from '../../../contract.ts'
import { asUtf8, decodeText } from '../../../domain/read/carry/decode-text.ts'
import { messageIdOf } from '../../../domain/record/identity.ts'
import type { World } from '../../../ports.ts'

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
  return /^(?:\{|\[\s*(?:[{["\]]|$))/.test(head) ? 'application/json' : 'message/rfc822'
}

/** A posting begins with `Title: …`, which is the head of no mail. */
const headOfMail =
  /^(?:from|to|cc|bcc|subject|date|sent|sender|received|return-path|delivered-to|envelope-to|message-id|mime-version|reply-to|in-reply-to|references|precedence|importance|user-agent|authentication-results|dkim-signature|auto-submitted|(?:content|x|arc|list|thread|resent|received)-[a-z0-9-]{1,40}):|^>?From \S+@/i

/** Words copied out of a mail, without its head, become the mail they were: the reader knows mails, calendars and events. */
export function pastedBytes(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  const [first = ''] = text.trimStart().split('\n')
  if (contentTypeOf(bytes) !== 'message/rfc822' || headOfMail.test(first)) return bytes
  const head = 'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'
  return new TextEncoder().encode(head + text)
}

/** A document is no message: it becomes the mail that would have brought it, so that every door leads the same way. Nor is a text without a head. */
export function droppedBytes(bytes: Uint8Array, name: string): Uint8Array {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase()
  if (documentStarts.some((start) => head.startsWith(start))) return mailWith(bytes, name)
  return isText.test(name) ? pastedBytes(decodeText(asUtf8(bytes))) : bytes
}

const isText = /\.(?:txt|text|md|markdown)$/i

/** PDF, packed and old Word files, RTF, saved pages. */
const documentStarts = ['%pdf-', 'pk\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf', '<!doctype html', '<html']

/** A mail with one file; `subject` says what it is. */
export function mailWith(bytes: Uint8Array, name: string, subject = ''): Uint8Array {
  const plain = name.replace(/[^\w .-]/g, '_').slice(-100)
  const head = [
    'MIME-Version: 1.0',
    ...(subject === '' ? [] : [`Subject: ${subject}`]),
    `Content-Type: application/octet-stream; name="${plain}"`,
    `Content-Disposition: attachment; filename="${plain}"`,
    'Content-Transfer-Encoding: base64',
    '',
  ]
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  return new TextEncoder().encode([...head, ...lines].join('\r\n'))
}
