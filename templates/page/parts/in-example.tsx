import { type ComponentChildren, Fragment, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { examplePath } from './paths.ts'

/** The same address within the example. */
export const exampleAddress = (path: string): string => `${examplePath}${path.replace(/^\/(?=[?#]|$)/, '')}`

/** Rendered text holds no quotation mark of its own: what looks like an attribute here is one. */
const ourAddress = / (href|action|src)="(\/[^"]*)"/g

/** Whatever stands in here leads on into the example, however deep a page writes its links. */
export const inExample = (children: ComponentChildren) => {
  const html = renderToString(h(Fragment, null, children)).replace(ourAddress, (whole, name, path) =>
    path.startsWith(examplePath) ? whole : ` ${name}="${exampleAddress(path)}"`,
  )
  return <div dangerouslySetInnerHTML={{ __html: html }} />
}
