import { caps, keepUnder, refuse } from '../caps.ts'

const tooMuch = 'Its header is larger than any mail program writes, so I did not read it.'

/** One header block of a mail, unfolded, and where its body begins. `text` holds one byte per character. Its caps are counted on the way. */
export function readHeaderLines(text: string, from: number, endsAt: (at: number) => boolean): { headers: string[]; next: number } {
  const headers: string[] = []
  let at = from
  while (at < text.length) {
    const end = lineEnd(text, at)
    const line = withoutBreak(text, at, end)
    if (line === '') {
      at = end
      break
    }
    if (endsAt(at)) break
    addLine(headers, line)
    at = end
    if (at - from > caps.headerBlockBytes) refuse('over-cap:headerBlockBytes', tooMuch)
    keepUnder(headers.length, 'headerLines', 'header lines')
  }
  checkHeaders(headers)
  return { headers, next: at }
}

export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

const withoutBreak = (text: string, at: number, end: number): string => {
  const stop = text[end - 1] === '\n' ? end - 1 : end
  return text.slice(at, text[stop - 1] === '\r' ? stop - 1 : stop)
}

/** Joining strings is cheap until they are read; the cap keeps a million folds from being read at all. */
function addLine(headers: string[], line: string): void {
  const last = headers.length - 1
  const folded = last >= 0 && (line.startsWith(' ') || line.startsWith('\t'))
  if (folded) headers[last] = `${headers[last]}${line}`
  else headers.push(line)
  if ((headers.at(-1)?.length ?? 0) > caps.headerBytes) refuse('over-cap:headerBytes', tooMuch)
}

const addressHeaders = ['from:', 'to:', 'cc:', 'bcc:', 'reply-to:', 'sender:', 'resent-to:', 'resent-cc:']

/** Lists of addresses and encoded words are where mail parsers were slow (GHSA-2x7j-588g-ccc2, CVE-2025-14874). */
function checkHeaders(headers: string[]): void {
  let addresses = 0
  for (const header of headers) {
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

export const headerValue = (headers: string[], name: string): string =>
  headers.find((header) => header.slice(0, name.length + 1).toLowerCase() === `${name}:`)?.slice(name.length + 1) ?? ''

export const mainValue = (value: string): string => (value.split(';', 1)[0] ?? '').trim().toLowerCase()

/** A parameter of a header value, found by walking it (RFC 2045 §5.1): quoted or plain, RFC 2231's `name*=` and `name*0=` as well. */
export function headerParameter(value: string, wanted: string): string | null {
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
