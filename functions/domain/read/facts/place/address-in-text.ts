import { labelIdOf } from '../../labels/labels.ts'
import { undecorated } from '../../labels/shapes.ts'
import { venueWord } from '../../language/lexicon/facts/venues.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { namesIn } from '../../names/names.ts'
import { tidy } from '../../vocabulary/patterns.ts'
import { zoneOfPlace } from '../../zones/place-zone.ts'
import { addressEnd, addressStart, isClause } from './address-around.ts'
import { american, european, streetWords } from './address-shapes.ts'
import { byPostcode } from './by-postcode.ts'
import { addressByShape } from './by-shape.ts'
import { isWhereItWas } from './older-place.ts'

const lineStreet = `${venueWord('lineStreets')}(?!\\p{L})`
const lineFloor = `\\d{1,2}${venueWord('numberEnds')} ${venueWord('floors')}|${venueWord('floors')} \\d|${venueWord('lineRooms')}`
const ofAddress = new RegExp(
  `^\\d{4,5}\\s\\p{Lu}|\\b\\d{5}(?:-\\d{4})?$|^\\d{1,5}\\s|${lineStreet}|,\\s[A-Z]{2}\\b|^(?:${lineFloor})`,
  'iu',
)
export const addressLine = (line: string) => ofAddress.test(line)

const number = /\d{1,5}/

const closing = new RegExp(`^${venueWord('closings')}(?!\\p{L})`, 'iu')
const signer = new RegExp(venueWord('signers'), 'iu')
const isNumberedRoom = new RegExp(`(?:${venueWord('numberedRooms')}|\\d\\. ?${venueWord('numberedFloors')})\\s?\\d`, 'iu')
const spoken = new RegExp(`(?:^|\\s)${venueWord('spoken')}\\s`, 'iu')

/** A name and nothing else: who signs above their address. */
const isSomebody = (line: string): boolean => {
  const [name] = namesIn(line)
  return name?.at === 0 && name.end === line.length
}

/** "500 Alder Ave, Marlow Creek, WA 98299": the town stands in the line of the street. */
const holdsTown = /,\s(?:.*\s)?(?:[A-Z]{2}\s\d{5}|\d{4,5}\s\p{Lu}\p{L}+|[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2})/u

/** An address that stands in lines of its own: the street, the name of the house above it, the town below. */
function addressBlock(sheet: Sheet): string | null {
  const lines = sheet.lines.map(({ words }) => words)
  const at = lines.findIndex((line) => line.length <= 80 && !footer.test(line) && isStreetLine(line))
  if (at < 0) return null
  const below: string[] = []
  for (const line of lines.slice(at + 1, at + 4)) {
    if (
      line === '' ||
      line.length > 60 ||
      /[!?:]$|https?:|@/.test(line) ||
      !(addressLine(line) || /^[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}$/.test(line) || zoneOfPlace(line) !== null)
    )
      break
    below.push(line)
  }
  const above = lines[at - 1] ?? ''
  const named =
    above !== '' &&
    labelIdOf(undecorated(above)) === null &&
    above.length <= 50 &&
    /^\p{Lu}/u.test(above) &&
    !/(?<!\p{Lu}|Inc|Ltd|Co|Corp)\.$|[,:!?]$/u.test(above) &&
    (below.length > 0 || (holdsTown.test(lines[at] ?? '') && !isSomebody(above))) &&
    !closing.test(above) &&
    (!/\d{3}|@/.test(above) || isNumberedRoom.test(above))
  if (below.length === 0 && !/\d/.test(lines[at] ?? '')) return null
  const isSignature = at > lines.length - 6 && lines.slice(Math.max(0, at - 4), at).some((line) => signer.test(line))
  return isSignature ? null : [...(named ? [above] : []), lines[at] ?? '', ...below].join(', ')
}

/** "Acme SAS – 12 quai de la Fosse, 44000 Nantes" under a signature is where they sit, not where to go. */
const isLetterhead = (before: string) => /\S\s[–—·•|/\u0080-\u009f-]{1,2}\s$/u.test(before)

/** "Seefeld & Partner AG, Dufourstrasse 112, 8008 Zürich" on a line of its own: the house is part of the address. */
function withHouse(line: string, match: RegExpExecArray): string {
  const house = line.slice(0, match.index)
  const alone =
    line.length - match.index - match[0].length < 24 && /^\p{Lu}[^!?:;]{2,60},\s$/u.test(house) && !/\.\s\p{Lu}\p{Ll}/u.test(house)
  return alone && !isClause(house) && !spoken.test(house) ? line : match[0]
}

const floorFirst = new RegExp(
  `^(?:\\d{1,3}${venueWord('numberEnds')} ${venueWord('floors')}|${venueWord('floors')} \\w{1,4}|${venueWord('groundFloors')}|\\d{1,2}(?:\\.|${venueWord('numberEnds')}) ${venueWord('numberedFloors')}),\\s`,
  'iu',
)

const isStreetLine = (text: string) => isStreet(text.replace(floorFirst, ''))

const isStreet = (line: string) =>
  (american.exec(line)?.index ?? 99) === 0 || ((european.exec(line)?.index ?? 99) === 0 && line.split(' ').length <= 9)

/** An address inside a sentence: house number and street, up to where the address ends. */
export function addressInText(sheet: Sheet): string | null {
  const block = addressBlock(sheet)
  if (block) return block
  for (const { words } of [...sheet.sentences.slice(0, 200), ...(isWhereItWas(sheet) ? sheet.older.slice(0, 100) : [])]) {
    if (!number.test(words) || words.length > 500 || footer.test(words)) continue
    const match = (streetWords.test(words) ? (american.exec(words) ?? european.exec(words)) : null) ?? byPostcode.exec(words)
    const shaped = match ? null : addressByShape(words)
    if (shaped) return tidy(shaped)
    if (match && !isLetterhead(words.slice(0, match.index))) return tidy(whole(words, match).replace(/[\s,.;]+$/, ''))
  }
  return null
}

/** The address with what stands around it. */
function whole(words: string, match: RegExpExecArray): string {
  const house = withHouse(words, match)
  if (house !== match[0]) return house
  const bare = match[0].replace(/[\s,.;]+$/, '')
  return words.slice(addressStart(words, match.index), addressEnd(words, match.index + bare.length))
}

const footer = /(?:©|inc\.|unsubscribe|privacy|all rights|HRB|registered|handelsregister|©|Geschäftsf|powered by|sent (?:by|from)|\|)/i
