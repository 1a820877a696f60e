import { attribute } from './html-attribute.ts'

const struck = new Set(['s', 'strike', 'del'])
const mayBe = new Set(['span', 'font', 'p', 'div', 'td', 'li', 'b', 'i', 'em', 'strong', 'u'])

/** An old time or room is struck out beside the new one; more than that is no correction. */
const longest = 600

/** Where to go on behind text that is struck out, since it no longer holds; null where it is not, or where nothing ends it. */
export function behindStruckOut(source: string, name: string, attributes: string, from: number): number | null {
  const isStruck =
    struck.has(name) || (mayBe.has(name) && /line-through/i.test(attributes) && /line-through/i.test(attribute(attributes, 'style') ?? ''))
  if (!isStruck) return null
  const close = new RegExp(`</${name}\\s{0,9}>`, 'i').exec(source.slice(from, from + longest))
  const inside = close ? source.slice(from, from + close.index).toLowerCase() : ''
  return close && !inside.includes(`<${name}`) ? from + close.index + close[0].length : null
}
