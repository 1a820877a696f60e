import { findLinks, unwrapLink, unwrapLinksIn } from '../../lay-out/links.ts'
import { caps } from '../caps.ts'
import type { CarriedMail } from '../carried.ts'
import { cleanLine, cleanText } from '../clean-text.ts'
import { htmlToText } from '../html/html-text.ts'
import { decodePartText } from './mime-body.ts'
import { isCalendar, type MimeMessage, type MimePart } from './mime-parts.ts'

/** What one place of a mail says, as text and as HTML. */
interface Block {
  plain: string
  html: string
}

/** The text of a message: each place in the way that keeps more, links unwrapped. */
export function readMailText({ parts }: MimeMessage): Pick<CarriedMail, 'text' | 'links'> {
  const links: CarriedMail['links'] = []
  const texts = blocksOf(parts).map(({ plain, html }) => {
    const read = html === '' ? null : htmlToText(html)
    links.push(...(read?.links ?? []))
    return better(cleanText(plain), read ? cleanText(read.text) : '')
  })
  const text = unwrapLinksIn(texts.filter(Boolean).join('\n\n').slice(0, caps.textChars))
  return { text, links: uniqueLinks([...links, ...findLinks(text).map(({ url }) => ({ words: '', url }))]) }
}

/** Longer than is read: what stands at its end is not known. */
export const isCutText = (part: MimePart): boolean =>
  ['text/plain', 'text'].includes(part.type) &&
  !part.attached &&
  !isCalendar(part) &&
  part.body.length > caps.textChars &&
  decodePartText(part, caps.textChars + 1).length > caps.textChars

function blocksOf(parts: MimePart[]): Block[] {
  const blocks = new Map<string, Block>()
  let left: number = caps.textChars * 2
  for (const [index, part] of parts.entries()) {
    const kind = part.type === 'text/html' ? 'html' : part.type === 'text/plain' || part.type === 'text' ? 'plain' : null
    if (kind === null || part.attached || isCalendar(part) || left <= 0) continue
    const key = part.alternative > 0 ? `alternative ${part.alternative}` : `part ${index}`
    const block = blocks.get(key) ?? { plain: '', html: '' }
    const text = decodePartText(part, kind === 'html' ? left * 2 : left)
    left -= text.length
    block[kind] = block[kind] === '' ? text : `${block[kind]}\n${text}`
    blocks.set(key, block)
  }
  return [...blocks.values()]
}

/** Mail programs write a table's plain version cell by cell, which loses who belongs to which hour: then the HTML tells more. */
function better(plain: string, fromHtml: string): string {
  if (plain === '' || (hasRows(fromHtml) && !hasRows(plain))) return fromHtml
  return isStub(plain) && fromHtml.length > plain.length * 2 ? fromHtml : plain
}

const hasRows = (text: string): boolean => text.split('\n').filter((line) => line.includes(' | ') && /\d/.test(line)).length >= 2

/** "Your mail program does not show HTML": a plain version that says nothing. */
const isStub = (plain: string): boolean => plain.length < 300 && plain.toLowerCase().includes('html')

function uniqueLinks(links: CarriedMail['links']): CarriedMail['links'] {
  const byUrl = new Map<string, string>()
  for (const { words, url } of links) {
    const link = unwrapLink(url)
    if (!byUrl.get(link)) byUrl.set(link, cleanLine(words) ?? '')
  }
  return [...byUrl].slice(0, caps.links).map(([url, words]) => ({ words, url }))
}
