import PostalMime, { type Email, type Address as MimeAddress } from 'postal-mime'
import type { Reader } from '../reading.ts'
import { byStart, readCalendar } from './calendar.ts'
import { caps, refuse } from './caps.ts'
import type { Address, Carried, CarriedEvent, CarriedMail } from './carried.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { asUtf8 } from './decode-text.ts'
import { readThread } from './forwarded.ts'
import { htmlToText } from './html-text.ts'
import { findLinks, unwrapLink, unwrapLinksIn } from './links.ts'
import { mailAddress } from './mail-address.ts'
import { readMailDate } from './mail-date.ts'
import { decodePart, isCalendar, type MimeTree, walkMime } from './mime-parts.ts'

/** A raw mail: its calendar data, and the message to read. */
export async function readMail(raw: Uint8Array, reader: Reader): Promise<Carried> {
  if (raw.length > caps.mailBytes)
    refuse('over-cap:mailBytes', 'This mail is larger than 10 MB, so I did not read it. Forward it without its attachments.')
  const tree = walkMime(latin1Of(asUtf8(raw)))
  const losses: string[] = []
  const events = readEvents(tree, losses)
  const mail = await readMessage(Buffer.from(tree.slim, 'latin1'), reader, losses)
  if (events.length === 0 && mail.text === '' && mail.subject === null && mail.from.email === null)
    refuse('not-a-mail', 'I could not read this as a mail. Forward the original message, or upload it as an .eml file.')
  if (tree.parts.some(isWinmail)) losses.push('Outlook packed a part of this mail into a winmail.dat, which I cannot open.')
  return { source: 'eml', events, mail, losses: [...new Set(losses)] }
}

const isWinmail = ({ type, name }: { type: string; name: string | null }): boolean =>
  type === 'application/ms-tnef' || type === 'application/vnd.ms-tnef' || name?.toLowerCase() === 'winmail.dat'

/** All calendar parts count (RFC 6047 §2.4); the same event inline and as an attachment is one, and the one that kept its METHOD wins. */
function readEvents(tree: MimeTree, losses: string[]): CarriedEvent[] {
  const found = new Map<string, CarriedEvent>()
  for (const part of tree.parts.filter(isCalendar)) {
    for (const event of readCalendar(decodePart(part), losses, part.method ?? undefined).events) {
      const key = `${event.uid ?? `${event.summary}${JSON.stringify(event.start)}`} ${event.recurrenceId ?? ''}`
      const known = found.get(key)
      if (!known || isBetter(event, known)) found.set(key, event)
    }
  }
  return [...found.values()].toSorted(byStart)
}

const isBetter = (event: CarriedEvent, known: CarriedEvent): boolean =>
  (known.method === null && event.method !== null) ||
  ((known.method === null) === (event.method === null) && (event.sequence ?? 0) > (known.sequence ?? 0))

async function readMessage(raw: Uint8Array, reader: Reader, losses: string[]): Promise<CarriedMail> {
  const email = await parse(raw)
  const attached = isReport(email) ? undefined : email.attachments.find(({ mimeType }) => mimeType === 'message/rfc822')
  if (!attached || typeof attached.content === 'string') return readThread(plainMail(email), reader)
  const outer = plainMail(email)
  const inner = await readMessage(new Uint8Array(attached.content), reader, losses)
  return {
    ...inner,
    ...envelopeOnly(outer),
    forwarded: true,
    forwardedBy: inner.forwardedBy ?? outer.from,
    cover: inner.cover ?? (outer.text || null),
    automatic: inner.automatic,
  }
}

/** Delivery reports carry the mail they are about; nobody forwarded it. */
const isReport = (email: Email): boolean => (header(email, 'content-type') ?? '').toLowerCase().includes('multipart/report')

async function parse(raw: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(raw, {
      forceRfc822Attachments: true,
      maxNestingDepth: caps.mimeDepth + 5,
      maxHeadersSize: caps.headerBlockBytes * 4,
    })
  } catch {
    return refuse('not-a-mail', 'I could not read this as a mail. Forward the original message, or upload it as an .eml file.')
  }
}

export const header = (email: Email, name: string): string | null => email.headers.find(({ key }) => key === name)?.value ?? null

