import { type ComponentChildren, Fragment, isValidElement, type VNode } from 'preact'
import { remembering } from '../../../functions/domain/remember.ts'

/**
 * The HTML of a mail's elements. What a mail is made of keeps no state and asks no hook or context, which Preact's own renderer looks after at
 * each element: it takes three times as long. Strings are text, and what only looks like an element (JSON from outside) is nothing.
 */
export function htmlOf(children: ComponentChildren): string {
  if (typeof children === 'string') return escaped(children)
  if (Array.isArray(children)) return children.reduce<string>((html, one) => html + htmlOf(one), '')
  if (typeof children === 'number') return `${children}`
  return isValidElement(children) ? elementHtml(children) : ''
}

function elementHtml({ type, props }: VNode<Attributes>): string {
  if (type === Fragment) return htmlOf(props.children)
  if (typeof type === 'function') return htmlOf((type as (props: Attributes) => ComponentChildren)(props))
  let [head, inside] = [`<${type}`, '']
  for (const name in props) {
    const value = props[name]
    if (name === 'children') inside = htmlOf(props.children)
    else if (name === 'dangerouslySetInnerHTML') inside = props.dangerouslySetInnerHTML?.__html ?? ''
    else if (value !== undefined && value !== null)
      head += ` ${spelled[name] ?? name}="${name === 'style' ? styleHtml(`${value}`) : escaped(`${value}`)}"`
  }
  return withoutEnd.has(type) ? `${head}/>` : `${head}>${inside}</${type}>`
}

interface Attributes {
  children?: ComponentChildren
  dangerouslySetInnerHTML?: { __html: string }
  [name: string]: unknown
}

const spelled: Readonly<Record<string, string>> = { cellPadding: 'cellpadding', cellSpacing: 'cellspacing' }
const withoutEnd: ReadonlySet<string> = new Set(['br', 'meta'])

const signs: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' }
const escaped = (text: string): string => (/["&<]/.test(text) ? text.replace(/["&<]/g, (sign) => signs[sign] ?? sign) : text)

/** Of styles there are some forty, and each is long. */
const styleHtml = remembering(escaped)
