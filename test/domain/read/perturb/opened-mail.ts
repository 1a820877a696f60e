import { type Edit, editCalendar } from './opened.ts'

interface Entity {
  head: string[]
  body: string
}

const latin = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
const utf8 = (text: string) => Buffer.from(text, 'latin1').toString('utf8')

function entityOf(raw: string): Entity {
  const end = /\r?\n\r?\n/.exec(raw)
  const head = raw.slice(0, end?.index ?? raw.length).replace(/\r?\n[ \t]+/g, ' ')
  return { head: head.split(/\r?\n/), body: end ? raw.slice(end.index + end[0].length) : '' }
}

const headerOf = ({ head }: Entity, name: string) =>
  head
    .find((line) => line.toLowerCase().startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim() ?? ''

/** The whole mail as bytes in a latin1 string goes in, since its parts may be in several charsets. */
export const editMail = (raw: string, edit: Edit): string => utf8(editEntity(latin(raw), edit))

function editEntity(raw: string, edit: Edit): string {
  const entity = entityOf(raw)
  const type = headerOf(entity, 'content-type') || 'text/plain'
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1]
  const head = entity.head.map((line) => editHeader(line, edit))
  if (boundary) return [...head, '', editParts(entity.body, boundary, edit)].join('\r\n')
  if (/^message\/rfc822/i.test(type)) return [...head, '', editEntity(entity.body, edit)].join('\r\n')
  if (!/^text\//i.test(type)) return [...entity.head, '', entity.body].join('\r\n')
  const text = decoded(entity, type)
  const changed = /^text\/calendar/i.test(type)
    ? editCalendar(text, edit)
    : edit(text.replaceAll('\r\n', '\n'), /html/i.test(type) ? 'html' : 'text')
  const kept = head.filter((line) => !/^content-(?:transfer-encoding|type):/i.test(line))
  const plainType = type.replace(/;\s*charset="?[\w-]+"?/i, '')
  return [...kept, `Content-Type: ${plainType}; charset=utf-8`, 'Content-Transfer-Encoding: 8bit', '', latin(changed)].join('\r\n')
}

function editParts(body: string, boundary: string, edit: Edit): string {
  const [preamble = '', ...parts] = body.split(new RegExp(`(?:^|\\r?\\n)--${boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))
  const changed = parts.map((part) => (part.startsWith('--') ? part : `\r\n${editEntity(part.replace(/^[ \t]*\r?\n/, ''), edit)}`))
  return [preamble, ...changed].join(`\r\n--${boundary}`)
}

function decoded(entity: Entity, type: string): string {
  const encoding = headerOf(entity, 'content-transfer-encoding').toLowerCase()
  const bytes =
    encoding === 'base64'
      ? Buffer.from(entity.body, 'base64')
      : Buffer.from(encoding === 'quoted-printable' ? unquoted(entity.body) : entity.body, 'latin1')
  return new TextDecoder(/charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8').decode(bytes)
}

const unquoted = (text: string) =>
  text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const encodedWord = /=\?([\w-]+)\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi

function editHeader(line: string, edit: Edit): string {
  const name = /^(?:subject|from|to|cc|reply-to|sender):/i.exec(line)?.[0]
  if (!name) return line
  const words = utf8(line.slice(name.length).trim()).replace(encodedWord, (_, charset: string, kind: string, data: string) => {
    const bytes = kind.toLowerCase() === 'b' ? Buffer.from(data, 'base64') : Buffer.from(unquoted(data.replaceAll('_', ' ')), 'latin1')
    return new TextDecoder(charset).decode(bytes)
  })
  const changed = edit(words, /^subject/i.test(name) ? 'title' : 'other')
  return latin(`${name} ${changed}`)
}

export interface PlainMail {
  from: string
  to: string
  subject: string
  date: string
  text: string
}

/** A mail that is nothing but plain text; null for any other. */
export function plainMail(raw: string): PlainMail | null {
  const entity = entityOf(latin(raw))
  const type = headerOf(entity, 'content-type') || 'text/plain'
  if (!/^text\/plain/i.test(type)) return null
  const header = (name: string) => {
    let words = ''
    editHeader(`${name}: ${headerOf(entity, name)}`, (plain) => {
      words = plain
      return plain
    })
    return words
  }
  const [from, to, subject, date] = [header('from'), header('to'), header('subject'), headerOf(entity, 'date')]
  return { from, to, subject, date, text: decoded(entity, type).replaceAll('\r\n', '\n') }
}
