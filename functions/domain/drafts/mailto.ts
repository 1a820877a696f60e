import { remembering } from '../remember.ts'
import type { Draft } from './draft.ts'

/** Longer ones are cut or refused by mail programs (Outlook on Windows near 2,048): then the body is left out and copied by hand. */
export const mailtoLimit = 2000

/** What may stand in the address of a `mailto:`: letters, digits and the few marks that mailboxes are named with; no other starts one. */
const address = /^[\p{L}\p{N}._+'~-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}$/u

export interface Mailto {
  href: string
  bodyLeftOut: boolean
}

/** A mail to this address and nothing else; null where it is none that a link may carry. */
export const mailtoAddress = (to: string | null): string | null => (to === null ? null : hrefOf(to))

const hrefOf = remembering((to: string): string | null =>
  to.length > 254 || !address.test(to) ? null : `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}`,
)

/** RFC 6068: everything percent-encoded, line ends as CR LF. Null when there is no address a link may carry. */
export function mailtoOf({ to, subject, body }: Pick<Draft, 'to' | 'subject' | 'body'>): Mailto | null {
  const mailto = mailtoAddress(to)
  if (mailto === null) return null
  const start = `${mailto}?subject=${encode(subject)}`
  const whole = `${start}&body=${encode(body.replaceAll('\n', '\r\n'))}`
  return whole.length <= mailtoLimit ? { href: whole, bodyLeftOut: false } : { href: start.slice(0, mailtoLimit), bodyLeftOut: true }
}

/** The pages on which Gmail and Outlook open a mail already written. Their addresses carry as much as a `mailto:` does. */
export function composePages({ to, subject, body }: Pick<Draft, 'to' | 'subject' | 'body'>): { name: string; href: string }[] {
  if (to === null || to.length > 254 || !address.test(to)) return []
  const fields = (names: [to: string, subject: string, body: string]) =>
    [to, subject, body].map((value, n) => `${names[n]}=${encode(value)}`).join('&')
  return [
    { name: 'Gmail', href: `https://mail.google.com/mail/?view=cm&fs=1&${fields(['to', 'su', 'body'])}` },
    { name: 'Outlook', href: `https://outlook.office.com/mail/deeplink/compose?${fields(['to', 'subject', 'body'])}` },
  ].filter(({ href }) => href.length <= mailtoLimit)
}

/** `encodeURIComponent` throws on half a character, which a cut-off text may end with; it also leaves `'()*!` bare. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
