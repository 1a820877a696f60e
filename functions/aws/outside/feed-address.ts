import { isIP } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/** Told as is, at a look and when the address is typed. */
export const notPublic = 'This address is on somebody’s own machine or network, where I cannot look.'

export type FeedAddress = { url: URL } | { refused: string }

/** What an address from outside may be: https on its usual port, a public host, no password in it. Parsed once, by the WHATWG rules. */
export function feedAddress(text: string, base?: URL): FeedAddress {
  const secure = text.trim().replace(/^webcals?:/i, 'https:')
  if (!URL.canParse(secure, base?.href)) return { refused: 'This is not a web address.' }
  const url = new URL(secure, base)
  if (url.protocol !== 'https:') return { refused: 'The address must begin with https:// or webcal://.' }
  if (url.port !== '') return { refused: 'The address names a port; calendar feeds are read on the usual one only.' }
  if (url.username !== '' || url.password !== '') return { refused: 'The address contains a user name or password.' }
  // The parser has turned every spelling of a number (0x7f.1, 2130706433, 0177.1) into dotted form by now.
  const host = bareHost(url)
  if (isIP(host) !== 0 && !isPublicAddress(host)) return { refused: notPublic }
  return { url }
}

/** Without the brackets of an IPv6 literal. */
export const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')
