import { byPhone, byVideo } from '../../language/lexicon/changes.ts'
import { findLinks } from '../../lay-out/links.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { isRoom } from '../../lay-out/rooms.ts'

/** The place is told in an older message. */
const samePlace =
  /(?:same (?:place|location|address|office|spot)|(?:gleiche[rn]?|selbe[rn]?) ort|(?:même|mêmes) (?:lieu|endroit|adresse)|mismo (?:lugar|sitio)|mesmo (?:local|lugar)|zelfde (?:plek|plaats|locatie)|stesso (?:posto|luogo)|samma plats|to samo miejsce)/iu

const sameLink =
  /(?:same (?:\p{L}+ )?(?:room|link|building)|(?:gleiche[rn]?|selbe[rn]?) (?:raum|link)|wie (?:beim )?letzte[ns]? mal|même (?:lien|salle|bureau)|misma? (?:enlace|sala|oficina)|mesm[oa] (?:link|sala)|zelfde (?:link|zaal|kamer)|stess[oa] (?:link|sala)|samma (?:länk|rum)|ten sam link)/iu

/** "Same place as last time", "same Teams link", in words of its own. */
export const saysAsBefore = ({ sentences }: Sheet): boolean => sentences.some(({ words }) => samePlace.test(words) || sameLink.test(words))

/** The newest message names no place and no other way to meet, so that what was said before still holds. */
export function isWhereItWas({ lines, sentences, carried: { mail } }: Sheet): boolean {
  const text = sentences.map(({ words }) => words).join(' ')
  if (samePlace.test(text)) return true
  const links = [...lines.flatMap(({ words }) => findLinks(words).map(({ url }) => url)), ...(mail?.links ?? []).map(({ url }) => url)]
  return !links.some(isRoom) && ![byPhone, byVideo].some((way) => way.test(text)) && !phoned.test(text)
}
const phoned = /(?<!\p{L})(?:call|phone|ring|rufe?|appell?e|llam|lig|bel|chiam|ring|dzwoni)\p{L}{0,5}(?!\p{L})/iu
