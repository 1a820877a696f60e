import { darkQuery, sheet } from './style.ts'

/** A mail in a frame of our own pages. */

/** Its links lead out of the frame; it can run nothing, send nothing and load nothing from elsewhere. */
export const frameRights = 'allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation'
export const framePolicy = `sandbox ${frameRights}; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`

type Scheme = 'light' | 'dark'

/** `scheme`: in these colours, whatever the reader's machine prefers, by the mail's own styles. */
export const framed = (html: string, scheme?: Scheme): string =>
  (scheme ? html.replace(sheet, inScheme(scheme)) : html).replace('<head>', '<head><base target="_top">')

const inScheme = (scheme: Scheme): string =>
  sheet
    .replace('color-scheme: light dark', `color-scheme: ${scheme}`)
    .replace(darkQuery, scheme === 'dark' ? '@media all' : '@media not all')
