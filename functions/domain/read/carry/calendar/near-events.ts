import { plusDays } from '../../../time/wall-time.ts'
import type { Window } from './recurrence.ts'

/** One character a byte, so that a place in the text is one in the bytes. */
const asBytes = new TextDecoder('latin1')

const eventBlock = /(?<=^|[\r\n])BEGIN:VEVENT[\s\S]*?[\r\n]END:VEVENT[ \t]*[\r\n]*/gi
const startsOn = /[\r\n](?:DTSTART|RECURRENCE-ID)[^\r\n]*?:(\d{4})(\d\d)(\d\d)/gi
const recurs = /[\r\n]RRULE[^\r\n]*/i
const until = /UNTIL=(\d{4})(\d\d)(\d\d)/i

/**
 * A calendar without the entries that lie outside the window by two days and more, whatever its zones: a personal calendar keeps the years, and
 * what is long over must not use up what a stranger's file may cost. Only what plainly is outside goes; anything odd stays, and is read.
 */
export function nearEvents(calendar: Uint8Array, { from, to }: Window): Uint8Array {
  const [first, last] = [plusDays(from, -2), plusDays(to, 2)]
  const kept: Uint8Array[] = []
  let at = 0
  for (const { 0: block, index } of asBytes.decode(calendar).matchAll(eventBlock)) {
    if (!isOutside(block, first, last)) continue
    kept.push(calendar.subarray(at, index))
    at = index + block.length
  }
  return joined([...kept, calendar.subarray(at)])
}

function isOutside(block: string, first: string, last: string): boolean {
  const days = [...block.matchAll(startsOn)].map(([, year, month, day]) => `${year}-${month}-${day}`)
  if (days.length === 0) return false
  const rule = recurs.exec(block)?.[0]
  if (rule === undefined) return days.every((day) => day < first || day > last)
  const end = until.exec(rule)
  return days.every((day) => day > last) || (end !== null && `${end[1]}-${end[2]}-${end[3]}` < first)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
