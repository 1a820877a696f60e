import { decodeEntities } from './html-entities.ts'

export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** The value of one attribute, found by walking the tag. */
export function attribute(attributes: string, wanted: string): string | null {
  const lower = attributes.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (at > 0 && !isSpace(lower.charCodeAt(at - 1)) && lower[at - 1] !== '"' && lower[at - 1] !== "'") continue
    let value = at + wanted.length
    while (isSpace(lower.charCodeAt(value))) value += 1
    if (lower[value] !== '=') continue
    value += 1
    while (isSpace(lower.charCodeAt(value))) value += 1
    const quote = attributes[value] === '"' || attributes[value] === "'" ? attributes[value] : undefined
    const from = quote ? value + 1 : value
    let end = from
    while (end < attributes.length && (quote ? attributes[end] !== quote : !isSpace(attributes.charCodeAt(end)))) end += 1
    return decodeEntities(attributes.slice(from, end)).trim()
  }
  return null
}
