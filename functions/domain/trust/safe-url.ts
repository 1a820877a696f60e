import { remembering } from '../remember.ts'

/**
 * Where a link from outside may lead. Anything else is shown as its host, in words that no mail program makes a link of: a calendar entry
 * is a cheap way to plant one in a mail from our domain.
 */
const allowedHosts = {
  meeting: [
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
  ],
  tool: ['coderpad.io', 'hackerrank.com', 'codesignal.com', 'codility.com', 'karat.com', 'miro.com'],
  map: ['maps.google.com', 'google.com/maps', 'maps.app.goo.gl', 'maps.apple.com', 'openstreetmap.org'],
  /** Where Gmail asks whether it may forward. */
  mailbox: ['mail-settings.google.com', 'isolated.mail.google.com', 'mail.google.com/mail'],
} as const

/** By host, and the path it must begin with where one is named. */
const allowed = Object.values(allowedHosts)
  .flat()
  .map((entry) => {
    const [host = '', ...path] = entry.split('/')
    return { host, path: `/${path.join('/')}` }
  })

const parse = (text: string): URL | null => {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

const isListed = ({ hostname, pathname }: URL): boolean =>
  allowed.some(({ host, path }) => (hostname === host || hostname.endsWith(`.${host}`)) && pathname.startsWith(path))

export type SafeUrl = { kind: 'link'; href: string; host: string } | { kind: 'text'; words: string; host: string | null }

/**
 * A link from outside is clickable only when it is https, has no password in it, uses the ordinary port and leads to a known meeting
 * service, tool or map. The host is the one the browser would open, in ASCII: `xn--…` shows a look-alike for what it is.
 */
export function safeUrl(text: string): SafeUrl {
  const url = parse(text.trim())
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return { kind: 'text', words: text.slice(0, 200), host: null }
  const clean = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === ''
  if (clean && isListed(url) && url.href.length <= 1500) return { kind: 'link', href: url.href, host: url.hostname }
  return { kind: 'text', words: url.href.slice(0, 200), host: url.host }
}

/** Invisible, and no part of any host (RFC 5892 §2.7): what it stands in is not taken for a link, and reads the same. */
const wordJoiner = '\u2060'

const written =
  /(?:\b[a-z][a-z0-9+-]{1,15}:\/\/|\bwww\.)[^\s<>"“”]+|(?<![\w@.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}(?![\w@-])(?:[/?#:][^\s<>"“”]*)?/giu
/** Without one of these there is none. */
const sign = /:\/\/|www\.|\.[a-z]{2}/iu
/** What ends like a name on the net and is a file. */
const fileEnding = /\.(?:ics|eml|msg|dat|pdf|docx?|xlsx?|pptx?|txt|csv|json|html?|js|ts|png|jpe?g|gif|heic)$/i
const stops = /[.,;:!?)\]}'’]+$/

/** Text with every address of the net in it written as its host, but for those that may be clicked. */
export function hostsOnly(text: string, show: (host: string) => string = (host) => host): string {
  if (!sign.test(text)) return text
  return text.replace(written, (found) => {
    const end = stops.exec(found)?.[0] ?? ''
    const address = end ? found.slice(0, -end.length) : found
    const isBare = !/[/?#:]/.test(address)
    if (safeUrl(address).kind === 'link' || (isBare && fileEnding.test(address))) return found
    const url = isBare ? null : parse(address.includes('://') ? address : `https://${address}`)
    return show(isBare ? address : (url?.host ?? address.split(/[/?#]/)[0] ?? '')) + end
  })
}

/** The same, and in words that no mail program makes a link of. */
export const unlinked = (text: string): string => hostsOnly(text, (host) => host.replaceAll('.', `.${wordJoiner}`))

/** For our own links and drafts: nothing but the schemes a mail needs may become an href, whoever made the string. */
export const allowedHref = remembering((href: string): string | null => {
  const url = parse(href)
  const local = url?.protocol === 'http:' && (url.hostname === '127.0.0.1' || url.hostname === 'localhost')
  return url && (url.protocol === 'https:' || url.protocol === 'mailto:' || url.protocol === 'tel:' || local) ? href : null
})
