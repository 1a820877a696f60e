import { caps, keepUnder, refuse } from '../caps.ts'
import { headerParameter, headerValue, lineEnd, mainValue, readHeaderLines } from './mime-header.ts'

/** A leaf of the MIME tree. `body` is a slice of the mail, still encoded: nothing is copied or decoded before somebody asks for it. */
export interface MimePart {
  type: string
  charset: string | null
  flowed: boolean
  name: string | null
  method: string | null
  attached: boolean
  encoding: string
  /** The multipart/alternative it stands in; 0 for none. Parts of one number say the same thing in several ways. */
  alternative: number
  body: string
}

/** The mail itself, or one attached to it (message/rfc822). */
export interface MimeMessage {
  headers: string[]
  /** The message it is attached to; -1 for the outermost. */
  parent: number
  /** A delivery report: what is attached to it was not forwarded by anybody. */
  report: boolean
  parts: MimePart[]
}

interface Boundary {
  mark: string
  message: number
  alternative: number
}

interface Walk {
  text: string
  messages: MimeMessage[]
  boundaries: Boundary[]
  message: number
  alternatives: number
  count: number
  leaf: { part: MimePart; from: number } | null
}

/** One pass over the lines, `text` holding one byte per character (latin1). The outermost message comes first. */
export function walkMime(text: string): MimeMessage[] {
  const walk: Walk = { text, messages: [], boundaries: [], message: -1, alternatives: 0, count: 0, leaf: null }
  let at = startMessage(walk, startOf(text))
  while (at < text.length) {
    const end = lineEnd(text, at)
    const level = text.startsWith('--', at) ? boundaryAt(walk, at, end) : -1
    at = level < 0 ? end : crossBoundary(walk, level, at, end)
  }
  closeLeaf(walk, text.length)
  return walk.messages
}

/** Exported mails may begin with empty lines or with the separator of a mailbox file. */
function startOf(text: string): number {
  let at = 0
  while (text[at] === '\n' || text[at] === '\r') at += 1
  return text.startsWith('From ', at) || text.startsWith('>From ', at) ? lineEnd(text, at) : at
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

function crossBoundary(walk: Walk, level: number, at: number, end: number): number {
  closeLeaf(walk, at)
  const { mark, message } = walk.boundaries[level] ?? { mark: '', message: 0 }
  const closes = walk.text.startsWith('--', at + 2 + mark.length)
  walk.boundaries.length = closes ? level : level + 1
  walk.message = message
  return closes ? end : startPart(walk, end)
}

function readHead(walk: Walk, from: number): { headers: string[]; next: number } {
  walk.count += 1
  keepUnder(walk.count, 'mimeParts', 'parts')
  return readHeaderLines(walk.text, from, (at) => walk.text.startsWith('--', at) && boundaryAt(walk, at, lineEnd(walk.text, at)) >= 0)
}

function startMessage(walk: Walk, from: number): number {
  const parent = walk.message
  const { headers, next } = readHead(walk, from)
  walk.message = walk.messages.length
  walk.messages.push({ headers, parent, report: mainValue(headerValue(headers, 'content-type')) === 'multipart/report', parts: [] })
  return startBody(walk, headers, next)
}

function startPart(walk: Walk, from: number): number {
  const { headers, next } = readHead(walk, from)
  return startBody(walk, headers, next)
}

function startBody(walk: Walk, headers: string[], at: number): number {
  const contentType = headerValue(headers, 'content-type')
  const type = mainValue(contentType) || 'text/plain'
  const boundary = type.startsWith('multipart/') ? headerParameter(contentType, 'boundary') : null
  if (boundary) return openMultipart(walk, type, boundary, at)
  const encoding = mainValue(headerValue(headers, 'content-transfer-encoding'))
  if (type === 'message/rfc822' && encoding !== 'base64' && encoding !== 'quoted-printable') {
    checkDepth(walk)
    return startMessage(walk, at)
  }
  walk.leaf = { part: { ...partOf(headers, contentType, type), encoding, alternative: walk.boundaries.at(-1)?.alternative ?? 0 }, from: at }
  return at
}

function openMultipart(walk: Walk, type: string, mark: string, at: number): number {
  if (type === 'multipart/alternative') walk.alternatives += 1
  const alternative = type === 'multipart/alternative' ? walk.alternatives : (walk.boundaries.at(-1)?.alternative ?? 0)
  walk.boundaries.push({ mark, message: walk.message, alternative })
  checkDepth(walk)
  return at
}

function checkDepth(walk: Walk): void {
  if (depthOf(walk) > caps.mimeDepth) refuse('over-cap:mimeDepth', 'It holds mails inside mails, too deep for me to read.')
}

const depthOf = (walk: Walk): number => {
  let depth = walk.boundaries.length
  for (let at = walk.message; at > 0; at = walk.messages[at]?.parent ?? -1) depth += 1
  return depth
}

function partOf(headers: string[], contentType: string, type: string): Omit<MimePart, 'encoding' | 'alternative'> {
  const disposition = headerValue(headers, 'content-disposition')
  return {
    // A multipart that names no boundary holds what it holds as text.
    type: type.startsWith('multipart/') ? 'text/plain' : type,
    charset: headerParameter(contentType, 'charset')?.toLowerCase() ?? null,
    flowed: headerParameter(contentType, 'format')?.toLowerCase() === 'flowed',
    name: headerParameter(disposition, 'filename') ?? headerParameter(contentType, 'name'),
    method: headerParameter(contentType, 'method'),
    attached: mainValue(disposition) === 'attachment',
    body: '',
  }
}

/** The line break before a boundary belongs to the boundary (RFC 2046 §5.1.1); keeping it harms nobody here. */
function closeLeaf(walk: Walk, end: number): void {
  if (walk.leaf) walk.messages[walk.message]?.parts.push({ ...walk.leaf.part, body: walk.text.slice(walk.leaf.from, end) })
  walk.leaf = null
}

/** How calendar data begins, as it stands and in Base64. */
const beginnings = ['BEGIN:VCALENDAR', 'QkVHSU46VkNBTEVOREFS']

/** By type, by file name and by how it begins, as forwarding often keeps nothing else (RFC 6047 §2.6 notwithstanding). */
export const isCalendar = ({ type, name, body, encoding }: MimePart): boolean => {
  const file = name?.toLowerCase().trim() ?? ''
  return (
    type === 'text/calendar' ||
    type === 'application/ics' ||
    type === 'text/x-vcalendar' ||
    file.endsWith('.ics') ||
    file.endsWith('.ical') ||
    file.endsWith('.vcs') ||
    (!type.startsWith('text/') && body.trimStart().startsWith(beginnings[encoding === 'base64' ? 1 : 0] ?? ''))
  )
}
