import { byPhone, byVideo } from '../../language/lexicon/changes.ts'
import { samePlace, sameWay, venueWord } from '../../language/lexicon/facts/venues.ts'
import { findLinks } from '../../lay-out/links.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { isRoom } from '../../lay-out/rooms.ts'

/** "Same place as last time", "same Teams link", in words of its own. */
export const saysAsBefore = ({ sentences }: Sheet): boolean => sentences.some(({ words }) => samePlace.test(words) || sameWay.test(words))

/** The newest message names no place and no other way to meet, so that what was said before still holds. */
export function isWhereItWas({ lines, sentences, carried: { mail } }: Sheet): boolean {
  const text = sentences.map(({ words }) => words).join(' ')
  if (samePlace.test(text)) return true
  const links = [...lines.flatMap(({ words }) => findLinks(words).map(({ url }) => url)), ...(mail?.links ?? []).map(({ url }) => url)]
  return !links.some(isRoom) && ![byPhone, byVideo].some((way) => way.test(text)) && !phoned.test(text)
}
const phoned = new RegExp(`(?<!\\p{L})${venueWord('rings')}\\p{L}{0,5}(?!\\p{L})`, 'iu')
