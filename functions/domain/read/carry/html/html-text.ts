import { caps } from '../caps.ts'
import { attribute } from './html-attribute.ts'
import {
  blankLine,
  endAnchor,
  endLine,
  endRow,
  type HtmlText,
  newWriter,
  startAnchor,
  startCell,
  startItem,
  startList,
  startRow,
  type Writer,
  write,
} from './html-writer.ts'
import { behindStruckOut } from './struck-out.ts'

const skipped = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'object', 'select'])
const blocks = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'hr',
  'table',
  'section',
  'article',
  'header',
  'footer',
  'center',
  'form',
  'address',
  'dl',
  'dt',
  'dd',
  'tbody',
  'thead',
  'main',
  'nav',
  'fieldset',
])

/**
 * HTML to plain text in one pass over the characters: no tree, no regular expression over the whole text, so that 10^5 open tags or
 * unclosed comments cost what their length costs. Nothing of the HTML itself survives. A table row stays one line, its cells joined
 * with " | ", because agendas come as tables; a list item starts with "- ", or in a numbered list with its number.
 */
export function htmlToText(html: string): HtmlText {
  const out = newWriter()
  const source = html.slice(0, caps.textChars * 4)
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('<', at)
    if (open < 0) {
      write(out, source.slice(at))
      break
    }
    if (open > at) write(out, source.slice(at, open))
    at = readMarkup(source, open, out)
  }
  while (out.rows.length > 0) endRow(out)
  endLine(out)
  return { text: out.lines.join('\n'), links: out.links }
}

/** Returns where to go on. `<` that starts no tag is text. */
function readMarkup(source: string, open: number, out: Writer): number {
  if (source.startsWith('<!--', open)) return after(source, '-->', open + 4)
  const next = source.charCodeAt(open + 1)
  if (next === 0x21 || next === 0x3f) return after(source, '>', open + 1)
  const closing = next === 0x2f
  let at = open + (closing ? 2 : 1)
  const start = at
  while (isNameCode(source.charCodeAt(at))) at += 1
  if (at === start) {
    write(out, '<')
    return open + 1
  }
  const name = source.slice(start, at).toLowerCase()
  const end = endOfTag(source, at)
  if (skipped.has(name) && !closing && source[end - 2] !== '/') return afterElement(source, name, end)
  const behind = closing ? null : behindStruckOut(source, name, source.slice(at, end - 1), end)
  if (behind !== null) return behind
  if (closing) closeTag(name, out)
  else openTag(name, source.slice(at, end - 1), out)
  return end
}

const isNameCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 58)

/** An unclosed comment or declaration swallows the rest, as in browsers. */
const after = (source: string, mark: string, from: number): number => {
  const at = source.indexOf(mark, from)
  return at < 0 ? source.length : at + mark.length
}

/** A `>` inside a quoted attribute does not end the tag. */
function endOfTag(source: string, from: number): number {
  let quote = ''
  for (let at = from; at < source.length; at += 1) {
    const mark = source[at]
    if (quote) {
      if (mark === quote) quote = ''
    } else if (mark === '>') return at + 1
    else if ((mark === '"' || mark === "'") && source[at - 1] === '=') quote = mark
  }
  const plain = source.indexOf('>', from)
  return plain < 0 ? source.length : plain + 1
}

function afterElement(source: string, name: string, from: number): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return after(source, '>', at)
  }
  return name === 'head' ? from : source.length
}

function openTag(name: string, attributes: string, out: Writer): void {
  if (name === 'br') endLine(out, true)
  else if (name === 'tr') startRow(out)
  else if (name === 'td' || name === 'th') startCell(out)
  else if (name === 'li') startItem(out)
  else if (name === 'a') startAnchor(attributes, out)
  else if (name === 'img') write(out, ` ${attribute(attributes, 'alt') ?? ''} `)
  else if (blocks.has(name)) {
    endLine(out)
    if (name === 'p' && out.rows.length === 0) blankLine(out)
    if (name === 'hr') out.lines.push('________________________________')
    if (name === 'ol') startList(out, (Number(attribute(attributes, 'start')) || 1) - 1)
    if (name === 'ul') startList(out, null)
    if (name === 'blockquote') out.quoted = Math.min(out.quoted + 1, 8)
  }
}

function closeTag(name: string, out: Writer): void {
  if (name === 'a') endAnchor(out)
  else if (name === 'tr') endRow(out)
  else if (name === 'li') endLine(out)
  else if (blocks.has(name)) {
    endLine(out)
    if (name === 'p' && out.rows.length === 0) blankLine(out)
    if (name === 'blockquote') out.quoted = Math.max(0, out.quoted - 1)
    if (name === 'ol' || name === 'ul') out.lists.pop()
  }
}
