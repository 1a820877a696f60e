import type { Carrier } from '../../../../functions/domain/read/reading.ts'
import { editMail } from './opened-mail.ts'

/**
 * What a changed piece of a carrier is: a title, running text, HTML, or anything else that only a swap of names touches.
 */
export type Piece = 'title' | 'text' | 'html' | 'other'
export type Edit = (words: string, piece: Piece) => string

/** The carrier with each of its texts changed and everything else as it was: folding and transfer encodings are undone. */
export function edited(raw: string, carrier: Carrier, edit: Edit): string {
  if (carrier === 'ics') return editCalendar(raw, edit)
  if (carrier === 'json') return JSON.stringify(editJson(JSON.parse(raw), edit))
  return editMail(raw, edit)
}

const plainOf = (text: string) => text.replace(/\\([nN,;\\])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark))
const escapedOf = (text: string) => text.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n')
const pieces: Record<string, Piece> = { SUMMARY: 'title', DESCRIPTION: 'text', LOCATION: 'other', COMMENT: 'text' }

export function editCalendar(raw: string, edit: Edit): string {
  return raw
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .map((line) => {
      const name = /^[A-Z-]+/.exec(line)?.[0] ?? ''
      const piece = pieces[name]
      const at = piece ? valueAt(line) : -1
      if (piece && at > 0) return `${line.slice(0, at)}${escapedOf(edit(plainOf(line.slice(at)), piece))}`
      return /^(?:DT|TZ|RRULE|RECURRENCE|RDATE|EXDATE|BEGIN|END|METHOD|X-WR-TIMEZONE|X-LIC)/.test(line) ? line : edit(line, 'other')
    })
    .join('\r\n')
}

/** Behind the first colon that stands in no quotes. */
function valueAt(line: string): number {
  let quoted = false
  for (const [at, letter] of [...line].entries()) {
    if (letter === '"') quoted = !quoted
    else if (letter === ':' && !quoted) return at + 1
  }
  return -1
}

type Value = string | number | boolean | null | Value[] | { [key: string]: Value }
const titleKey = /^(?:summary|title|subject|event_?title|event_?name|interview_?name)$/i

function editJson(value: Value, edit: Edit, key = ''): Value {
  if (typeof value === 'string') return edit(value, pieceOf(value, key))
  if (Array.isArray(value)) return value.map((each) => editJson(each, edit, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, editJson(each, edit, name)]))
}

function pieceOf(value: string, key: string): Piece {
  if (/^\s*<(?:html|p|div|body|table)/i.test(value)) return 'html'
  return titleKey.test(key) ? 'title' : value.includes('\n') || value.split(' ').length > 8 ? 'text' : 'other'
}
