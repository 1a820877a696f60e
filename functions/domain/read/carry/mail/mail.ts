import { mailWords } from '../../language/lexicon/mail.ts'
import { readThread } from '../../lay-out/older/forwarded.ts'
import { isReader } from '../../names/candidate-name.ts'
import type { Reader } from '../../reading.ts'
import { byStart, readCalendar } from '../calendar/calendar.ts'
import { caps, Refused, refuse } from '../caps.ts'
import type { Carried, CarriedEvent, CarriedMail } from '../carried.ts'
import { cleanLine } from '../clean-text.ts'
import { asUtf8 } from '../decode-text.ts'
import type { Loss } from '../losses.ts'
import { readProviderJson } from '../provider/provider-json.ts'
import { readChat } from './chat.ts'
import { readMailHead } from './mail-head.ts'
import { isCutText, readMailText } from './mail-text.ts'
import { decodeBytes } from './mime-body.ts'
import { isCalendar, type MimeMessage, type MimePart, walkMime } from './mime-parts.ts'

/** A raw mail: its calendar data, and the message to read. */
export async function readMail(raw: Uint8Array, reader: Reader): Promise<Carried> {
  if (raw.length > caps.mailBytes)
    refuse('over-cap:mailBytes', 'This mail is larger than 10 MB, so I did not read it. Forward it without its attachments.')
  const messages = withEncoded(walkMime(latin1Of(asUtf8(raw))))
  const parts = messages.flatMap((message) => message.parts)
  const losses: Loss[] = []
  const events = readEvents(parts, losses)
  const mail = await readMessage(messages, 0, reader)
  if (events.length === 0 && mail.text === '' && mail.subject === null && mail.from.email === null)
    refuse('not-a-mail', 'I could not read this as a mail. Forward the original message, or upload it as an .eml file.')
  if (events.length === 0 && parts.some(isCalendar)) losses.push('calendar-part-unreadable')
  if (parts.some(isWinmail)) losses.push('winmail-unopened')
  if (parts.some(isPackedInvite)) losses.push('archive-unopened')
  if (parts.some(isCutText)) losses.push('text-left-out')
  return { source: 'eml', events, mail, losses: [...new Set(losses)] }
}

/** One byte per character, so that places in the text are places in the bytes. Old Macs ended lines with CR alone. */
export function latin1Of(raw: Uint8Array): string {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1')
  return text.includes('\n') ? text : text.replaceAll('\r', '\n')
}

/** Some programs encode an attached message, against RFC 2046 §5.2.1, or attach it as a file; both are read one level deep. */
function withEncoded(messages: MimeMessage[]): MimeMessage[] {
  const part = messages[0]?.parts.find(({ type, name }) => type === 'message/rfc822' || name?.toLowerCase().endsWith('.eml'))
  if (messages.length !== 1 || !part) return messages
  return [...messages, ...walkMime(latin1Of(decodeBytes(part))).map((inner) => ({ ...inner, parent: inner.parent + 1 }))]
}

const isWinmail = ({ type, name }: MimePart): boolean =>
  type === 'application/ms-tnef' || type === 'application/vnd.ms-tnef' || name?.toLowerCase() === 'winmail.dat'

const inviteFiles = mailWords('inviteFiles')

/** `invite.ics.gz`, `Einladung.zip` */
const isPackedInvite = ({ name }: MimePart): boolean => {
  const file = name?.trim().toLowerCase() ?? ''
  return /\.(?:zip|gz|7z|rar|tgz)$/.test(file) && (/\bics/.test(file) || inviteFiles.some((words) => file.includes(words)))
}

/** All calendar parts count (RFC 6047 §2.4); the same event inline and as an attachment is one, and the one that kept its METHOD wins. */
function readEvents(parts: MimePart[], losses: Loss[]): CarriedEvent[] {
  const found = new Map<string, CarriedEvent>()
  const add = (event: CarriedEvent) => {
    const key = `${event.uid ?? `${event.summary}${JSON.stringify(event.start)}`} ${event.recurrenceId ?? ''}`
    const known = found.get(key)
    if (!known || isBetter(event, known)) found.set(key, event)
  }
  for (const part of parts.filter(isCalendar)) {
    const bytes = decodeBytes(part)
    if (bytes.length > caps.calendarPartBytes)
      refuse('over-cap:calendarPartBytes', 'The calendar data in this mail is larger than any invitation, so I did not read it.')
    readCalendar(bytes, losses, part.method ?? undefined, part.charset ?? undefined).events.forEach(add)
  }
  parts.filter(isJsonFile).flatMap(eventsInJson).forEach(add)
  return [...found.values()].toSorted(byStart)
}

const isJsonFile = ({ type, name }: MimePart): boolean => type === 'application/json' || (name?.toLowerCase().endsWith('.json') ?? false)

/** An event of a calendar's interface, as automations attach it. Other JSON says nothing here: a mail is no place for forms we do not know. */
function eventsInJson(part: MimePart): CarriedEvent[] {
  try {
    const { source, events } = readProviderJson(decodeBytes(part))
    return source === 'google-calendar' || source === 'microsoft-graph' ? events : []
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}

const isBetter = (event: CarriedEvent, known: CarriedEvent): boolean =>
  (known.method === null && event.method !== null) ||
  ((known.method === null) === (event.method === null) && (event.sequence ?? 0) > (known.sequence ?? 0))

async function readMessage(messages: MimeMessage[], index: number, reader: Reader): Promise<CarriedMail> {
  const message = messages[index] ?? { headers: [], parent: -1, report: false, parts: [] }
  const mail = await readOne(message)
  const attached = message.report ? -1 : messages.findIndex(({ parent }) => parent === index)
  if (attached < 0) return readThread(readChat(mail, reader), reader)
  const inner = await readMessage(messages, attached, reader)
  return {
    ...inner,
    ...(mail.envelope ? { envelope: mail.envelope } : {}),
    forwarded: true,
    forwardedBy: inner.forwardedBy ?? mail.from,
    cover: inner.cover ?? (mail.text || null),
    ...(isReader(reader, mail.from) && mail.text !== '' ? { note: { words: mail.text, date: mail.date } } : {}),
  }
}

async function readOne(message: MimeMessage): Promise<CarriedMail> {
  const head = await readMailHead(message.headers)
  const attachments = message.parts.filter(({ type, attached, name }) => attached || name !== null || !type.startsWith('text/'))
  return {
    ...head,
    ...readMailText(message),
    quoted: [],
    cover: null,
    forwarded: false,
    forwardedBy: null,
    automatic: head.automatic || message.report,
    attachments: attachments.slice(0, 100).map(({ name, type }) => ({ name: cleanLine(name), type })),
  }
}
