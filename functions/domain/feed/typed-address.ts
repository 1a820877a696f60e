/** What a candidate types as the address of a calendar, and what can be told of it without looking there. */

/** An address we may call: https on its usual port, without a password. A calendar's own `webcal:` means the same. */
export function httpsUrl(address: string): string | undefined {
  const text = address.trim().replace(/^webcals?:\/\//i, 'https://')
  if (text.length > 2_000 || !URL.canParse(text)) return undefined
  const url = new URL(text)
  return url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '' ? url.href : undefined
}

type Mistake = readonly [isIt: (typed: string, url: URL | undefined) => boolean, words: string]

const secretAtGoogle = 'in its settings, under “Integrate calendar”, copy “Secret address in iCal format”.'
const icsAtOutlook = 'under Settings, Calendar, Shared calendars, “Publish a calendar”, copy the ICS link.'

const isHost = (url: URL | undefined, host: RegExp): boolean => url !== undefined && host.test(url.hostname)
const google = /^calendar\.google\.com$/
const outlook = /^outlook\.(live|office|office365)\.com$/
const endsAsPage = (url: URL | undefined): boolean => /\.html?$/i.test(url?.pathname ?? '')

/** In this order: the first that fits is told. */
const mistakes: readonly Mistake[] = [
  [(typed) => typed === '', 'Paste the private address of your calendar; it begins with https:// or webcal://.'],
  [
    (typed) => /^[^\s@/]+@[^\s@/]+$/.test(typed),
    'This names a calendar, or is a mail address: copy the calendar’s private address, which begins with https:// or webcal://.',
  ],
  [(typed) => /<iframe/i.test(typed), `This is code to put a Google calendar on a web page: ${secretAtGoogle}`],
  [(typed) => /^(file:|[a-z]:\\|\/)/i.test(typed), 'This is a file on your own machine: drop it in on the first page instead.'],
  [(typed) => /^http:/i.test(typed), 'An address that begins with http:// can be read along on the way: take the one with https://.'],
  [
    (_, url) => isHost(url, google) && !url?.pathname.startsWith('/calendar/ical/'),
    `This Google address shows a web page, not the calendar’s data: ${secretAtGoogle}`,
  ],
  [(_, url) => isHost(url, /^calendar\.app\.google$/), `This is a page for booking an hour: open the calendar, and ${secretAtGoogle}`],
  [
    (_, url) => isHost(url, outlook) && !/\.ics$/i.test(url?.pathname ?? ''),
    `This Outlook address shows a web page, not the calendar’s data: ${icsAtOutlook}`,
  ],
  [
    (_, url) => isHost(url, /^(www\.)?icloud\.com$/),
    'This iCloud address shows a web page: share the calendar as a “Public Calendar” and copy the link that begins with webcal://.',
  ],
  [
    (_, url) => isHost(url, /^(.+-)?caldav\.icloud\.com$/) && !url?.pathname.startsWith('/published/'),
    'This iCloud address asks for a password: share the calendar as a “Public Calendar” and copy the link that begins with webcal://.',
  ],
  [(_, url) => endsAsPage(url), 'This is the address of a web page: look beside it for one that ends in .ics, and copy that.'],
]

/** In one sentence, what to do about an address that cannot work; undefined where only looking there can tell. */
export function wrongAddress(address: string): string | undefined {
  const typed = address.trim()
  const url = httpsUrl(typed)
  const mistake = mistakes.find(([isIt]) => isIt(typed, url === undefined ? undefined : new URL(url)))
  if (mistake) return mistake[1]
  return url === undefined
    ? 'Copy the whole address from your calendar: it begins with https:// or webcal:// and often ends in .ics.'
    : undefined
}

/** After a look in vain. Google's public address answers only where the calendar is open to everybody. */
export const adviceFor = (url: string): string =>
  isHost(new URL(url), google) && url.includes('/public/')
    ? `This is Google’s public address: ${secretAtGoogle}`
    : 'Check the address, or try again in a few minutes.'

export type FirstGlance = { name: string | null } | { wrong: string }

const longestName = 80

/** What an address gave, before anything is taken from it: a calendar with the name it bears (`X-WR-CALNAME`, RFC 7986 `NAME`), or what it is. */
export function glanceAt(bytes: Uint8Array): FirstGlance {
  const head = new TextDecoder()
    .decode(bytes.subarray(0, 64 * 1024))
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^</.test(head))
    return { wrong: 'Behind this address is a web page, not a calendar: look in your calendar’s settings for the one that ends in .ics.' }
  if (!/^BEGIN:VCALENDAR\b/i.test(head))
    return { wrong: 'Behind this address is no calendar: copy the private address from your calendar’s settings once more.' }
  const ofCalendar = head.replace(/\r?\n[ \t]/g, '').split(/^BEGIN:V(?:EVENT|TIMEZONE|TODO)/im)[0] ?? ''
  const named = /^(?:X-WR-CALNAME|NAME)(?:;[^:\r\n]*)?:(.*)$/im.exec(ofCalendar)?.[1] ?? ''
  const name = named
    .replace(/\\([,;\\])/g, '$1')
    .replace(/\\n|\p{Cc}/giu, ' ')
    .trim()
  return { name: name === '' ? null : name.slice(0, longestName) }
}
