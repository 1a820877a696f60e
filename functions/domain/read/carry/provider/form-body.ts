import { asUtf8, decodeLax } from '../decode-text.ts'
import { type Json, type JsonObject, readJson } from './json-value.ts'

/** More fields than any template holds. */
const most = 300

/**
 * A body sent as `application/x-www-form-urlencoded`, as Cal.com does for a template of the account's own that is no JSON. Null when it is
 * none; a field that holds JSON is opened.
 */
export function readForm(raw: Uint8Array): Json | null {
  const text = decodeLax(asUtf8(raw)).trim()
  if (!isForm(text)) return null
  const fields: JsonObject = Object.create(null)
  for (const [name, value] of [...new URLSearchParams(text)].slice(0, most)) fields[name] = value.startsWith('{') ? opened(value) : value
  return fields
}

/** A plain name and an equals sign in front, on one line. Cal.com puts the values in as they are, so blanks and quotes may follow. */
const isForm = (text: string): boolean => {
  const name = text.slice(0, 100).split('=', 1)[0] ?? ''
  return name.length < Math.min(text.length, 100) && /^[A-Za-z_][\w.[\]-]*$/.test(name) && !text.includes('\n')
}

const opened = (value: string): Json => (value.endsWith('}') ? readJson(Buffer.from(value, 'utf8')) : value)
