import { asUtf8, decodeLax } from './decode-text.ts'

/** Attachments make messages large, and they come encoded: of each part the beginning is looked at, and of all other text this much. */
const most = { encodedLines: 1000, encodedParts: 50, textChars: 4e6, lines: 200_000 }

/**
 * The bytes of a message that could not be read as one long text, for looking up names that are known already. Folded lines (RFC 5545 §3.1),
 * soft breaks (RFC 2045 §6.7) and escaped slashes of JSON are joined again, and the beginnings of base64 parts opened.
 */
export function rawText(raw: Uint8Array): string {
  const { plain, encoded } = sorted(decodeLax(asUtf8(raw)))
  return [plain, ...encoded.map((part) => Buffer.from(part, 'base64').toString('utf8'))].map(joined).join('\n')
}

const joined = (text: string): string =>
  text.replaceAll('\r', '').replaceAll('=\n', '').replaceAll('\n ', '').replaceAll('\n\t', '').replaceAll('\\/', '/')

/** RFC 2045 §6.8: lines of up to 76 characters; only the last one of a part is shorter than this. */
const isEncoded = (line: string): boolean => line.length >= 60 && /^[A-Za-z0-9+/]+={0,2}$/.test(line)

function sorted(text: string): { plain: string; encoded: string[] } {
  const plain: string[] = []
  const parts: string[][] = []
  let part: string[] | undefined
  let kept = 0
  for (const line of linesOf(text)) {
    if (isEncoded(line) && parts.length < most.encodedParts) {
      if (!part) {
        part = []
        parts.push(part)
      }
      if (part.length < most.encodedLines) part.push(line)
    } else {
      // The end of a part cannot be told from a short line of words, so it counts as both.
      part?.push(line)
      part = undefined
      kept += line.length
      if (kept > most.textChars || plain.length > most.lines) break
      plain.push(line)
    }
  }
  return { plain: plain.join('\n'), encoded: parts.map((lines) => lines.join('')) }
}

function* linesOf(text: string): Generator<string> {
  let from = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    yield text.slice(from, text[at - 1] === '\r' ? at - 1 : at)
    from = at + 1
  }
  yield text.slice(from)
}

/** Shorter ones stand in any text. */
const shortest = 10

/** The name stands there whole, and not as a part of a longer one. */
export function isNamedIn(text: string, name: string): boolean {
  if (name.length < shortest) return false
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\p{L}\p{N}._@-]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}_@-]/u.test(text.charAt(at + name.length))) return true
  return false
}
