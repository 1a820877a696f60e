import { caps } from '../carry/caps.ts'

/** A link inside a text, with where it stands. */
export interface FoundLink {
  url: string
  at: number
  end: number
}

const stops = new Set([...' \t\n\r<>"{}|\\^`', '\u3000', '“', '”', '」', '）', '。', '、'])
const trailing = new Set([...".,;:!?'*_~…"])

/** Finds http(s) links by walking the text once; a bracket at the end belongs to the link only when it was opened inside it. */
export function findLinks(text: string): FoundLink[] {
  const found: FoundLink[] = []
  let from = 0
  while (found.length < caps.links) {
    const at = nextScheme(text, from)
    if (at < 0) break
    let end = at
    while (end < text.length && !stops.has(text[end] ?? ' ')) end += 1
    end = withoutTrailing(text, at, end)
    if (end - at > 'https://'.length) found.push({ url: text.slice(at, end), at, end })
    from = Math.max(end, at + 4)
  }
  return found
}

function nextScheme(text: string, from: number): number {
  for (let at = text.indexOf('http', from); at >= 0; at = text.indexOf('http', at + 4)) {
    if (text.startsWith('://', at + 4) || text.startsWith('s://', at + 4)) return at
  }
  return -1
}

function withoutTrailing(text: string, at: number, end: number): number {
  let last = end
  let open = 0
  for (let i = at; i < end; i += 1) open += bracketStep(text[i])
  while (last > at) {
    const mark = text[last - 1] ?? ''
    if (trailing.has(mark)) last -= 1
    else if ((mark === ')' || mark === ']') && open < 0) {
      open += 1
      last -= 1
    } else break
  }
  return last
}

const bracketStep = (mark: string | undefined): number => (mark === '(' || mark === '[' ? 1 : mark === ')' || mark === ']' ? -1 : 0)

const parseUrl = (text: string): URL | null => {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

const hostIs = (url: URL, ...names: string[]): boolean => names.some((name) => url.hostname === name || url.hostname.endsWith(`.${name}`))

/** Mail gateways and trackers hide the link in a parameter; where it stands, by host. */
function wrappedIn(url: URL): string | null {
  const parameter = (name: string) => url.searchParams.get(name)
  if (hostIs(url, 'safelinks.protection.outlook.com', 'safelinks.protection.office365.us')) return parameter('url')
  if (url.hostname === 'statics.teams.cdn.office.net') return parameter('url')
  if (url.hostname === 'www.google.com' && url.pathname === '/url') return parameter('q') ?? parameter('url')
  if (hostIs(url, 'linkprotect.cudasvc.com')) return parameter('a')
  if (hostIs(url, 'l.facebook.com', 'lm.facebook.com')) return parameter('u')
  if (hostIs(url, 'slack-redir.net')) return parameter('url')
  if (hostIs(url, 'urldefense.com', 'urldefense.proofpoint.com', 'urldefense.us')) return proofpoint(url)
  return null
}

/** Proofpoint v1 keeps the link as it is, v2 writes `%` as `-` and `/` as `_`, v3 puts it between `__` and replaces signs by `*`. */
function proofpoint(url: URL): string | null {
  if (url.pathname.startsWith('/v3/__')) {
    const end = url.href.indexOf('__;')
    return end < 0 ? null : url.href.slice(url.href.indexOf('/v3/__') + 6, end)
  }
  const wrapped = url.searchParams.get('u')
  if (wrapped === null || url.pathname.startsWith('/v1/')) return wrapped
  try {
    return decodeURIComponent(wrapped.replaceAll('-', '%').replaceAll('_', '/'))
  } catch {
    return null
  }
}

/** The link a gateway or tracker stands before; the link itself when nothing is wrapped. Only ever a web address. */
export function unwrapLink(text: string): string {
  let link = text
  for (let layer = 0; layer < 5; layer += 1) {
    const url = parseUrl(link)
    const inner = url && wrappedIn(url)
    if (!inner || !(inner.startsWith('https://') || inner.startsWith('http://')) || !parseUrl(inner)) return link
    link = inner
  }
  return link
}

/** The same text with every wrapped link unwrapped: people (and our evidence) should see where a link leads. */
export function unwrapLinksIn(text: string): string {
  const pieces: string[] = []
  let from = 0
  for (const { url, at, end } of findLinks(text)) {
    pieces.push(text.slice(from, at), unwrapLink(url))
    from = end
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}
