import { ofStreet, venueName, venueSpelled, venueWord } from '../../language/lexicon/facts/venues.ts'

/* How streets are written, by where they are. */

const name = "\\p{Lu}[\\p{L}'. -]{1,40}?"
const town = '\\p{Lu}[\\p{L} -]{1,30}'
const goesOn = `\\s${venueWord('behindTowns')}(?!\\p{L})`

/** A street is meant, wherever its name and its number stand. */
export const streetWords = new RegExp(
  [
    `(?<!\\p{L})${venueWord('streetsNumbered', 'streetsHinting', 'streetsFirst', 'streetsFirstHinting')}(?!\\p{L})`,
    `${venueWord('streetsGlued', 'streetsGluedHinting')}(?!\\p{Ll})`,
  ].join('|'),
  'iu',
)

const floor = `${venueWord('numberEnds')} ${venueSpelled('floors')}`
/** "500 Halewood Avenue, Suite 4, Boston, MA 02210". */
export const american = new RegExp(
  [
    "(?<![\\d-])\\d{1,5}(?:-\\d{1,4})? (?:[NSEW]\\.? )?(?:(?:\\p{Lu}\\p{L}{0,3}\\.|[\\p{Lu}\\d][\\p{L}\\d'’-]{0,24}) ){1,4}",
    `${venueName('streetsNumbered')}(?!\\p{L})\\.?`,
    `(?:,? (?:${venueName('floorsInStreets')}|#)\\.? ?[\\w-]{1,8}|,? \\d{1,3}${floor})?`,
    `(?:, (?:${venueName('floors')} \\w{1,6}|\\d{1,3}${floor}))?`,
    `(?:,? \\p{Lu}[\\p{L}.' -]{1,30}?(?=[,;)]|(?<!\\b(?:St|Mt|Ft))\\.|\\s(?:[A-Z]{2,3}\\b|\\d{5}|[A-Z]{1,2}\\d)|${goesOn}|$))?`,
    '(?:,? (?:[A-Z]{2}|NSW|VIC|QLD|TAS|ACT)(?![A-Z\\d]))?(?: \\d{4,5}(?:-\\d{4})?(?!\\d)| [A-Z]{1,2}\\d{1,2}[A-Z]? \\d[A-Z]{2})?',
  ].join(''),
  'u',
)

/** "Lange Gasse", "Am Hafen", "Rua da Prata": its number stands behind it. */
const named = [
  `(?:\\p{Lu}[\\p{L}'.-]{1,30} ){0,3}\\p{Lu}[\\p{L}'.-]{1,40}${venueSpelled('streetsGlued')}`,
  `${venueName('streetsLed')} \\p{Lu}[\\p{L}-]{2,30}`,
  `${venueSpelled('streetsFirst')} ${ofStreet}?${name}`,
].join('|')
export const european = new RegExp(
  [
    `(?:${named}),? \\d{1,4}[a-z]?(?:, ?(?:\\d{4,5}(?: [A-Z]{2})? )?${town}(?=[,.;)]|$|${goesOn}))?`,
    `\\d{1,4}(?: ?bis)?,? ${venueSpelled('streetsBehindNumbers')} ${ofStreet}?${name}(?:, ?\\d{5} ${town})?(?=[,.;)]|$)`,
  ].join('|'),
  'u',
)

/** "88 Seaport Boulevard, 9th floor, Boston": the first of what commas part is a street. */
export function beginsWithStreet(words: string): boolean {
  const [first = ''] = words.split(',')
  return [american, european].some((shape) => shape.exec(first)?.index === 0)
}
