import { clip } from './clean.ts'

/** Services a join link may lead to. Anything else from an invite is shown as text: a calendar entry is a cheap way to plant a link. */
const joinHosts = [
  'zoom.us',
  'zoomgov.com',
  'meet.google.com',
  'teams.microsoft.com',
  'teams.live.com',
  'webex.com',
  'gotomeet.me',
  'gotomeeting.com',
  'meet.goto.com',
  'whereby.com',
  'bluejeans.com',
  'chime.aws',
  'meet.jit.si',
  'around.co',
  'huddle.goodtime.io',
  'coderpad.io',
  'hackerrank.com',
  'codesignal.com',
  'codility.com',
  'karat.com',
  'hirevue.com',
  'riverside.fm',
  'skype.com',
  'ringcentral.com',
  'livestorm.co',
  'dialpad.com',
  'vonage.com',
  'cal.com',
  'calendly.com',
  'daily.co',
  'gather.town',
  'miro.com',
]

const parse = (text: string): URL | null => {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

const hostListed = (host: string): boolean => joinHosts.some((known) => host === known || host.endsWith(`.${known}`))

export type SafeUrl = { kind: 'link'; href: string; host: string } | { kind: 'text'; words: string; host: string | null }

/**
 * A link from outside is clickable only when it is https, has no password in it, uses the ordinary port and leads to a known meeting
 * service. The host is the one the browser would open, in ASCII: `xn--…` shows a look-alike for what it is.
 */
export function safeUrl(text: string): SafeUrl {
  const url = parse(text.trim())
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return { kind: 'text', words: clip(text, 200), host: null }
  const clean = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === ''
  if (clean && hostListed(url.hostname) && url.href.length <= 1500) return { kind: 'link', href: url.href, host: url.hostname }
  return { kind: 'text', words: clip(url.href, 200), host: url.host }
}

/** For our own links and drafts: nothing but the schemes a mail needs may become an href, whoever made the string. */
export const allowedHref = (href: string): string | null => {
  const url = parse(href)
  const local = url?.protocol === 'http:' && (url.hostname === '127.0.0.1' || url.hostname === 'localhost')
  return url && (url.protocol === 'https:' || url.protocol === 'mailto:' || local) ? href : null
}
