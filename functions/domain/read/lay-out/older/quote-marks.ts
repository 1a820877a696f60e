import { readMailDate } from '../../carry/mail/mail-date.ts'
import { addressIn } from '../../facts/place/address-text.ts'
import { mailWords } from '../../language/lexicon/mail.ts'
import { ideographic } from '../../vocabulary/patterns.ts'
import type { HeaderBlock } from './header-block.ts'

const forwardWords = mailWords('forwarded')
const appleForwards = mailWords('beginForwarded')
const originals = mailWords('original')

/** `---------- Forwarded message ---------` and Apple's "Begin forwarded message:", in the languages read. */
export function isForwardMark(line: string): boolean {
  const lower = line.toLowerCase()
  if (line.length > 100) return false
  if (lower.startsWith('---') || lower.startsWith('***')) return forwardWords.some((words) => lower.includes(words))
  return (lower.endsWith(':') || lower.endsWith('：')) && appleForwards.some((words) => lower.startsWith(words))
}

export const isOriginalMark = (line: string): boolean => {
  const lower = line.toLowerCase()
  return line.length <= 100 && lower.startsWith('--') && originals.some((words) => lower.includes(words))
}

const verbs = mailWords('wrote')
const verbsBefore = mailWords('wroteBefore')
const openings = mailWords('wroteOn').map((word) => `${word} `)

/** "On Fri, Dec 4, 2026 at 3:10 PM Ruthie <r@x> wrote:", which mail programs break over up to three lines. */
export function endsAttribution(lines: readonly { words: string }[], at: number): { words: string; next: number } | null {
  const first = lines[at]?.words.trim().toLowerCase() ?? ''
  if (!openings.some((opening) => first.startsWith(opening)) && !/^\d/.test(first)) return null
  let words = ''
  for (let next = at; next < Math.min(at + 3, lines.length); next += 1) {
    const line = lines[next]?.words.trim() ?? ''
    if (line === '') return null
    words = `${words} ${line}`.trim()
    if (words.length > 400) return null
    if (isAttribution(words)) return { words, next: next + 1 }
  }
  return null
}

/** German puts the name behind the verb: "Am 4.12.2026 um 15:10 schrieb Ruthie Oakes <r@x>:". */
function isAttribution(words: string): boolean {
  const lower = words.toLowerCase()
  if (!(lower.endsWith(':') || lower.endsWith('：')) || !/\d/.test(lower)) return false
  const said = lower.slice(0, -1).trimEnd()
  return said.endsWith('>') || verbs.some((verb) => said.endsWith(verb)) || verbsBefore.some((verb) => said.includes(` ${verb} `))
}

/** Where the verb begins, with the blank before it where the script has blanks. */
const verbStarts = verbs.map((verb) => ({ before: verbsBefore.includes(verb), start: ideographic.test(verb) ? verb : ` ${verb}` }))

/** Date and sender of an attribution line. */
export function readAttribution(words: string): HeaderBlock {
  const clock = lastClock(words)
  const verb = verbStarts.map((one) => ({ ...one, at: words.toLowerCase().indexOf(one.start) })).find(({ at }) => at > 0)
  const behind = verb?.before ? words.slice(verb.at + verb.start.length) : ''
  const person = behind.length > 2 ? behind : words.slice(clock, verb?.at)
  const from = addressIn(withoutLead(person))
  return {
    from: from.name === null && from.email === null ? null : from,
    to: [],
    cc: [],
    date: readMailDate(words.slice(0, clock), { dayFirst: !words.toLowerCase().startsWith('on ') }),
    subject: null,
  }
}

/** Where the clock time (with AM or PM) of the line ends; the name follows. */
function lastClock(words: string): number {
  for (let at = words.length - 3; at > 0; at -= 1) {
    if ((words[at] === ':' || words[at] === 'h') && isDigit(words[at - 1]) && isDigit(words[at + 1]) && isDigit(words[at + 2])) {
      const rest = words
        .slice(at + 3, at + 7)
        .trim()
        .toLowerCase()
      return (
        at +
        3 +
        (rest.startsWith('am') || rest.startsWith('pm')
          ? words
              .slice(at + 3)
              .toLowerCase()
              .indexOf(rest.slice(0, 2)) + 2
          : 0)
      )
    }
  }
  return words.lastIndexOf(',') + 1
}

const isDigit = (mark: string | undefined): boolean => mark !== undefined && mark >= '0' && mark <= '9'

/** Between the clock and the name: commas, and the zone of the clock. */
function withoutLead(text: string): string {
  const words = text.split(/[\s,;:]/).filter(Boolean)
  const zone = /^(?:GMT|UTC|[+-]\d\d|[A-Z]{2,4}T$)/.test(words[0] ?? '') ? words[0] : undefined
  return (zone === undefined ? text : text.slice(text.indexOf(zone) + zone.length)).replace(/^[\s,;:]{1,9}/, '')
}

/** Yahoo's mark with the header block behind it in the same line; what follows the mark, or null. */
export function afterForwardMark(line: string): string | null {
  if (!line.startsWith('-----') || line.length > 2000) return null
  const end = line.indexOf('-----', 8)
  return end > 0 && end < 80 && isForwardMark(line.slice(0, end + 5))
    ? line
        .slice(end + 5)
        .replace('-', '')
        .trim() || null
    : null
}
