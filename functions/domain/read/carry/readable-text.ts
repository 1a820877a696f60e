import { unwrapLinksIn } from '../lay-out/links.ts'
import { cleanText } from './clean-text.ts'
import { decodeEntities } from './html/html-entities.ts'
import { htmlToText } from './html/html-text.ts'

/** Text of a calendar or provider as a person reads it: HTML turned to text, entities decoded, links unwrapped. Null when empty. */
export function readableText(text: string | null | undefined): string | null {
  if (text == null) return null
  const plain = looksLikeHtml(text) ? htmlToText(text).text : text.includes('&') ? decodeEntities(text) : text
  return unwrapLinksIn(cleanText(plain)) || null
}

const telling = [
  '<br',
  '<p>',
  '<p ',
  '</p',
  '<div',
  '<html',
  '<ul',
  '<li',
  '<a ',
  '<b>',
  '</',
  '<span',
  '<table',
  '<h1',
  '<h2',
  '<h3',
  '<strong',
  '<em>',
  '<i>',
  '<!doctype',
]

/** Outlook's `Join<https://…>` is no HTML: a tag needs a name that HTML has. */
export function looksLikeHtml(text: string): boolean {
  const lower = text.toLowerCase()
  return telling.some((tag) => lower.includes(tag))
}
