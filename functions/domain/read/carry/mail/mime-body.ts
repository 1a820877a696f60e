import { decodeCharset } from '../decode-text.ts'
import type { MimePart } from './mime-parts.ts'

/** The bytes of a part. Junk in base64 is skipped, a broken `=XY` stays as it is: something readable beats nothing. */
export function decodeBytes({ body, encoding }: MimePart): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : Buffer.from(body, 'latin1')
}

export function decodeQuotedPrintable(body: string): Uint8Array {
  const out = Buffer.alloc(body.length)
  let length = 0
  for (let at = 0; at < body.length; at += 1) {
    const code = body.charCodeAt(at)
    if (code !== 61) {
      out[length] = code
      length += 1
      continue
    }
    const soft = softBreak(body, at + 1)
    const value = soft === 0 ? hexAt(body, at + 1) : -1
    if (value >= 0) {
      out[length] = value
      length += 1
      at += 2
    } else if (soft > 0) at += soft
    else {
      out[length] = 61
      length += 1
    }
  }
  return out.subarray(0, length)
}

/** `=` and a line break, perhaps with spaces some server added; how many characters follow the sign. */
function softBreak(body: string, from: number): number {
  let at = from
  while (body[at] === ' ' || body[at] === '\t') at += 1
  if (body[at] === '\n') return at + 1 - from
  return body[at] === '\r' && body[at + 1] === '\n' ? at + 2 - from : 0
}

function hexAt(body: string, at: number): number {
  const [high, low] = [digit(body.charCodeAt(at)), digit(body.charCodeAt(at + 1))]
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

const digit = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}

/** At most so many characters of a part's text. */
export function decodePartText(part: MimePart, most: number): string {
  const bytes = decodeBytes({ ...part, body: part.body.slice(0, most * 4) })
  const text = decodeCharset(bytes, part.charset ?? '').slice(0, most)
  return part.flowed ? unflow(text) : text
}

/** RFC 3676: a line that ends with a space goes on in the next one, as long as both are quoted alike; `-- ` is a signature. */
function unflow(text: string): string {
  const lines: string[] = []
  let flows = false
  for (const raw of text.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const last = lines.length - 1
    const plain = line.startsWith(' ') ? line.slice(1) : line
    if (flows && !line.startsWith('>') && plain !== '' && !(lines[last] ?? '').startsWith('>')) lines[last] = `${lines[last]}${plain}`
    else lines.push(line.startsWith(' ') ? plain : line)
    flows = line.endsWith(' ') && plain !== '-- '
  }
  return lines.join('\n')
}
