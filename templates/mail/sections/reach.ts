import { mailtoAddress } from '../../../functions/domain/drafts/mailto.ts'
import { styledName } from '../../../functions/domain/who/styled-name.ts'
import type { Inline } from '../content.ts'
import { clip } from '../render/clean.ts'

/** How to reach people and places: whatever a phone can open is a link. */

/** A name that opens a mail to that person, where an address is known. */
export const nameLink = (person: { name: string; email: string | null; form?: string | undefined }, length = 60): Inline => {
  const href = mailtoAddress(person.email)
  const name = clip(styledName(person), length)
  return href === null ? name : { link: name, href }
}

/** E.164 numbers have at most fifteen digits; under seven it is an extension or the number of a room. */
const digits = { least: 7, most: 15 } as const

/**
 * The number in a place that is a call (RFC 3966). Beside a number such a place says at most two words (`Phone: …`, `by phone …`): more than that
 * is an address with a postal code in it.
 */
export function callOf(place: string | null): { words: string; href: string } | null {
  if (place === null || place.length > 60) return null
  const written = /\+?\d[\d ().\-/]{5,30}\d/u.exec(place.replace(/^\D*\(/u, ''))?.[0]
  if (written === undefined) return null
  const number = written.replace(/\D/gu, '')
  const words = place.split(/[^\p{L}]+/u).filter((word) => word !== '')
  if (number.length < digits.least || number.length > digits.most || words.length > 2) return null
  return { words: written, href: `tel:${written.startsWith('+') ? '+' : ''}${number}` }
}

/** A place with a house number and a street or town; a room alone is on no map. */
export function mapOf(place: string | null): string | null {
  if (place === null || callOf(place) !== null) return null
  const words = place.split(/[\s,]+/u).filter((word) => /\p{L}{2}/u.test(word))
  if (!/\d/u.test(place) || words.length < 2 || /^(?:room|floor|raum|salle|sala|zaal)\b/iu.test(place)) return null
  return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(clip(place, 200))}`
}
