import { opensHouse } from '../../language/lexicon/companies.ts'
import { calendarWord } from '../../language/lexicon/people.ts'
import { insideWords, placeWord, premises, sentenceWords } from '../../language/lexicon/places.ts'
import { zoneByStateName } from '../../zones/zone-names.ts'
import { connector } from '../company/company-name.ts'

/** What stands around street and number in a sentence and belongs to the address: the room in front, floor, town and region behind. */

const floorMark = `(?:\\.?[ºª°]|\\.|${placeWord('floorMarks')})?`
const number = `(?:\\p{N}{1,3}${floorMark}\\s|[IVX]{1,4}\\s|\\p{L}{3,12}\\s)?`
const inside = new RegExp(
  `^,\\s(?:${number}(?<![\\p{L}])(?:${insideWords})(?![\\p{L}])(?:\\s[\\p{N}\\p{Lu}][\\p{N}\\p{L}.-]{0,5})?(?:\\.(?=,))?)(?=[,.;)\\s]|$)`,
  'iu',
)
/** "CO 80299 suite 110", without its comma. */
const suite = new RegExp(`^\\s(?:${insideWords})\\s(?:\\p{N}[\\p{N}\\p{L}-]{0,5}|\\p{Lu})(?=[,.;)]|$|\\s)`, 'iu')
const postcode =
  /^,?\s(?:[A-Z]{1,2}-)?(?:\d{4,5}(?:-\d{3,4})?|\d{2}-\d{3})\s(?:\p{Lu}\p{L}{0,2}\.\s)?\p{Lu}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*){0,3}/u
const to = `${placeWord('inTown')}\\s`
const town = new RegExp(
  `^(?:,\\s(?:${to})?|\\s${to})(\\p{Lu}[\\p{L}'’-]+(?:\\s${placeWord('insideTowns')}\\s\\p{Lu}[\\p{L}'’-]+|[\\s-]\\p{Lu}[\\p{L}'’-]+){0,2})(?=[,.;)(]|\\s\\(|$)`,
  'u',
)
/** County and postal code behind the town: ", Norfolk NR99 8ZZ", " VIC 3356". */
const coded =
  /^(?:,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?){0,2},?\s(?:[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|(?:NSW|VIC|QLD|TAS|ACT|SA|WA) \d{4})(?![\p{L}\d])/u
const region = /^\s\(\p{Lu}[\p{L} -]{1,30}\)|^\s\p{Lu}{2}(?![\p{L}])|^,\s\p{Lu}{2}(?:\s\d{5})?(?![\p{L}])/u
const state = /^,\s(\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)?)(?=[,.;)]|$)/u

/** Where the address ends whose street and number end at `end`. */
export function addressEnd(sentence: string, end: number): number {
  let [at, towns] = [end, /\d\s?,?\s?\p{Lu}[\p{L}]+$/u.test(sentence.slice(0, end)) ? 1 : 0]
  for (let i = 0; i < 6; i += 1) {
    const rest = sentence.slice(at)
    const named = state.exec(rest)
    const code = postcode.exec(rest)
    const place = towns === 0 ? town.exec(rest) : null
    const isTown = place?.[1] !== undefined && !place[1].split(' ').some(calendarWord)
    const found =
      coded.exec(rest)?.[0] ??
      inside.exec(rest)?.[0] ??
      suite.exec(rest)?.[0] ??
      (named?.[1] && zoneByStateName.has(named[1].toLowerCase()) ? named[0] : undefined) ??
      code?.[0] ??
      (isTown ? place?.[0] : undefined) ??
      region.exec(rest)?.[0]
    if (found === undefined) break
    if (code?.[0] === found || place?.[0] === found) towns += 1
    at += found.length
  }
  return at
}

/** "Unit" of "Unit 3, Canal Yard": which door the number is that begins an address. */
const doorBefore = new RegExp(`(?<![\\p{L}])(?:${insideWords})\\s$`, 'iu')

