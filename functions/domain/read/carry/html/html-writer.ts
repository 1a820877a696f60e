import { caps } from '../caps.ts'
import { attribute, isSpace } from './html-attribute.ts'
import { decodeEntities } from './html-entities.ts'

export interface HtmlText {
  text: string
  /** Anchors, with the words they stand under. */
  links: { words: string; url: string }[]
}

/** The text as far as it is written, with the rows, lists and anchor that are open. */
export interface Writer {
  lines: string[]
  /** Pieces of the line being written: joined once, since looking at a growing string copies it each time. */
  line: string[]
  /** Cells of the rows that are open, innermost last: a layout table inside a cell must not break the row it stands in. */
  rows: { cells: string[]; lines: string[] }[]
  quoted: number
  /** The lists that are open, innermost last: the number of the last item, null where they have none. */
  lists: (number | null)[]
  links: HtmlText['links']
  anchor: { url: string; words: string } | null
}

export const newWriter = (): Writer => ({ lines: [], line: [], rows: [], quoted: 0, lists: [], links: [], anchor: null })

export function startList(out: Writer, before: number | null): void {
  if (out.lists.length < 16) out.lists.push(before)
}

export function startItem(out: Writer): void {
  endLine(out)
  const last = out.lists.at(-1)
  if (typeof last === 'number') out.lists[out.lists.length - 1] = last + 1
  out.line = [typeof last === 'number' ? `${last + 1}. ` : '- ']
}

export function write(out: Writer, raw: string): void {
  const words = collapse(decodeEntities(raw))
  const spaced = out.line.length === 0 || out.line.at(-1)?.endsWith(' ') === true
  if (words === ' ' && spaced) return
  const piece = spaced ? words.trimStart() : words
  if (piece !== '') out.line.push(piece)
  if (out.anchor) out.anchor.words += words
}

/** White space of HTML means one space. */
function collapse(text: string): string {
  let out = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (!isSpace(text.charCodeAt(at))) continue
    out += `${text.slice(from, at)} `
    while (isSpace(text.charCodeAt(at + 1))) at += 1
    from = at + 1
  }
  return out + text.slice(from)
}

export function endLine(out: Writer, keepEmpty = false): void {
  const line = out.line.join('').trimEnd()
  out.line = []
  if (line === '' && !keepEmpty) return
  const row = out.rows.at(-1)
  if (row) row.lines.push(line)
  else out.lines.push(out.quoted > 0 ? `${'> '.repeat(out.quoted)}${line}` : line)
}

export function blankLine(out: Writer): void {
  if (out.lines.length > 0 && out.lines.at(-1) !== '') out.lines.push('')
}

export function startRow(out: Writer): void {
  endLine(out)
  if (out.rows.length < 16) out.rows.push({ cells: [], lines: [] })
}

export function startCell(out: Writer): void {
  if (out.rows.length === 0) startRow(out)
  endCell(out)
}

function endCell(out: Writer): void {
  endLine(out)
  const row = out.rows.at(-1)
  if (!row || row.lines.length === 0) return
  row.cells.push(row.lines.join('\n'))
  row.lines = []
}

/** Cells of one line each are a row of data; cells with several lines are layout and keep their lines, but for one beside three short ones. */
export function endRow(out: Writer): void {
  endCell(out)
  const row = out.rows.pop()
  if (!row || row.cells.length === 0) return
  const cells = row.cells.map((cell) => cell.split('\n').filter(Boolean))
  const long = cells.filter((lines) => lines.length > 3)
  const isOneOfMany =
    long.length === 1 && cells.length >= 4 && long.every((lines) => lines.length <= 8 && lines.every((line) => line.length <= 40))
  const data = cells.length > 1 && (long.length === 0 || isOneOfMany)
  const lines = data ? [cells.map((parts) => parts.join(', ')).join(' | ')] : cells.flat()
  for (const line of lines) {
    out.line = [line]
    endLine(out)
  }
}

export function startAnchor(attributes: string, out: Writer): void {
  endAnchor(out)
  const href = attribute(attributes, 'href')
  if (href && out.links.length < caps.links && (href.startsWith('https://') || href.startsWith('http://')))
    out.anchor = { url: href, words: '' }
}

/** The address is written behind its words, as Outlook does, unless the words are the address. */
export function endAnchor(out: Writer): void {
  const anchor = out.anchor
  out.anchor = null
  if (!anchor) return
  const words = anchor.words.trim()
  out.links.push({ words, url: anchor.url })
  if (words !== anchor.url) out.line.push(`<${anchor.url}>`)
}
