import PostalMime, { type Email, type Address as MimeAddress } from 'postal-mime'
import { loopHeader } from '../../../trust/own-mark.ts'
import { caps, refuse } from '../caps.ts'
import type { Address, CarriedMail, MailEnvelope } from '../carried.ts'
import { cleanLine } from '../clean-text.ts'
import { isMachine } from './machine-mail.ts'
import { mailAddress } from './mail-address.ts'
import { readMailDate } from './mail-date.ts'

/** Who wrote to whom, when and about what. */
export type MailHead = Required<
  Pick<CarriedMail, 'from' | 'to' | 'cc' | 'replyTo' | 'subject' | 'date' | 'messageId' | 'automatic' | 'envelope'>
>

const nobody: Address = { name: null, email: null }

/** Reads a header block with postal-mime. It gets the headers alone: bodies are cheaper and safer to decode part by part. */
export async function readMailHead(headers: string[]): Promise<MailHead> {
  const email = await parse(headers.filter((header) => !header.slice(0, 8).toLowerCase().startsWith('content-')).map(withMarks))
  return {
    from: addressesOf(email.from)[0] ?? addressesOf(email.sender)[0] ?? nobody,
    to: addressesOf(email.to),
    cc: addressesOf(email.cc),
    replyTo: addressesOf(email.replyTo)[0] ?? null,
    subject: cleanLine(email.subject),
    date: readMailDate(header(email, 'date') ?? ''),
    messageId: cleanLine(email.messageId),
    automatic: isAutomatic(email),
    envelope: envelopeOf(email),
  }
}

/** `From: Roth, Lena <lena@x.org>`: without its quotation marks the comma makes two of one, the first without an address. */
const withMarks = (line: string): string =>
  line.replace(/^(from|sender):\s{0,4}([^",<>@:;=]{2,60},[^",<>@:;=]{2,60}?)\s{0,4}(<[^<>\s]{3,254}>)\s*$/i, '$1: "$2" $3')

async function parse(headers: string[]): Promise<Email> {
  try {
    return await PostalMime.parse(Buffer.from(`${headers.join('\r\n')}\r\n\r\n`, 'latin1'), { maxHeadersSize: caps.headerBlockBytes * 2 })
  } catch {
    return refuse('not-a-mail', 'I could not read this as a mail. Forward the original message, or upload it as an .eml file.')
  }
}

const header = (email: Email, name: string): string | null => email.headers.find(({ key }) => key === name)?.value ?? null

function addressesOf(value: MimeAddress | MimeAddress[] | undefined): Address[] {
  const boxes = (Array.isArray(value) ? value : value ? [value] : []).flatMap((one) => one.group ?? [one])
  return boxes.slice(0, caps.addresses).flatMap(({ name, address }) => {
    const email = mailAddress(address ?? '')
    const shown = cleanLine(name)
    return email === null && shown === null ? [] : [{ name: shown !== null && shown.toLowerCase() === email ? null : shown, email }]
  })
}

const telling = new Set(
  `auto-submitted precedence list-id list-unsubscribe return-path x-auto-response-suppress x-autoreply x-forwarded-for x-forwarded-to in-reply-to references content-class ${loopHeader.toLowerCase()}`.split(
    ' ',
  ),
)

function envelopeOf(email: Email): MailEnvelope {
  const headers: Record<string, string> = {}
  for (const { key, value } of email.headers) {
    if (telling.has(key)) headers[key] ??= cleanLine(value)?.slice(0, 1000) ?? ''
  }
  const received = email.headers.filter(({ key }) => key === 'received').length
  return {
    from: addressesOf(email.from)[0] ?? nobody,
    sender: addressesOf(email.sender)[0] ?? null,
    subject: cleanLine(email.subject),
    headers,
    received,
  }
}

/**
 * A machine's answer to something: out of office, vacation, a bounce. Confirmations of hiring systems are `auto-generated` or `bulk` as
 * well, and calendars send that way too (RFC 3834 §5), so neither counts; the envelope keeps those headers for whoever wants them.
 */
function isAutomatic(email: Email): boolean {
  const value = (name: string) => header(email, name)?.trim().toLowerCase()
  return (
    value('auto-submitted')?.startsWith('auto-replied') === true ||
    value('precedence') === 'auto_reply' ||
    value('x-autoreply') !== undefined ||
    value('x-autorespond') !== undefined ||
    isMachine(addressesOf(email.from)[0] ?? nobody, email.subject ?? '')
  )
}
