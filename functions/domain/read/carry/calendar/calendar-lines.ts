import { caps, keepUnder } from '../caps.ts'
import { decodeCharset } from '../decode-text.ts'
import { goesOn, inPlainLetters } from './printed-line.ts'

/**
 * Raw bytes to unfolded content lines (RFC 5545 §3.1). Bytes are unfolded before they are decoded, since a fold may split a letter.
 * Tolerates what senders do: BOM, UTF-16, bare CR or LF, empty lines, text that was broken without the space that marks a fold.
 */
export function readLines(raw: Uint8Array, charset?: string): string[] {
  const lines = decodeCharset(unfold(raw), charset ?? '').split('\n')
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.length - 1
    if (line.trim() === '') continue
    if (goesOn(joined[last] ?? '')) joined[last] = `${joined[last]?.slice(0, -1)}${line}`
    else if (startsProperty(line) || last < 0) joined.push(line)
    else joined[last] = `${joined[last]}${continues(joined[last] ?? '') ? '\\n' : ''}${line}`
  }
  for (const line of joined) keepUnder(line.length, 'lineBytes', 'characters in one line')
  return joined.map(inPlainLetters)
}

const CR = 13
const LF = 10

/** Lines end with LF in the result, whatever they ended with; a line end before a space or tab goes, with that one character. */
function unfold(raw: Uint8Array): Uint8Array {
  const out = new Uint8Array(raw.length + 1)
  let length = 0
  let lineStart = 0
  let lines = 1
  let foldedLines = 0
  for (let at = 0; at < raw.length; at += 1) {
    const byte = raw[at] ?? 0
    if (byte !== CR && byte !== LF) {
      out[length++] = byte
      continue
    }
    while (raw[at + 1] === LF || (byte === CR && raw[at + 1] === CR)) at += 1
    const next = raw[at + 1]
    if (next === 32 || next === 9) {
      at += 1
      foldedLines += 1
      if (length - lineStart > caps.lineBytes) keepUnder(length - lineStart, 'lineBytes', 'characters in one line')
    } else {
      out[length++] = LF
      lineStart = length
      lines += 1
    }
  }
  keepUnder(lines + foldedLines, 'lines', 'lines')
  return out.subarray(0, length)
}

const propertyNames = new Set(
  'BEGIN END VERSION PRODID CALSCALE METHOD UID DTSTAMP DTSTART DTEND DURATION SUMMARY DESCRIPTION LOCATION ORGANIZER ATTENDEE SEQUENCE STATUS CLASS CREATED LAST-MODIFIED URL RRULE RDATE EXDATE EXRULE RECURRENCE-ID TRANSP PRIORITY CATEGORIES COMMENT CONTACT GEO RELATED-TO RESOURCES ATTACH ACTION TRIGGER REPEAT TZID TZNAME TZOFFSETFROM TZOFFSETTO TZURL REQUEST-STATUS CONFERENCE COLOR IMAGE NAME SOURCE REFRESH-INTERVAL FREEBUSY DUE COMPLETED PERCENT-COMPLETE ACKNOWLEDGED STYLED-DESCRIPTION STRUCTURED-DATA LOCATION-TYPE PARTICIPANT-TYPE CALENDAR-ADDRESS'.split(
    ' ',
  ),
)

/** A name and then `:` or `;`. Prose such as "Zoom: https://…" also has that shape, so small letters need a name we know. */
function startsProperty(line: string): boolean {
  let end = 0
  let small = false
  for (; end < line.length && end < 80; end += 1) {
    const code = line.charCodeAt(end)
    const isSmall = code >= 97 && code <= 122
    if (!isSmall && !(code >= 65 && code <= 90) && !(code >= 48 && code <= 57) && code !== 45 && code !== 46 && code !== 95) break
    small ||= isSmall
  }
  const mark = line[end]
  if (end === 0 || (mark !== ':' && mark !== ';')) return false
  const name = line.slice(0, end).toUpperCase()
  return propertyNames.has(name) || name.startsWith('X-') || (!small && end > 2 && !line.slice(end + 1).startsWith('//'))
}

/** Prose that was broken at its own line end gets the line end back; anything else was a fold that lost its space. */
const continues = (line: string): boolean => {
  const name = line.slice(0, 20).toUpperCase()
  return name.startsWith('DESCRIPTION') || name.startsWith('COMMENT') || name.startsWith('LOCATION')
}
