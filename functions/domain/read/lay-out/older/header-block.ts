import type { Address } from '../../carry/carried.ts'
import { cleanLine } from '../../carry/clean-text.ts'
import { readMailDate } from '../../carry/mail/mail-date.ts'
import { addressIn } from '../../facts/place/address-text.ts'
import { en } from '../../language/en.ts'
import { mailWords } from '../../language/lexicon/mail.ts'
import { otherHeaderLines } from '../../language/world.ts'

/** What the header lines inside a text say of the message below them. */
export interface HeaderBlock {
  from: Address | null
  to: Address[]
  cc: Address[]
  date: string | null
  subject: string | null
}

type Field = keyof HeaderBlock | 'other'

/** The labels mail programs write. English dates put the month first, all others the day. */
const labels: Record<string, Field> = Object.fromEntries(
  (
    [
      ['other', 'otherHeads'],
      ['subject', 'subject'],
      ['cc', 'copy'],
      ['to', 'to'],
      ['date', 'sent'],
      ['from', 'from'],
    ] as const
  ).flatMap(([field, list]) => [...mailWords(list), ...(list === 'otherHeads' ? [] : otherHeaderLines[list])].map((name) => [name, field])),
)
const monthFirstLabels = new Set(en.mail.sent)

/** A run of header lines at the top: a sender, and a date, a subject or a recipient with it. Blank lines before it are skipped. */
export function readHeaderBlock(lines: string[]): { head: HeaderBlock; length: number } | null {
  const head: HeaderBlock = { from: null, to: [], cc: [], date: null, subject: null }
  let at = 0
  while (at < 2 && lines[at] === '') at += 1
  if (at < lines.length && isRule(lines[at] ?? '')) at += 1
  const first = labelled(lines[at] ?? '')
  if (!first || first.field === 'other') return null
  let fields = 0
  let last: Field = 'other'
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const label = labelled(line)
    if (label) {
      fields += 1
      last = label.field
      put(head, label)
    } else if (line === '' || !goesOn(line, last, head.subject?.length ?? 0)) break
    else if (last === 'subject' && head.subject !== null) head.subject = `${head.subject} ${line}`
  }
  const enough = head.from !== null && fields >= 2 && (head.date !== null || head.subject !== null || head.to.length > 0)
  return enough ? { head, length: at } : null
}

const isRule = (line: string): boolean => line.length >= 5 && [...line].every((mark) => mark === '_' || mark === '-')

/** Long recipient lists and subjects run over into a second line; the text below a block begins after an empty one. */
const goesOn = (line: string, last: Field, subject: number): boolean =>
  last === 'to' || last === 'cc' ? line.includes('@') || line.includes(';') : last === 'subject' && subject >= 60 && !opensFact.test(line)

/** Below its head an Outlook invitation says "When: …" and "Where: …": these belong to the text. */
const opensFact = /^\p{L}{2,12}\s?[:：]\s/u

function labelled(line: string): { field: Field; name: string; value: string } | null {
  const plain = line.replaceAll('*', '')
  const colon = plain.replace('：', ':').indexOf(':')
  if (colon <= 0 || colon > 24) return null
  const name = plain.slice(0, colon).trim().toLowerCase()
  const field = Object.hasOwn(labels, name) ? labels[name] : undefined
  return field ? { field, name, value: plain.slice(colon + 1).trim() } : null
}

function put(head: HeaderBlock, { field, name, value }: { field: Field; name: string; value: string }): void {
  if (field === 'from') head.from ??= addressIn(value)
  else if (field === 'date') head.date ??= readMailDate(value, { dayFirst: !monthFirstLabels.has(name) })
  else if (field === 'subject') head.subject ??= cleanLine(value)
  else if (field === 'to' || field === 'cc') head[field].push(...splitAddresses(value))
}

const splitAddresses = (value: string): Address[] =>
  (value.includes(';') ? value.split(';') : value.split('>,'))
    .slice(0, 100)
    .map((part) => addressIn(part.includes('<') && !part.includes('>') ? `${part}>` : part))
    .filter(({ name, email }) => name !== null || email !== null)

/** Yahoo writes the whole block into one line without spaces: the labels part it again. */
export function partOneLineBlock(line: string): string[] {
  const starts = [0]
  for (const name of Object.keys(labels)) {
    const label = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
    for (const mark of [`${label}: `, `${label} : `, `${label}:`]) {
      const at = name.length > 1 || mark.includes('A') ? line.indexOf(mark, 1) : -1
      const before = line[at - 1] ?? ''
      if (at > 0 && (before === '>' || before === ' ' || /[a-z0-9]/i.test(before))) starts.push(at)
    }
  }
  const sorted = [...new Set(starts)].sort((a, b) => a - b)
  return sorted.map((start, index) => line.slice(start, sorted[index + 1]).trim())
}
