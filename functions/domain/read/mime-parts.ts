import { caps, keepUnder, refuse } from './caps.ts'

/** A leaf of the MIME tree, as bytes. `inside` counts the attached messages it stands in. */
export interface MimePart {
  type: string
  name: string | null
  method: string | null
  encoding: string
  inside: number
  body: string
}

export interface MimeTree {
  parts: MimePart[]
  /** The mail without the bodies we never look at (pictures, PDFs), so that parsing costs what the text costs. */
  slim: string
}

interface Walk {
  text: string
  parts: MimePart[]
  /** Innermost last. A boundary belongs to the message `inside` which it was declared. */
  boundaries: { mark: string; inside: number }[]
  kept: string[]
  keptUpTo: number
  inside: number
  count: number
  leaf: { part: MimePart; from: number } | null
}

/** `text` holds one byte per character (latin1). One pass over the lines; the caps are counted before any parser sees the mail. */
export function walkMime(text: string): MimeTree {
  const walk: Walk = { text, parts: [], boundaries: [], kept: [], keptUpTo: 0, inside: 0, count: 0, leaf: null }
  let at = readHead(walk, 0)
  while (at < text.length) {
    const end = lineEnd(text, at)
    if (text.startsWith('--', at) && walk.boundaries.length > 0) {
      const level = boundaryAt(walk, at, end)
      if (level >= 0) {
        closeLeaf(walk, at)
        const { mark, inside } = walk.boundaries[level] ?? { mark: '', inside: 0 }
        const closes = text.startsWith('--', at + 2 + mark.length)
        walk.boundaries.length = closes ? level : level + 1
        walk.inside = inside
        at = closes ? end : readHead(walk, end)
        continue
      }
    }
    at = end
  }
  closeLeaf(walk, text.length)
  walk.kept.push(text.slice(walk.keptUpTo))
  return { parts: walk.parts, slim: walk.kept.join('') }
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

function boundaryAt(walk: Walk, at: number, end: number): number {
  for (let level = walk.boundaries.length - 1; level >= 0; level -= 1) {
    const mark = walk.boundaries[level]?.mark ?? ''
    if (!walk.text.startsWith(mark, at + 2)) continue
    const rest = walk.text.slice(at + 2 + mark.length, Math.min(end, at + 2 + mark.length + 200)).trim()
    if (rest === '' || rest === '--') return level
  }
  return -1
}

/** Reads one header block, checks its caps, and says where the body begins. */
function readHead(walk: Walk, from: number): number {
  walk.count += 1
  keepUnder(walk.count, 'mimeParts', 'parts')
  const headers: string[] = []
  let at = from
  while (at < walk.text.length) {
    const end = lineEnd(walk.text, at)
    const line = walk.text.slice(at, end).replace('\r', '').replace('\n', '')
    if (line === '' || (walk.boundaries.length > 0 && line.startsWith('--') && boundaryAt(walk, at, end) >= 0)) {
      at = line === '' ? end : at
      break
    }
    const last = headers.length - 1
    if ((line.startsWith(' ') || line.startsWith('\t')) && last >= 0) fold(headers, last, line)
    else headers.push(line)
    at = end
    if (at - from > caps.headerBlockBytes) refuse('over-cap:headerBlockBytes', tooMuchHeader)
    keepUnder(headers.length, 'headerLines', 'header lines')
  }
  checkHeaders(headers)
  return startBody(walk, headers, at)
}

const tooMuchHeader = 'Its header is larger than any mail program writes, so I did not read it.'

/** Joining strings of V8 is cheap until they are read; the cap keeps a million folds from being read at all. */
function fold(headers: string[], last: number, line: string): void {
  headers[last] = `${headers[last]}${line}`
  if ((headers[last]?.length ?? 0) > caps.headerBytes) refuse('over-cap:headerBytes', tooMuchHeader)
}

const addressHeaders = ['from:', 'to:', 'cc:', 'bcc:', 'reply-to:', 'sender:', 'resent-to:', 'resent-cc:']

function checkHeaders(headers: string[]): void {
  let addresses = 0
  for (const header of headers) {
    if (header.length > caps.headerBytes) refuse('over-cap:headerBytes', tooMuchHeader)
    keepUnder(occurrences(header, '=?'), 'encodedWords', 'encoded words in one header line')
    const lower = header.slice(0, 12).toLowerCase()
    if (addressHeaders.some((name) => lower.startsWith(name))) addresses += Math.max(occurrences(header, '@'), occurrences(header, ',') / 2)
  }
  keepUnder(Math.floor(addresses), 'addresses', 'addresses')
}

function occurrences(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count += 1
  return count
}

function startBody(walk: Walk, headers: string[], at: number): number {
  const value = (name: string) =>
    headers.find((header) => header.slice(0, name.length + 1).toLowerCase() === `${name}:`)?.slice(name.length + 1) ?? ''
  const contentType = value('content-type')
  const type = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase() || 'text/plain'
  const encoding = (value('content-transfer-encoding').split(';', 1)[0] ?? '').trim().toLowerCase()
  const boundary = type.startsWith('multipart/') ? parameterOf(contentType, 'boundary') : null
  if (boundary) {
    walk.boundaries.push({ mark: boundary, inside: walk.inside })
    checkDepth(walk)
    return at
  }
  if (type === 'message/rfc822' && encoding !== 'base64' && encoding !== 'quoted-printable') {
    walk.inside += 1
    checkDepth(walk)
    return readHead(walk, at)
  }
  const name = parameterOf(value('content-disposition'), 'filename') ?? parameterOf(contentType, 'name')
  walk.leaf = { part: { type, name, method: parameterOf(contentType, 'method'), encoding, inside: walk.inside, body: '' }, from: at }
  return at
}

function checkDepth(walk: Walk): void {
  if (walk.boundaries.length + walk.inside > caps.mimeDepth)
    refuse('over-cap:mimeDepth', 'It holds mails inside mails, too deep for me to read.')
}

/** A parameter of a header value, found by walking it (RFC 2045 §5.1): quoted or plain, RFC 2231's `name*=` and `name*0=` as well. */
function parameterOf(value: string, wanted: string): string | null {
  for (const part of splitParameters(value)) {
    const equals = part.indexOf('=')
    const name = part.slice(0, equals).trim().toLowerCase()
    if (equals < 0 || (name !== wanted && name !== `${wanted}*` && name !== `${wanted}*0` && name !== `${wanted}*0*`)) continue
    const text = part.slice(equals + 1).trim()
    const plain = text.startsWith('"') ? text.slice(1, text.endsWith('"') && text.length > 1 ? -1 : undefined) : text
    return plain.slice(0, 1000) || null
  }
  return null
}

function splitParameters(value: string): string[] {
  const parts: string[] = []
  let quoted = false
  let from = 0
  for (let at = 0; at < value.length && parts.length < 100; at += 1) {
    const mark = value[at]
    if (mark === '\\' && quoted) at += 1
    else if (mark === '"') quoted = !quoted
    else if (mark === ';' && !quoted) {
      parts.push(value.slice(from, at))
      from = at + 1
    }
  }
  parts.push(value.slice(from))
  return parts.slice(1)
}

/** Closes the open part; what is neither text, calendar nor message leaves the slim copy. */
function closeLeaf(walk: Walk, end: number): void {
  const leaf = walk.leaf
  walk.leaf = null
  if (!leaf) return
  walk.parts.push({ ...leaf.part, body: isCalendar(leaf.part) ? walk.text.slice(leaf.from, end) : '' })
  if (isRead(leaf.part)) return
  walk.kept.push(walk.text.slice(walk.keptUpTo, leaf.from))
  walk.keptUpTo = end
}

export const isCalendar = ({ type, name }: MimePart): boolean => {
  const file = name?.toLowerCase() ?? ''
  return (
    type === 'text/calendar' ||
    type === 'application/ics' ||
    type === 'text/x-vcalendar' ||
    file.endsWith('.ics') ||
    file.endsWith('.ical') ||
    file.endsWith('.vcs')
  )
}

/** A part without a type is text; a message that was encoded (against RFC 2046 §5.2.1) is read all the same. Calendars are read from here. */
const isRead = (part: MimePart): boolean => !isCalendar(part) && (part.type.startsWith('text/') || part.type.startsWith('message/'))

/** The bytes of a calendar part. */
export function decodePart(part: MimePart): Uint8Array {
  const bytes =
    part.encoding === 'base64'
      ? Buffer.from(part.body, 'base64')
      : part.encoding === 'quoted-printable'
        ? decodeQuotedPrintable(part.body)
        : Buffer.from(part.body, 'latin1')
  if (bytes.length > caps.calendarPartBytes)
    refuse('over-cap:calendarPartBytes', 'The calendar data in this mail is larger than any invitation, so I did not read it.')
  return bytes
}

function decodeQuotedPrintable(body: string): Uint8Array {
  const out = Buffer.alloc(body.length)
  let length = 0
  for (let at = 0; at < body.length; at += 1) {
    if (body[at] !== '=') {
      out[length++] = body.charCodeAt(at)
      continue
    }
    const code = Number.parseInt(body.slice(at + 1, at + 3), 16)
    if (/^[0-9A-Fa-f]{2}$/.test(body.slice(at + 1, at + 3))) {
      out[length++] = code
      at += 2
    } else if (body[at + 1] === '\n') at += 1
    else if (body[at + 1] === '\r' && body[at + 2] === '\n') at += 2
    else out[length++] = 61
  }
  return out.subarray(0, length)
}
