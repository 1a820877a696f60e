import { decodeCharset } from '../decode-text.ts'
import { decodeQuotedPrintable } from '../mail/mime-body.ts'

/** The form in which vCalendar 1.0 writes any text that is not plain ASCII. */
const printed = /^[^:"]{0,200};(?:ENCODING=)?QUOTED-PRINTABLE(?=[;:])/i
const charset = /;CHARSET=([\w-]{1,40})(?=[;:])/i

/** A line of it goes on behind a `=` at its end. */
export const goesOn = (line: string): boolean => line.endsWith('=') && printed.test(line)

/** The line with its value in plain letters; line ends stand as a calendar writes them. */
export function inPlainLetters(line: string): string {
  if (!printed.test(line)) return line
  const head = line.slice(0, line.indexOf(':') + 1)
  const value = decodeCharset(decodeQuotedPrintable(line.slice(head.length)), charset.exec(head)?.[1] ?? 'utf-8')
  return `${head}${value.replace(/\r\n?|\n/g, '\\n')}`
}
