const utf8 = new TextDecoder('utf-8', { fatal: true })
const utf8Lax = new TextDecoder('utf-8')

/** Windows-1252 from 0x80 on as the WHATWG Encoding Standard has it (index-windows-1252): five bytes stand for a control character. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node 20's own decoder takes 0x80 to 0x9F for Latin-1, where they are control characters: quotes, dashes and the euro would be gone. */
const windows1252 = (raw: Uint8Array): string =>
  Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (mark) => high.charAt(mark.charCodeAt(0) - 0x80))

/** UTF-8, or UTF-16 by its BOM or its many zero bytes; text in no valid UTF-8 is read as Windows-1252, line by line. */
export function decodeText(raw: Uint8Array): string {
  try {
    return utf8.decode(raw)
  } catch {
    return splitLines(raw)
      .map((line) => {
        try {
          return utf8.decode(line)
        } catch {
          return windows1252(line)
        }
      })
      .join('\n')
  }
}

function splitLines(raw: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let from = 0
  for (let at = raw.indexOf(10); at >= 0; at = raw.indexOf(10, from)) {
    lines.push(raw.subarray(from, at))
    from = at + 1
  }
  lines.push(raw.subarray(from))
  return lines
}

/** UTF-16 files come from Windows tools; everything after works on UTF-8 bytes. */
export function asUtf8(raw: Uint8Array): Uint8Array {
  const encoding = utf16Of(raw)
  if (encoding) return new TextEncoder().encode(new TextDecoder(encoding).decode(raw))
  return raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? raw.subarray(3) : raw
}

function utf16Of(raw: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (raw[0] === 0xff && raw[1] === 0xfe) return 'utf-16le'
  if (raw[0] === 0xfe && raw[1] === 0xff) return 'utf-16be'
  if (raw.length >= 4 && raw[1] === 0 && raw[3] === 0 && raw[0] !== 0 && raw[2] !== 0) return 'utf-16le'
  if (raw.length >= 4 && raw[0] === 0 && raw[2] === 0 && raw[1] !== 0 && raw[3] !== 0) return 'utf-16be'
  return null
}

export const decodeLax = (raw: Uint8Array): string => utf8Lax.decode(raw)

/** Names of encodings that senders write and WHATWG's list lacks. */
const aliases: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  'iso-8859-1-windows-3.1-latin-1': 'windows-1252',
  cp850: 'windows-1252',
}

const western = new Set(['iso-8859-1', 'windows-1252', 'latin1', 'us-ascii', 'iso-8859-15', ''])

/** Text that is declared as Western and is sound UTF-8 is UTF-8: the other way round happens by mistake only. */
export function decodeCharset(bytes: Uint8Array, declared: string): string {
  const named = declared.trim().toLowerCase()
  const label = Object.hasOwn(aliases, named) ? (aliases[named] ?? '') : named
  if (western.has(label) || label === 'utf-8' || label === 'utf8') {
    if (label !== 'iso-8859-15' || isUtf8(bytes)) return decodeText(bytes)
  }
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return decodeText(bytes)
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
