import { houseArticle, venueWord } from '../../language/lexicon/facts/venues.ts'
import { calendarWord } from '../../language/lexicon/people.ts'
import { insideWords } from '../../language/lexicon/places.ts'
import { callTools } from '../../language/world.ts'
import { oneOf } from '../../vocabulary/patterns.ts'

/** House, street with its number, town, parted by commas: an address by its shape, whatever the words for street and house are. */

const name = "\\p{Lu}[\\p{L}'’.-]{1,24}"
const street = `(${name}(?: (?:${name}|\\p{Ll}{1,5})){0,4}) \\d{1,3}\\p{Ll}?`
const town = `(${name}(?:[ -](?:${name}|\\p{Ll}{1,4})){0,3})`
const house = `[\\p{L}\\d][^,.:;!?\\d]{2,50}`

/** "Can Olivella, Carrer de la Mar 14, Sitges" on a line of its own. */
const ownLine = new RegExp(`^\\p{Lu}[^,.:;!?\\d]{2,50}, ${street}, ${town}\\.?$`, 'u')
/** "Hôtel de ville, salle des mariages, place du Général-Leclerc, 63450 Saint-Aubin" on a line of its own: no number, and the code of the town. */
const ownLineWithCode = new RegExp(
  `^\\p{Lu}[^,.:;!?\\d]{2,50}(?:, [^,.:;!?]{2,50}){1,3}, (?:[A-Z]{1,2}-)?\\d{4,5}(?: [A-Z]{2})? ${town}\\.?$`,
  'u',
)
/** "in het stadhuis, Markt 1, Lindwijk", "presso l'Hotel Gabbiano, Lungomare Marconi 21, Rimini". */
const led = new RegExp(`(?<=(?<!\\p{L})${venueWord('inHouse')}\\s${houseArticle}?)${house}, ${street}, ${town}(?=[.,;)]|$)`, 'u')
const article = new RegExp(`^${houseArticle}`, 'u')
const numbered = new RegExp(`(?<!\\p{L})(?:${insideWords}|${venueWord('counted')}|${oneOf(callTools)})$`, 'iu')

export function addressByShape(sentence: string): string | null {
  if (ownLineWithCode.test(sentence)) return sentence.replace(/\.$/, '')
  const match = ownLine.exec(sentence) ?? led.exec(sentence)
  const [whole = '', ofStreet = '', ofTown = ''] = match ?? []
  const isOther = [...ofStreet.split(' '), ...ofTown.split(' ')].some(calendarWord) || numbered.test(ofStreet)
  return match && !isOther ? whole.replace(/\.$/, '').replace(article, '') : null
}