const lead = new RegExp(`(?:^|\\s)${placeWord('surelyAt', 'at')}\\s(?!.*\\s${placeWord('surelyAt')}\\s)`, 'iu')
/** "2nd Floor Hearing Room": the number of a floor. */
const numbered = `\\d{1,2}${floorMark}\\s(?=(?:${insideWords})(?![\\p{L}]))`
const startsInside = new RegExp(`^(?:${insideWords})(?![\\p{L}])`, 'iu')
const housePart = new RegExp(
  `^(?:${numbered}|\\p{Lu}|\\p{Ll}[\\p{L}-]{3,}\\s\\p{Lu}|(?:${insideWords})(?![\\p{L}]))[^.:;!?\\d]{2,60}$`,
  'iu',
)
const startsNumbered = new RegExp(`^${numbered}`, 'iu')
/** "Haus 4", "Room A214", "Station 1", "Sitzungszimmer 1.12": a name in capitals and which of several it is. */
const numberedPart = /^(?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:\d{1,3}|\p{Lu})(?:[.-]?\d{1,3})?\p{L}?$/u
const floorPart = new RegExp(`^\\d{1,2}${floorMark}\\s?(?:${insideWords})$`, 'iu')
const isPart = (words: string): boolean => isNumberedPart(words) || isNamedPart(words)
const isNumberedPart = (words: string): boolean =>
  floorPart.test(words) || (numberedPart.test(words) && !words.split(' ').some(calendarWord))
const isNamedPart = (words: string): boolean =>
  housePart.test(words) &&
  (/^\p{Lu}/u.test(words) || startsNumbered.test(words) || startsInside.test(words) || /^\p{Ll}[\p{L}-]{3,}\s\p{Lu}/u.test(words)) &&
  words.split(' ').length <= 8 &&
  !words.split(' ').some(calendarWord) &&
  !words.split(' ').some((word) => sentenceWords.has(word) || word === 'I' || word === 'Sie')

/** "Come round the back, 14 Cannon Row": what a sentence begins with in small letters is what to do, unless it names a room. */
export function isClause(part: string): boolean {
  const words = part.replace(/[\s,]+$/u, '').split(' ')
  const small = words.slice(1).filter((word) => /^\p{Ll}{3,}/u.test(word) && !connector.test(word))
  return small.length > 1 && !startsInside.test(part) && !opensHouse(words[0] ?? '')
}

/** "At 2.20pm in Committee Room 2, Town Hall, …". */
const roomInFront = /\sin\s((?:\p{Lu}[\p{L}'’-]*\s){1,4}[\d\p{Lu}][\d\p{L}.-]{0,4})$/u
const isRoom = new RegExp(`(?<!\\p{L})(?:${insideWords})(?!\\p{L})`, 'iu')

/** "…, 2. OG": the full stop of a number ends no sentence. */
const behindSentence = (text: string): number => (/^(?:.*\D|\D?)\.\s/su.exec(text)?.[0] ?? '').length
const behindLast = (text: string, mark: string): number => (text.includes(mark) ? text.lastIndexOf(mark) + mark.length : 0)

/** Where the address begins: "in the Board Room, 500 Halewood Avenue", "salle des mariages, Hôtel de ville, 2 place Gambetta". */
export function addressStart(sentence: string, start: number): number {
  let at = doorBefore.exec(sentence.slice(0, start))?.index ?? start
  for (let i = 0; i < 4 && sentence.slice(0, at).endsWith(', '); i += 1) {
    const before = sentence.slice(0, at - 2)
    const from = Math.max(...[', ', ': '].map((mark) => behindLast(before, mark)), behindSentence(before))
    const part = before.slice(from)
    if (isPart(part) && i < 3 && !lead.test(part) && !(from === 0 && isClause(part))) {
      at = from
      continue
    }
    const room = roomInFront.exec(part)?.[1]
    if (room !== undefined && isRoom.test(room)) return from + part.length - room.length
    const led = lead.exec(part)
    const behind = led ? part.slice(led.index + led[0].length) : ''
    return led && isPart(behind) && !premises.isAll(behind) ? from + led.index + led[0].length : at
  }
  return at
}