function plainMail(email: Email): CarriedMail {
  const html = email.html ? htmlToText(email.html) : null
  const plain = email.text ? cleanText(email.text) : ''
  const fromHtml = html ? cleanText(html.text) : ''
  const text = unwrapLinksIn(plain === '' || (hasRows(fromHtml) && !hasRows(plain)) ? fromHtml : plain)
  const links = [...(html?.links ?? []), ...findLinks(text).map(({ url }) => ({ words: '', url }))]
  return {
    from: addressesOf(email.from)[0] ?? addressesOf(email.sender)[0] ?? { name: null, email: null },
    to: addressesOf(email.to),
    cc: addressesOf(email.cc),
    replyTo: addressesOf(email.replyTo)[0] ?? null,
    subject: cleanLine(email.subject),
    date: readMailDate(header(email, 'date') ?? ''),
    messageId: cleanLine(email.messageId),
    text,
    quoted: [],
    cover: null,
    forwarded: false,
    forwardedBy: null,
    automatic: isAutomatic(email),
    links: uniqueLinks(links),
    envelope: envelopeOf(email),
    attachments: email.attachments.map(({ filename, mimeType }) => ({ name: cleanLine(filename), type: mimeType })).slice(0, 100),
  }
}

/** An agenda as a table: mail programs write its plain version cell by cell, which loses who belongs to which hour. */
const hasRows = (text: string): boolean => text.split('\n').filter((line) => line.includes(' | ') && /\d/.test(line)).length >= 2

function addressesOf(value: MimeAddress | MimeAddress[] | undefined): Address[] {
  const boxes = (Array.isArray(value) ? value : value ? [value] : []).flatMap((one) => one.group ?? [one])
  return boxes.slice(0, caps.addresses).flatMap(({ name, address }) => {
    const email = mailAddress(address ?? '')
    const shown = cleanLine(name)
    return email === null && shown === null ? [] : [{ name: shown !== null && shown.toLowerCase() === email ? null : shown, email }]
  })
}

function uniqueLinks(links: CarriedMail['links']): CarriedMail['links'] {
  const byUrl = new Map<string, string>()
  for (const { words, url } of links) {
    const link = unwrapLink(url)
    if (!byUrl.get(link)) byUrl.set(link, cleanLine(words) ?? '')
  }
  return [...byUrl].slice(0, caps.links).map(([url, words]) => ({ words, url }))
}

const envelopeOnly = ({ envelope }: CarriedMail): Pick<CarriedMail, 'envelope'> => (envelope ? { envelope } : {})

const telling = new Set([
  'auto-submitted',
  'precedence',
  'list-id',
  'list-unsubscribe',
  'return-path',
  'x-auto-response-suppress',
  'x-autoreply',
  'x-forwarded-for',
  'x-forwarded-to',
  'in-reply-to',
  'content-class',
])

function envelopeOf(email: Email): NonNullable<CarriedMail['envelope']> {
  const headers: Record<string, string> = {}
  for (const { key, value } of email.headers)
    if (telling.has(key) || key.startsWith('x-roundtwo-')) headers[key] ??= cleanLine(value)?.slice(0, 1000) ?? ''
  const received = email.headers.filter(({ key }) => key === 'received').length
  const sender = addressesOf(email.sender)[0] ?? null
  return { from: addressesOf(email.from)[0] ?? { name: null, email: null }, sender, subject: cleanLine(email.subject), headers, received }
}

/** Sent by a machine in answer to something. Calendar mail may carry Auto-Submitted too: the reader decides what it is worth. */
function isAutomatic(email: Email): boolean {
  const submitted = header(email, 'auto-submitted')?.trim().toLowerCase()
  const precedence = header(email, 'precedence')?.trim().toLowerCase()
  const suppress = header(email, 'x-auto-response-suppress')
  return (
    (submitted !== undefined && submitted !== 'no') ||
    precedence === 'auto_reply' ||
    precedence === 'bulk' ||
    precedence === 'list' ||
    (suppress !== null && precedence !== undefined) ||
    header(email, 'x-autoreply') !== null ||
    header(email, 'x-autorespond') !== null ||
    isReport(email) ||
    soundsAutomatic(email.subject ?? '')
  )
}

const automaticSubjects = [
  'automatic reply',
  'out of office',
  'auto:',
  'autoreply',
  'auto-reply',
  'automatische antwort',
  'abwesenheitsnotiz',
  'réponse automatique',
  'respuesta automática',
  'resposta automática',
  'risposta automatica',
  'automatisch antwoord',
  '自動応答',
  '自動返信',
  'undeliverable',
  'delivery status notification',
  'mail delivery failed',
]

const soundsAutomatic = (subject: string): boolean => {
  const lower = subject.trim().toLowerCase()
  return automaticSubjects.some((words) => lower.startsWith(words))
}

const latin1Of = (raw: Uint8Array): string => Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1')
